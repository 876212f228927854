import { type Act, type Frame, formatFrameLine, type Language, type TurnContext } from '../intent/index.js'
import { limits } from '../limits.js'
import type { ActColumn } from './act-columns.js'
import { type ActScores, type Confusion, countConfusions, firstActOf, scoreActs } from './acts.js'
import {
  type Bin,
  expectedCalibrationError,
  type Found,
  findingOf,
  type Kept,
  keptAt,
  reliabilityBins,
  riskCoverage,
} from './confidence.js'
import type { Measured } from './measure-parser.js'
import { type Scores, shareWhere, sumScores } from './score.js'

/** Everything the report tells, as report.json holds it. */
export interface ParserReport {
  /** ISO 8601. */
  measuredAt: string
  model: { version: string; hash: string; device: string }
  files: { file: string; lines: number }[]
  /** English, Chinese and both together, as far as there are lines. */
  groups: GroupReport[]
  /** The parser itself first, then others on the same lines. */
  columns: ActColumn[]
  /** What could not be measured, and why. */
  notes: string[]
  /** The most confident first. */
  errors: ReportedError[]
}

export type GroupName = Language | 'both'

export const groupTitles: Readonly<Record<GroupName, string>> = {
  en: 'English',
  zh: 'Chinese',
  both: 'both languages',
}

export interface GroupReport {
  name: GroupName
  all: Scores
  inConversations: Scores
  singleLines: Scores
  /** Share of the lines. */
  notUnderstood: number | null
  acts: ActScores[]
  confusions: Confusion[]
  calibration: CalibrationReport
  outOfScope: OutOfScopeReport
  typos: TypoReport
  speed: { p50Ms: number; p99Ms: number }
}

/** An answer is right when its frames are exact; lines that were not understood have no answer. */
export interface CalibrationReport {
  bins: Bin[]
  expectedError: number | null
  /** At the confidences from which the dialogue acts, and at round ones. */
  kept: Kept[]
  curve: Kept[]
}

export interface OutOfScopeReport {
  /** Found by the act. */
  byAct: Found
  /** Found by the act, or not acted on: not understood, or below the confidence from which the dialogue acts. */
  byActOrConfidence: Found
}

export interface TypoReport {
  /** That have a place for a slip; the shares are of these. */
  lines: number
  exactWithout: number | null
  exactWith: number | null
  lossPoints: number | null
}

export interface ReportedError {
  place: string
  language: Language
  text: string
  turn: TurnContext
  expected: string
  /** Empty: not understood. */
  got: string
  confidence: number
}

/** English, Chinese and both, as far as there are lines of them. */
export function reportGroups(measured: readonly Measured[]): GroupReport[] {
  const languages = (['en', 'zh'] as const).flatMap((language) => {
    const own = measured.filter(({ line }) => line.language === language)
    return own.length === 0 ? [] : [{ name: language, own }]
  })
  const groups: { name: GroupName; own: readonly Measured[] }[] =
    languages.length > 1 ? [...languages, { name: 'both', own: measured }] : languages
  return groups.map(({ name, own }) => reportGroup(name, own))
}

/** The lines whose frames are not exact, the most confident first. */
export function reportErrors(measured: readonly Measured[]): ReportedError[] {
  return measured
    .filter(({ score }) => !score.exact)
    .sort((one, other) => other.understanding.confidence - one.understanding.confidence)
    .map(({ line, understanding }) => ({
      place: line.place,
      language: line.language,
      text: line.text,
      turn: line.turn,
      expected: writeFrames(line.frames),
      got: writeFrames(understanding.frames),
      confidence: understanding.confidence,
    }))
}

function reportGroup(name: GroupName, measured: readonly Measured[]): GroupReport {
  const cases = measured.map(({ line, understanding, score }) => ({
    expected: firstExpected(line.frames),
    got: firstActOf(understanding.frames),
    score,
  }))
  return {
    name,
    all: scoresOf(measured),
    inConversations: scoresOf(measured.filter(({ line }) => line.isInConversation)),
    singleLines: scoresOf(measured.filter(({ line }) => !line.isInConversation)),
    notUnderstood: shareWhere(measured, ({ understanding }) => understanding.frames.length === 0),
    acts: scoreActs(cases),
    confusions: countConfusions(cases),
    calibration: reportCalibration(measured),
    outOfScope: reportOutOfScope(measured),
    typos: reportTypos(measured),
    speed: reportSpeed(measured),
  }
}

function scoresOf(measured: readonly Measured[]): Scores {
  return sumScores(measured.map(({ score }) => score))
}

/** A line of the language has at least one frame. */
function firstExpected([first]: readonly Frame[]): Act {
  return first?.act ?? 'out_of_scope'
}

function reportCalibration(measured: readonly Measured[]): CalibrationReport {
  const judged = measured
    .filter(({ understanding }) => understanding.frames.length > 0)
    .map(({ understanding, score }) => ({ confidence: understanding.confidence, right: score.exact }))
  const bins = reliabilityBins(judged)
  const { sure, unsure } = limits.confidence
  const thresholds = [...new Set([unsure, 0.2, 0.4, sure, 0.8, 0.9, 0.95])].sort((one, other) => one - other)
  return {
    bins,
    expectedError: expectedCalibrationError(bins),
    kept: thresholds.map((threshold) => keptAt(judged, measured.length, threshold)),
    curve: riskCoverage(judged, measured.length),
  }
}

function reportOutOfScope(measured: readonly Measured[]): OutOfScopeReport {
  const holds = (frames: readonly Frame[]) => frames.some(({ act }) => act === 'out_of_scope')
  const cases = measured.map(({ line, understanding: { frames, confidence } }) => ({
    meant: holds(line.frames),
    named: holds(frames),
    isActedOn: frames.length > 0 && confidence >= limits.confidence.unsure,
  }))
  return {
    byAct: findingOf(cases.map(({ meant, named }) => ({ meant, found: named }))),
    byActOrConfidence: findingOf(
      cases.map(({ meant, named, isActedOn }) => ({ meant, found: named || !isActedOn })),
    ),
  }
}

function reportTypos(measured: readonly Measured[]): TypoReport {
  const pairs = measured.flatMap(({ score, typo }) =>
    typo === undefined ? [] : [{ without: score.exact, with: typo.exact }],
  )
  const exactWithout = shareWhere(pairs, (pair) => pair.without)
  const exactWith = shareWhere(pairs, (pair) => pair.with)
  const lossPoints = exactWithout === null || exactWith === null ? null : (exactWithout - exactWith) * 100
  return { lines: pairs.length, exactWithout, exactWith, lossPoints }
}

function reportSpeed(measured: readonly Measured[]): { p50Ms: number; p99Ms: number } {
  const times = measured.map(({ tookMs }) => tookMs)
  return { p50Ms: percentile(times, 50), p99Ms: percentile(times, 99) }
}

/** By nearest rank; 0 of nothing. */
export function percentile(values: readonly number[], percent: number): number {
  const ordered = [...values].sort((one, other) => one - other)
  const rank = Math.ceil((percent / 100) * ordered.length)
  return ordered[Math.max(0, rank - 1)] ?? 0
}

function writeFrames(frames: readonly Frame[]): string {
  return frames.length === 0 ? '' : (formatFrameLine(frames) ?? '')
}

/** How far the parser's share lies above another's, in points; null where one of them has none. */
export function leadPoints(own: number | null, other: number | null): number | null {
  return own === null || other === null ? null : (own - other) * 100
}

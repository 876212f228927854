import type { Generation } from '../inference/index.js'
import { limits } from '../limits.js'
import { type Calibration, calibrate } from './calibration.js'
import { type KnownKinds, withKnownKinds } from './known-kinds.js'
import { languageOf } from './language.js'
import { withoutUnreadableNumbers, withoutUnsaidNumbers } from './lost-numbers.js'
import { readGeneration } from './read-generation.js'
import { statesLimits, withSaidLimits } from './said-limits.js'
import type { Spelling } from './spelling.js'
import {
  type Act,
  acts,
  type Frame,
  type TurnContext,
  type Understand,
  type Understanding,
} from './understanding.js'

/** What understanding needs of the parser: a sentence and the state it was said in, in; the line it wrote, out. */
export type Generate = (request: { text: string; state: string }) => Promise<Generation>

const knownActs: ReadonlySet<string> = new Set(acts)

/** What stands beside the parser; without it, every word is left as it is. */
export interface Aids {
  spelling: Spelling
  kinds: KnownKinds
}

const noAids: Aids = { spelling: { mend: (text) => text }, kinds: new Map() }

/** Builds `understand` on a parser. Fails only where the parser fails: what a sentence says is never an error. */
export function createUnderstand(
  generate: Generate,
  calibration: Calibration,
  { spelling, kinds }: Aids = noAids,
): Understand {
  return async (text, turn) => {
    const readable = readableText(text)
    const language = languageOf(readable.text)
    const nothing: Understanding = { text, language, confidence: 0, frames: [], alternatives: [] }
    if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(readable.text)) return nothing // "...", "?!"

    const mended = language === 'en' ? spelling.mend(readable.text) : readable.text
    const generation = await generate({ text: mended, state: stateText(turn) })
    const cut = readable.truncated || generation.truncated ? { truncated: true } : {}
    const alternatives = alternativesOf(generation)
    const read = readFrames(generation, mended, turn.context, kinds)
    if (read === undefined) return { ...nothing, alternatives, ...cut }
    const confident = calibrate(probabilityOf(generation), calibration)
    const confidence = read.hasLost ? Math.min(confident, limits.confidence.lostNumber) : confident
    return { text, language, confidence, frames: read.frames, alternatives, ...cut }
  }
}

/**
 * What the parser wrote, with the kind that is named, each limit as the sentence states it, and no number that nobody said.
 * Undefined where it is not of the language, or where such a number was all there was.
 */
function readFrames(
  generation: Generation,
  text: string,
  standing: string | undefined,
  kinds: KnownKinds,
): { frames: Frame[]; hasLost: boolean } | undefined {
  const whole = readGeneration(generation)
  const written = whole ?? readGeneration(withoutUnreadableNumbers(generation))
  if (written === undefined) return undefined
  const stated = withSaidLimits(withKnownKinds(written, text, kinds), text)
  const frames = withoutUnsaidNumbers(stated, text, standing)
  const isBare = (frame: Frame | undefined): boolean => frame?.slots.length === 0
  const isEmptied = frames.some((frame, at) => isBare(frame) && (whole === undefined || !isBare(stated[at])))
  if (isEmptied) return undefined
  const isKept = frames.every(({ slots }, at) => slots.length === stated[at]?.slots.length)
  const isRestored = whole !== undefined || statesLimits(text)
  return { frames, hasLost: !isKept || !isRestored }
}

/** What the parser is told beside the sentence, in the form that it was trained on. */
export function stateText({ shown, focus, asked, context }: TurnContext): string {
  const told = Object.entries({ shown, focus, asked }).filter(([, value]) => value)
  return [...told.map(([name, value]) => `${name} ${value}`), ...(context ? [context] : [])].join(' ')
}

/** Control characters are of no language and the tail of a very long message is left out. */
function readableText(text: string): { text: string; truncated: boolean } {
  const characters = [...text.slice(0, limits.message.maxCharacters * 2)]
  const truncated =
    characters.length > limits.message.maxCharacters || text.length > limits.message.maxCharacters * 2
  const kept = characters.slice(0, limits.message.maxCharacters).join('')
  return {
    text: kept.replaceAll(/[\p{Cc}\p{Cs}\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+/gu, ' ').trim(),
    truncated,
  }
}

function alternativesOf(generation: Generation): Understanding['alternatives'] {
  return generation.firstChoices
    .slice(1)
    .flatMap(({ text, probability }) =>
      isAct(text) ? [{ act: text, confidence: Math.min(1, probability) }] : [],
    )
}

function isAct(text: string): text is Act {
  return knownActs.has(text)
}

/** The probability of the whole line: the product of its steps'. */
function probabilityOf(generation: Generation): number {
  return Math.exp(generation.steps.reduce((sum, step) => sum + step.logProbability, 0))
}

import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ParleyError } from '../errors.js'
import type { Language } from '../intent/index.js'
import { type AnnotatedRow, annotatedRowSchema } from './annotated-line.js'
import { readJsonLineFile } from './json-line-file.js'

const devPercent = 5
const calibrationPercent = 3

/** A line that may be learnt from. */
export interface TrainingLine {
  text: string
  language: Language
  line: string
}

type Part = 'train' | 'dev' | 'calibration'

/**
 * The authored lines that the parser was trained on: without those kept for dev and calibration, and without every text
 * of theirs and of the test. The same rule as training/parley_training/data/splits.py and build.py. Throws ParleyError
 * 'not-found' or 'invalid-input'.
 */
export async function readTrainingLines(
  authoredFolder: string,
  testedTexts: Iterable<string>,
): Promise<TrainingLine[]> {
  const tested = new Set([...testedTexts].map(normalised))
  const rows = (await readFolder(authoredFolder)).filter(({ text }) => !tested.has(normalised(text)))
  const heldOut = new Set(
    rows.filter((row) => partOf(splitKey(row)) !== 'train').map(({ text }) => normalised(text)),
  )
  return rows
    .filter(({ text }) => !heldOut.has(normalised(text)))
    .map(({ text, language, line }) => ({ text, language, line }))
}

/** A text without case, punctuation and spaces: texts that are equal so count as the same. */
export function normalised(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')
}

/** Turns of one conversation share a key; other lines go by their text. */
export function splitKey({ id, language, text }: Pick<AnnotatedRow, 'id' | 'language' | 'text'>): string {
  if (id) return `${language}:${id.slice(0, Math.max(0, id.lastIndexOf('-')))}`
  return `${language}:${normalised(text) || text}`
}

/** The part that a key falls into, by nothing but its hash. */
export function partOf(key: string): Part {
  const bucket = Number(createHash('sha256').update(key).digest().readBigUInt64BE() % 100n)
  if (bucket < devPercent) return 'dev'
  return bucket < devPercent + calibrationPercent ? 'calibration' : 'train'
}

async function readFolder(folder: string): Promise<AnnotatedRow[]> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new ParleyError('not-found', `${folder} cannot be read`, {
      nextStep: 'Run this in a checkout: it holds the lines of the training.',
      cause,
    })
  })
  const files = names.filter((name) => name.endsWith('.jsonl')).sort()
  const parts = await Promise.all(
    files.map((name) => readJsonLineFile(join(folder, name), annotatedRowSchema)),
  )
  return parts.flat().map(({ row }) => row)
}

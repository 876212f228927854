import type { Understand, Understanding } from '../intent/index.js'
import { limits } from '../limits.js'
import type { AnnotatedLine } from './annotated-line.js'
import { askAgain } from './ask-again.js'
import { type LineScore, scoreLine } from './score.js'
import { seededRandom, withTypo } from './typo.js'

/** A line, how it was understood, and how that compares. */
export interface Measured {
  line: AnnotatedLine
  understanding: Understanding
  score: LineScore
  tookMs: number
  /** The same line with one slip of the typist; undefined where it has no place for one. */
  typo: LineScore | undefined
}

/**
 * Understands every line, timed, and then with a typo, one at a time. The same lines and the same parser give the same
 * result, but for the time. Fails only where the parser fails; one that is late is asked again.
 */
export async function measureParser(
  impatient: Understand,
  lines: readonly AnnotatedLine[],
  report: (done: number, total: number) => void,
): Promise<Measured[]> {
  // the time of a line that had to be asked again is that of all its tries
  const understand: Understand = (text, turn) => askAgain(() => impatient(text, turn))
  for (const { text, turn } of lines.slice(0, limits.evaluation.warmUpSentences)) await understand(text, turn)
  const measured: Measured[] = []
  for (const line of lines) {
    measured.push(await measureLine(understand, line))
    report(measured.length, lines.length)
  }
  return measured
}

async function measureLine(understand: Understand, line: AnnotatedLine): Promise<Measured> {
  const startMs = performance.now()
  const understanding = await understand(line.text, line.turn)
  const tookMs = performance.now() - startMs
  const score = scoreLine(line.frames, understanding.frames)
  return { line, understanding, score, tookMs, typo: await scoreWithTypo(understand, line) }
}

/** Seeded by the line itself, so that its slip does not hang on the lines before it. */
async function scoreWithTypo(
  understand: Understand,
  { text, turn, frames }: AnnotatedLine,
): Promise<LineScore | undefined> {
  const slipped = withTypo(text, frames, seededRandom(text))
  return slipped === undefined ? undefined : scoreLine(frames, (await understand(slipped, turn)).frames)
}

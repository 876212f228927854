import { ParleyError } from '../errors.js'
import type { Understand, Understanding } from '../intent/index.js'
import { limits } from '../limits.js'
import type { AnnotatedLine } from './annotated-line.js'
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
 * Understands every line, one at a time and timed, then each with a typo, several at once. The same lines and the same
 * parser give the same result, but for the time. Fails only where the parser fails; one that is late is asked again.
 */
export async function measureParser(
  impatient: Understand,
  lines: readonly AnnotatedLine[],
  report: (done: number, total: number) => void,
): Promise<Measured[]> {
  const understand = askAgain(impatient)
  const total = lines.length * 2
  for (const { text, turn } of lines.slice(0, limits.evaluation.warmUpSentences)) await understand(text, turn)

  const timed: Omit<Measured, 'typo'>[] = []
  for (const line of lines) {
    timed.push(await measureLine(understand, line))
    report(timed.length, total)
  }

  const measured: Measured[] = []
  for (let start = 0; start < timed.length; start += limits.evaluation.sentencesAtOnce) {
    const together = timed.slice(start, start + limits.evaluation.sentencesAtOnce)
    const typos = await Promise.all(together.map(({ line }) => scoreWithTypo(understand, line)))
    measured.push(...together.map((each, index) => ({ ...each, typo: typos[index] })))
    report(lines.length + measured.length, total)
  }
  return measured
}

/** The time of a line that had to be asked again is that of all its tries. */
function askAgain(understand: Understand): Understand {
  return async (text, turn) => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await understand(text, turn)
      } catch (error) {
        const isLate = error instanceof ParleyError && error.code === 'inference-deadline'
        if (!isLate || tries >= limits.evaluation.triesOfSentence) throw error
      }
    }
  }
}

async function measureLine(understand: Understand, line: AnnotatedLine): Promise<Omit<Measured, 'typo'>> {
  const startMs = performance.now()
  const understanding = await understand(line.text, line.turn)
  const tookMs = performance.now() - startMs
  return { line, understanding, tookMs, score: scoreLine(line.frames, understanding.frames) }
}

/** Seeded by the line itself, so that its slip does not hang on the lines before it. */
async function scoreWithTypo(
  understand: Understand,
  { text, turn, frames }: AnnotatedLine,
): Promise<LineScore | undefined> {
  const slipped = withTypo(text, frames, seededRandom(text))
  return slipped === undefined ? undefined : scoreLine(frames, (await understand(slipped, turn)).frames)
}

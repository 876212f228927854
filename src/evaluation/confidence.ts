import { limits } from '../limits.js'
import { share, shareWhere } from './score.js'

/** An answer with the confidence it came with. */
export interface Judged {
  confidence: number
  right: boolean
}

/** The answers whose confidence is from `from` up to, not including, `to`; the last bin includes 1. */
export interface Bin {
  from: number
  to: number
  answers: number
  confidence: number | null
  accuracy: number | null
}

/** When only answers of at least this confidence are kept. */
export interface Kept {
  confidence: number
  /** Of all lines. */
  coverage: number
  /** Of the kept answers; null when there are none. */
  accuracy: number | null
}

/** Bins of equal width with the mean confidence and the accuracy of each: a reliability diagram as numbers. */
export function reliabilityBins(
  judged: readonly Judged[],
  count: number = limits.evaluation.reliabilityBins,
): Bin[] {
  return Array.from({ length: count }, (_, index) => {
    const inside = judged.filter(
      ({ confidence }) => Math.min(count - 1, Math.floor(confidence * count)) === index,
    )
    const sum = inside.reduce((total, { confidence }) => total + confidence, 0)
    return {
      from: index / count,
      to: (index + 1) / count,
      answers: inside.length,
      confidence: share(sum, inside.length),
      accuracy: shareWhere(inside, ({ right }) => right),
    }
  })
}

/**
 * Expected calibration error: the distance between confidence and accuracy, weighed by the answers of each bin
 * (Naeini, Cooper and Hauskrecht 2015). Null without answers.
 */
export function expectedCalibrationError(bins: readonly Bin[]): number | null {
  const answers = bins.reduce((sum, bin) => sum + bin.answers, 0)
  const distance = bins.reduce(
    (sum, bin) => sum + bin.answers * Math.abs((bin.accuracy ?? 0) - (bin.confidence ?? 0)),
    0,
  )
  return share(distance, answers)
}

/** What is kept, and how much of it is right, at a threshold. `lines` counts those without an answer too. */
export function keptAt(judged: readonly Judged[], lines: number, threshold: number): Kept {
  const kept = judged.filter(({ confidence }) => confidence >= threshold)
  return {
    confidence: threshold,
    coverage: share(kept.length, lines) ?? 0,
    accuracy: shareWhere(kept, ({ right }) => right),
  }
}

/** Accuracy kept against coverage for every confidence that occurs, the highest first (El-Yaniv and Wiener 2010). */
export function riskCoverage(judged: readonly Judged[], lines: number): Kept[] {
  const ordered = [...judged].sort((one, other) => other.confidence - one.confidence)
  const curve: Kept[] = []
  let right = 0
  ordered.forEach((answer, index) => {
    right += answer.right ? 1 : 0
    if (ordered[index + 1]?.confidence === answer.confidence) return // answers of one confidence stay together
    const kept = index + 1
    curve.push({ confidence: answer.confidence, coverage: kept / lines, accuracy: right / kept })
  })
  return curve
}

/** How well something is found: of what was called so, what is so; and the other way round. */
export interface Found {
  meant: number
  precision: number | null
  recall: number | null
}

export function findingOf(cases: readonly { meant: boolean; found: boolean }[]): Found {
  const meant = cases.filter((each) => each.meant)
  const found = cases.filter((each) => each.found)
  return {
    meant: meant.length,
    precision: shareWhere(found, (each) => each.meant),
    recall: shareWhere(meant, (each) => each.found),
  }
}

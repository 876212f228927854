import { describe, expect, it } from 'vitest'
import {
  expectedCalibrationError,
  findingOf,
  keptAt,
  reliabilityBins,
  riskCoverage,
} from '../../src/evaluation/confidence.js'

const answers = (confidence: number, right: number, wrong: number) =>
  [...Array(right).fill(true), ...Array(wrong).fill(false)].map((each: boolean) => ({
    confidence,
    right: each,
  }))

/** Four at 0.95 of which three are right, two at 0.55 of which one is. */
const judged = [...answers(0.95, 3, 1), ...answers(0.55, 1, 1)]

describe('confidence against accuracy', () => {
  it('is told in bins of equal width, of which the last holds 1 too', () => {
    const bins = reliabilityBins([...judged, { confidence: 1, right: true }, { confidence: 0, right: false }])
    expect(bins).toHaveLength(10)
    expect(bins.map((bin) => bin.answers)).toEqual([1, 0, 0, 0, 0, 2, 0, 0, 0, 5])
    expect(bins[5]).toMatchObject({ from: 0.5, to: 0.6, accuracy: 0.5 })
    expect(bins[5]?.confidence).toBeCloseTo(0.55)
    expect(bins[1]).toMatchObject({ answers: 0, accuracy: null, confidence: null })
  })

  it('has the expected calibration error worked out by hand', () => {
    // (4 · |0.75 − 0.95| + 2 · |0.5 − 0.55|) / 6
    expect(expectedCalibrationError(reliabilityBins(judged))).toBeCloseTo(0.15)
    expect(expectedCalibrationError(reliabilityBins(answers(0.75, 3, 1)))).toBeCloseTo(0)
    expect(expectedCalibrationError(reliabilityBins([]))).toBeNull()
  })
})

describe('accuracy kept against coverage', () => {
  it('keeps the most confident first, answers of one confidence together, and counts lines without an answer', () => {
    const [surest, all, ...rest] = riskCoverage(judged, 8)
    expect(surest).toEqual({ confidence: 0.95, coverage: 4 / 8, accuracy: 3 / 4 })
    expect(all).toEqual({ confidence: 0.55, coverage: 6 / 8, accuracy: 4 / 6 })
    expect(rest).toEqual([])
  })

  it('is the same at a threshold', () => {
    expect(keptAt(judged, 8, 0.6)).toEqual({ confidence: 0.6, coverage: 0.5, accuracy: 0.75 })
    expect(keptAt(judged, 8, 0.99)).toEqual({ confidence: 0.99, coverage: 0, accuracy: null })
  })
})

describe('how well something is found', () => {
  it('is told both ways', () => {
    const cases = [
      { meant: true, found: true },
      { meant: true, found: false },
      { meant: true, found: false },
      { meant: false, found: true },
      { meant: false, found: false },
    ]
    expect(findingOf(cases)).toEqual({ meant: 3, precision: 1 / 2, recall: 1 / 3 })
  })
})

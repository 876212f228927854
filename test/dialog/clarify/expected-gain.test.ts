import { describe, expect, it } from 'vitest'
import { expectedGain, type Outcome } from '../../../src/dialog/clarify/expected-gain.js'

const answers = (...wanted: number[][]): Outcome[] =>
  wanted.map((ids) => ({ wanted: new Set(ids), left: ids.length }))

describe('what a question is expected to tell', () => {
  it('is the entropy of the split, where every candidate gives one answer', () => {
    expect(expectedGain(answers([0, 1], [2, 3]), 4)).toBeCloseTo(1)
    expect(expectedGain(answers([0], [1], [2], [3]), 4)).toBeCloseTo(2)
    // -(3/4 log2 3/4) - (1/4 log2 1/4)
    expect(expectedGain(answers([0, 1, 2], [3]), 4)).toBeCloseTo(0.8113, 4)
  })

  it('is nothing where all candidates give every answer: every shoe comes in 42 and in 43', () => {
    expect(expectedGain(answers([0, 1, 2, 3], [0, 1, 2, 3]), 4)).toBe(0)
  })

  it('counts a candidate that gives two answers for half of each', () => {
    // 0: only the first, leaves 2 of 3; 2: only the second, leaves 2; 1: either, leaves 2
    expect(expectedGain(answers([0, 1], [1, 2]), 3)).toBeCloseTo(Math.log2(3 / 2))
  })

  it('counts nothing for a candidate that gives no answer', () => {
    expect(expectedGain(answers([0], [1]), 4)).toBeCloseTo(1)
    expect(expectedGain([], 4)).toBe(0)
    expect(expectedGain([], 0)).toBe(0)
  })

  it('goes by what an answer leaves, which may be more than those who give it', () => {
    const leavesAll: Outcome[] = [{ wanted: new Set([0, 1]), left: 4 }]
    expect(expectedGain(leavesAll, 4)).toBe(0)
  })
})

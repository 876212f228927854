import { describe, expect, it } from 'vitest'
import { scoreLine, share, sumScores } from '../../src/evaluation/score.js'
import { type Frame, parseFrameLine } from '../../src/intent/index.js'

const frames = (line: string): Frame[] => (line === '' ? [] : (parseFrameLine(line) ?? expect.fail(line)))
const compare = (expected: string, got: string) => scoreLine(frames(expected), frames(got))

describe('comparing an answer with what was meant', () => {
  it('does not mind the order of slots, nor how a number is written', () => {
    const meant = 'search category = shoes ; color = red ; price <= 80'
    expect(compare(meant, 'search price <= 80.00 ; color = red ; category = shoes')).toEqual({
      actsRight: true,
      firstActRight: true,
      exact: true,
      slots: { expected: 3, got: 3, shared: 3 },
    })
  })

  it.each([
    [
      'a slot too many',
      'refine color = red',
      'refine color = red ; size = m',
      { expected: 1, got: 2, shared: 1 },
    ],
    [
      'a slot missing',
      'refine color = red ; size = m',
      'refine size = m',
      { expected: 2, got: 1, shared: 1 },
    ],
    ['another operator', 'refine price <= 80', 'refine price >= 80', { expected: 1, got: 1, shared: 0 }],
    ['another value', 'refine color = red', 'refine color = dark red', { expected: 1, got: 1, shared: 0 }],
  ])('sees %s, though the act is right', (_what, expected, got, slots) => {
    expect(compare(expected, got)).toEqual({ actsRight: true, firstActRight: true, exact: false, slots })
  })

  it('wants both frames, in their order, each with its own slots', () => {
    const both = 'cart_add ref = 1 && search category = socks'
    expect(compare(both, both).exact).toBe(true)
    expect(compare(both, 'search category = socks && cart_add ref = 1')).toMatchObject({
      actsRight: false,
      firstActRight: false,
      exact: false,
      slots: { shared: 2 },
    })
    expect(compare(both, 'cart_add ref = 1')).toMatchObject({
      actsRight: false,
      firstActRight: true,
      exact: false,
    })
    const swapped = 'cart_add ref = 1 && cart_add ref = 2'
    expect(compare(swapped, 'cart_add ref = 2 && cart_add ref = 1')).toMatchObject({
      actsRight: true,
      exact: false,
    })
  })

  it('counts a slot of the wrong act as wrong, and one said for two things twice', () => {
    expect(compare('search color = red', 'refine color = red').slots.shared).toBe(0)
    const two = 'search category = hat ; color = red && search category = scarf ; color = red'
    expect(compare(two, 'search category = hat ; color = red').slots).toEqual({
      expected: 4,
      got: 2,
      shared: 2,
    })
  })

  it('finds nothing right where nothing was understood', () => {
    expect(compare('search color = red', '')).toEqual({
      actsRight: false,
      firstActRight: false,
      exact: false,
      slots: { expected: 1, got: 0, shared: 0 },
    })
  })
})

describe('the scores of many lines', () => {
  it('are shares of lines, and of all slots together', () => {
    const scores = sumScores([
      compare('search category = hat ; color = red', 'search category = hat ; color = red'),
      compare('refine color = red ; size = m', 'refine color = red ; size = l'),
      compare('greet', 'thanks'),
      compare('cart_add ref = 1 && bye', 'cart_add ref = 1 ; quantity = 2'),
    ])
    expect(scores).toEqual({
      lines: 4,
      acts: 2 / 4,
      firstAct: 3 / 4,
      exact: 1 / 4,
      slotPrecision: 4 / 6,
      slotRecall: 4 / 5,
      slotF1: 8 / 11,
    })
  })

  it('are nothing where there are no lines', () => {
    expect(sumScores([])).toMatchObject({ lines: 0, acts: null, exact: null, slotF1: null })
    expect(share(0, 0)).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { countConfusions, firstActOf, scoreActs } from '../../src/evaluation/acts.js'
import { scoreLine } from '../../src/evaluation/score.js'
import { parseFrameLine } from '../../src/intent/index.js'

const cases = [
  ['search category = hat', 'search category = hat'],
  ['search category = hat', 'refine category = hat'],
  ['refine color = red', 'refine color = blue'],
  ['greet', ''],
].map(([expected = '', got = '']) => {
  const meant = parseFrameLine(expected) ?? []
  const answered = got === '' ? [] : (parseFrameLine(got) ?? [])
  return {
    expected: meant[0]?.act ?? expect.fail(expected),
    got: firstActOf(answered),
    score: scoreLine(meant, answered),
  }
})

describe('the tables of acts', () => {
  it('tell how often each was found, and how often it was right where answered', () => {
    expect(scoreActs(cases)).toEqual([
      { act: 'search', lines: 2, recall: 0.5, precision: 1, exact: 0.5 },
      { act: 'refine', lines: 1, recall: 1, precision: 0.5, exact: 0 },
      { act: 'greet', lines: 1, recall: 0, precision: null, exact: 0 },
    ])
  })

  it('count what was taken for what', () => {
    expect(countConfusions([...cases, ...cases.slice(1, 2)])[0]).toEqual({
      expected: 'search',
      got: 'refine',
      lines: 2,
    })
    expect(countConfusions(cases)).toContainEqual({ expected: 'greet', got: 'not understood', lines: 1 })
  })
})

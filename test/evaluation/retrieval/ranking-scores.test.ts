import { describe, expect, it } from 'vitest'
import type { Grade } from '../../../src/evaluation/retrieval/judged-requests.js'
import { meanScores, scoreRanking } from '../../../src/evaluation/retrieval/ranking-scores.js'

const grades = (entries: Record<string, Grade>) => new Map(Object.entries(entries))

describe('the scores of a list', () => {
  it('are all 1 where the good products come first, the best before the lesser', () => {
    const scores = scoreRanking(['a', 'b', 'c'], grades({ a: 3, b: 2, c: 1 }))
    expect(scores).toEqual({ ndcg: 1, reciprocalRank: 1, recall: 1, judged: 1 })
  })

  it('discount a product by its place', () => {
    // (0 + 3/log2(3) + 2/log2(4)) / (3 + 2/log2(3)), by hand
    const scores = scoreRanking(['x', 'a', 'b'], grades({ a: 3, b: 2, x: 0 }))
    expect(scores?.ndcg).toBeCloseTo((3 / Math.log2(3) + 1) / (3 + 2 / Math.log2(3)), 12)
    expect(scores?.reciprocalRank).toBe(1 / 2)
  })

  it('count what nobody judged as wrong, and say how much that is', () => {
    expect(scoreRanking(['unknown', 'a'], grades({ a: 3 }))).toMatchObject({ judged: 0.5, recall: 1 })
  })

  it('find no good product in what is only of the kind', () => {
    const scores = scoreRanking(['c'], grades({ a: 2, c: 1 }))
    expect(scores).toMatchObject({ reciprocalRank: 0, recall: 0 })
    expect(scores?.ndcg).toBeCloseTo(1 / (2 + 1 / Math.log2(3)), 12)
  })

  it('look no further than the tenth place, but for recall', () => {
    const list = [...Array.from({ length: 10 }, (_, at) => `x${at}`), 'a']
    expect(scoreRanking(list, grades({ a: 3 }))).toMatchObject({ ndcg: 0, recall: 1, reciprocalRank: 1 / 11 })
  })

  it('do not exist where nothing good can be found', () => {
    expect(scoreRanking(['c'], grades({ c: 1 }))).toBeUndefined()
  })

  it('are 0 for an empty list', () => {
    expect(scoreRanking([], grades({ a: 3 }))).toMatchObject({ ndcg: 0, reciprocalRank: 0, recall: 0 })
  })

  it('have a middle', () => {
    const one = { ndcg: 1, reciprocalRank: 1, recall: 0.5, judged: 1 }
    const other = { ndcg: 0.5, reciprocalRank: 0, recall: 0.5, judged: 1 }
    expect(meanScores([one, other])).toEqual({ ndcg: 0.75, reciprocalRank: 0.5, recall: 0.5, judged: 1 })
  })
})

import { describe, expect, it } from 'vitest'
import type { Product } from '../../src/catalog/product.js'
import type { Fact } from '../../src/profile/profile.js'
import type { KnownInterest } from '../../src/retrieval/interest-reasons.js'
import { readProductText } from '../../src/retrieval/need-evidence.js'
import { rank } from '../../src/retrieval/rank.js'
import { aProduct } from '../support/fake-catalogue.js'

const bag = (id: string, color: string, feature: string[], brand: string): Product =>
  aProduct({
    id,
    title: `Bag ${id}`,
    brand,
    attributes: { feature },
    variants: [{ id: `${id}-1`, options: { color }, stock: 3 }],
  })
const red = bag('a-red', 'red', ['padded', 'foldable'], 'Tolva')
const blue = bag('b-blue', 'blue', ['padded', 'waterproof'], 'Harrow')
const green = bag('c-green', 'green', ['waterproof'], 'Ostrel')

function interest(given: Pick<Fact, 'slot' | 'value' | 'polarity'>, liked?: Product): KnownInterest {
  const fact: Fact = {
    id: '2.1',
    kind: 'interest',
    op: given.polarity === 'negative' ? '!=' : '=',
    sourceTurn: 2,
    confidence: 1,
    at: '2026-01-01T09:00:00.000Z',
    ...given,
    ...(liked === undefined ? {} : { productId: liked.id }),
  }
  return liked === undefined ? { fact } : { fact, liked }
}

function ranked(...interests: KnownInterest[]) {
  return rank(
    [red, blue, green].map((product) => ({ product })),
    {
      filter: { limits: [] },
      categories: [],
      needs: [],
      preferences: [],
      interests,
      words: '',
      count: 10,
      readText: readProductText,
    },
  )
}
const reasonsOf = (id: string, ...interests: KnownInterest[]) =>
  ranked(...interests)
    .find(({ product }) => product.id === id)
    ?.reasons.filter(({ factId }) => factId !== undefined)

describe('what was liked and not liked of other products', () => {
  it('moves a product by a named reason, and leaves none out', () => {
    expect(ranked().map(({ product }) => product.id)).toEqual(['a-red', 'b-blue', 'c-green'])
    const disliked = interest({ slot: 'color', value: 'red', polarity: 'negative' })
    expect(ranked(disliked).map(({ product }) => product.id)).toEqual(['b-blue', 'c-green', 'a-red'])
    expect(reasonsOf('a-red', disliked)).toEqual([{ name: 'disliked: red', points: -60, factId: '2.1' }])
    const liked = interest({ slot: 'feature', value: 'waterproof', polarity: 'positive' })
    expect(reasonsOf('c-green', liked)).toEqual([{ name: 'liked: waterproof', points: 60, factId: '2.1' }])
    expect(reasonsOf('a-red', liked)).toEqual([])
  })

  it('gives for a liked product the share of what is said of it', () => {
    const liked = interest({ slot: 'like', value: 'bag b-blue', polarity: 'positive' }, blue)
    expect(reasonsOf('b-blue', liked)?.[0]?.points).toBe(60)
    expect(reasonsOf('c-green', liked)).toEqual([
      { name: 'liked: bag b-blue', points: 20, factId: '2.1', evidence: 'waterproof' },
    ])
  })

  it('says nothing for a liked product that has gone', () => {
    const gone = interest({ slot: 'like', value: 'bag', polarity: 'positive' }, blue)
    expect(reasonsOf('b-blue', { fact: gone.fact })).toEqual([])
  })

  it('adds up to the score', () => {
    const interests = [
      interest({ slot: 'color', value: 'red', polarity: 'negative' }),
      interest({ slot: 'like', value: 'bag', polarity: 'positive' }, blue),
    ]
    for (const { score, reasons } of ranked(...interests))
      expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score)
  })
})

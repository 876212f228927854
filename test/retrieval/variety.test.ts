import { describe, expect, it } from 'vitest'
import { addVariety } from '../../src/retrieval/variety.js'
import { aProduct } from '../support/fake-catalogue.js'

const scored = [900, 880, 860, 400, 300, 200].map((score, index) => ({
  product: aProduct({
    id: `product-${index}`,
    title: `Thing ${'abcdef'[index]}`,
    category: index < 3 ? 'Gifts > Mugs' : `Gifts > Kind ${index}`,
  }),
  score,
  reasons: [{ name: 'text match', points: score }],
  needsMet: 0,
  relevance: score,
}))
const wishes = { words: '', count: 6, filter: { limits: [] } }

describe('a vague wish', () => {
  it('gets one of each kind before it gets two of any', () => {
    const shelf = addVariety(scored, { ...wishes, isVague: true })
    expect(shelf.map(({ product }) => product.id)).toEqual([
      'product-0',
      'product-3',
      'product-4',
      'product-5',
      'product-1',
      'product-2',
    ])
    const points = shelf.map(({ reasons }) => reasons.reduce((sum, reason) => sum + reason.points, 0))
    expect(points).toEqual(shelf.map(({ score }) => score))
    expect(points).toEqual(points.toSorted((one, other) => other - one))
  })

  it('is told from one that names its kind, where the best come first', () => {
    const shelf = addVariety(scored, wishes)
    expect(shelf[1]?.product.id).toBe('product-1')
  })
})

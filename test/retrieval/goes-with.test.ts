import { describe, expect, it } from 'vitest'
import { openCatalogue, type Product } from '../../src/catalog/index.js'
import { goesWith } from '../../src/retrieval/goes-with.js'
import { aProduct } from '../support/fake-catalogue.js'

const thing = (id: string, category: string, use: string[], more: Partial<Product> = {}): Product =>
  aProduct({
    id,
    title: id,
    category,
    price: { amountMinor: 1_000, currency: 'USD' },
    attributes: { use },
    ...more,
  })

const tent = thing('tent', 'Outdoor > Camping > Tents', ['camping', 'everyday'], {
  boughtWith: { stove: 9, mat: 3 },
})
const products = [
  tent,
  thing('other-tent', 'Outdoor > Camping > Tents', ['camping']),
  thing('bag', 'Outdoor > Camping > Sleeping Bags', ['camping'], { rating: 4.8, ratingCount: 90 }),
  thing('lesser-bag', 'Outdoor > Camping > Sleeping Bags', ['camping'], { rating: 3, ratingCount: 90 }),
  thing('stove', 'Kitchen > Stoves', ['cooking']),
  thing('mat', 'Outdoor > Fitness > Mats', ['yoga']),
  thing('dog-tent', 'Pets > Dog Houses', ['camping'], { audience: ['dog'] }),
  ...Array.from({ length: 30 }, (_, at) => thing(`mug-${at}`, `Kitchen > Mugs ${at}`, ['everyday'])),
  thing('boots', 'Shoes > Boots', ['hiking'], { audience: ['men'] }),
  thing('shoes', 'Shoes > Hiking Shoes', ['hiking'], { audience: ['men'] }),
  thing('poles', 'Outdoor > Hiking > Poles', ['hiking']),
  thing('her-socks', 'Apparel > Socks', ['hiking'], { audience: ['women'] }),
]
const catalogue = openCatalogue(':memory:')
catalogue.upsert(products)
const companions = (of: Product, refusedIds: string[] = []) =>
  goesWith(catalogue, of, { count: 6, refusedIds })
const ids = (of: Product, refusedIds: string[] = []) =>
  companions(of, refusedIds).map(({ product }) => product.id)
const product = (id: string) => catalogue.get(id) ?? tent

describe('what goes with a product', () => {
  it('is what was bought with it most, then what serves the same use, one of each category', () => {
    expect(ids(tent)[0]).toBe('stove')
    expect(ids(tent)).toEqual(expect.arrayContaining(['mat', 'bag']))
    expect(ids(tent)).not.toContain('lesser-bag')
  })

  it('is never another one of the kind, nor what only shares a use of everything', () => {
    expect(ids(tent)).not.toContain('other-tent')
    expect(ids(tent).filter((id) => id.startsWith('mug'))).toEqual([])
    expect(ids(product('boots'))).toEqual(['poles'])
  })

  it('is nothing for somebody else', () => {
    expect(ids(product('shoes'))).not.toContain('her-socks')
    expect(ids(tent)).not.toContain('dog-tent')
  })

  it('does not bring back what was refused', () => {
    expect(ids(tent, ['stove', 'bag'])).not.toContain('stove')
    expect(ids(tent, ['stove', 'bag'])).toContain('lesser-bag')
  })

  it('has reasons that add up to the score, and names the use', () => {
    for (const { score, reasons } of companions(tent))
      expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score)
    const bag = companions(tent).find(({ product: one }) => one.id === 'bag')
    expect(bag?.reasons.map(({ name }) => name)).toContain('goes with: camping')
    expect(companions(tent)[0]?.reasons[0]).toMatchObject({ name: 'bought together', points: 200 })
  })

  it('is nothing for a product that names no use', () => {
    expect(companions(thing('odd', 'Other', []))).toEqual([])
  })
})

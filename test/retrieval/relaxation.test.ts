import { describe, expect, it } from 'vitest'
import type { Product } from '../../src/catalog/product.js'
import { aProduct } from '../support/fake-catalogue.js'
import { shopSearch } from '../support/shop-search.js'

const price = (amountMinor: number) => ({ amountMinor, currency: 'USD' })
const variant = (options: Record<string, string>, stock = 3) => ({
  id: Object.values(options).join('-') || 'one',
  options,
  stock,
})
const shoe = (id: string, brand: string, color: string, amountMinor: number, rating: number): Product =>
  aProduct({
    id,
    title: `${brand} ${id} Running Shoes`,
    brand,
    category: 'Shoes > Running Shoes',
    price: price(amountMinor),
    rating,
    ratingCount: 50,
    variants: [variant({ color, size: '42' })],
  })
const products: Product[] = [
  shoe('s1', 'Tarn', 'white', 8_000, 4.8),
  shoe('s2', 'Tarn', 'black', 4_000, 4.1),
  shoe('s3', 'Ostrel', 'black', 4_500, 4.9),
  shoe('s4', 'Ostrel', 'white', 9_000, 3.9),
  aProduct({ id: 'bed', title: 'Oak Bed', category: 'Home > Furniture > Beds', price: price(30_000) }),
  aProduct({
    id: 'dog-bed',
    title: 'Otis Dog Bed',
    category: 'Pets > Dogs > Dog Beds',
    price: price(4_000),
    audience: ['dog'],
  }),
  aProduct({
    id: 'dog-lead',
    title: 'Otis Dog Lead',
    description: 'Hangs beside the bed.',
    category: 'Pets > Dogs > Leads',
    price: price(1_000),
    audience: ['dog'],
  }),
  aProduct({
    id: 'tote',
    title: 'Solent Tote Bag',
    category: 'Bags > Tote Bags',
    price: price(2_400),
    variants: [variant({ color: 'black' })],
  }),
]

describe('where nothing passes all limits', async () => {
  const { retrieve } = await shopSearch(products)
  const ids = (found: Awaited<ReturnType<typeof retrieve>>) =>
    found.ranked.map(({ product }) => product.id).sort()
  const left = (found: Awaited<ReturnType<typeof retrieve>>) =>
    found.loosened
      .filter(({ wouldTake }) => wouldTake === undefined)
      .map(({ slot, value }) => `${slot} ${value}`)

  it('one limit goes before two, and the least important one that helps', async () => {
    // without the rating nothing passes either; without the colour one does, and without the brand one
    const found = await retrieve(
      'search category = running shoes ; brand = ostrel ; color = white ; rating >= 4.5 ; price <= 85',
    )
    expect(left(found)).toEqual(['color white'])
    expect(ids(found)).toEqual(['s3'])
  })

  it('two go together that no chain from the least important would leave', async () => {
    // material, colour and brand cannot all stand; the colour may stay where material and brand go
    const found = await retrieve(
      'search category = running shoes ; brand = nike ; color = white ; material = mesh',
    )
    expect(left(found)).toEqual(['material mesh', 'brand nike'])
    expect(ids(found)).toEqual(['s1', 's4'])
  })

  it('the budget stays, and it is told what keeping the other limit would cost', async () => {
    const found = await retrieve('search category = running shoes ; color = white ; price <= 50')
    expect(left(found)).toEqual(['color white'])
    expect(ids(found)).toEqual(['s2', 's3'])
    expect(found.loosened).toContainEqual(
      expect.objectContaining({ slot: 'price', wouldTake: '90', wouldFind: 2 }),
    )
  })

  it('what it would take is told with what else would have to go', async () => {
    const found = await retrieve('search category = running shoes ; brand = nike ; price <= 10')
    expect(found.ranked).toEqual([])
    expect(left(found)).toEqual(['brand nike'])
    expect(found.loosened).toContainEqual(expect.objectContaining({ slot: 'price', wouldTake: '40' }))
  })

  it('a size that is no size of the kind gives way, one that is stays', async () => {
    const big = await retrieve('search category = tote bags ; size = big')
    expect(left(big)).toEqual(['size big'])
    expect(ids(big)).toEqual(['tote'])
    const large = await retrieve('search category = running shoes ; size = 47')
    expect(large.ranked).toEqual([])
    expect(large.loosened).toMatchObject([{ slot: 'size', wouldTake: '42' }])
  })

  it('an exclusion is never left out', async () => {
    const found = await retrieve('search category = tote bags ; color != black')
    expect(found.ranked).toEqual([])
    expect(found.loosened).toMatchObject([{ slot: 'color', op: '!=', wouldTake: 'black', wouldFind: 1 }])
  })
})

describe('a kind for an audience', async () => {
  const { retrieve } = await shopSearch(products)

  it('is found where it stands: a bed for a dog is a dog bed, not a bed for people', async () => {
    const found = await retrieve('search category = bed ; audience = dog')
    expect(found.ranked.map(({ product }) => product.id)).toEqual(['dog-bed'])
    expect(found).toMatchObject({ total: 1, loosened: [] })
  })

  it('stays where its own category has some', async () => {
    const found = await retrieve('search category = dog beds ; audience = dog')
    expect(found.ranked.map(({ product }) => product.id)).toEqual(['dog-bed'])
  })

  it('is left out and named where nothing is called so', async () => {
    const found = await retrieve('search category = running shoes ; audience = dog')
    expect(found.loosened).toMatchObject([{ slot: 'audience', value: 'dog' }])
    expect(found.total).toBe(4)
  })
})

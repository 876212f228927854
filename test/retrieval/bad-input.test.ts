import { describe, expect, it } from 'vitest'
import { readFilters } from '../../src/commands/search-filters.js'
import { aProduct } from '../support/fake-catalogue.js'
import { shopSearch } from '../support/shop-search.js'

const shoes = (id: string, more: object = {}) =>
  aProduct({ id, title: `Running shoes ${id}`, category: 'Shoes > Running Shoes', brand: 'Tarn', ...more })

const shop = await shopSearch([
  shoes('plain', { price: { amountMinor: 5_000, currency: 'USD' }, rating: 4 }),
  shoes('red', { variants: [{ id: 'r', options: { color: 'red', size: '42' }, stock: 1 }] }),
  shoes('low', { attributes: { 'Heel height': ['low'], material: ['cotton'] } }),
  shoes('free', { price: { amountMinor: 0, currency: 'USD' } }),
  shoes('dear', { price: { amountMinor: 1_000_000_000_000, currency: 'USD' } }),
  aProduct({ id: 'bare', title: '—', category: '?' }),
])

async function found(filters: string, text = 'shoes'): Promise<string[]> {
  const { needs, limits } = readFilters(filters)
  const { ranked, loosened } = await shop.retrieve('', { needs, strictly: limits, text, count: 100 })
  expect(loosened).toEqual([])
  return ranked.map(({ product }) => product.id).sort()
}

describe('filters that nothing can pass', () => {
  it.each([
    'price <= 10 ; price >= 20',
    'brand = tarn ; brand != tarn',
    'rating >= 5 ; rating <= 1',
    'color = red ; color != red',
    'size = 42 ; color = green',
    'brand = nobody',
    'category = spaceships',
    'material = unobtainium',
    'feature = telepathic',
    'use = moon landing',
    'audience = dog',
    'shoe size in furlongs = 7',
    'heel height = high',
    'size >= 900 inch',
    'currency = eur ; price <= 100',
  ])('find nothing, and nothing gives way: %s', async (filters) => {
    expect(await found(filters)).toEqual([])
  })
})

describe('filters at the edge', () => {
  it.each([
    ['price <= 0', ['free']],
    ['price >= 999999999', ['dear']],
    ['price = 0.000', ['free']],
    ['heel height = low', ['low']],
    ['HEEL HEIGHT = Low ; material = cotton', ['low']],
    ['heel height != low ; rating >= 3.999', ['plain']],
    ['feature = low', ['low']],
    ['size = 42', ['red']],
    ['category = running shoes ; sort = price_asc', ['dear', 'free', 'low', 'plain', 'red']],
    ['category = shoes > running shoes ; price <= 50 ; price >= 50', ['plain']],
  ])('find just what passes: %s', async (filters, ids) => {
    expect(await found(filters)).toEqual(ids)
  })
})

describe('words of any kind', () => {
  it.each([
    'shoes '.repeat(1_700), // 10,200 characters
    '鞋'.repeat(10_000),
    `${'a'.repeat(10_000)} shoes`,
    '"shoes" AND (NOT red) OR NEAR(a b, 5) * ^title:x -y +z',
    "'; DROP TABLE catalogue_products; -- shoes",
    '\u0000\u202e shoes \ud800',
    '%_[]{}\\ shoes `x` <script>',
    '',
  ])('are looked for and nothing else: %#', async (text) => {
    expect((await found('brand = tarn', text)).length).toBe(5)
    expect(shop.catalogue.count()).toBe(6)
  })
})

describe('catalogues of any size', () => {
  it('of no product, of one, and of one without words answer', async () => {
    for (const products of [[], [shoes('only')], [aProduct({ id: 'dot', title: '.', category: '.' })]]) {
      for (const exactScanRows of [5_000, 0]) {
        const small = await shopSearch(products, { exactScanRows })
        for (const text of ['shoes', '', '.']) {
          const { ranked, total } = await small.retrieve('', { text, strictly: [] })
          expect(ranked).toHaveLength(products.length)
          expect(total).toBe(products.length)
        }
        small.stop()
      }
    }
  })

  it('that are given an id twice hold the later product', async () => {
    const twice = await shopSearch([shoes('one'), shoes('one', { title: 'Rubber boots', brand: 'Ostrel' })])
    const { ranked } = await twice.retrieve('', { text: 'boots', count: 10 })
    expect(ranked.map(({ product }) => product.title)).toEqual(['Rubber boots'])
    expect(twice.index.count()).toBe(1)
    twice.stop()
  })

  it('that are taken empty while they serve find nothing more', async () => {
    const emptied = await shopSearch([shoes('one'), shoes('two')])
    emptied.catalogue.remove(['one', 'two'])
    expect(await emptied.retrieve('', { text: 'shoes' })).toMatchObject({ ranked: [], total: 0 })
    await emptied.index.sync()
    expect(emptied.index.count()).toBe(0)
    expect(await emptied.retrieve('', { text: 'shoes' })).toMatchObject({ ranked: [], total: 0 })
    emptied.stop()
  })
})

describe('an embedder that gives what is no vector', () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY])(
    'fails the search with a clear error: %d',
    async (number) => {
      const broken = await shopSearch([shoes('one')], { queryVector: (vector) => vector.fill(number) })
      await expect(broken.retrieve('', { text: 'shoes' })).rejects.toMatchObject({ code: 'inference-failed' })
      broken.stop()
    },
  )
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Product } from '../../src/catalog/index.js'
import type { RankedProduct } from '../../src/retrieval/index.js'
import { aProduct } from '../support/fake-catalogue.js'
import { factsOf, shopSearch } from '../support/shop-search.js'

function usd(amount: number) {
  return { amountMinor: Math.round(amount * 100), currency: 'USD' }
}

function shoe(number: number, given: Partial<Product> = {}): Product {
  const brand = ['Tarn', 'Corvane', 'Ostrel'][number % 3] ?? ''
  return aProduct({
    id: `shoe-${number}`,
    title: `${brand} Model${number} Running Shoes`,
    brand,
    category: 'Shoes > Running Shoes',
    price: usd(40 + number * 10),
    rating: 3.5 + (number % 4) * 0.4,
    ratingCount: 50,
    variants: [
      { id: `${number}-a`, options: { color: 'black', size: 'EU 42' }, stock: 4 },
      { id: `${number}-b`, options: { color: 'white', size: 'EU 43' }, stock: number % 2 },
    ],
    ...given,
  })
}

const shoes = Array.from({ length: 12 }, (_, number) => shoe(number))
const products: Product[] = [
  ...shoes,
  shoe(12, {
    attributes: { feature: ['comfortable', 'waterproof'], weight: ['220 g'] },
    audience: ['women'],
    translations: { zh: { title: '女款舒适跑步鞋', category: '鞋 > 跑步鞋' } },
  }),
  shoe(13, { description: 'Not waterproof. Very comfortable.', attributes: { weight: ['310 g'] } }),
  aProduct({
    id: 'sofa',
    title: 'Oak Sofa',
    category: 'Home > Sofas',
    price: usd(900),
    attributes: { material: ['genuine leather'] },
  }),
  aProduct({
    id: 'screen-24',
    title: 'Relay Monitor',
    category: 'Computers > Monitors',
    price: usd(120),
    attributes: { 'screen size': ['24 inch'] },
  }),
  aProduct({
    id: 'screen-27',
    title: 'Relay Big Monitor',
    category: 'Computers > Monitors',
    price: usd(220),
    attributes: { 'screen size': ['27 inch'] },
  }),
  aProduct({
    id: 'screen-32',
    title: 'Relay Huge Monitor',
    category: 'Computers > Monitors',
    price: usd(320),
    attributes: { 'screen size': ['32 inch'] },
  }),
]

let shop: Awaited<ReturnType<typeof shopSearch>>
beforeAll(async () => {
  shop = await shopSearch(products)
})
afterAll(() => shop.stop())

const ids = (ranked: RankedProduct[]) => ranked.map(({ product }) => product.id)

describe('a search', () => {
  it('brings the kind that was asked for, counted exactly', async () => {
    const { ranked, total, categories } = await shop.retrieve('search category = running shoes')
    expect(ranked).toHaveLength(6)
    expect(ranked.every(({ product }) => product.category === 'Shoes > Running Shoes')).toBe(true)
    expect(total).toBe(14)
    expect(categories).toEqual(['Shoes > Running Shoes'])
  })

  it('finds the kind by its other names and in Chinese', async () => {
    expect((await shop.retrieve('search category = couch')).categories).toEqual(['Home > Sofas'])
    expect((await shop.retrieve('search category = 跑步鞋')).categories).toEqual(['Shoes > Running Shoes'])
  })

  it('says what it does not carry and still shows something', async () => {
    const { unknownCategory, ranked } = await shop.retrieve('search category = lawnmower')
    expect(unknownCategory).toBe('lawnmower')
    expect(ranked.length).toBeGreaterThan(0)
  })

  it('puts what meets the wishes first and says where it found them', async () => {
    const { ranked } = await shop.retrieve(
      'search category = running shoes ; feature = comfortable ; feature = waterproof',
    )
    expect(ranked[0]?.product.id).toBe('shoe-12')
    expect(ranked[0]?.reasons).toContainEqual(
      expect.objectContaining({
        name: 'need: waterproof',
        where: 'attribute',
        evidence: 'waterproof',
        factId: '1.3',
      }),
    )
    const denied = ranked.find(({ product }) => product.id === 'shoe-13')
    expect(denied?.reasons.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['need: comfortable', 'missed: waterproof']),
    )
  })

  it('gives every product reasons that add up to its score', async () => {
    for (const line of [
      'search category = running shoes ; feature = comfortable ; price <= 100',
      'search category = running shoes ; sort = price_asc',
      'search category = running shoes ; less = weight ; brand != tarn',
      'search feature = comfortable',
      '',
    ]) {
      const { ranked } = await shop.retrieve(line, {
        preferences: factsOf('profile_set brand = corvane', 'preference'),
      })
      expect(ranked.length).toBeGreaterThan(0)
      for (const { score, reasons } of ranked) {
        expect(Number.isInteger(score)).toBe(true)
        expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score)
      }
      const scores = ranked.map(({ score }) => score)
      expect(scores).toEqual(scores.toSorted((one, other) => other - one))
    }
  })

  it('does not open with six of one brand', async () => {
    const { ranked } = await shop.retrieve('search category = running shoes')
    expect(new Set(ranked.map(({ product }) => product.brand)).size).toBe(3)
    const tarn = await shop.retrieve('search category = running shoes ; brand = tarn')
    expect(new Set(tarn.ranked.map(({ product }) => product.brand))).toEqual(new Set(['Tarn']))
  })

  it.each([
    ['price_asc', (product: Product) => -product.price.amountMinor],
    ['price_desc', (product: Product) => product.price.amountMinor],
    ['rating', (product: Product) => product.rating ?? 0],
  ])('sorts strictly by %s', async (order, key) => {
    const { ranked } = await shop.retrieve(`search category = running shoes ; sort = ${order}`, { count: 14 })
    const keys = ranked.map(({ product }) => key(product))
    expect(keys).toHaveLength(14)
    expect(keys).toEqual(keys.toSorted((one, other) => other - one))
  })

  it('weighs lighter products up when something lighter is wanted', async () => {
    const { ranked } = await shop.retrieve('search category = running shoes ; less = weight', { count: 14 })
    const points = (id: string) =>
      ranked
        .find(({ product }) => product.id === id)
        ?.reasons.find(({ name }) => name === 'need: less weight')?.points ?? 0
    expect(points('shoe-12')).toBeGreaterThan(points('shoe-13'))
  })

  it('brings back nothing that was shown or refused', async () => {
    const first = await shop.retrieve('search category = running shoes')
    const shown = ids(first.ranked)
    const second = await shop.retrieve('search category = running shoes', {
      alreadyShownIds: shown,
      refusedIds: ['shoe-13'],
    })
    expect(ids(second.ranked).filter((id) => shown.includes(id) || id === 'shoe-13')).toEqual([])
    expect(second).toMatchObject({ total: 13, loosened: [] })
    const all = shop.catalogue.labelsMatching({ limits: [] }, 100)
    const everything = shop.catalogue.rows(all).map(({ product }) => product.id)
    const none = await shop.retrieve('search category = running shoes', { alreadyShownIds: everything })
    expect(none).toMatchObject({ ranked: [], remaining: 0, total: 14, loosened: [] })
  })

  it('counts only the stock of what fits and names the variant', async () => {
    const { ranked } = await shop.retrieve('search category = running shoes ; color = white ; size = 43')
    expect(ids(ranked).every((id) => Number(id.split('-')[1]) % 2 === 1)).toBe(true)
    expect(ranked[0]).toMatchObject({ stock: 1, variantLabel: 'white, EU 43' })
  })

  it('reads British and American shoe sizes', async () => {
    const british = await shop.retrieve('search category = running shoes ; audience = men ; size = uk 9')
    expect(british).toMatchObject({ loosened: [] })
    expect(british.ranked[0]?.variantLabel).toBe('white, EU 43')
    const american = await shop.retrieve('search category = running shoes ; audience = men ; size = 10')
    expect(american.ranked[0]?.variantLabel).toBe('white, EU 43')
  })

  it('measures what is limited in a unit', async () => {
    const { ranked, total } = await shop.retrieve('search category = monitor ; size >= 27 inch')
    expect(new Set(ids(ranked))).toEqual(new Set(['screen-27', 'screen-32']))
    expect(total).toBe(2)
    const one = await shop.retrieve('search category = monitor ; size = 27 inch')
    expect(ids(one.ranked)).toEqual(['screen-27'])
  })

  it('finds products that resemble one', async () => {
    const { ranked } = await shop.retrieve('', { similarToIds: ['screen-27'] })
    expect(new Set(ids(ranked))).toEqual(new Set(['screen-24', 'screen-32']))
  })

  it('takes any text as words', async () => {
    for (const text of [
      '") OR 1=1; DROP TABLE products; --',
      'NEAR(a b) AND * NOT ^',
      '😀😀',
      ' ',
      "x' UNION SELECT *",
    ]) {
      await expect(shop.retrieve('', { text })).resolves.toMatchObject({ loosened: [] })
    }
    expect(shop.catalogue.count()).toBe(products.length)
  })
})

describe('limits that nothing satisfies', () => {
  it('loosens the colour, says so, and keeps the budget', async () => {
    const { ranked, loosened } = await shop.retrieve(
      'search category = running shoes ; color = purple ; price <= 80',
    )
    expect(ranked.length).toBeGreaterThan(0)
    expect(ranked.every(({ product }) => product.price.amountMinor <= 8_000)).toBe(true)
    expect(loosened).toContainEqual({ slot: 'color', op: '=', value: 'purple', factId: '1.2' })
  })

  it('never loosens the budget, but says what it would take', async () => {
    const { ranked, total, loosened } = await shop.retrieve('search category = running shoes ; price <= 30')
    expect(ranked).toEqual([])
    expect(total).toBe(0)
    expect(loosened).toEqual([
      { slot: 'price', op: '<=', value: '30', factId: '1.2', wouldTake: '40', wouldFind: 1 },
    ])
  })

  it('names a price for several products where that is little more than the first', async () => {
    const { loosened } = await shop.retrieve('search category = running shoes ; price >= 500')
    expect(loosened).toMatchObject([{ slot: 'price', op: '>=', wouldTake: '150', wouldFind: 3 }])
  })

  it('never loosens an exclusion, of the request or for good', async () => {
    const { ranked, loosened } = await shop.retrieve('search category = sofa ; material != leather')
    expect(ranked).toEqual([])
    expect(loosened).toMatchObject([
      { slot: 'material', op: '!=', value: 'leather', wouldTake: 'leather', wouldFind: 1 },
    ])
    const preferences = factsOf('profile_set brand != tarn', 'preference')
    const without = await shop.retrieve('search category = running shoes', { preferences, count: 14 })
    expect(without.ranked.some(({ product }) => product.brand === 'Tarn')).toBe(false)
    const asked = await shop.retrieve('search category = running shoes ; brand = tarn', { preferences })
    expect(asked.ranked[0]?.product.brand).toBe('Tarn')
  })

  it('never loosens the size asked for, and names the nearest one', async () => {
    const { ranked, loosened } = await shop.retrieve('search category = running shoes ; size = eu 47')
    expect(ranked).toEqual([])
    expect(loosened).toMatchObject([{ slot: 'size', value: 'eu 47', wouldTake: 'EU 43' }])
  })

  it('gives up a brand that the shop does not have before anything else that matters', async () => {
    const { ranked, loosened } = await shop.retrieve(
      'search category = running shoes ; brand = nike ; size = eu 42',
    )
    expect(ranked.length).toBeGreaterThan(0)
    expect(loosened).toMatchObject([{ slot: 'brand', value: 'nike' }])
  })

  it('does not convert money, and says so', async () => {
    const { currencyMismatch, ranked } = await shop.retrieve(
      'search category = running shoes ; price <= 30 ; currency = gbp',
    )
    expect(currencyMismatch).toEqual({ asked: 'GBP', shop: 'USD' })
    expect(ranked.length).toBeGreaterThan(0)
    const named = await shop.retrieve('search category = running shoes ; price <= 60 ; currency = usd')
    expect(named.currencyMismatch).toBeUndefined()
    expect(named.total).toBe(3)
  })
})

describe('small shops', () => {
  it('answers from an empty catalogue, from one product, and from one without words', async () => {
    const empty = await shopSearch([])
    expect(await empty.retrieve('search category = shoes')).toMatchObject({ ranked: [], total: 0 })
    expect(await empty.retrieve('')).toMatchObject({ ranked: [], total: 0 })
    empty.stop()
    const one = await shopSearch([aProduct({ id: 'dash', title: '—', category: '?' })])
    expect(ids((await one.retrieve('search feature = nice')).ranked)).toEqual(['dash'])
    expect((await one.retrieve('search category = shoes')).unknownCategory).toBe('shoes')
    one.stop()
  })
})

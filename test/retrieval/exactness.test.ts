import { describe, expect, it } from 'vitest'
import { matches, type Product, type ProductFilter } from '../../src/catalog/index.js'
import { readFilters } from '../../src/commands/search-filters.js'
import { aProduct } from '../support/fake-catalogue.js'
import { pick, randomFrom } from '../support/random.js'
import { shopSearch } from '../support/shop-search.js'

const kinds = ['Shoes > Running Shoes', 'Shoes > Boots', 'Home > Lamps', 'Kitchen > Kettles']
const kindWords = ['running shoes', 'boots', 'lamps', 'kettles']
const brands = ['Tarn', 'Corvane', 'Ostrel', 'Murmo']
const colors = ['black', 'white', 'red', 'navy']
const sizes = ['S', 'M', 'L', 'EU 42']
const materials = ['cotton', 'leather', 'steel']
const features = ['comfortable', 'waterproof', 'quiet', 'light']
const audiences = ['men', 'women', 'kids', 'unisex']

function randomProduct(random: () => number, number: number): Product {
  const feature = pick(random, features)
  const variants = Array.from({ length: Math.floor(random() * 4) }, (_, at) => ({
    id: `${number}-${at}`,
    options: { color: pick(random, colors), size: pick(random, sizes) },
    stock: Math.floor(random() * 3),
  }))
  const amountMinor = 100 + Math.floor(random() * 20_000)
  return aProduct({
    id: `p${number}`,
    title: `${pick(random, brands)} ${feature} thing ${number}`,
    brand: pick(random, brands),
    category: pick(random, kinds),
    description: random() < 0.3 ? `It is ${pick(random, features)}.` : '',
    price: { amountMinor, currency: 'USD' },
    ...(random() < 0.3 ? { salePrice: { amountMinor: Math.floor(amountMinor * 0.6), currency: 'USD' } } : {}),
    attributes: { material: [pick(random, materials)], feature: [feature] },
    variants,
    availability: random() < 0.9 ? 'in_stock' : 'out_of_stock',
    ...(random() < 0.7 ? { rating: Math.round(random() * 50) / 10, ratingCount: 20 } : {}),
    ...(random() < 0.6 ? { audience: [pick(random, audiences)] } : {}),
  })
}

/** A few limits that must hold, as they are said and as a filter that was written by hand for each of them. */
function randomLimits(random: () => number): { line: string; filter: ProductFilter } {
  const said: string[] = []
  const filter: ProductFilter = { limits: [{ field: 'stock', atLeast: 1 }] }
  const at = Math.floor(random() * kinds.length)
  if (random() < 0.6) {
    said.push(`category = ${kindWords[at]}`)
    filter.limits.push({ field: 'category', anyOf: [kinds[at] ?? ''] })
  }
  if (random() < 0.6) {
    const price = 20 + Math.floor(random() * 180)
    said.push(`price <= ${price}`)
    filter.limits.push({ field: 'price', atMostMinor: price * 100 })
  }
  if (random() < 0.4) {
    const brand = pick(random, brands)
    said.push(`brand != ${brand.toLowerCase()}`)
    filter.limits.push({ field: 'brand', noneOf: [brand] })
  }
  if (random() < 0.3) {
    const size = pick(random, sizes)
    said.push(`size = ${size.toLowerCase()}`)
    filter.limits.push({ field: 'option', name: 'size', anyOf: [size] })
  }
  if (random() < 0.3) {
    const color = pick(random, colors)
    said.push(`color != ${color}`)
    filter.limits.push({ field: 'option', name: 'color', noneOf: [color] })
  }
  if (random() < 0.3) {
    const feature = pick(random, features)
    said.push(`feature != ${feature}`)
    filter.limits.push({ field: 'attribute', name: '*', noneOf: [feature] })
  }
  if (random() < 0.4) said.push(`feature = ${pick(random, features)}`)
  if (said.length === 0) said.push('feature = light')
  return { line: `search ${said.join(' ; ')}`, filter }
}

describe('the search, on random shops and limits', () => {
  it('brings nothing that breaks a limit, counts exactly, and misses nothing of the first ten', {
    timeout: 120_000,
  }, async () => {
    const random = randomFrom(1)
    const products = Array.from({ length: 600 }, (_, number) => randomProduct(random, number))
    const exact = await shopSearch(products)
    const approximate = await shopSearch(products, { exactScanRows: 0 })
    for (let round = 0; round < 16; round += 1) {
      const { line, filter } = randomLimits(random)
      const passing = products.filter((product) => matches(product, filter))
      const found = await exact.retrieve(line, { count: 10 })
      const near = await approximate.retrieve(line, { count: 10 })
      for (const { ranked, total } of [found, near]) {
        expect(
          ranked.filter(({ product }) => !matches(product, filter)),
          line,
        ).toEqual([])
        expect(total, line).toBe(passing.length)
      }
      expect(found.ranked.length, line).toBe(Math.min(10, passing.length))
      expect(
        near.ranked.map(({ product }) => product.id),
        line,
      ).toEqual(found.ranked.map(({ product }) => product.id))
    }
    exact.stop()
    approximate.stop()
  })
})

/** A written filter beside a plain reading of what it says, made without the program's own words for either. */
function randomFilter(random: () => number): { filters: string; holds: (product: Product) => boolean } {
  const parts: { said: string; holds: (product: Product) => boolean }[] = []
  const add = (said: string, holds: (product: Product) => boolean) => parts.push({ said, holds })
  const pays = ({ price, salePrice }: Product) => (salePrice ?? price).amountMinor / 100
  const ceiling = 20 + Math.floor(random() * 180)
  if (random() < 0.5) add(`price <= ${ceiling}`, (product) => pays(product) <= ceiling)
  if (random() < 0.3) add(`price >= ${ceiling / 4}`, (product) => pays(product) >= ceiling / 4)
  const brand = pick(random, brands)
  if (random() < 0.3) add(`brand = ${brand}`, (product) => product.brand === brand)
  const other = pick(random, brands)
  if (random() < 0.4) add(`Brand != ${other.toUpperCase()}`, (product) => product.brand !== other)
  const stars = Math.round(random() * 40) / 10
  if (random() < 0.3) add(`rating >= ${stars}`, ({ rating }) => rating !== undefined && rating >= stars)
  const material = pick(random, materials)
  if (random() < 0.3) add(`material = ${material}`, ({ attributes }) => attributes.material?.[0] === material)
  const feature = pick(random, features)
  const says = ({ title, description = '' }: Product) => `${title} ${description}`.includes(feature)
  const about = random()
  if (about < 0.3) add(`feature != ${feature}`, (product) => !says(product))
  if (about > 0.8) add(`feature = ${feature}`, says)
  const [color, size] = [pick(random, colors), pick(random, sizes)]
  const isAsked = [random() < 0.3, random() < 0.3]
  if (isAsked[0]) add(`colour = ${color}`, () => true)
  if (isAsked[1]) add(`size = ${size}`, () => true)
  const fits = ({ options, stock }: Product['variants'][number]) =>
    stock > 0 && (!isAsked[0] || options.color === color) && (!isAsked[1] || options.size === size)
  const isInStock = ({ availability, variants }: Product) =>
    availability === 'in_stock' && (variants.length === 0 || variants.some(({ stock }) => stock > 0))
  return {
    filters: parts.map(({ said }) => said).join(' ; '),
    holds: (product) =>
      isInStock(product) &&
      parts.every((part) => part.holds(product)) &&
      (!(isAsked[0] || isAsked[1]) || product.variants.some(fits)),
  }
}

describe('a written filter', () => {
  it('lets through exactly what a plain reading of it does, in an exact search and in HNSW', {
    timeout: 120_000,
  }, async () => {
    const random = randomFrom(3)
    const products = Array.from({ length: 120 }, (_, number) => randomProduct(random, number))
    const shops = [await shopSearch(products), await shopSearch(products, { exactScanRows: 0 })]
    let found = 0
    for (let round = 0; round < 60; round += 1) {
      const { filters, holds } = randomFilter(random)
      const { needs, limits } = readFilters(filters)
      const expected = products.filter(holds).map(({ id }) => id)
      for (const { retrieve } of shops) {
        const text = round % 3 === 0 ? '' : 'a light thing'
        const { ranked } = await retrieve('', { needs, strictly: limits, count: 1_000, text })
        expect(ranked.map(({ product }) => product.id).sort(), filters).toEqual(expected.toSorted())
        found += ranked.length
      }
    }
    expect(found).toBeGreaterThan(500)
    for (const shop of shops) shop.stop()
  })
})

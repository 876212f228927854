import { describe, expect, it } from 'vitest'
import { matches, type Product, type ProductFilter } from '../../src/catalog/index.js'
import { aProduct } from '../support/fake-catalogue.js'
import { shopSearch } from '../support/shop-search.js'

/** Deterministic numbers from 0 up to 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const kinds = ['Shoes > Running Shoes', 'Shoes > Boots', 'Home > Lamps', 'Kitchen > Kettles']
const kindWords = ['running shoes', 'boots', 'lamps', 'kettles']
const brands = ['Tarn', 'Corvane', 'Ostrel', 'Murmo']
const colors = ['black', 'white', 'red', 'navy']
const sizes = ['S', 'M', 'L', 'EU 42']
const materials = ['cotton', 'leather', 'steel']
const features = ['comfortable', 'waterproof', 'quiet', 'light']
const audiences = ['men', 'women', 'kids', 'unisex']

function pick<Value>(random: () => number, values: readonly Value[]): Value {
  return values[Math.floor(random() * values.length)] as Value
}

function randomProduct(random: () => number, number: number): Product {
  const feature = pick(random, features)
  const variants = Array.from({ length: Math.floor(random() * 4) }, (_, at) => ({
    id: `${number}-${at}`,
    options: { color: pick(random, colors), size: pick(random, sizes) },
    stock: Math.floor(random() * 3),
  }))
  return aProduct({
    id: `p${number}`,
    title: `${pick(random, brands)} ${feature} thing ${number}`,
    brand: pick(random, brands),
    category: pick(random, kinds),
    description: random() < 0.3 ? `It is ${pick(random, features)}.` : '',
    price: { amountMinor: 100 + Math.floor(random() * 20_000), currency: 'USD' },
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
    for (const seed of [1, 2]) {
      const random = randomFrom(seed)
      const products = Array.from({ length: 150 }, (_, number) => randomProduct(random, number))
      const exact = await shopSearch(products)
      const approximate = await shopSearch(products, { exactScanRows: 0 })
      for (let round = 0; round < 20; round += 1) {
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
    }
  })
})

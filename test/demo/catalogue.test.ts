import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { makeProducts } from '../../demo/generate/catalogue.js'
import { writeJsonLines, zipped } from '../../demo/generate/catalogue-file.js'
import { readFeatures, readProductWords } from '../../demo/generate/product-words.js'
import { departments } from '../../demo/lists/departments.js'
import { type Product, productSchema } from '../../src/catalog/product.js'

const path = fileURLToPath(new URL('../../demo/catalogue.jsonl.gz', import.meta.url))
const text = gunzipSync(readFileSync(path)).toString('utf8')
const products: Product[] = text
  .trimEnd()
  .split('\n')
  .map((line) => productSchema.parse(JSON.parse(line)))

const words = readProductWords()
// these are ordinary words as well ("lay it down", "a clear microphone", "natural oils")
const ambiguous = new Set(['down', 'clear', 'natural'])
const colorsAndMaterials = [...words.colors.keys(), ...words.materials.keys()].filter(
  (term) => !ambiguous.has(term),
)

function share(of: (product: Product) => boolean): number {
  return products.filter(of).length / products.length
}

function inCategory(path: string): Product[] {
  return products.filter(({ category }) => category === path)
}

/** The longest terms win, as a reader hears "vegan leather" and not "leather". */
function termsIn(sentence: string, terms: readonly string[]): string[] {
  let left = ` ${sentence.toLowerCase().replace(/[^\p{L}\d°%+/.' -]/gu, ' ')} `
  const found: string[] = []
  for (const term of [...terms].sort((a, b) => b.length - a.length)) {
    const pattern = new RegExp(
      `(?<![\\p{L}\\d-])${term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d-])`,
      'gu',
    )
    if (pattern.test(left)) {
      found.push(term)
      left = left.replace(pattern, ' ')
    }
  }
  return found
}

describe('the demo catalogue', () => {
  it('has about two thousand products in twelve departments', () => {
    expect(products.length).toBeGreaterThanOrEqual(1_900)
    expect(products.length).toBeLessThanOrEqual(2_200)
    expect(new Set(products.map(({ category }) => category.split(' > ')[0])).size).toBe(12)
    expect(new Set(products.map(({ category }) => category)).size).toBeGreaterThanOrEqual(130)
  })

  it('gives no two products the same id, title or Chinese title', () => {
    expect(new Set(products.map(({ id }) => id)).size).toBe(products.length)
    expect(new Set(products.map(({ title }) => title)).size).toBe(products.length)
    expect(new Set(products.map(({ translations }) => translations?.zh?.title)).size).toBe(products.length)
  })

  it('can be made again, byte for byte', () => {
    const lines = writeJsonLines(makeProducts())
    expect(lines).toBe(text)
    expect(zipped(lines).equals(zipped(text))).toBe(true)
  })

  it('names and describes every product in Chinese', () => {
    for (const { id, translations } of products) {
      const { title = '', category = '', description = '' } = translations?.zh ?? {}
      for (const part of [title, category, description]) {
        expect(part, id).toMatch(/\p{Script=Han}{2,}/u)
        expect(part, id).not.toMatch(/[{}]|undefined/)
      }
      expect(description, id).toMatch(/。$/)
    }
  })

  it('leaves no gap in an English description and says two to four sentences', () => {
    for (const { id, description = '' } of products) {
      expect(description, id).not.toMatch(/[{}]|undefined| {2}| ,| \./)
      const sentences = description.split(/[.!?] (?=[A-Z])/).length
      expect(sentences, `${id}: ${description}`).toBeGreaterThanOrEqual(2)
      expect(sentences, `${id}: ${description}`).toBeLessThanOrEqual(5)
    }
  })

  it('describes nothing that the attributes do not have', () => {
    const contradictions: string[] = []
    for (const department of departments) {
      const featureTerms = [...readFeatures(department).keys()]
      for (const product of products.filter(({ category }) => category.startsWith(`${department.name} >`))) {
        const { attributes, brand = '', title } = product
        const own = [...Object.values(attributes).flat(), title].join(' ; ').toLowerCase()
        const said = (product.description ?? '').replaceAll(brand, ' ').replaceAll(title, ' ')
        for (const term of termsIn(said, [...colorsAndMaterials, ...featureTerms])) {
          if (!own.includes(term)) contradictions.push(`${product.id} says "${term}": ${product.description}`)
        }
      }
    }
    expect(contradictions).toEqual([])
  })

  it('reduces about one product in five, always below the price', () => {
    for (const { id, price, salePrice } of products) {
      if (salePrice) expect(salePrice.amountMinor, id).toBeLessThan(price.amountMinor)
    }
    expect(share(({ salePrice }) => salePrice !== undefined)).toBeGreaterThan(0.14)
    expect(share(({ salePrice }) => salePrice !== undefined)).toBeLessThan(0.22)
  })

  it('has variants that are sold out, products that are, and says so', () => {
    for (const { id, variants, availability } of products) {
      expect(variants.length, id).toBeGreaterThan(0)
      expect(new Set(variants.map((variant) => variant.id)).size, id).toBe(variants.length)
      expect(availability, id).toBe(variants.some(({ stock }) => stock > 0) ? 'in_stock' : 'out_of_stock')
    }
    expect(share(({ availability }) => availability === 'out_of_stock')).toBeGreaterThan(0.01)
    expect(share(({ availability }) => availability === 'out_of_stock')).toBeLessThan(0.06)
    expect(share(({ variants }) => variants.some(({ stock }) => stock === 0))).toBeGreaterThan(0.2)
  })

  it('lists the colours of its variants as an attribute', () => {
    for (const { id, attributes, variants } of products) {
      const offered = new Set(variants.flatMap(({ options }) => (options.color ? [options.color] : [])))
      expect([...offered].sort(), id).toEqual([...(attributes.color ?? [])].sort())
    }
  })

  it('rates from 3.2 to 4.9, and lets a few products have most of the buyers', () => {
    const counts = products.map(({ ratingCount = 0 }) => ratingCount).sort((a, b) => b - a)
    const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
    expect(Math.min(...products.map(({ rating = 0 }) => rating))).toBeGreaterThanOrEqual(3.2)
    expect(Math.max(...products.map(({ rating = 0 }) => rating))).toBeLessThanOrEqual(4.9)
    expect(sum(counts.slice(0, counts.length / 5)) / sum(counts)).toBeGreaterThan(0.5)
  })

  it('knows only brands of the list, each of them used', () => {
    const listed = words.brands.map(({ name }) => name).sort()
    expect([...new Set(products.map(({ brand = '' }) => brand))].sort()).toEqual(listed)
  })
})

describe('running shoes of the demo shop', () => {
  const shoes = inCategory('Shoes > Sports Shoes > Running Shoes')
  const priceOf = ({ price, salePrice }: Product) => (salePrice ?? price).amountMinor

  it('leave a choice after every common wish', () => {
    expect(shoes.length).toBeGreaterThanOrEqual(40)
    expect(shoes.filter((shoe) => priceOf(shoe) <= 80_00).length).toBeGreaterThanOrEqual(10)
    expect(shoes.filter((shoe) => priceOf(shoe) >= 150_00).length).toBeGreaterThanOrEqual(3)
    expect(
      shoes.filter(({ attributes }) => !attributes.color?.includes('white')).length,
    ).toBeGreaterThanOrEqual(10)
    expect(
      shoes.filter(({ attributes }) => attributes.color?.includes('white')).length,
    ).toBeGreaterThanOrEqual(5)
    for (const term of ['comfortable', 'cushioned', 'waterproof', 'wide fit', 'lightweight', 'stability']) {
      const having = shoes.filter(({ attributes }) => attributes.feature?.includes(term)).length
      expect(having, term).toBeGreaterThanOrEqual(3)
      expect(having, term).toBeLessThan(shoes.length)
    }
    for (const audience of ['men', 'women', 'unisex']) {
      expect(
        shoes.filter((shoe) => shoe.audience?.includes(audience)).length,
        audience,
      ).toBeGreaterThanOrEqual(8)
    }
  })

  it('come in EU sizes with a note on UK and US sizes', () => {
    for (const { id, variants, attributes } of shoes) {
      for (const { options } of variants) expect(options.size, id).toMatch(/^EU (3[6-9]|4[0-6])$/)
      expect(attributes['size guide']?.join(), id).toMatch(/UK .* US /)
    }
  })
})

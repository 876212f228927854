import { hash } from 'node:crypto'
import { audienceTerms } from './audience.js'
import { embeddingText } from './embedding-text.js'
import { brandTerms, categoryTerms, type OptionName, offersOf, stockOf } from './filter-terms.js'
import { currentPrice, type Product } from './product.js'
import { productWords } from './product-words.js'
import { remember } from './remember.js'

const rememberedCategories = 10_000

/** A brand, a category path, an audience, a colour, a size, a material, with the terms it answers to in a filter. */
export interface Facet {
  kind: 'brand' | 'category' | 'audience' | OptionName
  name: string
  terms: readonly string[]
}

/** One buyable form; its last three are places in the facets of the batch. */
export type OfferRow = [priceMinor: number, currency: string, color: number, size: number, material: number]

/** All that the tables hold of a product but its label, derived where nobody waits for the database. */
export interface ProductRow {
  id: string
  json: string
  /** Of the text that becomes the product's vector. */
  textHash: string
  priceMinor: number
  currency: string
  rating: number | null
  stock: number
  /** Places in the facets of the batch. */
  brand: number
  category: number
  audience: number
  offers: OfferRow[]
  /** For full text: title, brand, category, attributes, description, translations, codes. */
  words: string[]
  /** The feed may bring more of the same product later: then they are put together. */
  grouped: boolean
}

/** Rows that go to the database together, plain enough to be sent to another thread. */
export interface RowBatch {
  facets: Facet[]
  rows: ProductRow[]
}

export interface RowBatchBuilder {
  batch: RowBatch
  /** How much text the rows hold, nearly. */
  characters(): number
  add(product: Product, grouped: boolean): void
}

export function rowBatchOf(products: readonly Product[]): RowBatch {
  const { batch, add } = createRowBatch()
  for (const product of products) add(product, false)
  return batch
}

export function createRowBatch(): RowBatchBuilder {
  const batch: RowBatch = { facets: [], rows: [] }
  const places = createPlaces(batch.facets)
  let characters = 0
  return {
    batch,
    characters: () => characters,
    add(product, grouped) {
      const price = currentPrice(product)
      const json = JSON.stringify(product)
      characters += json.length
      batch.rows.push({
        id: product.id,
        json,
        textHash: textHash(product),
        priceMinor: price.amountMinor,
        currency: price.currency,
        rating: product.rating ?? null,
        stock: stockOf(product),
        brand: places.named('brand', product.brand ?? '', () => brandTerms(product.brand ?? '')),
        category: places.category(categoryName(product)),
        audience: places.ofTerms('audience', audienceTerms(product)),
        offers: offersOf(product).map(({ price: { amountMinor, currency }, terms }) => [
          amountMinor,
          currency,
          places.ofTerms('color', terms.color),
          places.ofTerms('size', terms.size),
          places.ofTerms('material', terms.material),
        ]),
        words: wordsOf(product),
        grouped,
      })
    },
  }
}

/** Finds the place of a facet in the list, where it is put when it is new. */
function createPlaces(facets: Facet[]) {
  const placesOf = (): Map<string, number> => new Map()
  const byName: Record<Facet['kind'], Map<string, number>> = {
    brand: placesOf(),
    category: placesOf(),
    audience: placesOf(),
    color: placesOf(),
    size: placesOf(),
    material: placesOf(),
  }
  function named(kind: Facet['kind'], name: string, terms: () => readonly string[]): number {
    const known = byName[kind].get(name)
    if (known !== undefined) return known
    const place = facets.push({ kind, name, terms: terms() }) - 1
    byName[kind].set(name, place)
    return place
  }
  return {
    named,
    category: (name: string) => named('category', name, () => termsOfCategoryName(name)),
    ofTerms: (kind: Facet['kind'], terms: readonly string[]) => named(kind, terms.join('|'), () => terms),
  }
}

function wordsOf(product: Product): string[] {
  const { title, brand, category, attributes, description, translations, codes } = productWords(product)
  return [title, brand, category, attributes, description, translations, codes].map((tokens) =>
    tokens.join(' '),
  )
}

/** The category with its translations as one facet's name, and back. */
function categoryName(product: Product): string {
  if (product.translations === undefined) return untranslatedName(product.category)
  const translated = Object.entries(product.translations).flatMap(([language, { category }]) =>
    category === undefined ? [] : [[language, category]],
  )
  return JSON.stringify([product.category, Object.fromEntries(translated)])
}

export function parseCategoryName(name: string): { path: string; translations: Record<string, string> } {
  const [path, translations] = JSON.parse(name) as [string, Record<string, string>]
  return { path, translations }
}

const untranslatedName = remember(rememberedCategories, (path) => JSON.stringify([path, {}]))

const termsOfCategoryName = remember(rememberedCategories, (name) => {
  const { path, translations } = parseCategoryName(name)
  return categoryTerms([path, ...Object.values(translations)])
})

function textHash(product: Product): string {
  return hash('sha256', embeddingText(product), 'base64url').slice(0, 22)
}

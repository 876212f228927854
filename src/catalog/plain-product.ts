import { type Availability, availabilitySchema, type Money, type Product, type Variant } from './product.js'

type Translations = NonNullable<Product['translations']>

/** Thrown where only the schema can tell; made once, for a stack is of no use to anybody. */
const unusual = new Error('not plainly a product')
const availabilities: ReadonlySet<unknown> = new Set(availabilitySchema.options)
const currencyCode = /^[A-Z]{3}$/
const languageTag = /^[a-z]{2}$/

/**
 * Reads what is plainly a product many times faster than the schema, which stays the judge: what this returns is what
 * `productSchema` returns, and where anything is out of the ordinary it returns undefined for the schema to be asked.
 */
export function plainProduct(value: unknown): Product | undefined {
  try {
    return readProduct(value)
  } catch (error) {
    if (error === unusual) return undefined
    throw error
  }
}

const productFields: ReadonlySet<string> = new Set(
  (
    'id title brand category description price salePrice attributes variants images url rating ratingCount popularity availability ' +
    'audience boughtWith translations'
  ).split(' '),
)
const variantFields: ReadonlySet<string> = new Set(['id', 'options', 'price', 'stock', 'stockIsLeast'])

/** Fields in the schema's order, for products are compared by their JSON. */
function readProduct(value: unknown): Product {
  const found = recordOf(value, productFields)
  const product: Partial<Product> = { id: text(found.id, 1, 200), title: text(trimmed(found.title), 1, 500) }
  if (found.brand !== undefined) product.brand = text(found.brand, 0, 200)
  product.category = text(found.category, 1, 500)
  if (found.description !== undefined) product.description = text(found.description, 0, 20_000)
  product.price = money(found.price)
  if (found.salePrice !== undefined) product.salePrice = money(found.salePrice)
  product.attributes = found.attributes === undefined ? {} : attributes(found.attributes)
  product.variants = found.variants === undefined ? [] : list(found.variants, 2_000).map(variant)
  product.images = found.images === undefined ? [] : texts(found.images, 100, 2_000)
  if (found.url !== undefined) product.url = text(found.url, 0, 2_000)
  if (found.rating !== undefined) product.rating = number(found.rating, 5)
  if (found.ratingCount !== undefined) product.ratingCount = whole(found.ratingCount, Number.MAX_SAFE_INTEGER)
  if (found.popularity !== undefined) product.popularity = number(found.popularity, 1)
  product.availability = found.availability === undefined ? 'in_stock' : availability(found.availability)
  if (found.audience !== undefined) product.audience = texts(found.audience, 20, 40)
  if (found.boughtWith !== undefined) product.boughtWith = counts(found.boughtWith)
  if (found.translations !== undefined) product.translations = translations(found.translations)
  return product as Product
}

function variant(value: unknown): Variant {
  const found = recordOf(value, variantFields)
  const read: Partial<Variant> = { id: text(found.id, 1, 200) }
  read.options = found.options === undefined ? {} : options(found.options)
  if (found.price !== undefined) read.price = money(found.price)
  read.stock = whole(found.stock, 1_000_000_000)
  if ('stockIsLeast' in found) read.stockIsLeast = onlyTrue(found.stockIsLeast)
  return read as Variant
}

function money(value: unknown): Money {
  const { amountMinor, currency } = record(value)
  if (typeof currency !== 'string' || !currencyCode.test(currency)) throw unusual
  return { amountMinor: whole(amountMinor, 1_000_000_000_000), currency }
}

function options(value: unknown): Variant['options'] {
  const read: Variant['options'] = {}
  for (const [name, option] of Object.entries(record(value))) read[key(name, 60)] = text(option, 0, 200)
  return read
}

function attributes(value: unknown): Product['attributes'] {
  const read: Product['attributes'] = {}
  for (const [name, values] of Object.entries(record(value))) read[key(name, 100)] = texts(values, 100, 500)
  return read
}

function counts(value: unknown): Record<string, number> {
  const read: Record<string, number> = {}
  for (const [name, count] of Object.entries(record(value)))
    read[key(name, 200)] = positive(whole(count, Number.MAX_SAFE_INTEGER))
  return read
}

function positive(value: number): number {
  if (value < 1) throw unusual
  return value
}

function translations(value: unknown): Translations {
  const read: Translations = {}
  for (const [language, translated] of Object.entries(record(value))) {
    if (!languageTag.test(language)) throw unusual
    const { title, category, description } = record(translated)
    const translation: Translations[string] = { title: text(title, 1, 500) }
    if (category !== undefined) translation.category = text(category, 0, 500)
    if (description !== undefined) translation.description = text(description, 0, 20_000)
    read[language] = translation
  }
  return read
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unusual
  return value as Record<string, unknown>
}

/** A field that is not known here may be one that the schema has learnt to read. */
function recordOf(value: unknown, fields: ReadonlySet<string>): Record<string, unknown> {
  const found = record(value)
  for (const name in found) if (!fields.has(name)) throw unusual
  return found
}

function onlyTrue(value: unknown): true {
  if (value !== true) throw unusual
  return value
}

function list(value: unknown, mostValues: number): unknown[] {
  if (!Array.isArray(value) || value.length > mostValues) throw unusual
  return value
}

function texts(value: unknown, mostValues: number, mostCharacters: number): string[] {
  return list(value, mostValues).map((each) => text(each, 0, mostCharacters))
}

/** A name of the feed's own; one that means something to the language is left to the schema. */
function key(name: string, mostCharacters: number): string {
  if (name === '__proto__') throw unusual
  return text(name, 1, mostCharacters)
}

function trimmed(value: unknown): unknown {
  return typeof value === 'string' ? value.trim() : value
}

function text(value: unknown, fewestCharacters: number, mostCharacters: number): string {
  if (typeof value !== 'string' || value.length < fewestCharacters || value.length > mostCharacters)
    throw unusual
  return value
}

function whole(value: unknown, most: number): number {
  if (!Number.isSafeInteger(value)) throw unusual
  return number(value, most)
}

function number(value: unknown, most: number): number {
  // not a number at all fails every comparison
  if (typeof value !== 'number' || !(value >= 0 && value <= most)) throw unusual
  return value
}

function availability(value: unknown): Availability {
  if (!availabilities.has(value)) throw unusual
  return value as Availability
}

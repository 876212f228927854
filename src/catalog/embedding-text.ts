import type { Product } from './product.js'

const maxCharacters = 1_000 // more than the embedder reads
const maxAttributes = 12
const notInWords = new Set(['gtin', 'mpn', 'sku', 'isbn', 'ean', 'upc', 'barcode', 'asin'])

/**
 * The text of a product that becomes its vector: what it is first, then what it is like, then the other languages' names. A product
 * needs a new vector when, and only when, this text changes.
 */
export function embeddingText(product: Product): string {
  const translated = Object.values(product.translations ?? {}).map(({ title }) => title)
  const attributes = Object.entries(product.attributes)
    .filter(([name]) => !notInWords.has(name.toLowerCase()))
    .slice(0, maxAttributes)
    .map(([name, values]) => `${name}: ${values.join(', ')}`)
  const parts = [
    product.title,
    ...translated,
    product.brand ?? '',
    product.category,
    (product.audience ?? []).join(', '),
    attributes.join('; '),
    product.description ?? '',
  ]
  return parts.filter(Boolean).join('. ').slice(0, maxCharacters)
}

import { hash } from 'node:crypto'
import { audienceTerms } from './audience.js'
import type { Connection } from './database.js'
import { embeddingText } from './embedding-text.js'
import {
  brandTerms,
  categoryPaths,
  categoryTerms,
  type OptionName,
  offersOf,
  optionNames,
  stockOf,
} from './filter-terms.js'
import { currentPrice, type Product } from './product.js'
import { productWords } from './product-words.js'

type FacetKind = 'brand' | 'category' | 'audience' | OptionName

export interface StoredRow {
  label: number
  json: string
  contentHash: number
}

export type WriteOutcome = { label: number; outcome: 'added' | 'changed' | 'unchanged' }

/** Writes products inside a transaction that its user opens; `finish` before the commit makes the new version known. */
export interface ProductWriter {
  find(id: string): StoredRow | undefined
  write(product: Product, stored?: StoredRow): WriteOutcome
  remove(row: StoredRow): void
  finish(): void
}

const offersPerProduct = 4096 // more than a product may have variants
const contentModulus = 2 ** 48
const maxCachedFacets = 100_000

export function createProductWriter(connection: Connection): ProductWriter {
  const statements = prepareStatements(connection)
  const facetId = createFacetWriter(connection)
  let content = readContent(connection)

  function find(id: string): StoredRow | undefined {
    const row = statements.find.get(id) as [number, string, number] | undefined
    return row && { label: row[0], json: row[1], contentHash: row[2] }
  }

  function write(product: Product, stored = find(product.id)): WriteOutcome {
    const json = JSON.stringify(product)
    if (stored?.json === json) return { label: stored.label, outcome: 'unchanged' }
    if (stored) removeDependents(stored)
    const label = stored?.label ?? insertEmpty(product.id)
    const contentHash = hashOfContent(label, json)
    const price = currentPrice(product)
    statements.update.run(
      price.amountMinor,
      price.currency,
      product.rating ?? null,
      stockOf(product),
      facetId('brand', product.brand ?? '', () => brandTerms(product.brand ?? '')),
      facetId('category', categoryName(product), () => categoryTerms(categoryPaths(product))),
      facetIdOfTerms('audience', audienceTerms(product)),
      textHash(product),
      contentHash,
      json,
      label,
    )
    writeOffers(label, product)
    writeWords(label, product)
    content = (content + contentHash) % contentModulus
    return { label, outcome: stored ? 'changed' : 'added' }
  }

  function insertEmpty(id: string): number {
    return (statements.insert.get(id) as [number])[0]
  }

  function facetIdOfTerms(kind: FacetKind, terms: string[]): number {
    return facetId(kind, terms.join('|'), () => terms)
  }

  function writeOffers(label: number, product: Product): void {
    offersOf(product).forEach(({ price, terms }, place) => {
      const facets = optionNames.map((name) => facetIdOfTerms(name, terms[name]))
      statements.insertOffer.run(
        label * offersPerProduct + place,
        price.amountMinor,
        price.currency,
        ...facets,
      )
    })
  }

  function writeWords(label: number, product: Product): void {
    const words = productWords(product)
    const { title, brand, category, attributes, description, translations, codes } = words
    const columns = [title, brand, category, attributes, description, translations, codes]
    statements.insertWords.run(label, ...columns.map((tokens) => tokens.join(' ')))
  }

  function removeDependents({ label, contentHash }: StoredRow): void {
    content = (content - contentHash + contentModulus) % contentModulus
    statements.removeOffers.run(label * offersPerProduct, (label + 1) * offersPerProduct)
    statements.removeWords.run(label)
  }

  return {
    find,
    write,
    remove(row) {
      removeDependents(row)
      statements.remove.run(row.label)
    },
    finish() {
      connection.prepare("INSERT OR REPLACE INTO catalogue_state VALUES ('content', ?)").run(content)
    },
  }
}

/** A whole number that stands for all labels and products together: the same content gives the same number. */
export function readContent(connection: Connection): number {
  const row = connection.prepare("SELECT value FROM catalogue_state WHERE name = 'content'").raw().get([])
  return row === undefined ? 0 : (row as [number])[0]
}

/** The category with its translations as one facet's name, and back. */
function categoryName(product: Product): string {
  const translated = Object.entries(product.translations ?? {}).flatMap(([language, { category }]) =>
    category === undefined ? [] : [[language, category]],
  )
  return JSON.stringify([product.category, Object.fromEntries(translated)])
}

export function parseCategoryName(name: string): { path: string; translations: Record<string, string> } {
  const [path, translations] = JSON.parse(name) as [string, Record<string, string>]
  return { path, translations }
}

/** Of the text that becomes the product's vector. */
export function textHash(product: Product): string {
  return hash('sha256', embeddingText(product), 'base64url').slice(0, 22)
}

function hashOfContent(label: number, json: string): number {
  return Number.parseInt(hash('sha256', `${label}\n${json}`, 'hex').slice(0, 12), 16)
}

/** The number of a facet value, which is made with its terms where it is new; numbers are never taken back, so they can be cached. */
function createFacetWriter(connection: Connection) {
  const find = connection.prepare('SELECT facet_id FROM catalogue_facets WHERE kind = ? AND name = ?').raw()
  const insert = connection
    .prepare('INSERT INTO catalogue_facets (kind, name) VALUES (?, ?) RETURNING facet_id')
    .raw()
  const insertTerm = connection.prepare('INSERT OR IGNORE INTO catalogue_facet_terms VALUES (?, ?, ?)')
  const cache = new Map<string, number>()

  return function facetId(kind: FacetKind, name: string, terms: () => string[]): number {
    const key = `${kind}|${name}`
    const known = cache.get(key)
    if (known !== undefined) return known
    let row = find.get(kind, name) as [number] | undefined
    if (row === undefined) {
      row = insert.get(kind, name) as [number]
      for (const term of terms()) insertTerm.run(kind, term, row[0])
    }
    if (cache.size >= maxCachedFacets) cache.clear()
    cache.set(key, row[0])
    return row[0]
  }
}

function prepareStatements(connection: Connection) {
  return {
    find: connection.prepare('SELECT label, json, content_hash FROM catalogue_products WHERE id = ?').raw(),
    insert: connection
      .prepare(
        `INSERT INTO catalogue_products
           (id, price_minor, currency, stock, brand_id, category_id, audience_id, text_hash, content_hash, json)
         VALUES (?, 0, '', 0, 0, 0, 0, '', 0, '') RETURNING label`,
      )
      .raw(),
    update: connection.prepare(
      `UPDATE catalogue_products SET price_minor = ?, currency = ?, rating = ?, stock = ?, brand_id = ?, category_id = ?,
         audience_id = ?, text_hash = ?, content_hash = ?, json = ? WHERE label = ?`,
    ),
    remove: connection.prepare('DELETE FROM catalogue_products WHERE label = ?'),
    insertOffer: connection.prepare('INSERT INTO catalogue_offers VALUES (?, ?, ?, ?, ?, ?)'),
    removeOffers: connection.prepare('DELETE FROM catalogue_offers WHERE offer_id >= ? AND offer_id < ?'),
    insertWords: connection.prepare(
      `INSERT INTO catalogue_words (rowid, title, brand, category, attributes, description, translations, codes)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    removeWords: connection.prepare('DELETE FROM catalogue_words WHERE rowid = ?'),
  }
}

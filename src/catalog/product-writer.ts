import { hash } from 'node:crypto'
import { limits } from '../limits.js'
import { audienceTerms } from './audience.js'
import type { Connection, SqlValue } from './database.js'
import { embeddingText } from './embedding-text.js'
import {
  brandTerms,
  categoryPaths,
  categoryTerms,
  type OptionName,
  offersOf,
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

/** What removing a row needs to know of it. */
export type StoredLabel = Pick<StoredRow, 'label' | 'contentHash'>

export type WriteOutcome = { label: number; outcome: 'added' | 'changed' | 'unchanged' }

/** Writes products inside a transaction that its user opens; `finish` must come before the commit. */
export interface ProductWriter {
  find(id: string): StoredRow | undefined
  /** `stored` is what `find` gave for its id just now. */
  write(product: Product, stored: StoredRow | undefined): WriteOutcome
  /** The stored rows whose label passes, in pages, so that they may be removed meanwhile. */
  rows(passes: (label: number) => boolean): IterableIterator<StoredLabel>
  remove(row: StoredLabel): void
  finish(): void
}

const offersPerProduct = 4096 // more than a product may have variants
const offersTogether = 50
const offerMarks = '(?, ?, ?, ?, ?, ?)'
const contentModulus = 2 ** 48
const maxCachedFacets = 20_000 // of each kind

export function createProductWriter(connection: Connection): ProductWriter {
  const statements = prepareStatements(connection)
  const facetId = createFacetWriter(connection)
  let content = createContentReader(connection)()
  let lastLabel = readLastLabel(connection)
  // a call over the border to the driver costs more than what SQLite does for so small a row
  const pendingOffers: SqlValue[][] = []

  function find(id: string): StoredRow | undefined {
    const row = statements.find.get(id) as [number, string, number] | undefined
    return row && { label: row[0], json: row[1], contentHash: row[2] }
  }

  function write(product: Product, stored: StoredRow | undefined): WriteOutcome {
    const json = JSON.stringify(product)
    if (stored?.json === json) return { label: stored.label, outcome: 'unchanged' }
    if (stored) removeDependents(stored)
    const label = stored?.label ?? ++lastLabel
    const contentHash = hashOfContent(label, json)
    const columns = [...columnsOf(product), textHash(product), contentHash, json, label]
    if (stored) statements.update.run(columns)
    else statements.insert.run([...columns, product.id])
    addOffers(label, product)
    writeWords(label, product)
    content = (content + contentHash) % contentModulus
    return { label, outcome: stored ? 'changed' : 'added' }
  }

  function columnsOf(product: Product): SqlValue[] {
    const price = currentPrice(product)
    return [
      price.amountMinor,
      price.currency,
      product.rating ?? null,
      stockOf(product),
      facetId('brand', product.brand ?? '', () => brandTerms(product.brand ?? '')),
      facetId('category', categoryName(product), () => categoryTerms(categoryPaths(product))),
      facetIdOfTerms('audience', audienceTerms(product)),
    ]
  }

  function facetIdOfTerms(kind: FacetKind, terms: readonly string[]): number {
    return facetId(kind, terms.join('|'), () => terms)
  }

  // the terms of one value are one array, again and again, so the array itself can stand for them
  const facetsOfTerms: Record<OptionName, WeakMap<readonly string[], number>> = {
    color: new WeakMap(),
    size: new WeakMap(),
    material: new WeakMap(),
  }

  function optionFacet(name: OptionName, terms: readonly string[]): number {
    const known = facetsOfTerms[name].get(terms)
    if (known !== undefined) return known
    const facet = facetIdOfTerms(name, terms)
    facetsOfTerms[name].set(terms, facet)
    return facet
  }

  function addOffers(label: number, product: Product): void {
    offersOf(product).forEach(({ price, terms: { color, size, material } }, place) => {
      pendingOffers.push([
        label * offersPerProduct + place,
        price.amountMinor,
        price.currency,
        optionFacet('color', color),
        optionFacet('size', size),
        optionFacet('material', material),
      ])
    })
    while (pendingOffers.length >= offersTogether) {
      statements.insertOffers.run(pendingOffers.splice(0, offersTogether).flat())
    }
  }

  function writeWords(label: number, product: Product): void {
    const { title, brand, category, attributes, description, translations, codes } = productWords(product)
    const columns = [title, brand, category, attributes, description, translations, codes]
    statements.insertWords.run([label, ...columns.map((tokens) => tokens.join(' '))])
  }

  function flushOffers(): void {
    for (const offer of pendingOffers.splice(0)) statements.insertOffer.run(offer)
  }

  function removeDependents({ label, contentHash }: StoredLabel): void {
    flushOffers()
    content = (content - contentHash + contentModulus) % contentModulus
    statements.removeOffers.run(label * offersPerProduct, (label + 1) * offersPerProduct)
    statements.removeWords.run(label)
  }

  function* rows(passes: (label: number) => boolean): IterableIterator<StoredLabel> {
    let last = 0
    for (;;) {
      const page = statements.page.all(last, limits.catalogue.batchRows) as [number, number][]
      for (const [label, contentHash] of page) if (passes(label)) yield { label, contentHash }
      const end = page.at(-1)
      if (end === undefined) return
      last = end[0]
    }
  }

  return {
    find,
    write,
    rows,
    remove(row) {
      removeDependents(row)
      statements.remove.run(row.label)
    },
    finish() {
      flushOffers()
      connection.prepare("INSERT OR REPLACE INTO catalogue_state VALUES ('content', ?)").run(content)
    },
  }
}

/** Reads a whole number that stands for all labels and products together: the same content gives the same number. */
export function createContentReader(connection: Connection): () => number {
  const statement = connection.prepare("SELECT value FROM catalogue_state WHERE name = 'content'").raw()
  return () => (statement.get([]) as [number] | undefined)?.[0] ?? 0
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

/** The highest label ever given, whether its product lives or not. */
function readLastLabel(connection: Connection): number {
  const row = connection
    .prepare("SELECT seq FROM sqlite_sequence WHERE name = 'catalogue_products'")
    .raw()
    .get([])
  return row === undefined ? 0 : (row as [number])[0]
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
  const caches = new Map<FacetKind, Map<string, number>>()

  return function facetId(kind: FacetKind, name: string, terms: () => readonly string[]): number {
    const cache = caches.get(kind) ?? new Map<string, number>()
    caches.set(kind, cache)
    const known = cache.get(name)
    if (known !== undefined) return known
    let row = find.get([kind, name]) as [number] | undefined
    if (row === undefined) {
      row = insert.get([kind, name]) as [number]
      for (const term of terms()) insertTerm.run([kind, term, row[0]])
    }
    if (cache.size >= maxCachedFacets) cache.clear()
    cache.set(name, row[0])
    return row[0]
  }
}

function prepareStatements(connection: Connection) {
  return {
    find: connection.prepare('SELECT label, json, content_hash FROM catalogue_products WHERE id = ?').raw(),
    insert: connection.prepare(
      `INSERT INTO catalogue_products
         (price_minor, currency, rating, stock, brand_id, category_id, audience_id, text_hash, content_hash, json, label, id)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    update: connection.prepare(
      `UPDATE catalogue_products SET price_minor = ?, currency = ?, rating = ?, stock = ?, brand_id = ?, category_id = ?,
         audience_id = ?, text_hash = ?, content_hash = ?, json = ? WHERE label = ?`,
    ),
    page: connection
      .prepare('SELECT label, content_hash FROM catalogue_products WHERE label > ? ORDER BY label LIMIT ?')
      .raw(),
    remove: connection.prepare('DELETE FROM catalogue_products WHERE label = ?'),
    insertOffer: connection.prepare(`INSERT INTO catalogue_offers VALUES ${offerMarks}`),
    insertOffers: connection.prepare(
      `INSERT INTO catalogue_offers VALUES ${Array(offersTogether).fill(offerMarks).join(', ')}`,
    ),
    removeOffers: connection.prepare('DELETE FROM catalogue_offers WHERE offer_id >= ? AND offer_id < ?'),
    insertWords: connection.prepare(
      `INSERT INTO catalogue_words (rowid, title, brand, category, attributes, description, translations, codes)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    removeWords: connection.prepare('DELETE FROM catalogue_words WHERE rowid = ?'),
  }
}

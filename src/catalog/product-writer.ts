import { hash } from 'node:crypto'
import { limits } from '../limits.js'
import { createChangeWriter } from './change-log.js'
import type { Connection, SqlValue } from './database.js'
import type { Facet, ProductRow } from './product-row.js'

export interface StoredRow {
  label: number
  json: string
  contentHash: number
}

/** What removing a row needs to know of it. */
export type StoredLabel = Pick<StoredRow, 'label' | 'contentHash'>

export interface Written {
  outcome: 'added' | 'changed' | 'unchanged'
  row: StoredRow
}

/** The number that stands for the facet at a place of a batch. */
export type FacetIds = (place: number) => number

/** Writes products inside a transaction that its user opens; `flush` must come now and then, `finish` before the commit. */
export interface ProductWriter {
  find(id: string): StoredRow | undefined
  /** Those of the ids that are stored. */
  findAll(ids: readonly string[]): Map<string, StoredRow>
  facetIds(facets: readonly Facet[]): FacetIds
  /** `stored` is what was found under its id just now. */
  write(row: ProductRow, facetIds: FacetIds, stored: StoredRow | undefined): Written
  /** The stored rows whose label passes, in pages, so that they may be removed meanwhile. */
  rows(passes: (label: number) => boolean): IterableIterator<StoredLabel>
  remove(row: StoredLabel): void
  /** Brings what was written to the database, where a row waits for others of its table. */
  flush(): void
  finish(): void
}

const offersPerProduct = 4096 // more than a product may have variants
const offersTogether = 50
const offerColumns = 6
const offerMarks = '(?, ?, ?, ?, ?, ?)'
const contentModulus = 2 ** 48
const maxCachedFacets = 20_000 // of each kind

export function createProductWriter(connection: Connection): ProductWriter {
  const statements = prepareStatements(connection)
  const facetId = createFacetWriter(connection)
  let content = createContentReader(connection)()
  let lastLabel = readLastLabel(connection)
  // written table by table, which is a sixth faster than product by product; and a call over the border to the driver costs more than
  // what SQLite does for so small a row as an offer
  const pendingProducts: SqlValue[][] = []
  const pendingWords: SqlValue[][] = []
  const pendingOffers: SqlValue[] = []
  const changes = createChangeWriter(connection)

  function find(id: string): StoredRow | undefined {
    flush()
    const row = statements.find.get(id) as [number, string, number] | undefined
    return row && { label: row[0], json: row[1], contentHash: row[2] }
  }

  function findAll(ids: readonly string[]): Map<string, StoredRow> {
    flush()
    const rows = statements.findAll.all(JSON.stringify(ids)) as [string, number, string, number][]
    return new Map(rows.map(([id, label, json, contentHash]) => [id, { label, json, contentHash }]))
  }

  function facetIds(facets: readonly Facet[]): FacetIds {
    const ids: number[] = []
    return (place) => {
      const id = ids[place] ?? facetId(facets[place] as Facet)
      ids[place] = id
      return id
    }
  }

  function write(row: ProductRow, facetIds: FacetIds, stored: StoredRow | undefined): Written {
    const { id, json } = row
    if (stored?.json === json) return { outcome: 'unchanged', row: stored }
    if (stored) removeDependents(stored)
    const label = stored?.label ?? ++lastLabel
    changes.note(label)
    const contentHash = hashOfContent(label, json)
    const columns: SqlValue[] = [
      row.priceMinor,
      row.currency,
      row.rating,
      row.stock,
      facetIds(row.brand),
      facetIds(row.category),
      facetIds(row.audience),
      row.textHash,
      contentHash,
      json,
      label,
    ]
    if (stored) statements.update.run(columns)
    else pendingProducts.push([...columns, id])
    addOffers(label, row.offers, facetIds)
    pendingWords.push([label, ...row.words])
    content = (content + contentHash) % contentModulus
    return { outcome: stored ? 'changed' : 'added', row: { label, json, contentHash } }
  }

  function addOffers(label: number, offers: ProductRow['offers'], facetIds: FacetIds): void {
    let place = label * offersPerProduct
    for (const [priceMinor, currency, color, size, material] of offers) {
      pendingOffers.push(place, priceMinor, currency, facetIds(color), facetIds(size), facetIds(material))
      place += 1
    }
  }

  function flush(): void {
    for (const product of pendingProducts.splice(0)) statements.insert.run(product)
    for (const words of pendingWords.splice(0)) statements.insertWords.run(words)
    const together = offersTogether * offerColumns
    while (pendingOffers.length >= together) statements.insertOffers.run(pendingOffers.splice(0, together))
    while (pendingOffers.length > 0) statements.insertOffer.run(pendingOffers.splice(0, offerColumns))
  }

  function removeDependents({ label, contentHash }: StoredLabel): void {
    flush()
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
    findAll,
    facetIds,
    write,
    rows,
    flush,
    remove(row) {
      removeDependents(row)
      changes.note(row.label)
      statements.remove.run(row.label)
    },
    finish() {
      flush()
      changes.finish()
      connection.prepare("INSERT OR REPLACE INTO catalogue_state VALUES ('content', ?)").run(content)
    },
  }
}

/** Reads a whole number that stands for all labels and products together: the same content gives the same number. */
export function createContentReader(connection: Connection): () => number {
  const statement = connection.prepare("SELECT value FROM catalogue_state WHERE name = 'content'").raw()
  return () => (statement.get([]) as [number] | undefined)?.[0] ?? 0
}

/** The highest label ever given, whether its product lives or not. */
function readLastLabel(connection: Connection): number {
  const row = connection
    .prepare("SELECT seq FROM sqlite_sequence WHERE name = 'catalogue_products'")
    .raw()
    .get([])
  return row === undefined ? 0 : (row as [number])[0]
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
  const caches = new Map<Facet['kind'], Map<string, number>>()

  return function facetId({ kind, name, terms }: Facet): number {
    const cache = caches.get(kind) ?? new Map<string, number>()
    caches.set(kind, cache)
    const known = cache.get(name)
    if (known !== undefined) return known
    let row = find.get([kind, name]) as [number] | undefined
    if (row === undefined) {
      row = insert.get([kind, name]) as [number]
      for (const term of terms) insertTerm.run([kind, term, row[0]])
    }
    if (cache.size >= maxCachedFacets) cache.clear()
    cache.set(name, row[0])
    return row[0]
  }
}

function prepareStatements(connection: Connection) {
  return {
    find: connection.prepare('SELECT label, json, content_hash FROM catalogue_products WHERE id = ?').raw(),
    findAll: connection
      .prepare(
        'SELECT id, label, json, content_hash FROM catalogue_products WHERE id IN (SELECT value FROM json_each(?))',
      )
      .raw(),
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

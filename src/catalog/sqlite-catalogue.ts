import { limits } from '../limits.js'
import type {
  CatalogueCategory,
  CatalogueOrder,
  CatalogueRow,
  TextHash,
  WordMatch,
  WritableCatalogue,
  WriteCounts,
} from './catalogue.js'
import { createChangeReader } from './change-log.js'
import {
  type Connection,
  closeDatabase,
  inTransaction,
  isInMemory,
  openDatabase,
  type SqlValue,
} from './database.js'
import { conditionOf } from './filter-sql.js'
import type { Product } from './product.js'
import type { ProductFilter } from './product-filter.js'
import { parseCategoryName, rowBatchOf } from './product-row.js'
import { createContentReader, createProductWriter } from './product-writer.js'
import { beginImport } from './sqlite-import.js'
import { wordQuery } from './word-query.js'

/** How much a word counts by where it stands: title, brand, category, attributes, description, translations, codes. */
const columnWeights = [10, 6, 8, 4, 1, 5, 20].join(', ')

/**
 * The catalogue in a SQLite file, made where it is missing. The file is the catalogue's own: an import holds its write lock for as
 * long as it lasts, and readers see the products as they were until it is done. `:memory:` is a catalogue that dies with the process.
 * Errors: database-corrupt for a file that is no sound database, not-found for one that cannot be made.
 */
export function openCatalogue(databaseFile: string): WritableCatalogue {
  const connection = openDatabase(databaseFile)
  const reads = createReads(connection)
  const whole = createWholeReads(connection, databaseFile)
  return {
    ...reads,
    ...whole,
    ...createWrites(connection, databaseFile),
    beginImport: () => beginImport(connection, databaseFile),
    close: () => closeDatabase(connection),
  }
}

function createReads(connection: Connection) {
  const byId = connection.prepare('SELECT json FROM catalogue_products WHERE id = ?').raw()
  const productsByLabel = createProductCache(connection)
  const remembered = createAnswerMemory(connection)
  const { readLabels, readCount } = createFilterReads(connection)

  return {
    get(id: string): Product | undefined {
      const row = byId.get(id) as [string] | undefined
      return row && toProduct(row[0])
    },
    rows(labels: readonly number[]): CatalogueRow[] {
      return productsByLabel(labels)
    },
    searchWords(words: string, count: number, among?: ProductFilter | readonly number[]): WordMatch[] {
      const query = wordQuery(words)
      return query === undefined ? [] : searchWords(connection, query, count, among)
    },
    labelsMatching(filter: ProductFilter, atMost: number, order?: CatalogueOrder): number[] {
      if (atMost > limits.catalogue.rememberedLabels) return readLabels(filter, atMost, order)
      return remembered(`labels ${atMost} ${order ?? ''} ${JSON.stringify(filter)}`, () =>
        readLabels(filter, atMost, order),
      ).slice()
    },
    countMatching(filter: ProductFilter): number {
      return remembered(`count ${JSON.stringify(filter)}`, () => readCount(filter))
    },
  }
}

/** Answers to the same question, as long as the catalogue stays as it is: a conversation asks many of them again. */
function createAnswerMemory(connection: Connection) {
  const content = createContentReader(connection)
  const answers = new Map<string, unknown>()
  let contentKept: number | undefined
  return function remembered<Answer>(question: string, read: () => Answer): Answer {
    const now = content()
    if (now !== contentKept || answers.size >= limits.catalogue.rememberedAnswers) answers.clear()
    contentKept = now
    if (!answers.has(question)) answers.set(question, read())
    return answers.get(question) as Answer // written under the same question, above
  }
}

/** As retrieval/sort-key.ts sorts; SQLite puts what is not known last where the highest comes first. */
const orderKeys: Readonly<Record<CatalogueOrder, string>> = {
  price_asc: 'p.price_minor',
  price_desc: 'p.price_minor DESC',
  rating: 'p.rating DESC',
  popularity: "json_extract(p.json, '$.popularity') DESC",
  newest: "julianday(json_extract(p.json, '$.updatedAt')) DESC",
  discount: "coalesce(1.0 * p.price_minor / nullif(json_extract(p.json, '$.price.amountMinor'), 0), 1)",
}

function createFilterReads(connection: Connection) {
  return {
    readLabels(filter: ProductFilter, atMost: number, order?: CatalogueOrder): number[] {
      const { sql, values } = conditionOf(filter, connection)
      // one text for all labels: rows over the border to the driver cost five times as much
      const row = connection
        .prepare(
          `SELECT json_group_array(label) FROM
             (SELECT p.label FROM catalogue_products AS p WHERE ${sql} ORDER BY ${order === undefined ? '' : `${orderKeys[order]}, `}p.label LIMIT ?)`,
        )
        .raw()
        .get(...values, atMost) as [string]
      return JSON.parse(row[0]) as number[]
    },
    readCount(filter: ProductFilter): number {
      const { sql, values } = conditionOf(filter, connection)
      return number(connection, `SELECT count(*) FROM catalogue_products AS p WHERE ${sql}`, values)
    },
  }
}

/** Products read lately, as long as the catalogue stays as it is; frozen, since they are given to many. */
function createProductCache(connection: Connection) {
  const byLabels = connection
    .prepare('SELECT label, json FROM catalogue_products WHERE label IN (SELECT value FROM json_each(?))')
    .raw()
  const content = createContentReader(connection)
  const kept = new Map<number, CatalogueRow>()
  let contentKept: number | undefined

  return function productsByLabel(labels: readonly number[]): CatalogueRow[] {
    const now = content()
    if (now !== contentKept || kept.size > limits.catalogue.cachedProducts) kept.clear()
    contentKept = now
    const missing = labels.filter((label) => !kept.has(label))
    if (missing.length > 0) {
      for (const [label, json] of byLabels.all(JSON.stringify(missing)) as [number, string][]) {
        kept.set(label, deepFrozen({ label, product: toProduct(json) }))
      }
    }
    return labels.flatMap((label) => kept.get(label) ?? [])
  }
}

function deepFrozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value
  for (const part of Object.values(value)) deepFrozen(part)
  return Object.freeze(value)
}

function searchWords(
  connection: Connection,
  query: string,
  count: number,
  among?: ProductFilter | readonly number[],
): WordMatch[] {
  const { passing, values } = amongCondition(connection, among)
  const rows = connection
    .prepare(
      `SELECT rowid, bm25(catalogue_words, ${columnWeights}) AS distance FROM catalogue_words
       WHERE catalogue_words MATCH ? ${passing} ORDER BY distance, rowid LIMIT ?`,
    )
    .raw()
    .all(query, ...values, count) as [number, number][]
  return rows.map(([label, distance]) => ({ label, score: -distance }))
}

function amongCondition(connection: Connection, among?: ProductFilter | readonly number[]) {
  // the plus keeps SQLite from asking the full text anew for every product that passes
  const passing = (labels: string) => `AND +rowid IN (${labels})`
  if (among === undefined) return { passing: '', values: [] }
  if (isLabels(among))
    return { passing: passing('SELECT value FROM json_each(?)'), values: [JSON.stringify(among)] }
  if (among.limits.length + (among.excludeIds?.length ?? 0) === 0) return { passing: '', values: [] }
  const { sql, values } = conditionOf(among, connection)
  return { passing: passing(`SELECT p.label FROM catalogue_products AS p WHERE ${sql}`), values }
}

function isLabels(among: ProductFilter | readonly number[]): among is readonly number[] {
  return Array.isArray(among)
}

/** What is read from the catalogue as a whole, kept until the content changes. */
function createWholeReads(connection: Connection, file: string) {
  const content = createContentReader(connection)
  const remembered = <Value>(read: () => Value) => rememberByContent(content, read)
  return {
    version: () => `c${content().toString(36)}`,
    changesSince: createChangeReader(connection),
    count: remembered(() => number(connection, 'SELECT count(*) FROM catalogue_products')),
    currency: remembered(() => mostUsedCurrency(connection)),
    categories: remembered(() => readCategories(connection)),
    brands: remembered(() => readBrands(connection)),
    *all(): IterableIterator<CatalogueRow> {
      const rows = stream<[number, string]>(
        connection,
        file,
        'SELECT label, json FROM catalogue_products ORDER BY label',
      )
      for (const [label, json] of rows) yield { label, product: toProduct(json) }
    },
    *textHashes(): IterableIterator<TextHash> {
      const rows = stream<[number, string]>(
        connection,
        file,
        'SELECT label, text_hash FROM catalogue_products ORDER BY label',
      )
      for (const [label, hash] of rows) yield { label, hash }
    },
  }
}

function createWrites(connection: Connection, file: string) {
  return {
    upsert(products: readonly Product[]): WriteCounts {
      const { rows, facets } = rowBatchOf(products)
      return inTransaction(connection, file, () => {
        const writer = createProductWriter(connection)
        const facetIds = writer.facetIds(facets)
        const stored = writer.findAll(rows.map(({ id }) => id))
        const counts: WriteCounts = { added: 0, changed: 0, unchanged: 0 }
        for (const row of rows) {
          const { outcome, row: now } = writer.write(row, facetIds, stored.get(row.id))
          stored.set(row.id, now)
          counts[outcome] += 1
        }
        writer.finish()
        return counts
      })
    },
    remove(ids: readonly string[]): number {
      return inTransaction(connection, file, () => {
        const writer = createProductWriter(connection)
        const rows = [...new Set(ids)].flatMap((id) => writer.find(id) ?? [])
        for (const row of rows) writer.remove(row)
        writer.finish()
        return rows.length
      })
    },
  }
}

function rememberByContent<Value>(currentContent: () => number, read: () => Value): () => Value {
  let kept: { content: number; value: Value } | undefined
  return () => {
    const content = currentContent()
    if (kept?.content !== content) kept = { content, value: read() }
    return kept.value
  }
}

/** A long read goes over a connection of its own: it sees one state of the catalogue, whatever is written meanwhile. */
function* stream<Row>(connection: Connection, file: string, sql: string): IterableIterator<Row> {
  if (isInMemory(file)) return yield* connection.prepare(sql).raw().iterate([]) as IterableIterator<Row>
  const own = openDatabase(file)
  own.exec('BEGIN')
  try {
    yield* own.prepare(sql).raw().iterate([]) as IterableIterator<Row>
  } finally {
    own.exec('ROLLBACK') // lets go of the state it read at once, also when the caller stopped half-way
    own.close()
  }
}

function readCategories(connection: Connection): CatalogueCategory[] {
  const rows = connection
    .prepare(
      `SELECT f.name, counted.products FROM catalogue_facets AS f JOIN
         (SELECT category_id, count(*) AS products FROM catalogue_products GROUP BY category_id) AS counted
       ON f.facet_id = counted.category_id`,
    )
    .raw()
    .all([]) as [string, number][]
  return mergeByPath(rows.map(([name, products]) => ({ ...parseCategoryName(name), products })))
}

function readBrands(connection: Connection): string[] {
  const rows = connection
    .prepare(
      `SELECT name FROM catalogue_facets WHERE kind = 'brand' AND name <> ''
         AND facet_id IN (SELECT DISTINCT brand_id FROM catalogue_products) ORDER BY name`,
    )
    .raw()
    .all([]) as [string][]
  return rows.map(([name]) => name)
}

function mostUsedCurrency(connection: Connection): string | undefined {
  const row = connection
    .prepare(
      'SELECT currency FROM catalogue_products GROUP BY currency ORDER BY count(*) DESC, currency LIMIT 1',
    )
    .raw()
    .get([]) as [string] | undefined
  return row?.[0]
}

/** One entry a path: products of the same path may differ in which translations of it they have. */
function mergeByPath(categories: readonly CatalogueCategory[]): CatalogueCategory[] {
  const byPath = new Map<string, CatalogueCategory>()
  for (const { path, translations, products } of categories) {
    const merged = byPath.get(path) ?? { path, translations: {}, products: 0 }
    byPath.set(path, {
      path,
      translations: { ...translations, ...merged.translations },
      products: merged.products + products,
    })
  }
  return [...byPath.values()].sort((one, other) => (one.path < other.path ? -1 : 1))
}

function number(connection: Connection, sql: string, values: readonly SqlValue[] = []): number {
  return (
    connection
      .prepare(sql)
      .raw()
      .get([...values]) as [number]
  )[0]
}

function toProduct(json: string): Product {
  return JSON.parse(json) as Product // written by this program from a parsed product
}

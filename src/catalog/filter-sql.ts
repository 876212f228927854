import type { Connection, SqlValue } from './database.js'
import { matches, type OptionLimit, type PriceLimit, termsWanted } from './matches.js'
import type { Product } from './product.js'
import type { ProductFilter, ProductLimit } from './product-filter.js'
import { tokenize } from './tokenize.js'

/** A condition on `catalogue_products AS p`, with the values for its question marks in order. */
export interface Condition {
  sql: string
  values: SqlValue[]
}

type NamedLimit = Extract<ProductLimit, { field: 'brand' | 'category' | 'audience' }>
type AttributeLimit = Extract<ProductLimit, { field: 'attribute' }>

/** The SQL that holds for exactly the products that `matches` lets pass. */
export function conditionOf(filter: ProductFilter, connection: Connection): Condition {
  const options = filter.limits.filter((limit) => limit.field === 'option')
  const prices = filter.limits.filter((limit) => limit.field === 'price')
  const conditions = filter.limits.flatMap((limit) => ofLimit(limit, connection))
  if (filter.excludeIds?.length) {
    conditions.push({
      sql: 'p.id NOT IN (SELECT value FROM json_each(?))',
      values: [JSON.stringify(filter.excludeIds)],
    })
  }
  if (options.length > 0) conditions.push(ofOneOffer(options, prices))
  return joined(conditions)
}

/** Whether the words of the phrase stand one after another in one of the columns. Tokens hold no quotes. */
export function phraseMatch(tokens: readonly string[], columns: readonly string[] = []): string {
  const phrase = `"${tokens.join(' ')}"`
  return columns.length === 0 ? phrase : `{${columns.join(' ')}} : ${phrase}`
}

function ofLimit(limit: ProductLimit, connection: Connection): Condition[] {
  switch (limit.field) {
    case 'price':
      return ofPrice(limit, 'p')
    case 'rating':
      return [...bound('p.rating >= ?', limit.atLeast), ...bound('p.rating <= ?', limit.atMost)]
    case 'stock':
      return [{ sql: 'p.stock >= ?', values: [limit.atLeast] }]
    case 'brand':
    case 'category':
    case 'audience':
      return ofTerms(limit, limit.field, `p.${limit.field}_id`)
    case 'attribute':
      return ofPhrases(limit, connection)
    case 'option':
      return [] // together with the other options, in one condition on one offer
  }
}

function ofOneOffer(options: readonly OptionLimit[], prices: readonly PriceLimit[]): Condition {
  const { sql, values } = joined([
    ...options.flatMap((limit) => ofTerms(limit, limit.name, `o.${limit.name}_id`)),
    ...prices.flatMap((limit) => ofPrice(limit, 'o')),
  ])
  return { sql: `p.label IN (SELECT o.offer_id >> 12 FROM catalogue_offers AS o WHERE ${sql})`, values }
}

function ofPrice(limit: PriceLimit, table: 'p' | 'o'): Condition[] {
  return [
    ...bound(`${table}.price_minor >= ?`, limit.atLeastMinor),
    ...bound(`${table}.price_minor <= ?`, limit.atMostMinor),
    ...bound(`${table}.currency = ?`, limit.currency),
  ]
}

function bound(sql: string, value: SqlValue | undefined): Condition[] {
  return value === undefined ? [] : [{ sql, values: [value] }]
}

function ofTerms(limit: NamedLimit | OptionLimit, kind: string, column: string): Condition[] {
  const { anyOf, noneOf } = termsWanted(limit)
  const facets =
    'SELECT facet_id FROM catalogue_facet_terms WHERE kind = ? AND term IN (SELECT value FROM json_each(?))'
  const conditions: Condition[] = []
  if (anyOf !== undefined)
    conditions.push({ sql: `${column} IN (${facets})`, values: [kind, JSON.stringify(anyOf)] })
  if (noneOf.length > 0)
    conditions.push({ sql: `${column} NOT IN (${facets})`, values: [kind, JSON.stringify(noneOf)] })
  return conditions
}

function ofPhrases({ name, anyOf, noneOf }: AttributeLimit, connection: Connection): Condition[] {
  const found = (values: readonly string[]) =>
    name === '*' ? anywhere(values) : inNamed(name, values, connection)
  const conditions: Condition[] = []
  if (anyOf?.length) conditions.push(membership('IN', found(anyOf)))
  if (noneOf?.length) conditions.push(membership('NOT IN', found(noneOf)))
  return conditions
}

const textColumns = ['title', 'attributes', 'description', 'translations'] as const

function anywhere(values: readonly string[]): Condition {
  const match = matchOfPhrases(values, textColumns)
  if (match === undefined) return nothing
  return { sql: 'SELECT rowid FROM catalogue_words WHERE catalogue_words MATCH ?', values: [match] }
}

/** The words are found over all attributes; of which attribute they are, the predicate says. */
function inNamed(name: string, values: readonly string[], connection: Connection): Condition {
  const match = matchOfPhrases(values, ['attributes'])
  if (match === undefined) return nothing
  const rows = connection
    .prepare(
      'SELECT label, json FROM catalogue_products WHERE label IN (SELECT rowid FROM catalogue_words WHERE catalogue_words MATCH ?)',
    )
    .raw()
    .iterate(match) as IterableIterator<[number, string]>
  const filter: ProductFilter = { limits: [{ field: 'attribute', name, anyOf: [...values] }] }
  const labels: number[] = []
  for (const [label, json] of rows) if (matches(JSON.parse(json) as Product, filter)) labels.push(label)
  return { sql: 'SELECT value FROM json_each(?)', values: [JSON.stringify(labels)] }
}

function matchOfPhrases(values: readonly string[], columns: readonly string[]): string | undefined {
  const phrases = values.map(tokenize).filter((phrase) => phrase.length > 0)
  return phrases.length === 0 ? undefined : phrases.map((phrase) => phraseMatch(phrase, columns)).join(' OR ')
}

const nothing: Condition = { sql: 'SELECT 1 WHERE 0', values: [] }

function membership(operator: 'IN' | 'NOT IN', set: Condition): Condition {
  return { sql: `p.label ${operator} (${set.sql})`, values: set.values }
}

function joined(conditions: readonly Condition[]): Condition {
  if (conditions.length === 0) return { sql: '1', values: [] }
  return {
    sql: conditions.map(({ sql }) => sql).join(' AND '),
    values: conditions.flatMap(({ values }) => values),
  }
}

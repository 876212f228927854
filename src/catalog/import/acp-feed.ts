import type { FeedItem, RejectedRow, SkippedRow } from './feed-item.js'
import { readRow } from './feed-item.js'
import type { FlatOffer } from './flat-offer.js'
import { foldGroups } from './fold-groups.js'
import { type JsonRow, readJsonLines } from './json-lines.js'
import { type FeedContext, type FlatFields, first, readFlatOffer } from './read-flat-offer.js'

/**
 * The product feed of the Agentic Commerce Protocol as JSON Lines, in the names of its first version (`id`, `link`, `image_link`,
 * `item_group_id`, `enable_search`) and of the later one (`item_id`, `url`, `image_url`, `group_id`, `variant_dict`).
 * Source: https://developers.openai.com/commerce/product-feeds/spec
 */
export function readAcpFeed(text: AsyncIterable<string>, context: FeedContext): AsyncGenerator<FeedItem> {
  return foldGroups(readOffers(text, context))
}

async function* readOffers(
  text: AsyncIterable<string>,
  context: FeedContext,
): AsyncGenerator<FlatOffer | RejectedRow | SkippedRow> {
  for await (const row of readJsonLines(text)) yield 'kind' in row ? row : readOffer(row, context)
}

function readOffer({ line, value }: JsonRow, context: FeedContext): FlatOffer | RejectedRow | SkippedRow {
  const fields = fieldsOf(value)
  if (first(fields, 'enable_search', 'is_eligible_search') === 'false') return { kind: 'skipped', line }
  return readRow(line, () => readFlatOffer(line, fields, context))
}

function fieldsOf(row: Record<string, unknown>): FlatFields {
  const fields = new Map<string, string[]>()
  for (const [name, value] of Object.entries(row)) {
    const texts = textsOf(value)
    if (texts.length > 0) fields.set(name.toLowerCase(), texts)
  }
  // the later version names the options of a form in one object
  const { variant_dict: form } = row
  if (typeof form === 'object' && form !== null) {
    for (const [name, value] of Object.entries(form)) {
      const key = name.toLowerCase()
      if (!fields.has(key)) fields.set(key, textsOf(value))
    }
  }
  return fields
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)]
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (typeof value === 'object' && value !== null) return amountOf(value)
  return []
}

/** A price written as an object. */
function amountOf(value: object): string[] {
  const { amount, value: plain, currency } = value as Record<string, unknown>
  const number = amount ?? plain
  return (typeof number === 'string' || typeof number === 'number') && typeof currency === 'string'
    ? [`${number} ${currency}`]
    : []
}

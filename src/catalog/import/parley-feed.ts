import type { FeedItem, FoundProduct } from './feed-item.js'
import { cleanText, webAddress } from './feed-text.js'
import { type JsonRow, readJsonLines } from './json-lines.js'

/** Parley JSON Lines: a product of `productSchema` on each line. */
export async function* readParleyFeed(text: AsyncIterable<string>): AsyncGenerator<FeedItem> {
  for await (const row of readJsonLines(text)) yield 'kind' in row ? row : toItem(row)
}

function toItem({ line, value, hasEscapes }: JsonRow): FoundProduct {
  const product = hasEscapes ? (clean(value) as Record<string, unknown>) : value
  const { url, images } = product
  if (typeof url === 'string') product.url = webAddress(url)
  if (Array.isArray(images))
    product.images = images.filter((image) => typeof image !== 'string' || webAddress(image))
  return { kind: 'product', line, rows: 1, grouped: false, value: product }
}

/** Every text of the value without control characters. */
function clean(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (Array.isArray(value)) return value.map(clean)
  if (typeof value !== 'object' || value === null) return value
  const result: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(value)) result[cleanText(name)] = clean(field)
  return result
}

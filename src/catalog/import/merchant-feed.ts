import { isXml } from './detect-format.js'
import type { FeedItem, RejectedRow } from './feed-item.js'
import { readRow } from './feed-item.js'
import type { FeedSource } from './feed-source.js'
import type { FlatOffer } from './flat-offer.js'
import { foldGroups } from './fold-groups.js'
import { readMerchantXml } from './merchant-xml.js'
import { type FeedContext, type FlatFields, readFlatOffer } from './read-flat-offer.js'
import { readTable } from './table-rows.js'

export interface MerchantRow {
  line: number
  fields: FlatFields
}

/**
 * A Google Merchant Center feed: a table parted by tabs, or RSS 2.0 or Atom with the names of the namespace g.
 * Source: https://support.google.com/merchants/answer/7052112
 */
export function readMerchantFeed(source: FeedSource, context: FeedContext): AsyncGenerator<FeedItem> {
  const rows = isXml(source.head) ? readMerchantXml(source.text, source.name) : readMerchantTable(source)
  return foldGroups(readOffers(rows, context))
}

async function* readOffers(
  rows: AsyncIterable<MerchantRow | RejectedRow>,
  context: FeedContext,
): AsyncGenerator<FlatOffer | RejectedRow> {
  for await (const row of rows) {
    yield 'kind' in row ? row : readRow(row.line, () => readFlatOffer(row.line, row.fields, context))
  }
}

async function* readMerchantTable({ text, head }: FeedSource): AsyncGenerator<MerchantRow | RejectedRow> {
  for await (const row of readTable(text, head)) {
    if ('kind' in row) yield row
    else yield { line: row.line, fields: fieldsOf(row.cells) }
  }
}

const repeated = new Set(['product_detail', 'product_highlight'])

function fieldsOf(cells: ReadonlyMap<string, string>): FlatFields {
  const fields = new Map<string, string[]>()
  for (const [column, cell] of cells) {
    const name = column.replace(/^g:/, '').replace(/ /g, '_')
    fields.set(name, repeated.has(name) ? cell.split(/,(?! )/) : [cell])
  }
  return fields
}

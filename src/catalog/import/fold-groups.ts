import { limits } from '../../limits.js'
import { type FeedItem, type RejectedRow, readRow, type SkippedRow } from './feed-item.js'
import { type FlatOffer, productOfOffers } from './flat-offer.js'

/**
 * Folds neighbouring rows of one group into one product. Only the group being read is held; a group that comes back later, or is
 * larger than `limits.catalogue.maxGroupRows`, is given in pieces, which the import puts together.
 */
export async function* foldGroups(
  rows: AsyncIterable<FlatOffer | RejectedRow | SkippedRow>,
): AsyncGenerator<FeedItem> {
  let group: FlatOffer[] = []
  for await (const row of rows) {
    if ('kind' in row) {
      yield row
      continue
    }
    const [first] = group
    const continues = first !== undefined && row.groupId !== undefined && row.groupId === first.groupId
    if (!continues || group.length >= limits.catalogue.maxGroupRows) {
      yield* fold(group)
      group = []
    }
    group.push(row)
  }
  yield* fold(group)
}

function* fold(group: readonly FlatOffer[]): Generator<FeedItem> {
  const byId = new Map<string, FlatOffer>()
  for (const offer of group) {
    if (byId.has(offer.id)) yield { kind: 'duplicate', line: offer.line, field: 'id', id: offer.id }
    byId.set(offer.id, offer)
  }
  const [first, ...others] = byId.values()
  if (first === undefined) return
  yield readRow(first.line, () => ({
    kind: 'product' as const,
    line: first.line,
    rows: byId.size,
    grouped: first.groupId !== undefined,
    value: productOfOffers([first, ...others]),
  }))
}

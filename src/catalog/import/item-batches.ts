import { limits } from '../../limits.js'
import type { CatalogueImport, RowOutcome } from '../catalogue.js'
import { checkProduct, type ProductFault } from '../check-product.js'
import { createRowBatch } from '../product-row.js'
import type { FeedItem, FoundProduct } from './feed-item.js'

/** A product that passed the check and is on its way. */
export type ProductItem = Omit<FoundProduct, 'value'> & { id: string }

/** A product as found that is none. */
export interface FaultyItem {
  kind: 'faulty'
  line: number
  rows: number
  fault: ProductFault
}

export type CheckedItem = Exclude<FeedItem, FoundProduct> | ProductItem | FaultyItem

/** Called for every item in the order of the feed, with what writing it did where it was a product. */
export type TakeItem = (item: CheckedItem, outcome: RowOutcome | undefined) => void

/** Checks items and brings them to the catalogue in batches: while one is written, the next is made ready, and never more. */
export function createItemBatches(writing: CatalogueImport, take: TakeItem) {
  let items: CheckedItem[] = []
  let rows = createRowBatch()
  let written: Promise<void> = Promise.resolve()

  async function send(): Promise<void> {
    const [sentItems, batch, before] = [items, rows.batch, written]
    items = []
    rows = createRowBatch()
    written = writing.write(batch).then((outcomes) => takeAll(sentItems, outcomes, take))
    written.catch(() => {}) // whoever waits for it hears of it
    await before
  }

  function checked(found: FoundProduct): ProductItem | FaultyItem {
    const product = checkProduct(found.value)
    if ('reason' in product) return { kind: 'faulty', line: found.line, rows: found.rows, fault: product }
    rows.add(product, found.grouped)
    return { kind: 'product', line: found.line, rows: found.rows, grouped: found.grouped, id: product.id }
  }

  return {
    async add(item: FeedItem): Promise<void> {
      items.push(item.kind === 'product' ? checked(item) : item)
      const { writtenTogetherRows, writtenTogetherCharacters } = limits.catalogue
      if (items.length >= writtenTogetherRows || rows.characters() >= writtenTogetherCharacters) await send()
    },
    async finish(): Promise<void> {
      await send()
      await written
    },
  }
}

function takeAll(items: readonly CheckedItem[], outcomes: readonly RowOutcome[], take: TakeItem): void {
  const ofProducts = outcomes.values()
  for (const item of items) take(item, item.kind === 'product' ? ofProducts.next().value : undefined)
}

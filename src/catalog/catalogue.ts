import type { ProductFault } from './check-product.js'
import type { Product } from './product.js'
import type { ProductFilter } from './product-filter.js'
import type { RowBatch } from './product-row.js'

/** A product with the whole number that stands for it in the vector index: stable while the product lives, never reused. */
export interface CatalogueRow {
  label: number
  product: Product
}

export interface CatalogueCategory {
  /** As the feed has it: "Apparel > Shoes > Running Shoes". */
  path: string
  /** The path in other languages, by language tag. */
  translations: Record<string, string>
  products: number
}

/** What a list can be put in order by, the best first: a product of which it is not known comes last. */
export type CatalogueOrder = 'price_asc' | 'price_desc' | 'rating' | 'popularity' | 'newest' | 'discount'

export interface WordMatch {
  label: number
  /** BM25, higher is better, above 0. */
  score: number
}

/** The shop's products for reading, whatever they are stored in. */
export interface Catalogue {
  count(): number
  /** Changes whenever the content does. */
  version(): string
  /** The currency most products are priced in. */
  currency(): string | undefined
  get(id: string): Product | undefined
  /** In the order of the labels; labels of products that are gone are left out. What is given may be frozen: copy to change. */
  rows(labels: readonly number[]): CatalogueRow[]
  /** Every product, in label order, streamed. */
  all(): IterableIterator<CatalogueRow>
  categories(): CatalogueCategory[]
  brands(): string[]
  /**
   * Full text over title, brand, category, attributes and description in every language; any text is data, never an operator.
   * Among the products that pass a filter, or among these labels: where they are known, that is three times as fast.
   */
  searchWords(words: string, count: number, among?: ProductFilter | readonly number[]): WordMatch[]
  /** Labels of the products that pass, at most `atMost` of them, in label order or the first ones in another. */
  labelsMatching(filter: ProductFilter, atMost: number, order?: CatalogueOrder): number[]
  countMatching(filter: ProductFilter): number
  /** Which products came, changed or went since a cursor that was given before, and the next cursor. */
  changesSince(cursor: string | null): CatalogueChanges
  /** Of every product the hash of the text that becomes its vector, in label order: who keeps vectors sees what to embed again. */
  textHashes(): IterableIterator<TextHash>
}

export interface CatalogueChanges {
  cursor: string
  /** Absent where they are too many or too long ago, or the cursor is another catalogue's: everything may have changed. */
  labels?: number[]
}

export interface TextHash {
  label: number
  /** Of `embeddingText(product)`. */
  hash: string
}

/** What a batch of writing did. */
export interface WriteCounts {
  added: number
  changed: number
  unchanged: number
}

/** A catalogue that can be changed while it serves; each call is seen by readers whole or not at all. */
export interface WritableCatalogue extends Catalogue {
  /** Adds the new and replaces the changed, by id; a product keeps its label. Errors: conflict while an import runs. */
  upsert(products: readonly Product[]): WriteCounts
  /** How many of the ids were there. Errors: conflict while an import runs. */
  remove(ids: readonly string[]): number
  /** Begins to write a whole feed. Errors: conflict while another import runs. */
  beginImport(): Promise<CatalogueImport>
  close(): void
}

/**
 * A feed being written: readers see the catalogue as it was until `commit`, and as it was again after `rollback` or when the process
 * dies. One of the two must be called. What is asked is done in the order of the calls, whether they are awaited or not.
 */
export interface CatalogueImport {
  /** One outcome for each row, in order. */
  write(batch: RowBatch): Promise<RowOutcome[]>
  /** Removes what this import has not written, and says how many that were. */
  removeOthers(): Promise<number>
  commit(): Promise<void>
  rollback(): Promise<void>
}

/**
 * What writing a row did; `again` where this import wrote the id before (rows of a group are then put together, else the later counts),
 * a fault where what was put together is no product.
 */
export type RowOutcome = keyof WriteCounts | 'again' | ProductFault

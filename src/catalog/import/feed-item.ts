/** A row, or several folded into one product, as a reader gives it: not yet checked against the product schema. */
export interface FoundProduct {
  kind: 'product'
  /** Where its first row begins, from 1. */
  line: number
  /** How many rows of the feed it was made of. */
  rows: number
  /** True where rows of the same product may come again later in the feed: then they are put together. */
  grouped: boolean
  value: unknown
}

export interface RejectedRow {
  kind: 'rejected'
  line: number
  field: string
  reason: string
}

/** A row that the shop does not want shown: a draft, an unpublished product. */
export interface SkippedRow {
  kind: 'skipped'
  line: number
}

/** The same id stood in the feed before; the later row counts. */
export interface DuplicateRow {
  kind: 'duplicate'
  line: number
  field: string
  id: string
}

export type FeedItem = FoundProduct | RejectedRow | SkippedRow | DuplicateRow

/** Thrown by the readers of single fields, caught where the row is known. */
export class RowError extends Error {
  override readonly name = 'RowError'
  readonly field: string

  constructor(field: string, reason: string) {
    super(reason)
    this.field = field
  }
}

/** What the row gives, or why it is rejected; anything but a RowError is a fault of the program and goes on up. */
export function readRow<Value>(line: number, read: () => Value): Value | RejectedRow {
  try {
    return read()
  } catch (error) {
    if (error instanceof RowError)
      return { kind: 'rejected', line, field: error.field, reason: error.message }
    throw error
  }
}

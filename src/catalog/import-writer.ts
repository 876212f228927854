import type { RowOutcome } from './catalogue.js'
import { checkProduct } from './check-product.js'
import { asParleyError, beginWriting, type Connection } from './database.js'
import { mergeProducts } from './import/flat-offer.js'
import type { Product } from './product.js'
import { type ProductRow, type RowBatch, rowBatchOf } from './product-row.js'
import { createProductWriter, type FacetIds, type StoredRow } from './product-writer.js'

/** The calls of a `CatalogueImport`, done at once by whoever owns the connection. */
export interface ImportWriter {
  write(batch: RowBatch): RowOutcome[]
  removeOthers(): number
  commit(): void
  rollback(): void
}

/**
 * Writes a feed in one transaction. SQLite's write-ahead log keeps what is written apart until the commit, so readers in this and other
 * processes go on with the old catalogue, and a process that dies leaves nothing behind. Errors: conflict while another import runs.
 */
export function createImportWriter(connection: Connection, file: string): ImportWriter {
  beginWriting(connection, file)
  const writer = createProductWriter(connection)
  const written = createLabelSet()

  function writeRow(row: ProductRow, facetIds: FacetIds, stored: Map<string, StoredRow>): RowOutcome {
    const found = stored.get(row.id)
    const comesAgain = found !== undefined && written.has(found.label)
    if (comesAgain && row.grouped) return putTogether(row, found, stored)
    const { outcome, row: now } = writer.write(row, facetIds, found)
    stored.set(row.id, now)
    written.add(now.label)
    return comesAgain ? 'again' : outcome
  }

  function putTogether(row: ProductRow, found: StoredRow, stored: Map<string, StoredRow>): RowOutcome {
    const [earlier, later] = [JSON.parse(found.json) as Product, JSON.parse(row.json) as Product]
    const whole = checkProduct(mergeProducts(earlier, later))
    if ('reason' in whole) return whole
    const { rows, facets } = rowBatchOf([whole])
    for (const merged of rows) {
      stored.set(row.id, writer.write(merged, writer.facetIds(facets), found).row)
    }
    return 'again'
  }

  return {
    write({ rows, facets }) {
      const stored = writer.findAll(rows.map(({ id }) => id))
      const facetIds = writer.facetIds(facets)
      const outcomes = rows.map((row) => writeRow(row, facetIds, stored))
      writer.flush()
      return outcomes
    },
    removeOthers() {
      let removed = 0
      for (const row of writer.rows((label) => !written.has(label))) {
        writer.remove(row)
        removed += 1
      }
      return removed
    },
    commit() {
      try {
        writer.finish()
        connection.exec('COMMIT')
      } catch (error) {
        connection.exec('ROLLBACK')
        throw asParleyError(error, file)
      }
    },
    rollback: () => connection.exec('ROLLBACK'),
  }
}

const bitsPerByte = 8
const smallestBytes = 1024

/** Labels count up from 1, so a bit for each is enough: 125 kB for a million. */
function createLabelSet() {
  let bits = new Uint8Array(smallestBytes)
  return {
    has: (label: number) =>
      ((bits[Math.floor(label / bitsPerByte)] ?? 0) & (1 << (label % bitsPerByte))) !== 0,
    add(label: number) {
      const at = Math.floor(label / bitsPerByte)
      if (at >= bits.length) {
        const larger = new Uint8Array(Math.max(at + 1, bits.length * 2))
        larger.set(bits)
        bits = larger
      }
      bits[at] = (bits[at] ?? 0) | (1 << (label % bitsPerByte))
    },
  }
}

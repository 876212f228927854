import type { Catalogue } from '../catalog/catalogue.js'
import type { Product } from '../catalog/product.js'
import { limits } from '../limits.js'
import { embedProducts } from './embed-products.js'
import { hashText } from './index-files.js'
import type { VectorIndex } from './product-index.js'
import type { Embed } from './retrieval-request.js'
import { pauses } from './slices.js'
import { goneLabel, type VectorRow } from './vector-table.js'

export interface SyncReport {
  kept: number
  embedded: number
  /** Taken from the seed file or from a product with the same text. */
  reused: number
  removed: number
  /** The graph was built anew. */
  rebuilt: boolean
}

export interface SyncParts {
  catalogue: Catalogue
  embed: Embed
  textOf: (product: Product) => string
  /** Vectors made beforehand, by the hash of their text; asked for only where some are missing. */
  readSeed: () => Promise<ReadonlyMap<string, Float32Array>>
  /** The product's vector has changed or gone. */
  changed: (label: number) => void
  /** Some have been embedded: a moment to write them down. */
  embedded: (done: number, total: number) => Promise<void>
  isStopped: () => boolean
}

const embeddedTogether = limits.embedder.batchSize * 16

/**
 * Brings the vectors in line with the catalogue: those of products that are gone are let go at once, those of new texts are
 * embedded, all others stay. Looks at these products alone where they are known to be all that changed.
 */
export async function syncVectors(
  index: VectorIndex,
  parts: SyncParts,
  labels: readonly number[] | undefined,
): Promise<SyncReport> {
  const difference = labels === undefined ? await compareAll(index, parts) : compareSome(index, parts, labels)
  const report: SyncReport = {
    kept: difference.kept,
    embedded: 0,
    reused: 0,
    removed: difference.gone.length,
    rebuilt: false,
  }
  // before the removal: a feed imported anew has the same texts under new labels
  const known = await knownVectors(index, parts, difference.waiting)
  for (const label of difference.gone) {
    index.remove(label)
    parts.changed(label)
  }
  const unknown = await putKnown(index, parts, difference.waiting, known)
  report.reused = difference.waiting.length - unknown.length
  report.embedded = await embedUnknown(index, parts, unknown)
  return report
}

interface Difference {
  kept: number
  waiting: VectorRow[]
  gone: number[]
}

async function compareAll(index: VectorIndex, { catalogue, textOf }: SyncParts): Promise<Difference> {
  const difference: Difference = { kept: 0, waiting: [], gone: [] }
  const gone = new Set(index.table.labels())
  const pause = pauses()
  for (const { label, product } of catalogue.all()) {
    gone.delete(label)
    compare(index, { label, textHash: hashText(textOf(product)) }, difference)
    await pause()
  }
  difference.gone = [...gone]
  return difference
}

function compareSome(
  index: VectorIndex,
  { catalogue, textOf }: SyncParts,
  labels: readonly number[],
): Difference {
  const difference: Difference = { kept: 0, waiting: [], gone: [] }
  const gone = new Set(labels.filter((label) => index.table.slotOf(label) !== undefined))
  for (const { label, product } of catalogue.rows(labels)) {
    gone.delete(label)
    compare(index, { label, textHash: hashText(textOf(product)) }, difference)
  }
  difference.gone = [...gone]
  return difference
}

function compare({ table }: VectorIndex, row: VectorRow, difference: Difference): void {
  const slot = table.slotOf(row.label)
  if (slot !== undefined && table.row(slot)?.textHash === row.textHash) difference.kept += 1
  else difference.waiting.push(row)
}

/** Vectors of equal texts, from the seed file and from the index itself. */
async function knownVectors(
  { table }: VectorIndex,
  { readSeed }: SyncParts,
  waiting: readonly VectorRow[],
): Promise<Map<string, () => Float32Array>> {
  const wanted = new Set(waiting.map(({ textHash }) => textHash))
  const known = new Map<string, () => Float32Array>()
  if (wanted.size === 0) return known
  table.rows().forEach(({ label, textHash }, slot) => {
    if (label !== goneLabel && wanted.has(textHash)) known.set(textHash, () => table.vectorAt(slot).slice())
  })
  if (known.size === wanted.size) return known
  for (const [hash, vector] of await readSeed()) if (wanted.has(hash)) known.set(hash, () => vector)
  return known
}

/** Gives back those whose vector is not known. */
async function putKnown(
  index: VectorIndex,
  { changed }: SyncParts,
  waiting: readonly VectorRow[],
  known: ReadonlyMap<string, () => Float32Array>,
): Promise<VectorRow[]> {
  const pause = pauses()
  const unknown: VectorRow[] = []
  for (const row of waiting) {
    const vector = known.get(row.textHash)
    if (vector === undefined) unknown.push(row)
    else {
      index.put(row, vector())
      changed(row.label)
    }
    await pause()
  }
  return unknown
}

async function embedUnknown(index: VectorIndex, parts: SyncParts, unknown: VectorRow[]): Promise<number> {
  let count = 0
  for (let start = 0; start < unknown.length && !parts.isStopped(); start += embeddedTogether) {
    const chunk = unknown.slice(start, start + embeddedTogether)
    const vectors = await embedProducts(
      { ...parts, dimension: index.dimension },
      chunk.map(({ label }) => label),
    )
    const pause = pauses()
    for (const row of chunk) {
      const vector = vectors.get(row.label)
      if (vector === undefined) continue // it has left the catalogue meanwhile
      index.put(row, vector)
      parts.changed(row.label)
      count += 1
      await pause()
    }
    await parts.embedded(start + chunk.length, unknown.length)
  }
  return count
}

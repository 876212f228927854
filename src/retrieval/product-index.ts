import hnswlib from 'hnswlib-node'
import type { Catalogue, CatalogueRow } from '../catalog/catalogue.js'
import type { Product } from '../catalog/product.js'
import { ParleyError } from '../errors.js'
import { limits } from '../limits.js'
import { hashText, type IndexManifest, readIndex, type StoredIndex, writeIndex } from './index-files.js'
import type { Embed } from './retrieval-request.js'
import { readSeedVectors } from './seed-vectors.js'
import { goneLabel, requireVector, type VectorRow, VectorTable } from './vector-table.js'

export interface VectorMatch {
  /** The product's label in the catalogue. */
  label: number
  /** Cosine of the request's and the product's vectors, −1 to 1. */
  similarity: number
}

export interface SyncReport {
  kept: number
  embedded: number
  /** Taken from the seed file or from a product with the same text. */
  reused: number
  removed: number
  /** The graph was built anew. */
  rebuilt: boolean
}

/** What happens to the index, for a log or a progress bar. */
export type IndexEvent =
  | { kind: 'rebuild'; reason: string }
  | { kind: 'seed-ignored'; path: string; reason: string }
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'synced'; report: SyncReport }

/** The vectors of the catalogue's products. All vectors that come in must be of unit length. */
export interface ProductIndex {
  readonly dimension: number
  /** Products that have a vector. */
  count(): number
  /** The nearest products, best first: by HNSW, or exactly over all where there are few. */
  search(vector: Float32Array, count: number): VectorMatch[]
  /** The nearest of these products, best first, compared exactly; products without a vector are left out. */
  searchAmong(vector: Float32Array, count: number, labels: Iterable<number>): VectorMatch[]
  /** The nearest products that pass, best first; widens its search up to `limits.retrieval.overFetchRows` neighbours. */
  searchPassing(vector: Float32Array, count: number, passes: (labels: number[]) => number[]): VectorMatch[]
  /** The stored vector of a product. */
  vectorOf(label: number): Float32Array | undefined
  /** Brings the index in line with the catalogue, embedding only texts that are new, and writes it down. */
  sync(): Promise<SyncReport>
}

export interface ProductIndexParts {
  /** The folder of the index files; made when missing. */
  directory: string
  catalogue: Catalogue
  embed: Embed
  /** Of the model: vectors of different versions do not compare. */
  embedderVersion: string
  dimension: number
  /** A product as the text that is embedded. */
  textOf: (product: Product) => string
  /** A file of vectors made beforehand (seed-vectors.ts). */
  seedVectors?: string
  report?: (event: IndexEvent) => void
  /** Above this many products HNSW answers instead of exact comparison; default `limits.retrieval.exactScanRows`. */
  exactScanRows?: number
}

/**
 * Loads the index from its folder and brings it in line with the catalogue. A missing, damaged or outdated index is
 * rebuilt, with an event that says why; vectors whose text has not changed are kept.
 */
export async function openProductIndex(parts: ProductIndexParts): Promise<ProductIndex> {
  const index = new HnswProductIndex(parts)
  await index.load()
  if (!index.isCurrent()) await index.sync()
  return index
}

class HnswProductIndex implements ProductIndex {
  readonly dimension: number
  readonly #parts: ProductIndexParts
  readonly #textRecipe: string
  readonly #exactScanRows: number
  #table: VectorTable
  #graph: hnswlib.HierarchicalNSW
  #catalogueVersion: string | null = null
  #lastSync: Promise<unknown> = Promise.resolve()

  constructor(parts: ProductIndexParts) {
    this.#parts = parts
    this.dimension = parts.dimension
    this.#textRecipe = hashText(parts.textOf(probeProduct))
    this.#exactScanRows = parts.exactScanRows ?? limits.retrieval.exactScanRows
    this.#table = new VectorTable(parts.dimension)
    this.#graph = emptyGraph(parts.dimension, 1)
  }

  count(): number {
    return this.#table.count
  }

  isCurrent(): boolean {
    return this.#catalogueVersion === this.#parts.catalogue.version()
  }

  search(vector: Float32Array, count: number): VectorMatch[] {
    requireVector(vector, this.dimension)
    if (this.count() <= this.#exactScanRows) return this.searchAmong(vector, count, this.#table.labels())
    return this.#nearest(vector, count)
  }

  searchAmong(vector: Float32Array, count: number, labels: Iterable<number>): VectorMatch[] {
    requireVector(vector, this.dimension)
    const matches: VectorMatch[] = []
    for (const label of labels) {
      const slot = this.#table.slotOf(label)
      if (slot !== undefined) matches.push({ label, similarity: this.#table.similarity(vector, slot) })
    }
    return matches.sort(bestFirst).slice(0, count)
  }

  searchPassing(vector: Float32Array, count: number, passes: (labels: number[]) => number[]): VectorMatch[] {
    requireVector(vector, this.dimension)
    // the graph's own filter callback is not used: one that throws takes the process with it
    const widest = Math.min(limits.retrieval.overFetchRows, this.count())
    for (let width = Math.min(count * 4, widest); ; width = Math.min(width * 4, widest)) {
      const nearest = this.search(vector, width)
      const passing = new Set(passes(nearest.map((match) => match.label)))
      if (passing.size >= count || width >= widest) {
        return nearest.filter((match) => passing.has(match.label)).slice(0, count)
      }
    }
  }

  vectorOf(label: number): Float32Array | undefined {
    const slot = this.#table.slotOf(label)
    return slot === undefined ? undefined : this.#table.vectorAt(slot).slice()
  }

  sync(): Promise<SyncReport> {
    const next = this.#lastSync.catch(() => undefined).then(() => this.#syncNow())
    this.#lastSync = next
    return next
  }

  async load(): Promise<void> {
    const found = await readIndex(this.#parts.directory)
    if (found.state === 'missing') return this.#say({ kind: 'rebuild', reason: 'there is none yet' })
    if (found.state === 'damaged') return this.#say({ kind: 'rebuild', reason: found.reason })
    const outdated = this.#whyUnusable(found.index.manifest)
    if (outdated !== undefined) return this.#say({ kind: 'rebuild', reason: outdated })
    this.#table = new VectorTable(this.dimension, found.index)
    const damage = found.state === 'good' ? await this.#readGraph(found.index) : found.reason
    if (damage === undefined) {
      const { textRecipe, catalogueVersion } = found.index.manifest
      this.#catalogueVersion = textRecipe === this.#textRecipe ? catalogueVersion : null
      return
    }
    this.#say({ kind: 'rebuild', reason: `${damage}; its vectors are good and stay` })
    await this.#rebuildGraph()
    if (found.index.manifest.textRecipe === this.#textRecipe)
      await this.#save(found.index.manifest.catalogueVersion)
  }

  #whyUnusable(manifest: IndexManifest): string | undefined {
    if (manifest.dimension !== this.dimension) {
      return `its vectors have ${manifest.dimension} numbers, the model's ${this.dimension}`
    }
    if (manifest.embedderVersion !== this.#parts.embedderVersion) return 'the embedder has changed'
    return undefined
  }

  async #readGraph({ manifest, graphPath }: StoredIndex): Promise<string | undefined> {
    const graph = new hnswlib.HierarchicalNSW('ip', this.dimension)
    try {
      if (manifest.slots === 0) return undefined
      await graph.readIndex(graphPath)
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
    if (graph.getCurrentCount() !== manifest.slots)
      return 'the graph has another number of vectors than its manifest'
    graph.setEf(limits.index.searchWidth) // not stored with the graph
    this.#graph = graph
    return undefined
  }

  #nearest(vector: Float32Array, count: number): VectorMatch[] {
    const width = Math.min(count, this.#table.count)
    if (width === 0) return []
    const { neighbors, distances } = this.#graph.searchKnn(Array.from(vector), width)
    const matches: VectorMatch[] = []
    neighbors.forEach((slot, position) => {
      const label = this.#table.row(slot)?.label ?? goneLabel
      if (label !== goneLabel) matches.push({ label, similarity: 1 - (distances[position] ?? 1) })
    })
    return matches.sort(bestFirst)
  }

  async #syncNow(): Promise<SyncReport> {
    const version = this.#parts.catalogue.version()
    const report: SyncReport = { kept: 0, embedded: 0, reused: 0, removed: 0, rebuilt: false }
    const { waiting, gone } = await this.#compare(report)
    const known = await this.#knownVectors(waiting) // before the removal: a feed imported anew has the same texts under new labels
    for (const label of gone) this.#remove(label)
    report.removed = gone.length
    await this.#addAll(waiting, known, report)
    if (this.#table.slots - this.#table.count > this.#table.slots * limits.index.deletedShare) {
      await this.#compact()
      report.rebuilt = true
    }
    await this.#save(version)
    this.#say({ kind: 'synced', report })
    return report
  }

  /** What the catalogue has that the index lacks, and the other way round. */
  async #compare(report: SyncReport): Promise<{ waiting: VectorRow[]; gone: number[] }> {
    const waiting: VectorRow[] = []
    const gone = new Set(this.#table.labels())
    const pause = pauses()
    for (const row of this.#parts.catalogue.all()) {
      const next = this.#vectorRowOf(row)
      gone.delete(row.label)
      const slot = this.#table.slotOf(row.label)
      if (slot !== undefined && this.#table.row(slot)?.textHash === next.textHash) report.kept += 1
      else waiting.push(next)
      await pause()
    }
    return { waiting, gone: [...gone] }
  }

  #vectorRowOf({ label, product }: CatalogueRow): VectorRow {
    return { label, textHash: hashText(this.#parts.textOf(product)) }
  }

  async #addAll(waiting: VectorRow[], known: Map<string, Float32Array>, report: SyncReport): Promise<void> {
    const pause = pauses()
    const unknown: VectorRow[] = []
    for (const next of waiting) {
      const vector = known.get(next.textHash)
      if (vector === undefined) unknown.push(next)
      else {
        this.#put(next, vector)
        report.reused += 1
      }
      await pause()
    }
    const total = unknown.length
    for (let start = 0; start < total; start += embeddedTogether) {
      this.#say({ kind: 'progress', done: start, total })
      try {
        report.embedded += await this.#embedAndPut(unknown.slice(start, start + embeddedTogether))
      } catch (error) {
        await this.#save(null) // the next start goes on from here
        throw error
      }
      const done = start + embeddedTogether
      if (done < total && done % limits.index.checkpointRows < embeddedTogether) await this.#save(null)
    }
    if (total > 0) this.#say({ kind: 'progress', done: total, total })
  }

  async #embedAndPut(chunk: VectorRow[]): Promise<number> {
    const vectors = await this.#embedProducts(chunk)
    const pause = pauses()
    for (const next of chunk) {
      const vector = vectors.get(next.label)
      if (vector !== undefined) this.#put(next, vector) // else it has left the catalogue meanwhile
      await pause()
    }
    return vectors.size
  }

  /** Vectors of equal texts, from the seed file and from the index itself. */
  async #knownVectors(waiting: VectorRow[]): Promise<Map<string, Float32Array>> {
    const wanted = new Set(waiting.map((next) => next.textHash))
    const known = new Map<string, Float32Array>()
    if (wanted.size === 0) return known
    this.#table.rows().forEach((row, slot) => {
      if (row.label !== goneLabel && wanted.has(row.textHash))
        known.set(row.textHash, this.#table.vectorAt(slot).slice())
    })
    for (const [hash, vector] of await this.#readSeed()) if (wanted.has(hash)) known.set(hash, vector)
    return known
  }

  async #readSeed(): Promise<Map<string, Float32Array>> {
    const { seedVectors: path, embedderVersion, dimension } = this.#parts
    if (path === undefined) return new Map()
    try {
      return await readSeedVectors(path, { embedderVersion, dimension })
    } catch (error) {
      this.#say({
        kind: 'seed-ignored',
        path,
        reason: error instanceof Error ? error.message : String(error),
      })
      return new Map()
    }
  }

  /** Texts of like length go together, because a batch is padded to its longest. */
  async #embedProducts(chunk: VectorRow[]): Promise<Map<number, Float32Array>> {
    const rows = this.#parts.catalogue.rows(chunk.map((next) => next.label))
    const texts = rows
      .map(({ label, product }) => ({ label, text: this.#parts.textOf(product) }))
      .sort((one, other) => one.text.length - other.text.length)
    const vectors = new Map<number, Float32Array>()
    const size = limits.embedder.batchSize
    for (let start = 0; start < texts.length; start += size) {
      const batch = texts.slice(start, start + size)
      const made = await embedPatiently(
        this.#parts.embed,
        batch.map(({ text }) => text),
      )
      batch.forEach(({ label }, position) => {
        vectors.set(label, requireMade(made[position], this.dimension))
      })
    }
    return vectors
  }

  #put({ label, textHash }: VectorRow, vector: Float32Array): void {
    this.#remove(label)
    const slot = this.#table.add({ label, textHash }, vector)
    addToGraph(this.#graph, slot, vector)
  }

  #remove(label: number): void {
    const slot = this.#table.remove(label)
    if (slot !== undefined) this.#graph.markDelete(slot)
  }

  /** Leaves the slots of products that are gone behind. */
  async #compact(): Promise<void> {
    const old = this.#table
    const table = new VectorTable(this.dimension)
    old.rows().forEach((row, slot) => {
      if (row.label !== goneLabel) table.add(row, old.vectorAt(slot))
    })
    this.#say({
      kind: 'rebuild',
      reason: `${old.slots - old.count} of ${old.slots} entries are of products that are gone`,
    })
    const graph = await buildGraph(table)
    this.#table = table
    this.#graph = graph
  }

  async #rebuildGraph(): Promise<void> {
    this.#graph = await buildGraph(this.#table)
  }

  async #save(catalogueVersion: string | null): Promise<void> {
    const { slots, count } = this.#table
    await writeIndex(this.#parts.directory, {
      manifest: {
        dimension: this.dimension,
        neighbours: limits.index.neighbours,
        searchWidth: limits.index.searchWidth,
        slots,
        count,
        embedderVersion: this.#parts.embedderVersion,
        textRecipe: this.#textRecipe,
        catalogueVersion,
      },
      rows: this.#table.rows(),
      vectors: this.#table.flat(),
      writeGraph: async (path) => {
        await this.#graph.writeIndex(path)
      },
    })
    this.#catalogueVersion = catalogueVersion
  }

  #say(event: IndexEvent): void {
    this.#parts.report?.(event)
  }
}

const patientTries = 5 // for one text; a machine that is this slow has stopped
const embeddedTogether = limits.embedder.batchSize * 16

/** Any change to how products become texts shows in the text of this one. */
const probeProduct: Product = {
  id: 'probe',
  title: 'Probe title',
  brand: 'Probe brand',
  category: 'Probe > Category',
  description: 'Probe description.',
  price: { amountMinor: 100, currency: 'USD' },
  attributes: { material: ['probe'], colour: ['probe'] },
  variants: [{ id: 'probe-1', options: { color: 'probe', size: 'probe' }, stock: 1 }],
  images: [],
  availability: 'in_stock',
  audience: ['adults'],
  translations: { zh: { title: '探', category: '探 > 探', description: '探。' } },
}

function emptyGraph(dimension: number, capacity: number): hnswlib.HierarchicalNSW {
  const graph = new hnswlib.HierarchicalNSW('ip', dimension)
  graph.initIndex({
    maxElements: capacity,
    m: limits.index.neighbours,
    efConstruction: limits.index.buildWidth,
    randomSeed: 100, // fixed: the same catalogue gives the same graph
  })
  graph.setEf(limits.index.searchWidth)
  return graph
}

async function buildGraph(table: VectorTable): Promise<hnswlib.HierarchicalNSW> {
  const graph = emptyGraph(table.dimension, Math.max(1, table.slots))
  const pause = pauses()
  for (let slot = 0; slot < table.slots; slot += 1) {
    graph.addPoint(Array.from(table.vectorAt(slot)), slot)
    if (table.row(slot)?.label === goneLabel) graph.markDelete(slot)
    await pause()
  }
  return graph
}

function addToGraph(graph: hnswlib.HierarchicalNSW, slot: number, vector: Float32Array): void {
  if (slot >= graph.getMaxElements()) graph.resizeIndex(Math.max(1_024, graph.getMaxElements() * 2))
  graph.addPoint(Array.from(vector), slot)
}

/** A build may take its time: what a busy machine does not finish before the deadline is asked for again, by halves. */
async function embedPatiently(embed: Embed, texts: string[], tries = patientTries): Promise<Float32Array[]> {
  try {
    return await embed(texts, 'product')
  } catch (error) {
    if (!(error instanceof ParleyError) || error.code !== 'inference-deadline') throw error
    if (texts.length === 1 && tries <= 1) throw error
    if (texts.length === 1) return embedPatiently(embed, texts, tries - 1)
    const half = Math.ceil(texts.length / 2)
    const first = await embedPatiently(embed, texts.slice(0, half), tries)
    return [...first, ...(await embedPatiently(embed, texts.slice(half), tries))]
  }
}

function requireMade(vector: Float32Array | undefined, dimension: number): Float32Array {
  requireVector(vector ?? new Float32Array(), dimension)
  return vector ?? new Float32Array()
}

function bestFirst(one: VectorMatch, other: VectorMatch): number {
  return other.similarity - one.similarity || one.label - other.label
}

/** Lets other work have its turn whenever this one has run for `limits.index.sliceMs`. */
function pauses(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < limits.index.sliceMs) return
    await new Promise((resolve) => setImmediate(resolve))
    since = performance.now()
  }
}

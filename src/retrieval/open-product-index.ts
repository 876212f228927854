import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Catalogue } from '../catalog/catalogue.js'
import type { Product } from '../catalog/product.js'
import { limits } from '../limits.js'
import { type IndexOnDisk, readIndex } from './index-files.js'
import type { IndexState } from './index-log.js'
import { type IndexMaker, IndexStore } from './index-store.js'
import { type SyncReport, syncVectors } from './index-sync.js'
import { type ProductIndex, VectorIndex, type VectorMatch } from './product-index.js'
import { halfWay, type ReadableIndex, restoreVectors } from './restore-vectors.js'
import type { Embed } from './retrieval-request.js'
import { readSeedVectors } from './seed-vectors.js'
import { textRecipeOf } from './text-recipe.js'

/** What happens to the index, for a log or a progress bar. */
export type IndexEvent =
  | { kind: 'rebuild'; reason: string }
  | { kind: 'seed-ignored'; path: string; reason: string }
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'synced'; report: SyncReport }
  /** The index works and is in memory alone; it is tried again. */
  | { kind: 'not-written'; error: unknown }
  /** Products that are new have no vector yet; it is tried again. */
  | { kind: 'not-synced'; error: unknown }

/** The vectors of the catalogue's products, as they come and go. */
export interface LiveProductIndex extends ProductIndex {
  /** As the vectors that are searched now were made: requests have to be embedded by this. */
  embed: Embed
  /** Of that embedder. */
  embedderVersion(): string
  /** Brings the index in line with the catalogue, embedding only texts that are new, and writes it down. */
  sync(): Promise<SyncReport>
  /** Ends what runs in the background after the step it is at, and lets another process write the files. */
  close(): Promise<void>
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
  /**
   * To serve for long: changes of the catalogue are followed, whoever makes them, and opening does not wait longer than this for
   * vectors that are missing. Without it the index is in line with the catalogue when it is opened, and then when `sync` is called.
   */
  follows?: { everyMs: number; patienceMs: number }
  /** The embedder of another version, where it is still there: an index that it made goes on serving while a new one is made. */
  formerEmbedder?: (version: string) => Promise<FormerEmbedder | undefined>
}

export interface FormerEmbedder {
  embed: Embed
  stop(): Promise<void>
}

/**
 * Loads the index from its folder and brings it in line with the catalogue. A missing, damaged or outdated index is
 * rebuilt, with an event that says why; vectors whose text has not changed are kept. One process writes the files; any other that
 * opens them works on its own copy in memory.
 */
export async function openProductIndex(parts: ProductIndexParts): Promise<LiveProductIndex> {
  const index = new CatalogueIndex(parts)
  await index.open()
  return index
}

const nextFolder = 'next' // in the index's own: what is made by a new embedder
const nothingYet: IndexState = { catalogueVersion: null, cursor: null }

class CatalogueIndex implements LiveProductIndex {
  readonly dimension: number
  readonly #parts: ProductIndexParts
  readonly #maker: IndexMaker
  /** By which of the two indexes a vector can be searched: the embedder may change while a search is under way. */
  readonly #madeFor = new WeakMap<Float32Array, VectorIndex>()
  #former: { version: string; vectors: VectorIndex; embedder: FormerEmbedder; store: IndexStore } | undefined
  #store: IndexStore
  #vectors: VectorIndex
  #state: IndexState = nothingYet
  #work: Promise<unknown> = Promise.resolve()
  #rebuilding: Promise<void> | undefined
  #isToBeWrittenWhole = false
  #isFollowing = false
  #isClosed = false
  #timer: NodeJS.Timeout | undefined
  /** After a failure, in milliseconds of `performance.now()`. */
  #syncFromMs = 0
  #writeAgainMs: number | undefined

  constructor(parts: ProductIndexParts) {
    this.#parts = parts
    this.dimension = parts.dimension
    this.#maker = { embedderVersion: parts.embedderVersion, textRecipe: textRecipeOf(parts.textOf) }
    this.#vectors = new VectorIndex(parts.dimension, this.#exactScanRows)
    this.#store = new IndexStore(parts.directory, this.#maker)
  }

  get #exactScanRows(): number {
    return this.#parts.exactScanRows ?? limits.retrieval.exactScanRows
  }

  count(): number {
    return this.#searched().count()
  }

  embedderVersion(): string {
    return this.#former?.version ?? this.#parts.embedderVersion
  }

  async embed(texts: string[], kind: 'query' | 'product'): Promise<Float32Array[]> {
    const searched = this.#searched()
    const vectors = await (this.#former?.embedder.embed ?? this.#parts.embed)(texts, kind)
    for (const vector of vectors) this.#madeFor.set(vector, searched)
    return vectors
  }

  search(vector: Float32Array, count: number): VectorMatch[] {
    return this.#searched(vector).search(vector, count)
  }

  searchAmong(vector: Float32Array, count: number, labels: Iterable<number>): VectorMatch[] {
    return this.#searched(vector).searchAmong(vector, count, labels)
  }

  searchPassing(
    vector: Float32Array,
    count: number,
    passes: (labels: number[]) => number[],
    widest?: number,
  ): VectorMatch[] {
    return this.#searched(vector).searchPassing(vector, count, passes, widest)
  }

  vectorOf(label: number): Float32Array | undefined {
    return this.#searched().vectorOf(label)
  }

  #searched(vector?: Float32Array): VectorIndex {
    return (vector && this.#madeFor.get(vector)) ?? this.#former?.vectors ?? this.#vectors
  }

  async open(): Promise<void> {
    const { follows } = this.#parts
    if (follows !== undefined) await this.#store.hold()
    await this.#load()
    if (follows === undefined) {
      if (!this.#isCurrent() || !this.#vectors.hasGraph) await this.sync()
      return
    }
    if (!this.#isCurrent()) await settledWithin(this.#followNow(), follows.patienceMs)
    this.#timer = setInterval(() => void this.#followNow(), follows.everyMs)
    this.#timer.unref()
  }

  sync(): Promise<SyncReport> {
    return this.#afterOthers(() => this.#syncNow())
  }

  async close(): Promise<void> {
    this.#isClosed = true
    clearInterval(this.#timer)
    await this.#rebuilding
    await this.#work.catch(() => undefined)
    this.#store.letGo()
    this.#former?.store.letGo()
    await this.#former?.embedder.stop()
  }

  /** What changes the vectors or writes them goes one after another. */
  #afterOthers<Result>(work: () => Promise<Result>): Promise<Result> {
    const next = this.#work.catch(() => undefined).then(work)
    this.#work = next
    return next
  }

  #isCurrent(): boolean {
    return this.#state.catalogueVersion === this.#parts.catalogue.version()
  }

  /** Follows the catalogue where it has changed; what fails is told and tried again after a while. */
  async #followNow(): Promise<void> {
    const now = performance.now()
    if (this.#isFollowing || this.#isClosed || now < this.#syncFromMs) return
    this.#isFollowing = true
    try {
      if (!this.#isCurrent()) await this.sync()
      else if (this.#writeAgainMs !== undefined && now >= this.#writeAgainMs) await this.#writeLater()
    } catch (error) {
      this.#syncFromMs = performance.now() + limits.index.retryMs
      this.#say({ kind: 'not-synced', error })
    } finally {
      this.#isFollowing = false
    }
  }

  async #load(): Promise<void> {
    const { directory, embedderVersion } = this.#parts
    const found = await readIndex(directory)
    if (isReadable(found) && found.index.manifest.embedderVersion !== embedderVersion)
      return this.#loadBehindFormer(found)
    if (isReadable(found)) return this.#restore(found)
    this.#say({ kind: 'rebuild', reason: found.state === 'missing' ? 'there is none yet' : found.reason })
  }

  /** The embedder has changed: where the one before is still there, its index serves until the new one is made in a folder of its own. */
  async #loadBehindFormer(found: ReadableIndex): Promise<void> {
    const { directory, follows, formerEmbedder } = this.#parts
    this.#say({ kind: 'rebuild', reason: 'the embedder has changed' })
    const version = found.index.manifest.embedderVersion
    const embedder = follows && (await formerEmbedder?.(version))
    if (embedder === undefined) return
    const { vectors } = await restoreVectors(found, this.#exactScanRows)
    this.#former = { version, vectors, embedder, store: this.#store }
    this.#store = new IndexStore(join(directory, nextFolder), this.#maker)
    const begun = await readIndex(join(directory, nextFolder))
    if (isReadable(begun) && begun.index.manifest.embedderVersion === this.#maker.embedderVersion)
      await this.#restore(begun)
  }

  async #restore(found: ReadableIndex): Promise<void> {
    const { manifest, log } = found.index
    if (manifest.dimension !== this.dimension)
      return this.#say({
        kind: 'rebuild',
        reason: `its vectors have ${manifest.dimension} numbers, the model's ${this.dimension}`,
      })
    const { vectors, state, damage } = await restoreVectors(found, this.#exactScanRows)
    this.#vectors = vectors
    if (damage !== undefined) this.#rebuildGraph(`${damage}; its vectors are good and stay`)
    if (manifest.textRecipe !== this.#maker.textRecipe) return // every text is compared, and the index written anew
    this.#state = state
    this.#store.attach(log)
  }

  /** The new vectors are all made: they serve from now on. */
  async #leaveFormer(): Promise<void> {
    if (this.#former === undefined || this.#isClosed) return
    const { embedder, store } = this.#former
    this.#store.letGo()
    this.#store = store
    this.#former = undefined
    this.#isToBeWrittenWhole = true
    await embedder.stop()
  }

  async #syncNow(): Promise<SyncReport> {
    const mayWrite = await this.#store.hold()
    try {
      const report = await this.#syncAndTell(mayWrite)
      const hadFormer = this.#former !== undefined
      await this.#leaveFormer()
      const { slots, count } = this.#vectors.table
      if (slots - count > slots * limits.index.deletedShare) {
        this.#rebuildGraph(`${slots - count} of ${slots} entries are of products that are gone`)
        report.rebuilt = true
      }
      if (this.#parts.follows === undefined) await this.#rebuilding
      if (mayWrite) await this.#write(this.#isClosed ? 'building' : 'done')
      if (hadFormer && this.#former === undefined) await this.#clearNext()
      this.#say({ kind: 'synced', report })
      return report
    } catch (error) {
      if (mayWrite) await this.#write('building') // the next start goes on from here
      throw error
    } finally {
      if (this.#parts.follows === undefined) this.#store.letGo()
    }
  }

  async #syncAndTell(mayWrite: boolean): Promise<SyncReport> {
    const { catalogue } = this.#parts
    const catalogueVersion = catalogue.version() // before the changes: what comes in between is found the next time
    const { cursor, labels } = catalogue.changesSince(this.#state.cursor)
    this.#state = halfWay(this.#state)
    const report = await syncVectors(
      this.#vectors,
      {
        ...this.#parts,
        readSeed: () => this.#readSeed(),
        changed: (label) => this.#store.note(label),
        embedded: async (done, total) => {
          this.#say({ kind: 'progress', done, total })
          if (mayWrite && done < total) await this.#write('building')
        },
        isStopped: () => this.#isClosed,
      },
      labels,
    )
    if (!this.#isClosed) this.#state = { catalogueVersion, cursor }
    return report
  }

  /** Builds the graph anew in the background; then it is written whole. */
  #rebuildGraph(reason: string): void {
    if (this.#rebuilding !== undefined) return
    this.#say({ kind: 'rebuild', reason })
    this.#rebuilding = this.#vectors
      .rebuild(() => this.#isClosed)
      .then((isDone) => {
        this.#rebuilding = undefined
        this.#isToBeWrittenWhole ||= isDone
        if (isDone && this.#parts.follows !== undefined) void this.#writeLater()
      })
  }

  #writeLater(): Promise<void> {
    return this.#afterOthers(async () => {
      if (await this.#store.hold()) await this.#write('done')
    })
  }

  /** A disk that does not take it leaves the index working in memory, and is tried again. */
  async #write(phase: 'building' | 'done'): Promise<void> {
    const state = phase === 'done' ? this.#state : halfWay(this.#state)
    const isWhole = this.#isToBeWrittenWhole
    this.#isToBeWrittenWhole = false // a graph that is done while this is written asks for it again
    try {
      if (isWhole) await this.#store.writeWhole(this.#vectors, state)
      else await this.#store.write(this.#vectors, state, phase)
      this.#writeAgainMs = undefined
    } catch (error) {
      this.#isToBeWrittenWhole ||= isWhole
      this.#writeAgainMs = performance.now() + limits.index.retryMs
      this.#say({ kind: 'not-written', error })
    }
  }

  async #clearNext(): Promise<void> {
    if (this.#writeAgainMs === undefined)
      await rm(join(this.#parts.directory, nextFolder), { recursive: true, force: true })
  }

  async #readSeed(): Promise<ReadonlyMap<string, Float32Array>> {
    const { seedVectors: path, embedderVersion, dimension } = this.#parts
    if (path === undefined) return new Map()
    try {
      return await readSeedVectors(path, { embedderVersion, dimension })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      this.#say({ kind: 'seed-ignored', path, reason })
      return new Map()
    }
  }

  #say(event: IndexEvent): void {
    this.#parts.report?.(event)
  }
}

function isReadable(found: IndexOnDisk): found is ReadableIndex {
  return found.state === 'good' || found.state === 'graph-damaged'
}

/** Waits for the work, but no longer than this. */
async function settledWithin(work: Promise<unknown>, patienceMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const outOfPatience = new Promise((resolve) => {
    timer = setTimeout(resolve, patienceMs)
  })
  await Promise.race([work, outOfPatience])
  clearTimeout(timer)
}

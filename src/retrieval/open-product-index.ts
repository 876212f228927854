import type { Catalogue } from '../catalog/catalogue.js'
import type { Product } from '../catalog/product.js'
import { limits } from '../limits.js'
import { readIndex, type StoredIndex } from './index-files.js'
import type { IndexState } from './index-log.js'
import { IndexStore } from './index-store.js'
import { type SyncReport, syncVectors } from './index-sync.js'
import { type ProductIndex, VectorIndex, type VectorMatch } from './product-index.js'
import type { Embed } from './retrieval-request.js'
import { readSeedVectors } from './seed-vectors.js'
import { pauses } from './slices.js'
import { textRecipeOf } from './text-recipe.js'
import { VectorTable } from './vector-table.js'

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

const nothingYet: IndexState = { catalogueVersion: null, cursor: null }

class CatalogueIndex implements LiveProductIndex {
  readonly dimension: number
  readonly #parts: ProductIndexParts
  readonly #textRecipe: string
  readonly #store: IndexStore
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
    this.#textRecipe = textRecipeOf(parts.textOf)
    this.#vectors = new VectorIndex(parts.dimension, this.#exactScanRows)
    const maker = { embedderVersion: parts.embedderVersion, textRecipe: this.#textRecipe }
    this.#store = new IndexStore(parts.directory, maker)
  }

  get #exactScanRows(): number {
    return this.#parts.exactScanRows ?? limits.retrieval.exactScanRows
  }

  count(): number {
    return this.#vectors.count()
  }

  search(vector: Float32Array, count: number): VectorMatch[] {
    return this.#vectors.search(vector, count)
  }

  searchAmong(vector: Float32Array, count: number, labels: Iterable<number>): VectorMatch[] {
    return this.#vectors.searchAmong(vector, count, labels)
  }

  searchPassing(
    vector: Float32Array,
    count: number,
    passes: (labels: number[]) => number[],
    widest?: number,
  ): VectorMatch[] {
    return this.#vectors.searchPassing(vector, count, passes, widest)
  }

  vectorOf(label: number): Float32Array | undefined {
    return this.#vectors.vectorOf(label)
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
    const found = await readIndex(this.#parts.directory)
    if (found.state === 'missing') return this.#say({ kind: 'rebuild', reason: 'there is none yet' })
    if (found.state === 'damaged') return this.#say({ kind: 'rebuild', reason: found.reason })
    const outdated = this.#whyUnusable(found.index)
    if (outdated !== undefined) return this.#say({ kind: 'rebuild', reason: outdated })
    this.#vectors = VectorIndex.over(new VectorTable(this.dimension, found.index), this.#exactScanRows)
    const damage =
      found.state === 'good' ? await this.#vectors.readGraph(found.index.graphPath) : found.reason
    await this.#catchUp(found.index)
    if (damage !== undefined) this.#rebuildGraph(`${damage}; its vectors are good and stay`)
  }

  #whyUnusable({ manifest }: StoredIndex): string | undefined {
    if (manifest.dimension !== this.dimension) {
      return `its vectors have ${manifest.dimension} numbers, the model's ${this.dimension}`
    }
    if (manifest.embedderVersion !== this.#parts.embedderVersion) return 'the embedder has changed'
    return undefined
  }

  /** Does again what was written to the log since the index was written whole. */
  async #catchUp({ manifest, changes, log }: StoredIndex): Promise<void> {
    const { catalogueVersion, cursor } = manifest
    let state: IndexState = { catalogueVersion, cursor }
    const pause = pauses()
    for (const change of changes) {
      if (change.kind === 'put') this.#vectors.put(change.row, change.vector)
      if (change.kind === 'remove') this.#vectors.remove(change.label)
      state = change.kind === 'state' ? change.state : halfWay(state)
      await pause()
    }
    if (manifest.textRecipe !== this.#textRecipe) return // every text is compared, and the index written anew
    this.#state = state
    this.#store.attach(log)
  }

  async #syncNow(): Promise<SyncReport> {
    const mayWrite = await this.#store.hold()
    try {
      const report = await this.#syncAndTell(mayWrite)
      const { slots, count } = this.#vectors.table
      if (slots - count > slots * limits.index.deletedShare) {
        this.#rebuildGraph(`${slots - count} of ${slots} entries are of products that are gone`)
        report.rebuilt = true
      }
      if (this.#parts.follows === undefined) await this.#rebuilding
      if (mayWrite) await this.#write(this.#isClosed ? 'building' : 'done')
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
    try {
      if (this.#isToBeWrittenWhole) await this.#store.writeWhole(this.#vectors, state)
      else await this.#store.write(this.#vectors, state, phase)
      this.#isToBeWrittenWhole = false
      this.#writeAgainMs = undefined
    } catch (error) {
      this.#writeAgainMs = performance.now() + limits.index.retryMs
      this.#say({ kind: 'not-written', error })
    }
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

/** Between two states the index is of no version of the catalogue, but what came since the first is still known. */
function halfWay({ cursor }: IndexState): IndexState {
  return { catalogueVersion: null, cursor }
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

import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { limits } from '../limits.js'
import { holdFile } from '../store/held-file.js'
import { type IndexManifest, type LogPlace, readCurrent, writeIndex } from './index-files.js'
import { type IndexChange, IndexLog, type IndexState } from './index-log.js'
import type { VectorIndex } from './product-index.js'

const lockFile = 'LOCK'

/** What a generation's manifest says of the program that wrote it. */
export type IndexMaker = Pick<IndexManifest, 'embedderVersion' | 'textRecipe'>

/**
 * Keeps an index on disk: small changes in the log of the generation that was read or written, many in a new generation. Only the
 * process that holds the folder writes; what it could not write stays noted, and is written the next time.
 */
export class IndexStore {
  readonly #directory: string
  readonly #maker: IndexMaker
  readonly #unwritten = new Set<number>()
  #letGo: (() => void) | undefined
  #place: LogPlace | undefined
  #log: IndexLog | undefined

  constructor(directory: string, maker: IndexMaker) {
    this.#directory = directory
    this.#maker = maker
  }

  /** Makes this process the one that may write; false where another is. */
  async hold(): Promise<boolean> {
    if (this.#letGo === undefined) {
      this.#letGo = holdIndex(this.#directory)
      if (this.#letGo !== undefined && !(await this.#isAsRead())) this.#detach()
    }
    return this.#letGo !== undefined
  }

  letGo(): void {
    this.#letGo?.()
    this.#letGo = undefined
  }

  /** What was read, so that changes are added to it. */
  attach(place: LogPlace): void {
    this.#place = place
    this.#log = new IndexLog(place.path, place.bytes, place.records)
    this.#unwritten.clear()
  }

  /** The product's vector has come, changed or gone. */
  note(label: number): void {
    this.#unwritten.add(label)
  }

  get hasUnwritten(): boolean {
    return this.#unwritten.size > 0
  }

  /** Writes down what was noted, and how far it follows the catalogue. Errors: index-corrupt where the disk does not take it. */
  async write(index: VectorIndex, state: IndexState, phase: 'building' | 'done'): Promise<void> {
    const fits = this.#unwritten.size <= Math.min(mostInLog(index, phase), limits.index.logRowsWhileBuilding)
    if (this.#log !== undefined && fits && this.#log.records < mostInLog(index, phase)) {
      await this.#log.append([...this.#changes(index), { kind: 'state', state }])
      this.#unwritten.clear()
    } else if (index.hasGraph) {
      await this.writeWhole(index, state)
    }
  }

  /** Writes a new generation. Errors: index-corrupt where the disk does not take it. */
  async writeWhole(index: VectorIndex, state: IndexState): Promise<void> {
    const { table, writeGraph } = index.snapshot()
    const { neighbours, searchWidth } = limits.index
    const { slots, count } = table
    const place = await writeIndex(this.#directory, {
      manifest: {
        dimension: index.dimension,
        neighbours,
        searchWidth,
        slots,
        count,
        ...this.#maker,
        ...state,
      },
      rows: table.rows(),
      vectors: table.parts(),
      writeGraph,
    })
    this.attach(place)
  }

  *#changes({ table }: VectorIndex): IterableIterator<IndexChange> {
    for (const label of this.#unwritten) {
      const slot = table.slotOf(label)
      const row = slot === undefined ? undefined : table.row(slot)
      if (slot === undefined || row === undefined) yield { kind: 'remove', label }
      else yield { kind: 'put', row, vector: table.vectorAt(slot) }
    }
  }

  /** Another process may have written meanwhile: then its log is not ours to go on with. */
  async #isAsRead(): Promise<boolean> {
    if (this.#place === undefined || this.#log === undefined) return true
    const size = statSync(this.#place.path, { throwIfNoEntry: false })?.size ?? 0
    return (await readCurrent(this.#directory)) === this.#place.generation && size <= this.#log.bytes
  }

  #detach(): void {
    this.#place = undefined
    this.#log = undefined
  }
}

function mostInLog({ table }: VectorIndex, phase: 'building' | 'done'): number {
  const { logRows, logRowsWhileBuilding } = limits.index
  return phase === 'done' ? logRows : Math.max(logRowsWhileBuilding, table.count / 2)
}

/** Holds the index of this folder for this process, until what is returned is called; undefined where another process does. */
export function holdIndex(directory: string): (() => void) | undefined {
  try {
    mkdirSync(directory, { recursive: true })
  } catch {
    return undefined // a folder that cannot be made cannot be written
  }
  return holdFile(join(directory, lockFile))
}

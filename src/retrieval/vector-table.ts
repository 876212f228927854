import { ParleyError } from '../errors.js'

/** A product's place in the vector index: its catalogue label, and which text its vector was made from. */
export interface VectorRow {
  label: number
  /** Hexadecimal, 128 bits of the SHA-256 of the text. */
  textHash: string
}

/** Of a text's hash. */
export const hashBytes = 16

/** Label of a slot whose product is gone; real labels are 0 and above. */
export const goneLabel = -1

const firstCapacity = 1_024 // rows

/**
 * Vectors one after another in memory, slot by slot, for exact comparison. A slot is never reused: a product
 * whose text changed gets a new one, which keeps the slots usable as labels of an HNSW graph.
 */
export class VectorTable {
  readonly dimension: number
  #vectors: Float32Array
  #rows: VectorRow[] = []
  readonly #slotByLabel = new Map<number, number>()

  constructor(dimension: number, stored?: { rows: VectorRow[]; vectors: Float32Array }) {
    this.dimension = dimension
    this.#vectors = stored?.vectors ?? new Float32Array(dimension * firstCapacity)
    for (const row of stored?.rows ?? []) this.#append(row)
  }

  /** Slots in use, those of products that are gone included. */
  get slots(): number {
    return this.#rows.length
  }

  /** Products with a vector. */
  get count(): number {
    return this.#slotByLabel.size
  }

  row(slot: number): VectorRow | undefined {
    return this.#rows[slot]
  }

  rows(): readonly VectorRow[] {
    return this.#rows
  }

  slotOf(label: number): number | undefined {
    return this.#slotByLabel.get(label)
  }

  labels(): IterableIterator<number> {
    return this.#slotByLabel.keys()
  }

  vectorAt(slot: number): Float32Array {
    return this.#vectors.subarray(slot * this.dimension, (slot + 1) * this.dimension)
  }

  /** All vectors in slot order, without the spare room behind them. */
  flat(): Float32Array {
    return this.#vectors.subarray(0, this.slots * this.dimension)
  }

  /** Gives the label a new slot and returns it; the label must not have one. */
  add(row: VectorRow, vector: Float32Array): number {
    requireVector(vector, this.dimension)
    if (this.#slotByLabel.has(row.label)) throw new RangeError(`label ${row.label} has a slot already`)
    const slot = this.slots
    this.#makeRoom(slot + 1)
    this.#vectors.set(vector, slot * this.dimension)
    this.#append(row)
    return slot
  }

  /** Leaves the label's slot empty and returns it; undefined where there was none. */
  remove(label: number): number | undefined {
    const slot = this.#slotByLabel.get(label)
    if (slot === undefined) return undefined
    this.#slotByLabel.delete(label)
    this.#rows[slot] = { label: goneLabel, textHash: '' }
    return slot
  }

  /** Inner product of the vector with the one in the slot: for unit vectors the cosine, −1 to 1. */
  similarity(vector: Float32Array, slot: number): number {
    const vectors = this.#vectors
    const start = slot * this.dimension
    let sum = 0
    for (let index = 0; index < this.dimension; index += 1) {
      sum += (vector[index] ?? 0) * (vectors[start + index] ?? 0)
    }
    return sum
  }

  #append(row: VectorRow): void {
    if (row.label !== goneLabel) this.#slotByLabel.set(row.label, this.#rows.length)
    this.#rows.push(row)
  }

  #makeRoom(slots: number): void {
    if (slots * this.dimension <= this.#vectors.length) return
    const larger = new Float32Array(Math.max(slots, firstCapacity, this.slots * 2) * this.dimension)
    larger.set(this.#vectors)
    this.#vectors = larger
  }
}

/** HNSW accepts NaN and crashes the process on what is not a number, so nothing else may reach it. */
export function requireVector(vector: Float32Array, dimension: number): void {
  if (vector.length !== dimension) {
    throw new ParleyError(
      'inference-failed',
      `a vector has ${vector.length} numbers instead of ${dimension}`,
      {
        nextStep: 'Check that models/manifest.json belongs to the models beside it (parley doctor).',
      },
    )
  }
  if (!vector.every(Number.isFinite)) {
    throw new ParleyError('inference-failed', 'a vector holds something that is not a number', {
      nextStep: 'Check the embedder with parley doctor; its model file may be damaged.',
    })
  }
}

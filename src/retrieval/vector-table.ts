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

const blockSlots = 4_096

/**
 * Vectors in memory, slot by slot, for exact comparison. A slot is never reused: a product whose text changed gets a new one, which
 * keeps the slots usable as labels of an HNSW graph. What was stored stays where it was read to, and what is added goes to blocks
 * behind it: a million vectors are not copied to make room for one more.
 */
export class VectorTable {
  readonly dimension: number
  readonly #stored: Float32Array
  readonly #storedSlots: number
  readonly #blocks: Float32Array[] = []
  #rows: VectorRow[] = []
  readonly #slotByLabel = new Map<number, number>()

  constructor(dimension: number, stored?: { rows: VectorRow[]; vectors: Float32Array }) {
    this.dimension = dimension
    this.#stored = stored?.vectors ?? new Float32Array()
    this.#storedSlots = stored?.rows.length ?? 0
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
    const start = this.#startOf(slot)
    return this.#blockOf(slot).subarray(start, start + this.dimension)
  }

  /** All vectors in slot order, in parts, without the spare room behind them. */
  parts(): Float32Array[] {
    const last = this.slots - this.#storedSlots - (this.#blocks.length - 1) * blockSlots
    return [
      this.#stored,
      ...this.#blocks.map((block, at) =>
        at < this.#blocks.length - 1 ? block : block.subarray(0, last * this.dimension),
      ),
    ]
  }

  /** Gives the label a new slot and returns it; the label must not have one. */
  add(row: VectorRow, vector: Float32Array): number {
    requireVector(vector, this.dimension)
    if (this.#slotByLabel.has(row.label)) throw new RangeError(`label ${row.label} has a slot already`)
    const slot = this.slots
    if ((slot - this.#storedSlots) % blockSlots === 0)
      this.#blocks.push(new Float32Array(blockSlots * this.dimension))
    this.#blockOf(slot).set(vector, this.#startOf(slot))
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
    return innerProduct(vector, this.#blockOf(slot), this.#startOf(slot))
  }

  #blockOf(slot: number): Float32Array {
    if (slot < this.#storedSlots) return this.#stored
    return this.#blocks[Math.floor((slot - this.#storedSlots) / blockSlots)] ?? nothing
  }

  #startOf(slot: number): number {
    const place = slot < this.#storedSlots ? slot : (slot - this.#storedSlots) % blockSlots
    return place * this.dimension
  }

  #append(row: VectorRow): void {
    if (row.label !== goneLabel) this.#slotByLabel.set(row.label, this.#rows.length)
    this.#rows.push(row)
  }
}

const nothing = new Float32Array()
/** One plain sum: several side by side were measured and are no faster here. */
function innerProduct(one: Float32Array, others: Float32Array, start: number): number {
  const length = one.length
  let sum = 0
  for (let at = 0; at < length; at += 1) sum += (one[at] as number) * (others[start + at] as number)
  return sum
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

import hnswlib from 'hnswlib-node'
import { limits } from '../limits.js'
import { BestMatches, bestFirst, type VectorMatch } from './best-matches.js'
import { pauses } from './slices.js'
import { goneLabel, requireVector, type VectorRow, VectorTable } from './vector-table.js'

export type { VectorMatch }

/** Finds products by their vectors, which are all of unit length. */
export interface ProductIndex {
  readonly dimension: number
  /** Products that have a vector. */
  count(): number
  /** The nearest products, best first: by HNSW, or exactly over all where there are few. */
  search(vector: Float32Array, count: number): VectorMatch[]
  /** The nearest of these products, best first, compared exactly; products without a vector are left out. */
  searchAmong(vector: Float32Array, count: number, labels: Iterable<number>): VectorMatch[]
  /** The nearest products that pass, best first; widens its search until enough do, up to so many neighbours (default `overFetchRows`). */
  searchPassing(
    vector: Float32Array,
    count: number,
    passes: (labels: number[]) => number[],
    widest?: number,
  ): VectorMatch[]
  /** The stored vector of a product. */
  vectorOf(label: number): Float32Array | undefined
}

const widening = 4 // times as many neighbours, where too few pass
const firstCapacity = 1_024 // slots of a graph

/**
 * Vectors of products in memory, with the HNSW graph over them: the only place that knows the library. A slot of the table is a label
 * of the graph, which is why slots are never reused (the library's labels are 32 bits wide, those of a catalogue may be wider).
 * While the graph is missing, every search is exact.
 */
export class VectorIndex implements ProductIndex {
  readonly dimension: number
  readonly #exactScanRows: number
  #table: VectorTable
  #graph: hnswlib.HierarchicalNSW | undefined

  constructor(dimension: number, exactScanRows: number, capacity = firstCapacity) {
    this.dimension = dimension
    this.#exactScanRows = exactScanRows
    this.#table = new VectorTable(dimension)
    this.#graph = emptyGraph(dimension, capacity)
  }

  /** An index over vectors that were stored; it has no graph until one is read or built. */
  static over(table: VectorTable, exactScanRows: number): VectorIndex {
    const index = new VectorIndex(table.dimension, exactScanRows)
    if (table.slots === 0) return index
    index.#table = table
    index.#graph = undefined
    return index
  }

  get table(): VectorTable {
    return this.#table
  }

  get hasGraph(): boolean {
    return this.#graph !== undefined
  }

  count(): number {
    return this.#table.count
  }

  search(vector: Float32Array, count: number): VectorMatch[] {
    requireVector(vector, this.dimension)
    if (this.#graph === undefined || this.count() <= this.#exactScanRows)
      return this.searchAmong(vector, count, this.#table.labels())
    return this.#nearest(this.#graph, vector, count)
  }

  searchAmong(vector: Float32Array, count: number, labels: Iterable<number>): VectorMatch[] {
    requireVector(vector, this.dimension)
    const best = new BestMatches(count)
    for (const label of labels) {
      const slot = this.#table.slotOf(label)
      if (slot !== undefined) best.offer(label, this.#table.similarity(vector, slot))
    }
    return best.all()
  }

  searchPassing(
    vector: Float32Array,
    count: number,
    passes: (labels: number[]) => number[],
    widest: number = limits.retrieval.overFetchRows,
  ): VectorMatch[] {
    requireVector(vector, this.dimension)
    // the graph's own filter callback is not used: one that throws takes the process with it
    const most = Math.min(widest, this.count())
    const judged = new Set<number>()
    const passing = new Set<number>()
    for (let width = Math.min(count * widening, most); ; width = Math.min(width * widening, most)) {
      const nearest = this.search(vector, width)
      const unjudged = nearest.map(({ label }) => label).filter((label) => !judged.has(label))
      for (const label of unjudged) judged.add(label)
      for (const label of passes(unjudged)) passing.add(label)
      if (passing.size >= count || width >= most)
        return nearest.filter(({ label }) => passing.has(label)).slice(0, count)
    }
  }

  vectorOf(label: number): Float32Array | undefined {
    const slot = this.#table.slotOf(label)
    return slot === undefined ? undefined : this.#table.vectorAt(slot).slice()
  }

  /** Gives the product this vector, in place of an earlier one. */
  put(row: VectorRow, vector: Float32Array): void {
    requireVector(vector, this.dimension) // before the earlier one is let go
    this.remove(row.label)
    const slot = this.#table.add(row, vector)
    if (this.#graph !== undefined) addToGraph(this.#graph, slot, vector)
  }

  /** Whether the product had a vector. */
  remove(label: number): boolean {
    const slot = this.#table.remove(label)
    if (slot !== undefined) this.#graph?.markDelete(slot)
    return slot !== undefined
  }

  /** Reads the graph of just these vectors, and says why where it cannot be used. */
  async readGraph(path: string): Promise<string | undefined> {
    if (this.#table.slots === 0) return undefined
    const graph = new hnswlib.HierarchicalNSW('ip', this.dimension)
    try {
      await graph.readIndex(path)
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
    if (graph.getCurrentCount() !== this.#table.slots)
      return 'the graph has another number of vectors than its manifest'
    graph.setEf(limits.index.searchWidth) // not stored with the graph
    this.#graph = graph
    return undefined
  }

  /**
   * What there is to write, as it is now; nothing may be put or removed until it is written, though a rebuilt graph may take its place.
   * The library says nothing when the disk is full: whoever calls checks.
   */
  snapshot(): { table: VectorTable; writeGraph: (path: string) => Promise<void> } {
    const [table, graph] = [this.#table, this.#graph]
    return {
      table,
      async writeGraph(path) {
        await graph?.writeIndex(path)
        graph?.getCurrentCount() // held until here: the library does not keep the graph alive while it writes
      },
    }
  }

  /**
   * Builds the graph anew beside the old one, without the slots of products that are gone, and swaps it in when it has all
   * that was put and removed meanwhile too. Searches go on with the old one. False where it was stopped.
   */
  async rebuild(isStopped: () => boolean): Promise<boolean> {
    const next = new VectorIndex(this.dimension, this.#exactScanRows, Math.max(firstCapacity, this.count()))
    const pause = pauses()
    for (let slot = 0; slot < this.#table.slots; slot += 1) {
      const row = this.#table.row(slot)
      if (row !== undefined && row.label !== goneLabel) next.put(row, this.#table.vectorAt(slot))
      await pause()
      if (isStopped()) return false
    }
    for (const label of [...next.#table.labels()])
      if (this.#table.slotOf(label) === undefined) next.remove(label)
    this.#table = next.#table
    this.#graph = next.#graph
    return true
  }

  #nearest(graph: hnswlib.HierarchicalNSW, vector: Float32Array, count: number): VectorMatch[] {
    const width = Math.min(count, this.#table.count)
    if (width === 0) return []
    const { neighbors, distances } = graph.searchKnn(Array.from(vector), width)
    const matches: VectorMatch[] = []
    neighbors.forEach((slot, position) => {
      const label = this.#table.row(slot)?.label ?? goneLabel
      if (label !== goneLabel) matches.push({ label, similarity: 1 - (distances[position] ?? 1) })
    })
    return matches.sort(bestFirst)
  }
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

function addToGraph(graph: hnswlib.HierarchicalNSW, slot: number, vector: Float32Array): void {
  if (slot >= graph.getMaxElements()) graph.resizeIndex(Math.max(firstCapacity, graph.getMaxElements() * 2))
  graph.addPoint(Array.from(vector), slot)
}

import type { Catalogue } from '../catalog/catalogue.js'
import { matches } from '../catalog/matches.js'
import type { ProductFilter } from '../catalog/product-filter.js'
import type { SortOrder } from '../intent/slot-rules.js'
import { limits } from '../limits.js'
import type { ProductIndex, VectorMatch } from './product-index.js'
import type { ProductMemory } from './product-memory.js'
import type { Candidate } from './rank.js'

export interface HybridQuery {
  filter: ProductFilter
  /** For the full text; empty where there is none. */
  words: string
  /** Of the request; undefined where it has no words. */
  vector: Float32Array | undefined
  /** The labels of all that pass, where they are known already. */
  passing?: readonly number[]
  /** How many products the list is to have: no fewer are found, where so many pass. */
  count: number
  /** A sorted list needs the first in that order, not the nearest. */
  sort?: SortOrder
}

export interface HybridParts {
  catalogue: Catalogue
  memory: ProductMemory
  index: ProductIndex
  exactScanRows: number
}

/**
 * The products that pass the filter and are nearest in meaning or in words, with both scores where both are known. Few
 * that pass are all taken; up to `exactScanRows` are compared exactly; above that HNSW is asked for more and more
 * neighbours until enough of them pass, and where even the widest search leaves too few, all that pass are compared after
 * all. How the two scores are fused is `rank`'s business (docs/decisions/004).
 */
export function findCandidates(parts: HybridParts, query: HybridQuery): Candidate[] {
  const { catalogue, exactScanRows } = parts
  const few = Math.max(exactScanRows, fewEnoughToRank(query))
  const passing = query.passing ?? catalogue.labelsMatching(query.filter, few + 1)
  const wordScores = scoresOfWords(catalogue, query, passing.length <= few ? passing : query.filter)
  const labels =
    passing.length <= few
      ? labelsOfFew(parts, query, passing, wordScores)
      : labelsOfMany(parts, query, wordScores)
  const similarities = similaritiesOf(parts.index, query.vector, labels)
  return parts.memory.rows(labels).map(({ label, product }) => {
    const similarity = similarities.get(label)
    const wordScore = wordScores.get(label)
    return {
      product,
      ...(similarity === undefined ? {} : { similarity }),
      ...(wordScore === undefined ? {} : { wordScore }),
    }
  })
}

function fewEnoughToRank({ count }: HybridQuery): number {
  return Math.max(limits.retrieval.rankedRows, count)
}

function scoresOfWords(
  catalogue: Catalogue,
  query: HybridQuery,
  among: ProductFilter | readonly number[],
): Map<number, number> {
  if (query.words.trim() === '') return new Map()
  const found = catalogue.searchWords(query.words, fewEnoughToRank(query), among)
  return new Map(found.map(({ label, score }) => [label, score]))
}

/** All that pass are known: where they are too many to be ranked, the nearest are. */
function labelsOfFew(
  { index }: HybridParts,
  query: HybridQuery,
  passing: readonly number[],
  wordScores: ReadonlyMap<number, number>,
): readonly number[] {
  const { vector, sort, count } = query
  if (passing.length <= fewEnoughToRank(query) || sort !== undefined || vector === undefined) return passing
  const nearest = index.searchAmong(vector, candidatesFor(count), passing).map(({ label }) => label)
  return filledUp([...nearest, ...byWords(wordScores, count)], count, () => passing)
}

/** More pass than can be compared at each search. */
function labelsOfMany(
  parts: HybridParts,
  query: HybridQuery,
  wordScores: ReadonlyMap<number, number>,
): readonly number[] {
  const { catalogue } = parts
  const { filter, vector, count, sort } = query
  const anyPassing = () => catalogue.labelsMatching(filter, limits.retrieval.exactScanRows)
  const first = sort !== undefined && ordersAll(query) ? firstInOrder(parts, query, sort) : []
  if (vector === undefined) {
    const some = first.length > 0 ? first : anyPassing()
    return unique([...byWords(wordScores, count), ...some])
  }
  const nearest = nearestOfMany(parts, filter, vector, candidatesFor(count))
  const found = [...nearest.map(({ label }) => label), ...byWords(wordScores, count), ...first]
  return filledUp(found, count, anyPassing)
}

/**
 * HNSW is asked as long as looking at its answers costs less than comparing all that pass: what passes may be few among
 * many, or all of it far from what was asked.
 */
function nearestOfMany(
  { catalogue, memory, index }: HybridParts,
  filter: ProductFilter,
  vector: Float32Array,
  wanted: number,
): VectorMatch[] {
  const passing = catalogue.countMatching(filter)
  const width = { expected: (wanted * index.count()) / passing, most: widestSearch(passing) }
  if (width.expected <= width.most) {
    const passes = (labels: number[]) => labelsThatPass(memory, filter, labels)
    const near = index.searchPassing(vector, wanted, passes, width.most)
    if (near.length >= wanted) return near
  }
  return index.searchAmong(vector, wanted, catalogue.labelsMatching(filter, passing))
}

function widestSearch(passing: number): number {
  const { overFetchRows, rowsComparedPerRead } = limits.retrieval
  return Math.min(overFetchRows, Math.floor(passing / rowsComparedPerRead))
}

function candidatesFor(count: number): number {
  return Math.max(limits.retrieval.candidates, count)
}

function byWords(wordScores: ReadonlyMap<number, number>, count: number): number[] {
  return [...wordScores.keys()].slice(0, candidatesFor(count))
}

/** Products that have no vector yet and hold none of the words come last, but a list is never short of them. */
function filledUp(found: readonly number[], count: number, others: () => readonly number[]): number[] {
  const labels = unique(found)
  return labels.length >= count ? labels : unique([...labels, ...others()]).slice(0, count)
}

/** Of free words alone only what answers to them is put in order (rank.ts), so the cheapest of everything would not do. */
function ordersAll({ filter, words }: HybridQuery): boolean {
  return words === '' || filter.limits.some((limit) => limit.field === 'category' && limit.anyOf)
}

function firstInOrder({ catalogue }: HybridParts, query: HybridQuery, sort: SortOrder): readonly number[] {
  return catalogue.labelsMatching(query.filter, fewEnoughToRank(query), sort)
}

function labelsThatPass(memory: ProductMemory, filter: ProductFilter, labels: number[]): number[] {
  const rows = memory.rows(labels)
  return rows.filter(({ product }) => matches(product, filter)).map(({ label }) => label)
}

function similaritiesOf(
  index: ProductIndex,
  vector: Float32Array | undefined,
  labels: readonly number[],
): Map<number, number> {
  if (vector === undefined) return new Map()
  return new Map(
    index.searchAmong(vector, labels.length, labels).map(({ label, similarity }) => [label, similarity]),
  )
}

function unique(labels: readonly number[]): number[] {
  return [...new Set(labels)]
}

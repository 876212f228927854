import type { Catalogue } from '../catalog/catalogue.js'
import { matches } from '../catalog/matches.js'
import type { ProductFilter } from '../catalog/product-filter.js'
import { limits } from '../limits.js'
import type { ProductIndex } from './product-index.js'
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
  /** A sorted list needs all that pass, not the nearest. */
  wantsAll: boolean
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
 * neighbours until enough of them pass. How the two scores are fused is `rank`'s business (docs/decisions/004).
 */
export function findCandidates(parts: HybridParts, query: HybridQuery): Candidate[] {
  const { catalogue, exactScanRows } = parts
  const passing = query.passing ?? catalogue.labelsMatching(query.filter, exactScanRows + 1)
  const isExact = passing.length <= exactScanRows
  const takesAll =
    passing.length <= limits.retrieval.rankedRows || query.wantsAll || query.vector === undefined
  const wordScores = scoresOfWords(catalogue, query)
  const labels =
    isExact && takesAll ? passing : nearestLabels(parts, query, isExact ? passing : undefined, wordScores)
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

function scoresOfWords(catalogue: Catalogue, { words, filter }: HybridQuery): Map<number, number> {
  if (words.trim() === '') return new Map()
  const found = catalogue.searchWords(words, limits.retrieval.rankedRows, filter)
  return new Map(found.map(({ label, score }) => [label, score]))
}

function nearestLabels(
  { catalogue, memory, index }: HybridParts,
  { vector, filter }: HybridQuery,
  passing: readonly number[] | undefined,
  wordScores: ReadonlyMap<number, number>,
): number[] {
  const byWords = [...wordScores.keys()].slice(0, limits.retrieval.candidates)
  if (vector === undefined) {
    return [...new Set([...byWords, ...catalogue.labelsMatching(filter, limits.retrieval.exactScanRows)])]
  }
  const count = limits.retrieval.candidates
  const near =
    passing === undefined
      ? index.searchPassing(vector, count, (labels) => labelsThatPass(memory, filter, labels))
      : index.searchAmong(vector, count, passing)
  return [...new Set([...near.map(({ label }) => label), ...byWords])]
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

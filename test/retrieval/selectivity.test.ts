import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCatalogue, type ProductFilter, type WritableCatalogue } from '../../src/catalog/index.js'
import { findCandidates } from '../../src/retrieval/hybrid.js'
import { type LiveProductIndex, openProductIndex } from '../../src/retrieval/open-product-index.js'
import { createProductMemory } from '../../src/retrieval/product-memory.js'
import { aProduct } from '../support/fake-catalogue.js'
import { randomFrom, randomUnitVector } from '../support/random.js'

const products = 2_500
const dimension = 16
const wanted = 10
const folder = mkdtempSync(join(tmpdir(), 'parley-selectivity-'))
const random = randomFrom(7)
const vectors = Array.from({ length: products }, () => randomUnitVector(random, dimension))
const ends = randomUnitVector(random, dimension)

let catalogue: WritableCatalogue
let index: LiveProductIndex

/** The price of a product is its number, its rating tells how far it is from one end of the space: filters on either take any share. */
beforeAll(async () => {
  const byDistance = vectors
    .map((vector, at) => ({ at, nearness: dot(vector, ends) }))
    .sort((one, other) => one.nearness - other.nearness)
  const rank = new Map(byDistance.map(({ at }, place) => [at, place]))
  catalogue = openCatalogue(':memory:')
  catalogue.upsert(
    vectors.map((_, at) =>
      aProduct({
        id: `p${at}`,
        title: String(at),
        price: { amountMinor: at, currency: 'USD' },
        rating: ((rank.get(at) ?? 0) / products) * 5,
      }),
    ),
  )
  index = await openProductIndex({
    directory: folder,
    catalogue,
    embed: async (texts) => texts.map((text) => vectors[Number(text)] ?? new Float32Array()),
    embedderVersion: 'random',
    dimension,
    textOf: (product) => product.title,
    exactScanRows: 0,
  })
}, 120_000)
afterAll(() => {
  catalogue.close()
  rmSync(folder, { recursive: true })
})

describe('the first ten under a filter', () => {
  const shares = [0.0004, 0.01, 0.05, 0.2, 0.6, 1]

  it.each(shares)('are those of an exact search where a share of %d passes, wherever it lies', (share) => {
    const cases: [string, ProductFilter][] = [
      ['anywhere', { limits: [{ field: 'price', atMostMinor: share * products - 1 }] }],
      ['near', { limits: [{ field: 'rating', atLeast: (1 - share) * 5 }] }],
      ['far', { limits: [{ field: 'rating', atMost: share * 5 - 5 / products / 2 }] }],
    ]
    for (const [where, filter] of cases) {
      const passing = new Set(catalogue.labelsMatching(filter, products))
      let found = 0
      let expected = 0
      for (let round = 0; round < 3; round += 1) {
        const vector = round === 0 ? ends : randomUnitVector(random, dimension)
        const exact = exactlyNearest(vector, passing)
        const first = new Set(search(vector, filter))
        expected += exact.length
        found += exact.filter((label) => first.has(label)).length
        expect(
          [...first].filter((label) => !passing.has(label)),
          where,
        ).toEqual([])
      }
      expect(expected, where).toBeGreaterThan(0)
      expect(found / expected, where).toBeGreaterThanOrEqual(0.99)
    }
  })
})

/** As the whole search finds them, before reasons of other kinds rank them. */
function search(vector: Float32Array, filter: ProductFilter): number[] {
  const memory = createProductMemory(catalogue)()
  const query = { filter, words: '', vector, count: wanted }
  // so few are compared exactly that most of these searches go to the graph
  const candidates = findCandidates({ catalogue, memory, index, exactScanRows: 50 }, query)
  return candidates
    .sort((one, other) => (other.similarity ?? -1) - (one.similarity ?? -1))
    .slice(0, wanted)
    .map(({ product }) => Number(product.title) + 1)
}

function exactlyNearest(vector: Float32Array, passing: ReadonlySet<number>): number[] {
  return [...passing]
    .map((label) => ({ label, nearness: dot(vector, vectors[label - 1] ?? vector) }))
    .sort((one, other) => other.nearness - one.nearness)
    .slice(0, wanted)
    .map(({ label }) => label)
}

function dot(one: Float32Array, other: Float32Array): number {
  return one.reduce((sum, number, at) => sum + number * (other[at] ?? 0), 0)
}

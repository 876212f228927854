import { describe, expect, it } from 'vitest'
import { BestMatches } from '../../src/retrieval/best-matches.js'
import { VectorTable } from '../../src/retrieval/vector-table.js'
import { randomFrom, randomUnitVector } from '../support/random.js'

describe('a table of vectors', () => {
  it('gives back what was stored, added and removed, over many blocks', () => {
    const random = randomFrom(1)
    const dimension = 6
    const vectors = Array.from({ length: 10_000 }, () => randomUnitVector(random, dimension))
    const row = (label: number) => ({ label, textHash: '0'.repeat(32) })
    const stored = vectors.slice(0, 100)
    const table = new VectorTable(dimension, {
      rows: stored.map((_, label) => row(label)),
      vectors: Float32Array.from(stored.flatMap((vector) => [...vector])),
    })
    for (let label = 100; label < vectors.length; label += 1)
      table.add(row(label), vectors[label] ?? (stored[0] as Float32Array))
    expect(table.slots).toBe(vectors.length)
    for (const slot of [0, 99, 100, 4_195, 4_196, 8_291, 8_292, 9_999])
      expect(table.vectorAt(slot)).toEqual(vectors[slot])
    const asked = randomUnitVector(random, dimension)
    for (const slot of [5, 5_000, 9_999]) {
      const exact = asked.reduce((sum, number, at) => sum + number * (vectors[slot]?.[at] ?? 0), 0)
      expect(table.similarity(asked, slot)).toBeCloseTo(exact, 6)
    }
    const whole = table.parts().flatMap((part) => [...part])
    expect(whole).toEqual(vectors.flatMap((vector) => [...vector]))
    table.remove(5_000)
    expect([table.count, table.slotOf(5_000), table.slotOf(5_001)]).toEqual([9_999, undefined, 5_001])
  })
})

describe('the best of many', () => {
  it.each([0, 1, 7, 300, 5_000])('%d are those that sorting all of them gives', (most) => {
    const random = randomFrom(2)
    const all = Array.from({ length: 1_000 }, (_, label) => ({
      label,
      similarity: Math.floor(random() * 50) / 50,
    }))
    const best = new BestMatches(most)
    for (const { label, similarity } of all) best.offer(label, similarity)
    const sorted = all.toSorted((one, other) => other.similarity - one.similarity || one.label - other.label)
    expect(best.all()).toEqual(sorted.slice(0, most))
  })
})

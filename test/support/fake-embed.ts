import { createHash } from 'node:crypto'
import { tokenize } from '../../src/catalog/tokenize.js'
import type { Embed } from '../../src/retrieval/retrieval-request.js'

export const fakeDimension = 64

/** Deterministic vectors: texts that share words are near. A Chinese run counts as its single characters. */
export function fakeEmbed(dimension = fakeDimension): Embed & { texts: string[] } {
  const texts: string[] = []
  const embed = async (given: string[]): Promise<Float32Array[]> => {
    texts.push(...given)
    return given.map((text) => bagOfWords(text, dimension))
  }
  return Object.assign(embed, { texts })
}

function bagOfWords(text: string, dimension: number): Float32Array {
  const vector = new Float32Array(dimension)
  vector[0] = 0.5 // every text has a direction, the empty one too
  for (const word of tokenize(text)) {
    const hash = createHash('sha256').update(word).digest()
    for (const at of [0, 4, 8]) {
      const index = hash.readUInt32LE(at) % dimension
      vector[index] = (vector[index] ?? 0) + (hash.readUInt8(at + 12) % 2 === 0 ? 1 : -1)
    }
  }
  const length = Math.hypot(...vector) || 1
  return vector.map((number) => number / length)
}

import type { Catalogue } from '../catalog/catalogue.js'
import type { Product } from '../catalog/product.js'
import { ParleyError } from '../errors.js'
import { limits } from '../limits.js'
import type { Embed } from './retrieval-request.js'
import { requireVector } from './vector-table.js'

const patientTries = 5 // for one text; a machine that is this slow has stopped

export interface ProductEmbedding {
  catalogue: Catalogue
  embed: Embed
  dimension: number
  textOf: (product: Product) => string
  isStopped: () => boolean
}

/**
 * The vectors of these products by label, without those that have left the catalogue, or come after it was stopped. Texts of like length go together,
 * because a batch is padded to its longest. Errors: those of `embed`; inference-failed for what is no sound vector.
 */
export async function embedProducts(
  { catalogue, embed, dimension, textOf, isStopped }: ProductEmbedding,
  labels: readonly number[],
): Promise<Map<number, Float32Array>> {
  const texts = catalogue
    .rows(labels)
    .map(({ label, product }) => ({ label, text: textOf(product) }))
    .sort((one, other) => one.text.length - other.text.length)
  const vectors = new Map<number, Float32Array>()
  for (let start = 0; start < texts.length && !isStopped(); start += limits.embedder.batchSize) {
    const batch = texts.slice(start, start + limits.embedder.batchSize)
    const made = await embedPatiently(
      embed,
      batch.map(({ text }) => text),
    )
    batch.forEach(({ label }, position) => {
      const vector = made[position] ?? new Float32Array()
      requireVector(vector, dimension)
      vectors.set(label, vector)
    })
  }
  return vectors
}

/** A build may take its time: what a busy machine does not finish before the deadline is asked for again, by halves. */
async function embedPatiently(embed: Embed, texts: string[], tries = patientTries): Promise<Float32Array[]> {
  try {
    return await embed(texts, 'product')
  } catch (error) {
    if (!(error instanceof ParleyError) || error.code !== 'inference-deadline') throw error
    if (texts.length === 1 && tries <= 1) throw error
    if (texts.length === 1) return embedPatiently(embed, texts, tries - 1)
    const half = Math.ceil(texts.length / 2)
    const first = await embedPatiently(embed, texts.slice(0, half), tries)
    return [...first, ...(await embedPatiently(embed, texts.slice(half), tries))]
  }
}

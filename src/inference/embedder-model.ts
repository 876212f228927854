import { type InferenceSession, Tensor } from 'onnxruntime-node'
import { limits } from '../limits.js'
import { modelError, type VerifiedManifest } from './manifest.js'
import { charactersForTokens, specialIds, type Tokenizer } from './tokenizer.js'

/** A query and a product are told apart by the prefix that the model was trained with. */
export type EmbedKind = 'query' | 'product'

export type EmbedRequest = { text: string; kind: EmbedKind }

/** How far from 1 the length of a unit vector may be: half precision keeps three digits. */
const unitLengthTolerance = 1e-2

/** The embedder's graph and what is around it: texts in, finite unit vectors out, in the same order. */
export function createEmbedderModel(parts: {
  session: InferenceSession
  tokenizer: Tokenizer
  shape: Pick<VerifiedManifest['embedder'], 'dimension' | 'maxTokens' | 'queryPrefix' | 'productPrefix'>
}): (requests: readonly EmbedRequest[]) => Promise<Float32Array[]> {
  const { session, tokenizer, shape } = parts
  const maxTokens = Math.min(limits.embedder.maxTokens, shape.maxTokens)
  const prefixes = { query: shape.queryPrefix, product: shape.productPrefix }
  return async (requests) => {
    const rows = requests.map(({ text, kind }) => embedderIds(tokenizer, prefixes[kind] + text, maxTokens))
    const { vector } = await session.run({ source: paddedTensor(rows) })
    if (!(vector?.data instanceof Float32Array) || vector.dims[1] !== shape.dimension) {
      throw modelError('model-corrupt', `the embedder's output is not float32 [rows, ${shape.dimension}]`)
    }
    const { data } = vector
    return rows.map((_, row) => unitVector(data.slice(row * shape.dimension, (row + 1) * shape.dimension)))
  }
}

function embedderIds(tokenizer: Tokenizer, text: string, maxTokens: number): number[] {
  const { ids } = tokenizer.tokenize(text.slice(0, charactersForTokens(maxTokens)))
  return [specialIds.start, ...ids.slice(0, maxTokens - 2), specialIds.separator]
}

function paddedTensor(rows: readonly (readonly number[])[]): Tensor {
  const length = Math.max(...rows.map((row) => row.length))
  const ids = new BigInt64Array(rows.length * length).fill(BigInt(specialIds.padding))
  rows.forEach((row, index) => {
    for (const [position, id] of row.entries()) ids[index * length + position] = BigInt(id)
  })
  return new Tensor('int64', ids, [rows.length, length])
}

/** An index takes a vector that is no number and fails much later, so it is refused here. */
function unitVector(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector)
  if (Math.abs(length - 1) <= unitLengthTolerance) return vector // false for NaN as well
  throw modelError('model-corrupt', `the embedder gave a vector of length ${length}`)
}

import { createHash } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { requireVector } from './vector-table.js'

/*
 * Vectors made beforehand, so that a known catalogue is searchable at once: one line of JSON, then for each vector
 * the hash of its text (16 bytes), a scale (32-bit float) and its numbers as signed bytes.
 */
const headerSchema = z.object({
  format: z.literal('parley-seed-vectors-1'),
  embedderVersion: z.string(),
  dimension: z.int().min(1),
  count: z.int().min(0),
  /** Of all that follows this line. */
  sha256: z.string(),
})

const hashBytes = 16
const scaleBytes = 4
const largestByte = 127

export interface SeedModel {
  embedderVersion: string
  dimension: number
}

/** Vectors by text hash. Throws when the file is missing, damaged or made by another model. */
export async function readSeedVectors(path: string, model: SeedModel): Promise<Map<string, Float32Array>> {
  const data = await readFile(path)
  const lineEnd = data.indexOf(0x0a)
  const header = headerSchema.parse(JSON.parse(data.toString('utf8', 0, lineEnd)))
  const body = data.subarray(lineEnd + 1)
  if (header.embedderVersion !== model.embedderVersion) throw new Error('made by another embedder')
  if (header.dimension !== model.dimension) throw new Error('vectors of another dimension')
  if (createHash('sha256').update(body).digest('hex') !== header.sha256)
    throw new Error('differs from its checksum')
  const rowBytes = hashBytes + scaleBytes + header.dimension
  if (body.length !== header.count * rowBytes) throw new Error('ended early')
  const vectors = new Map<string, Float32Array>()
  for (let start = 0; start < body.length; start += rowBytes) {
    const hash = body.toString('hex', start, start + hashBytes)
    vectors.set(hash, decode(body, start + hashBytes, header.dimension))
  }
  return vectors
}

/** Writes the vectors, beside and then renamed, rounded to a byte each: the cosine to the original stays above 0.999. */
export async function writeSeedVectors(
  path: string,
  model: SeedModel,
  vectors: ReadonlyMap<string, Float32Array>,
): Promise<void> {
  const rowBytes = hashBytes + scaleBytes + model.dimension
  const body = Buffer.alloc(vectors.size * rowBytes)
  let start = 0
  for (const [hash, vector] of [...vectors].sort(([one], [other]) => (one < other ? -1 : 1))) {
    requireVector(vector, model.dimension)
    Buffer.from(hash, 'hex').copy(body, start)
    encode(vector, body, start + hashBytes)
    start += rowBytes
  }
  const sha256 = createHash('sha256').update(body).digest('hex')
  const header = { format: 'parley-seed-vectors-1', ...model, count: vectors.size, sha256 }
  await writeFile(`${path}.new`, Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), body]))
  await rename(`${path}.new`, path)
}

function encode(vector: Float32Array, target: Buffer, start: number): void {
  const largest = vector.reduce((most, number) => Math.max(most, Math.abs(number)), 0)
  const scale = largest / largestByte
  target.writeFloatLE(scale, start)
  vector.forEach((number, index) => {
    target.writeInt8(scale === 0 ? 0 : Math.round(number / scale), start + scaleBytes + index)
  })
}

/** Brought back to unit length, which rounding has slightly changed. */
function decode(source: Buffer, start: number, dimension: number): Float32Array {
  const vector = new Float32Array(dimension)
  let squares = 0
  for (let index = 0; index < dimension; index += 1) {
    const number = source.readInt8(start + scaleBytes + index)
    vector[index] = number
    squares += number * number
  }
  const length = Math.sqrt(squares) || 1
  return vector.map((number) => number / length)
}

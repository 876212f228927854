import { createHash } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import type { Inference } from '../inference/index.js'
import { limits } from '../limits.js'

export type Embed = Inference['embed']

const fileSchema = z.object({ embedderVersion: z.string(), vectors: z.record(z.string(), z.string()) })

/** Vectors of phrases that stay the same for months, made once and kept in files. */
export interface PhraseVectors {
  /** In the order of the phrases; what is in no file is embedded, and written to the last one. */
  of(phrases: readonly string[]): Promise<Float32Array[]>
}

/**
 * Reads the files that are of this embedder; others are passed over. A vector is always taken through its one-byte form, so that
 * a phrase has the same one whether it was just embedded or read.
 */
export function createPhraseVectors(
  embed: Embed,
  embedderVersion: string,
  files: { read: readonly string[]; write?: string },
): PhraseVectors {
  const known = new Map(files.read.flatMap((file) => readVectors(file, embedderVersion)))
  return {
    async of(phrases) {
      const missing = [...new Set(phrases)].filter((phrase) => !known.has(keyOf(phrase)))
      for (let start = 0; start < missing.length; start += limits.knowledge.embeddedTogether) {
        const slice = missing.slice(start, start + limits.knowledge.embeddedTogether)
        const vectors = await embed(slice, 'query') // they stand against shoppers' questions, as questions
        for (const [index, phrase] of slice.entries()) {
          const vector = vectors[index]
          if (vector !== undefined) known.set(keyOf(phrase), packed(vector))
        }
      }
      if (missing.length > 0 && files.write !== undefined) writeVectors(files.write, embedderVersion, known)
      return phrases.map((phrase) => unpacked(known.get(keyOf(phrase)) ?? ''))
    },
  }
}

function readVectors(file: string, embedderVersion: string): [string, string][] {
  try {
    const read = fileSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    return read.success && read.data.embedderVersion === embedderVersion
      ? Object.entries(read.data.vectors)
      : []
  } catch {
    return [] // not there or damaged: the vectors are made again
  }
}

function writeVectors(file: string, embedderVersion: string, vectors: ReadonlyMap<string, string>): void {
  const draft = `${file}.${process.pid}`
  const sorted = Object.fromEntries([...vectors].toSorted(([one], [other]) => (one < other ? -1 : 1)))
  writeFileSync(draft, `${JSON.stringify({ embedderVersion, vectors: sorted }, undefined, 2)}\n`)
  renameSync(draft, file) // whole or not at all
}

function keyOf(phrase: string): string {
  return createHash('sha256').update(phrase).digest('base64url').slice(0, 22)
}

/** The largest number becomes 127; the length is made 1 again when it is read. */
function packed(vector: Float32Array): string {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1
  return Buffer.from(Int8Array.from(vector, (value) => Math.round((value / largest) * 127)).buffer).toString(
    'base64',
  )
}

function unpacked(text: string): Float32Array {
  const bytes = Buffer.from(text, 'base64')
  const vector = Float32Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length))
  const length = Math.hypot(...vector) || 1
  return vector.map((value) => value / length)
}

import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { ParleyError } from '../errors.js'
import { type IndexChange, readIndexLog } from './index-log.js'
import { hashBytes, type VectorRow } from './vector-table.js'

/*
 * On disk an index is a folder of its own, a generation; the file CURRENT names the one that holds. A generation is
 * written whole, synced and checked before CURRENT is moved to it by a rename, so a crash leaves the one before. What changes
 * afterwards goes to its log (index-log.ts), until there is enough of it for a new generation.
 */
const currentFile = 'CURRENT'
const generationPrefix = 'generation-'
const files = { graph: 'graph.hnsw', vectors: 'vectors.f32', rows: 'rows.bin' } as const
const manifestFile = 'manifest.json'
const logFile = 'changes.log'
const rowBytes = 8 + hashBytes // label as a 64-bit float, then the text's hash

const fileSchema = z.object({ bytes: z.int().min(0), sha256: z.string().regex(/^[0-9a-f]{64}$/) })

const manifestSchema = z.object({
  format: z.literal(1),
  dimension: z.int().min(1),
  space: z.literal('ip'),
  neighbours: z.int().min(2),
  searchWidth: z.int().min(1),
  slots: z.int().min(0),
  count: z.int().min(0),
  embedderVersion: z.string(),
  /** Of the recipe that turns a product into the text to embed. */
  textRecipe: z.string(),
  /** Null while the build that wrote it was not finished. */
  catalogueVersion: z.string().nullable(),
  /** Of the catalogue's changes: later ones are not in it. */
  cursor: z.string().nullable().default(null),
  files: z.object({ graph: fileSchema, vectors: fileSchema, rows: fileSchema }),
})

export type IndexManifest = z.infer<typeof manifestSchema>

export interface StoredIndex {
  manifest: IndexManifest
  rows: VectorRow[]
  vectors: Float32Array
  graphPath: string
  /** What has changed since it was written, in order. */
  changes: IndexChange[]
  log: LogPlace
}

/** Where the changes of a generation are written, and how far it is sound. */
export interface LogPlace {
  /** The folder's name. */
  generation: string
  path: string
  bytes: number
  records: number
}

/** What was found on disk: an index, nothing, or something that cannot be used and why. */
export type IndexOnDisk =
  | { state: 'good'; index: StoredIndex }
  /** Only the graph is damaged; the vectors are good. */
  | { state: 'graph-damaged'; index: StoredIndex; reason: string }
  | { state: 'missing' }
  | { state: 'damaged'; reason: string }

/** Reads what CURRENT names and checks every byte of it against its manifest; never throws for bad content. */
export async function readIndex(directory: string): Promise<IndexOnDisk> {
  const name = await readCurrent(directory)
  if (name === undefined) return { state: 'missing' }
  try {
    return await readGeneration(directory, name)
  } catch (error) {
    const now = await readCurrent(directory)
    // another process has put a newer one in place and cleared this one away while it was being read
    if (now !== undefined && now !== name) return readIndex(directory)
    return { state: 'damaged', reason: error instanceof Error ? error.message : String(error) }
  }
}

/** The name of the generation that holds. */
export async function readCurrent(directory: string): Promise<string | undefined> {
  const text = await readFile(join(directory, currentFile), 'utf8').catch(() => undefined)
  const name = text?.trim()
  return name?.startsWith(generationPrefix) && !/[/\\]/.test(name) ? name : undefined
}

async function readGeneration(directory: string, generation: string): Promise<IndexOnDisk> {
  const folder = join(directory, generation)
  const manifest = manifestSchema.parse(JSON.parse(await readFile(join(folder, manifestFile), 'utf8')))
  const vectorBytes = await readChecked(join(folder, files.vectors), manifest.files.vectors)
  const rowData = await readChecked(join(folder, files.rows), manifest.files.rows)
  requireSize(files.vectors, vectorBytes.byteLength, manifest.slots * manifest.dimension * 4)
  requireSize(files.rows, rowData.byteLength, manifest.slots * rowBytes)
  const graphPath = join(folder, files.graph)
  const vectors = new Float32Array(
    vectorBytes.buffer,
    vectorBytes.byteOffset,
    manifest.slots * manifest.dimension,
  )
  const path = join(folder, logFile)
  const { changes, bytes } = await readIndexLog(path, manifest.dimension)
  const log: LogPlace = { generation, path, bytes, records: changes.length }
  const rows = decodeRows(rowData, manifest.slots)
  const index: StoredIndex = { manifest, rows, vectors, graphPath, changes, log }
  if (!vectors.every(Number.isFinite))
    throw new Error(`${files.vectors} holds something that is not a number`)
  const graph = await measure(graphPath).catch(() => undefined)
  if (graph?.sha256 === manifest.files.graph.sha256) return { state: 'good', index }
  return { state: 'graph-damaged', index, reason: `${files.graph} is missing or differs from its checksum` }
}

async function readChecked(path: string, expected: z.infer<typeof fileSchema>): Promise<Buffer> {
  const data = await readAligned(path)
  const sha256 = createHash('sha256').update(data).digest('hex')
  if (sha256 !== expected.sha256) throw new Error(`${path} differs from its checksum`)
  return data
}

/** Into memory of its own, so that a view of 32-bit numbers may lie over it from the first byte. */
async function readAligned(path: string): Promise<Buffer> {
  const handle = await open(path, 'r')
  try {
    const { size } = await handle.stat()
    const data = Buffer.from(new ArrayBuffer(size))
    for (let position = 0; position < size; ) {
      const { bytesRead } = await handle.read(data, position, Math.min(size - position, 1 << 30), position)
      if (bytesRead === 0) throw new Error(`${path} ended early`)
      position += bytesRead
    }
    return data
  } finally {
    await handle.close()
  }
}

function requireSize(name: string, bytes: number, expected: number): void {
  if (bytes !== expected) throw new Error(`${name} has ${bytes} bytes instead of ${expected}`)
}

/** What there is to write; the graph writes itself into the path it is given. */
export interface IndexContent {
  manifest: Omit<IndexManifest, 'format' | 'space' | 'files'>
  rows: readonly VectorRow[]
  /** In slot order, in parts. */
  vectors: readonly Float32Array[]
  writeGraph: (path: string) => Promise<void>
}

/**
 * Writes a new generation beside the old one, syncs and checks it, and only then makes it the current one. Errors: index-corrupt where
 * the disk does not take it; the one before holds then.
 */
export async function writeIndex(directory: string, content: IndexContent): Promise<LogPlace> {
  const name = `${generationPrefix}${process.pid}-${Date.now().toString(36)}-${process.hrtime.bigint().toString(36)}`
  const folder = join(directory, name)
  try {
    await mkdir(folder, { recursive: true })
    await removeOthers(directory, name) // what a killed process left may take the room that is needed
    await writeGeneration(folder, content)
    await writeSynced(join(directory, `${name}.current`), Buffer.from(`${name}\n`))
    await rename(join(directory, `${name}.current`), join(directory, currentFile))
    await syncFolder(directory)
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    await rm(join(directory, `${name}.current`), { force: true })
    throw new ParleyError('index-corrupt', `the product index could not be written to ${directory}`, {
      nextStep: 'Check that the disk has room and that the folder may be written to.',
      cause: error,
    })
  }
  await removeOthers(directory, name)
  return { generation: name, path: join(folder, logFile), bytes: 0, records: 0 }
}

async function writeGeneration(folder: string, content: IndexContent): Promise<void> {
  const { rows, vectors, writeGraph } = content
  const graphPath = join(folder, files.graph)
  await writeGraph(graphPath)
  await syncFile(graphPath)
  await writeSynced(
    join(folder, files.vectors),
    ...vectors.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength)),
  )
  await writeSynced(join(folder, files.rows), encodeRows(rows))
  const manifest: IndexManifest = {
    format: 1,
    space: 'ip',
    ...content.manifest,
    files: {
      graph: await measure(graphPath),
      vectors: await measure(join(folder, files.vectors)),
      rows: await measure(join(folder, files.rows)),
    },
  }
  // the library reports success on a full disk, so the sizes are checked against what must have been written
  requireSize(files.vectors, manifest.files.vectors.bytes, rows.length * manifest.dimension * 4)
  requireSize(files.rows, manifest.files.rows.bytes, rows.length * rowBytes)
  if (manifest.files.graph.bytes < smallestGraphBytes(manifest))
    throw new Error(`${files.graph} was cut short`)
  await writeSynced(join(folder, manifestFile), Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`))
  await syncFolder(folder)
}

/** Per slot: twice M neighbours and their number (4 bytes each), the vector, the label (8 bytes), a list length. */
function smallestGraphBytes(manifest: IndexManifest): number {
  return manifest.slots * (manifest.neighbours * 2 * 4 + 4 + manifest.dimension * 4 + 8 + 4)
}

async function measure(path: string): Promise<z.infer<typeof fileSchema>> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk)
  return { bytes: (await stat(path)).size, sha256: hash.digest('hex') }
}

async function writeSynced(path: string, ...parts: Buffer[]): Promise<void> {
  const handle = await open(path, 'w')
  try {
    for (const part of parts) await handle.writeFile(part) // each goes on where the one before ended
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function syncFile(path: string): Promise<void> {
  const handle = await open(path, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Clears away earlier generations and what killed builds left; only the one process that holds the index writes to it. */
async function removeOthers(directory: string, keep: string): Promise<void> {
  const current = await readCurrent(directory)
  for (const name of await readdir(directory)) {
    if (!name.startsWith(generationPrefix) || name === keep || name === current) continue
    await rm(join(directory, name), { recursive: true, force: true })
  }
}

function encodeRows(rows: readonly VectorRow[]): Buffer {
  const data = Buffer.alloc(rows.length * rowBytes)
  rows.forEach((row, slot) => {
    data.writeDoubleLE(row.label, slot * rowBytes)
    Buffer.from(row.textHash, 'hex').copy(data, slot * rowBytes + 8)
  })
  return data
}

function decodeRows(data: Buffer, slots: number): VectorRow[] {
  return Array.from({ length: slots }, (_, slot) => {
    const start = slot * rowBytes
    return {
      label: data.readDoubleLE(start),
      textHash: data.toString('hex', start + 8, start + 8 + hashBytes),
    }
  })
}

/** 128 bits of a text's SHA-256 in hexadecimal: equal texts have equal vectors. */
export function hashText(text: string): string {
  return createHash('sha256')
    .update(text)
    .digest('hex')
    .slice(0, hashBytes * 2)
}

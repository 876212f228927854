import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import { z } from 'zod'
import { hashBytes, type VectorRow } from './vector-table.js'

/*
 * What has changed since a generation was written, one record after another: length and checksum (32 bits each), a kind, then
 * what it tells. A record that was cut short or damaged ends the log; all before it holds.
 */
const headerBytes = 8
const kinds = { put: 1, remove: 2, state: 3 } as const
const labelBytes = 8
const putBytes = 1 + labelBytes + hashBytes // and then the vector

const stateSchema = z.object({
  /** Null while products of it were missing. */
  catalogueVersion: z.string().nullable(),
  /** Of the catalogue: what came after it is not in the index yet. */
  cursor: z.string().nullable(),
})

/** How far an index has followed the catalogue. */
export type IndexState = z.infer<typeof stateSchema>

export type IndexChange =
  | { kind: 'put'; row: VectorRow; vector: Float32Array }
  | { kind: 'remove'; label: number }
  | { kind: 'state'; state: IndexState }

/** Reads a log up to its end or the first record that is not whole; a log that is not there is empty. */
export async function readIndexLog(
  path: string,
  dimension: number,
): Promise<{ changes: IndexChange[]; bytes: number }> {
  const data = await readWhole(path)
  const changes: IndexChange[] = []
  let start = 0
  while (start + headerBytes <= data.length) {
    const end = start + headerBytes + data.readUInt32LE(start)
    if (end > data.length) break
    const content = data.subarray(start + headerBytes, end)
    if (crc32(content) !== data.readUInt32LE(start + 4)) break
    const change = decode(content, dimension)
    if (change === undefined) break
    changes.push(change)
    start = end
  }
  return { changes, bytes: start }
}

/** Appends to a log after its last whole record. One process at a time may. */
export class IndexLog {
  readonly #path: string
  #bytes: number
  #records: number

  constructor(path: string, bytes: number, records: number) {
    this.#path = path
    this.#bytes = bytes
    this.#records = records
  }

  /** How long it is. */
  get bytes(): number {
    return this.#bytes
  }

  /** Records that it holds. */
  get records(): number {
    return this.#records
  }

  /** Writes the records and has the disk keep them. Throws where the disk does not; the log then is as it was before. */
  async append(changes: readonly IndexChange[]): Promise<void> {
    const data = Buffer.concat(changes.map(encode))
    const handle = await open(this.#path, constants.O_RDWR | constants.O_CREAT)
    try {
      await writeAt(handle, data, this.#bytes)
      await handle.sync()
      this.#bytes += data.length
      this.#records += changes.length
    } finally {
      await handle.close()
    }
  }
}

async function writeAt(handle: FileHandle, data: Buffer, at: number): Promise<void> {
  await handle.truncate(at) // away with a record that was cut short
  for (let done = 0; done < data.length; ) {
    const { bytesWritten } = await handle.write(data, done, data.length - done, at + done)
    if (bytesWritten === 0) throw new Error('the disk took no more')
    done += bytesWritten
  }
}

async function readWhole(path: string): Promise<Buffer> {
  const handle = await open(path, 'r').catch(() => undefined)
  if (handle === undefined) return Buffer.alloc(0)
  try {
    return await handle.readFile()
  } finally {
    await handle.close()
  }
}

function encode(change: IndexChange): Buffer {
  const content = contentOf(change)
  const header = Buffer.alloc(headerBytes)
  header.writeUInt32LE(content.length, 0)
  header.writeUInt32LE(crc32(content), 4)
  return Buffer.concat([header, content])
}

function contentOf(change: IndexChange): Buffer {
  switch (change.kind) {
    case 'state':
      return Buffer.concat([Buffer.of(kinds.state), Buffer.from(JSON.stringify(change.state))])
    case 'remove': {
      const content = Buffer.alloc(1 + labelBytes)
      content.writeUInt8(kinds.remove, 0)
      content.writeDoubleLE(change.label, 1)
      return content
    }
    case 'put': {
      const { row, vector } = change
      const content = Buffer.alloc(putBytes + vector.byteLength)
      content.writeUInt8(kinds.put, 0)
      content.writeDoubleLE(row.label, 1)
      Buffer.from(row.textHash, 'hex').copy(content, 1 + labelBytes)
      Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength).copy(content, putBytes)
      return content
    }
  }
}

/** Undefined for what this program would not have written. */
function decode(content: Buffer, dimension: number): IndexChange | undefined {
  const kind = content[0]
  if (kind === kinds.state) {
    const state = stateSchema.safeParse(parsed(content.toString('utf8', 1)))
    return state.success ? { kind: 'state', state: state.data } : undefined
  }
  if (kind === kinds.remove && content.length === 1 + labelBytes)
    return { kind: 'remove', label: content.readDoubleLE(1) }
  if (kind !== kinds.put || content.length !== putBytes + dimension * 4) return undefined
  const vector = new Float32Array(dimension)
  for (let at = 0; at < dimension; at += 1) vector[at] = content.readFloatLE(putBytes + at * 4)
  if (!vector.every(Number.isFinite)) return undefined
  const textHash = content.toString('hex', 1 + labelBytes, putBytes)
  return { kind: 'put', row: { label: content.readDoubleLE(1), textHash }, vector }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

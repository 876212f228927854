import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { ParleyError } from '../../errors.js'

/** A feed opened: its beginning to tell the format from, and the whole of it as text. */
export interface FeedSource {
  name: string
  /** The first kilobytes, without a byte order mark. */
  head: string
  text: AsyncIterable<string>
  /** Of the file as it lies on the disk, for a progress bar. */
  bytesRead(): number
  bytesTotal?: number
}

const headBytes = 16 * 1024 // 16 KiB

/**
 * Opens a file or stream of UTF-8 or UTF-16 text, gzipped or not, whatever it is called.
 * Errors: feed-unreadable, at once or while the text is read.
 */
export async function openFeed(
  from: { file: string } | { stream: Readable; name: string },
): Promise<FeedSource> {
  const name = 'file' in from ? from.file : from.name
  const bytesTotal = 'file' in from ? await sizeOf(from.file) : undefined
  const stream = 'file' in from ? createReadStream(from.file) : from.stream
  let bytesRead = 0
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const chunk of stream) {
      const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk as string)
      bytesRead += bytes.length
      yield bytes
    }
  }
  const raw = await peek(readable(counted(), name))
  const isGzip = raw.head[0] === 0x1f && raw.head[1] === 0x8b
  const plain = isGzip ? await peek(gunzip(raw.chunks, name)) : raw
  const encoding = encodingOf(plain.head)
  return {
    name,
    head: new TextDecoder(encoding).decode(plain.head),
    text: decode(plain.chunks, encoding),
    bytesRead: () => bytesRead,
    ...(bytesTotal === undefined ? {} : { bytesTotal }),
  }
}

async function sizeOf(file: string): Promise<number> {
  try {
    const found = await stat(file)
    if (found.isFile()) return found.size
  } catch (cause) {
    throw unreadable(file, 'it cannot be opened', cause)
  }
  throw unreadable(file, 'it is not a file')
}

async function* readable(chunks: AsyncIterable<Buffer>, name: string): AsyncGenerator<Buffer> {
  try {
    yield* chunks
  } catch (cause) {
    throw unreadable(name, 'reading it failed', cause)
  }
}

async function* gunzip(chunks: AsyncIterable<Buffer>, name: string): AsyncGenerator<Buffer> {
  const source = Readable.from(chunks, { objectMode: false })
  const unzipped = createGunzip()
  source.on('error', (error) => unzipped.destroy(error))
  try {
    yield* source.pipe(unzipped) as AsyncIterable<Buffer>
  } catch (cause) {
    throw cause instanceof ParleyError
      ? cause
      : unreadable(name, 'its compression is damaged or cut short', cause)
  } finally {
    source.destroy()
  }
}

/** The beginning of the chunks, and all of them from the beginning again. */
async function peek(
  chunks: AsyncGenerator<Buffer>,
): Promise<{ head: Buffer; chunks: AsyncGenerator<Buffer> }> {
  const first: Buffer[] = []
  let length = 0
  while (length < headBytes) {
    const next = await chunks.next()
    if (next.done) break
    first.push(next.value)
    length += next.value.length
  }
  async function* again(): AsyncGenerator<Buffer> {
    try {
      yield* first
      first.length = 0
      yield* chunks
    } finally {
      await chunks.return(undefined)
    }
  }
  return { head: Buffer.concat(first).subarray(0, headBytes), chunks: again() }
}

function encodingOf(head: Buffer): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

/** TextDecoder takes the byte order mark away and puts a replacement character where bytes are no text. */
async function* decode(chunks: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

function unreadable(name: string, reason: string, cause?: unknown): ParleyError {
  return new ParleyError('feed-unreadable', `The feed ${name} cannot be read: ${reason}.`, {
    nextStep: 'Check the file, or fetch it again from where it comes from.',
    ...(cause === undefined ? {} : { cause }),
  })
}

import { createInterface } from 'node:readline'
import type { z } from 'zod'
import { ParleyError } from '../errors.js'
import { limits } from '../limits.js'
import { type Terminal, writeLine } from './terminal.js'

export interface JsonLinesWork<Request> {
  schema: z.ZodType<Request>
  /** What to write for a line. A ParleyError is written as that line's answer; anything else ends the command. */
  answer(request: Request): Promise<unknown>
}

/**
 * Reads JSON lines and writes one line of JSON for each, in the same order, working on several at once. A line that
 * cannot be answered is answered `{"error", "line"}` and the next ones go on. Returns how many those were.
 */
export async function answerJsonLines<Request>(
  { input, output }: Terminal,
  { schema, answer }: JsonLinesWork<Request>,
): Promise<number> {
  let failures = 0
  const respond = async (text: string, line: number): Promise<unknown> => {
    try {
      return await answer(readRequest(text, schema))
    } catch (error) {
      if (!(error instanceof ParleyError)) throw error
      failures += 1
      return { error: error.message, line }
    }
  }

  const unwritten: Promise<void>[] = []
  let written = Promise.resolve()
  for await (const { text, line } of numberedLines(input)) {
    written = writeAfter(written, respond(text, line), output)
    written.catch(() => undefined) // the failure is met where it is waited for
    unwritten.push(written)
    if (unwritten.length >= limits.commands.linesAtOnce) await unwritten.shift()
  }
  await written
  return failures
}

async function writeAfter(
  before: Promise<void>,
  answered: Promise<unknown>,
  output: Terminal['output'],
): Promise<void> {
  const [answer] = await Promise.all([answered, before])
  await writeLine(output, JSON.stringify(answer))
}

/** Blank lines are passed over, but counted. */
async function* numberedLines(input: Terminal['input']): AsyncGenerator<{ text: string; line: number }> {
  let line = 0
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1
    const bare = text.replace(/^\ufeff/, '').trim()
    if (bare !== '') yield { text: bare, line }
  }
}

function readRequest<Request>(text: string, schema: z.ZodType<Request>): Request {
  if (Buffer.byteLength(text) > limits.message.maxBodyBytes) {
    throw badLine(`the line is longer than ${limits.message.maxBodyBytes} bytes`)
  }
  const parsed = schema.safeParse(readJson(text))
  if (parsed.success) return parsed.data
  throw badLine(
    parsed.error.issues
      .map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': '))
      .join('; '),
  )
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw badLine('the line is not JSON', cause)
  }
}

function badLine(message: string, cause?: unknown): ParleyError {
  return new ParleyError('invalid-input', message, {
    nextStep: 'Mend the line; --help shows its fields.',
    cause,
  })
}

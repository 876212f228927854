import { limits } from '../../limits.js'
import type { RejectedRow } from './feed-item.js'
import { linesOf } from './lines.js'

export interface JsonRow {
  line: number
  value: Record<string, unknown>
  /** Whether the text may hold control characters or marks of direction; most rows do not. */
  hasEscapes: boolean
}

const suspect = /\\[ubfnrt]|[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/u

/** Objects, one on a line; empty lines are passed over. */
export async function* readJsonLines(text: AsyncIterable<string>): AsyncGenerator<JsonRow | RejectedRow> {
  for await (const line of linesOf(text, limits.catalogue.maxRowBytes)) {
    if (line.tooLong)
      yield rejected(line.number, `the row is longer than ${limits.catalogue.maxRowBytes} characters`)
    else if (line.text.trim() !== '') yield parseLine(line.number, line.text)
  }
}

function parseLine(line: number, text: string): JsonRow | RejectedRow {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return rejected(
      line,
      `it is not JSON: ${error instanceof Error ? error.message.slice(0, 100) : 'unreadable'}`,
    )
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return rejected(line, 'it is not a JSON object')
  return { line, value: value as Record<string, unknown>, hasEscapes: suspect.test(text) }
}

function rejected(line: number, reason: string): RejectedRow {
  return { kind: 'rejected', line, field: '', reason }
}

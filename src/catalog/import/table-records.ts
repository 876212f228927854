import { limits } from '../../limits.js'
import type { RejectedRow } from './feed-item.js'
import { type Line, linesOf } from './lines.js'

export interface TableRecord {
  /** Where it begins, from 1. */
  line: number
  cells: string[]
}

/**
 * Records of a table by the rules of RFC 4180, read so that one missing quotation mark costs one row and not the rest of the file: a
 * quoted cell that does not close where a cell may end, or not within a bounded number of lines, makes the line it begins on a
 * rejected row, and reading goes on with the line behind it. A mark inside an unquoted cell is a plain character; empty lines are
 * passed over.
 */
export async function* readRecords(
  text: AsyncIterable<string>,
  delimiter: string,
): AsyncGenerator<TableRecord | RejectedRow> {
  const pending: Line[] = []
  for await (const line of linesOf(text, limits.catalogue.maxRowBytes)) {
    // most lines are a record by themselves and wait for nothing
    if (pending.length === 0 && !line.tooLong && !line.text.includes('"')) {
      if (line.text !== '') yield { line: line.number, cells: line.text.split(delimiter) }
      continue
    }
    pending.push(line)
    yield* settle(pending, delimiter, false)
  }
  yield* settle(pending, delimiter, true)
}

/** Takes out all of the pending lines but those of a record that may still be closed by lines to come. */
function* settle(pending: Line[], delimiter: string, isEnd: boolean): Generator<TableRecord | RejectedRow> {
  for (let first = pending[0]; first !== undefined; first = pending[0]) {
    const record = recordAt(pending, delimiter)
    if (record === 'open' && !isEnd && mayGrow(pending)) return
    if (typeof record === 'string') {
      pending.shift()
      yield { kind: 'rejected', line: first.number, field: '', reason: reasonOf(first) }
    } else {
      pending.splice(0, record.lines)
      if (record.cells.length > 1 || record.cells[0] !== '') yield { line: first.number, cells: record.cells }
    }
  }
}

function mayGrow(pending: readonly Line[]): boolean {
  if (pending.length >= limits.catalogue.maxRecordLines) return false
  return pending.reduce((sum, { text }) => sum + text.length, 0) <= limits.catalogue.maxRowBytes
}

type Reading = { lines: number; cells: string[] } | 'open' | 'broken'

/** The record that the first lines make, or that it is still open, or none. */
function recordAt(pending: readonly Line[], delimiter: string): Reading {
  const cells: string[] = []
  const cursor: Cursor = { line: 0, at: 0 }
  for (;;) {
    const { text, tooLong } = pending[cursor.line] ?? nothing
    if (tooLong) return 'broken'
    if (text[cursor.at] === '"') {
      const cell = readQuoted(pending, cursor)
      if (cell === undefined) return cursor.line < pending.length ? 'broken' : 'open'
      cells.push(cell)
    } else {
      const end = text.indexOf(delimiter, cursor.at)
      cells.push(text.slice(cursor.at, end === -1 ? undefined : end))
      cursor.at = end === -1 ? text.length : end
    }
    const line = pending[cursor.line]?.text ?? ''
    if (cursor.at === line.length) return { lines: cursor.line + 1, cells }
    if (line[cursor.at] !== delimiter) return 'broken'
    cursor.at += 1
  }
}

interface Cursor {
  line: number
  at: number
}

const nothing: Line = { number: 0, text: '', tooLong: false }

/** Reads a quoted cell, over several lines where it has them, and moves behind its closing mark; undefined where there is none. */
function readQuoted(pending: readonly Line[], cursor: Cursor): string | undefined {
  let cell = ''
  cursor.at += 1
  for (let line = pending[cursor.line]; line !== undefined && !line.tooLong; line = pending[cursor.line]) {
    const quote = line.text.indexOf('"', cursor.at)
    if (quote === -1) {
      cell += `${line.text.slice(cursor.at)}\n`
      cursor.line += 1
      cursor.at = 0
    } else {
      cell += line.text.slice(cursor.at, quote)
      cursor.at = quote + 1
      if (line.text[cursor.at] !== '"') return cell
      cell += '"' // two marks stand for one
      cursor.at += 1
    }
  }
  return undefined
}

function reasonOf({ tooLong }: Line): string {
  return tooLong
    ? `the row is longer than ${limits.catalogue.maxRowBytes} characters`
    : 'a quotation mark is missing or stands where none may'
}

import { limits } from '../../limits.js'
import type { RejectedRow } from './feed-item.js'
import { type Line, linesOf } from './lines.js'

/**
 * Lets the records of a table through and takes broken ones out, so that one missing quotation mark costs one row and not the rest of
 * the file: a quoted cell that does not close where a cell may end, or not within a bounded number of lines, makes the line it
 * begins on a rejected row, and reading goes on with the line behind it. Empty lines stand in for what is taken out: numbers stay true.
 */
export async function* wholeRecords(
  text: AsyncIterable<string>,
  delimiter: string,
  reject: (row: RejectedRow) => void,
): AsyncGenerator<string> {
  const pending: Line[] = []
  for await (const line of linesOf(text, limits.catalogue.maxRowBytes)) {
    pending.push(line)
    yield* settle(pending, delimiter, reject, false)
  }
  yield* settle(pending, delimiter, reject, true)
}

/** Gives out all of the pending lines but those of a record that may still be closed by lines to come. */
function* settle(
  pending: Line[],
  delimiter: string,
  reject: (row: RejectedRow) => void,
  isEnd: boolean,
): Generator<string> {
  while (pending.length > 0) {
    const record = recordAt(pending, delimiter)
    if (record.state === 'open' && !isEnd && mayGrow(pending)) return
    if (record.state === 'whole') {
      yield pending
        .splice(0, record.lines)
        .map(({ text }) => `${text}\n`)
        .join('')
      continue
    }
    const broken = pending.shift()
    if (broken === undefined) return
    reject({ kind: 'rejected', line: broken.number, field: '', reason: reasonOf(broken) })
    yield '\n'
  }
}

function mayGrow(pending: readonly Line[]): boolean {
  if (pending.length >= limits.catalogue.maxRecordLines) return false
  return pending.reduce((sum, { text }) => sum + text.length, 0) <= limits.catalogue.maxRowBytes
}

type RecordState = { state: 'whole'; lines: number } | { state: 'open' } | { state: 'broken' }

/** Whether the first lines make a whole record, one that is still open, or none. */
function recordAt(pending: readonly Line[], delimiter: string): RecordState {
  let isOpen = false
  for (const [at, { text, tooLong }] of pending.entries()) {
    if (tooLong) return { state: 'broken' }
    const after = isOpen || text.includes('"') ? scan(text, delimiter, isOpen) : 'closed'
    if (after === 'broken') return { state: 'broken' }
    if (after === 'closed') return { state: 'whole', lines: at + 1 }
    isOpen = true
  }
  return { state: 'open' }
}

/** Reads one line from inside or outside a quoted cell. A quotation mark within an unquoted cell is a plain character. */
function scan(text: string, delimiter: string, startsInside: boolean): 'open' | 'closed' | 'broken' {
  let at = 0
  let inside = startsInside
  for (;;) {
    if (inside) {
      const quote = text.indexOf('"', at)
      if (quote === -1) return 'open'
      const next = text[quote + 1]
      at = quote + 2
      if (next === '"') continue
      if (next === undefined) return 'closed'
      if (next !== delimiter) return 'broken'
      inside = false
    }
    if (text[at] === '"') {
      inside = true
      at += 1
      continue
    }
    const end = text.indexOf(delimiter, at)
    if (end === -1) return 'closed'
    at = end + 1
  }
}

function reasonOf({ tooLong }: Line): string {
  return tooLong
    ? `the row is longer than ${limits.catalogue.maxRowBytes} characters`
    : 'a quotation mark is missing or stands where none may'
}

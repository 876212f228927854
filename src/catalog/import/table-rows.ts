import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { ParleyError } from '../../errors.js'
import { limits } from '../../limits.js'
import type { RejectedRow } from './feed-item.js'
import { wholeRecords } from './whole-records.js'

/** A row of a table by its columns' names, in lower case, with single blanks. */
export interface TableRow {
  line: number
  cells: ReadonlyMap<string, string>
}

/**
 * Rows of a table with a heading, parted by tabs, commas or semicolons as the heading shows. A row that breaks the rules of quoting
 * or is too long is given as rejected, and reading goes on behind it.
 */
export async function* readTable(
  text: AsyncIterable<string>,
  head: string,
  name: string,
): AsyncGenerator<TableRow | RejectedRow> {
  const rejected: RejectedRow[] = []
  const delimiter = delimiterOf(head)
  const parser = parse({
    bom: true,
    delimiter,
    info: true,
    max_record_size: limits.catalogue.maxRowBytes,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      if (error)
        rejected.push({
          kind: 'rejected',
          line: Number(error.lines ?? 0),
          field: '',
          reason: reasonOf(error),
        })
      return undefined
    },
  })
  const source = Readable.from(wholeRecords(text, delimiter, (row) => rejected.push(row)))
  source.on('error', (error) => parser.destroy(error))
  let columns: string[] | undefined
  let line = 1
  try {
    for await (const { record, info } of source.pipe(parser) as AsyncIterable<ParsedRecord>) {
      yield* rejected.splice(0)
      if (columns === undefined) columns = record.map(columnName)
      else if (record.length > columns.length) yield tooManyCells(line, record.length, columns.length)
      else yield { line, cells: cellsOf(columns, record) }
      line = info.lines + 1
    }
  } catch (cause) {
    throw cause instanceof CsvError ? unreadable(name, cause) : cause
  } finally {
    source.destroy()
  }
  yield* rejected
}

interface ParsedRecord {
  record: string[]
  info: { lines: number }
}

function delimiterOf(head: string): string {
  const [heading = ''] = head.split('\n', 1)
  if (heading.includes('\t')) return '\t'
  return heading.includes(';') && !heading.includes(',') ? ';' : ','
}

function columnName(cell: string): string {
  return cell.trim().toLowerCase().replace(/\s+/g, ' ')
}

function cellsOf(columns: readonly string[], record: readonly string[]): Map<string, string> {
  const cells = new Map<string, string>()
  for (let at = 0; at < record.length; at += 1) {
    const [column, cell] = [columns[at], record[at]]
    if (column && cell && !cells.has(column)) cells.set(column, cell)
  }
  return cells
}

function tooManyCells(line: number, cells: number, columns: number): RejectedRow {
  return { kind: 'rejected', line, field: '', reason: `the row has ${cells} cells, the heading ${columns}` }
}

function reasonOf(error: CsvError): string {
  return error.code === 'CSV_MAX_RECORD_SIZE'
    ? `the row is longer than ${limits.catalogue.maxRowBytes} characters; a quotation mark may be missing`
    : error.message.slice(0, 200)
}

function unreadable(name: string, cause: CsvError): ParleyError {
  return new ParleyError(
    'feed-unreadable',
    `The feed ${name} is no table that can be read: ${reasonOf(cause)}.`,
    {
      nextStep: 'Check the quotation marks and the columns of the file.',
      cause,
    },
  )
}

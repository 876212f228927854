import type { RejectedRow } from './feed-item.js'
import { readRecords } from './table-records.js'

/** A row of a table by its columns' names, in lower case, with single blanks; empty cells are left out. */
export interface TableRow {
  line: number
  cells: ReadonlyMap<string, string>
}

/** Rows of a table with a heading, parted by tabs, commas or semicolons as the heading shows. */
export async function* readTable(
  text: AsyncIterable<string>,
  head: string,
): AsyncGenerator<TableRow | RejectedRow> {
  let columns: string[] | undefined
  for await (const record of readRecords(text, delimiterOf(head))) {
    if ('kind' in record) yield record
    else if (columns === undefined) columns = record.cells.map(columnName)
    else if (record.cells.length > columns.length) {
      const reason = `the row has ${record.cells.length} cells, the heading ${columns.length}`
      yield { kind: 'rejected', line: record.line, field: '', reason }
    } else yield { line: record.line, cells: cellsByName(columns, record.cells) }
  }
}

function delimiterOf(head: string): string {
  const [heading = ''] = head.trimStart().split('\n', 1)
  if (heading.includes('\t')) return '\t'
  return heading.includes(';') && !heading.includes(',') ? ';' : ','
}

function columnName(cell: string): string {
  return cell.trim().toLowerCase().replace(/\s+/g, ' ')
}

/** Of two columns of one name the first counts. */
function cellsByName(columns: readonly string[], cells: readonly string[]): Map<string, string> {
  const byName = new Map<string, string>()
  for (let at = 0; at < cells.length; at += 1) {
    const [column, cell] = [columns[at], cells[at]]
    if (column && cell && !byName.has(column)) byName.set(column, cell)
  }
  return byName
}

import type { Table } from '../../dialog/reply.js'

/**
 * A table for a narrow screen with letters of any width: a paragraph for each row, a line for each column. A row whose
 * values differ is marked ≠.
 */
export function tableLines({ columns, rows }: Table): string {
  return rows
    .map(({ name, values, differs }) => {
      const cells = columns.map((column, index) => `• ${column}: ${values[index] ?? ''}`)
      return [differs ? `≠ ${name}` : name, ...cells].join('\n')
    })
    .join('\n')
}

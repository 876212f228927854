/** A table; cells may hold anything, a bar or a line break would end them and is taken out. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(readableCell).join(' | ')} |`
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n')
}

/** Words that are to be read as they are, in a cell. */
export function codeCell(words: string): string {
  return words === '' ? '' : `\`${words.replaceAll('`', '’')}\``
}

/** 0.9731 as "0.973"; nothing as "–". */
export function shareCell(value: number | null | undefined): string {
  return value == null ? '–' : value.toFixed(3)
}

/** Points with their sign: "+5.2". */
export function pointsCell(value: number | null | undefined): string {
  if (value == null) return '–'
  return `${value > 0 ? '+' : ''}${value.toFixed(1)}`
}

function readableCell(words: string): string {
  return words.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')
}

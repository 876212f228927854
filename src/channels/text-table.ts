import type { Table } from '../dialog/reply.js'

const widest = 96 // columns of a terminal that everybody has, a little less than a hundred
const gap = '  '
const marks = { differs: '≠', same: ' ' } as const

/**
 * A table in fixed-width text, its cells wrapped so that a line stays within a terminal. A row whose values differ is
 * marked ≠. Chinese characters count two, as terminals draw them.
 */
export function tableText({ columns, rows }: Table): string {
  const nameWidth = Math.min(24, Math.max(0, ...rows.map(({ name }) => widthOf(name))))
  const room = widest - nameWidth - gap.length - 1
  const cellWidth = Math.max(8, Math.floor(room / Math.max(1, columns.length)) - gap.length)
  const widths = [
    1,
    nameWidth,
    ...columns.map((column, index) => {
      const content = [column, ...rows.map(({ values }) => values[index] ?? '')]
      return Math.min(cellWidth, Math.max(...content.map(widthOf)))
    }),
  ]
  const lines = [
    ...rowLines([marks.same, '', ...columns], widths),
    ...rows.flatMap(({ name, values, differs }) =>
      rowLines([differs ? marks.differs : marks.same, name, ...values], widths),
    ),
  ]
  return lines.join('\n')
}

/** One row as the lines that its longest cell needs. */
function rowLines(cells: readonly string[], widths: readonly number[]): string[] {
  const wrapped = cells.map((cell, index) => wrap(cell, widths[index] ?? 1))
  const height = Math.max(...wrapped.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    wrapped
      .map((lines, index) => pad(lines[line] ?? '', widths[index] ?? 1))
      .join(gap)
      .trimEnd(),
  )
}

/** Breaks at spaces where there are any, else, as in Chinese or a very long word, anywhere. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.match(/\s*\S+/g) ?? []) {
    if (widthOf(line + word) <= width) {
      line += word
      continue
    }
    if (line !== '') lines.push(line.trim())
    line = ''
    for (const character of word.trim()) {
      if (widthOf(line + character) > width) {
        lines.push(line)
        line = ''
      }
      line += character
    }
  }
  return [...lines, line.trim()]
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0)
}

/** The rows of a hand-written table: one a line, cells separated by `|`; empty lines do not count. */
export function readTable(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()))
}

/** A table as a look-up by its first cell. */
export function readLookUp(text: string): ReadonlyMap<string, readonly string[]> {
  return new Map(readTable(text).map(([key = '', ...cells]) => [key, cells]))
}

/** The Chinese of a term, from a look-up whose first cell after the key is Chinese. A gap in the lists is an error. */
export function chineseOf(lookUp: ReadonlyMap<string, readonly string[]>, term: string): string {
  const chinese = lookUp.get(term)?.[0]
  if (chinese === undefined) throw new RangeError(`the lists have no Chinese for "${term}"`)
  return chinese
}

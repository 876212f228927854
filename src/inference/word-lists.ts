import { readFile } from 'node:fs/promises'

/** Reads a list of words, each with how often it was said: `word<tab>count`, a line each. Empty where there is none. */
export async function readSaidWords(path: string | undefined): Promise<Map<string, number>> {
  const rows = await readRows(path)
  return new Map(
    rows.flatMap(([word, count]): [string, number][] =>
      word && Number(count) > 0 ? [[word, Number(count)]] : [],
    ),
  )
}

/** Reads a list of names: `word<tab>name`, a line each; a word may have several. Empty where there is none. */
export async function readNamesOfWords(path: string | undefined): Promise<Map<string, string[]>> {
  const names = new Map<string, string[]>()
  for (const [word, name] of await readRows(path))
    if (word && name) names.set(word, [...(names.get(word) ?? []), name])
  return names
}

async function readRows(path: string | undefined): Promise<string[][]> {
  const text = path === undefined ? '' : await readFile(path, 'utf8')
  return text.split('\n').map((line) => line.split('\t'))
}

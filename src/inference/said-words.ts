import { readFile } from 'node:fs/promises'

/** Reads a list of words, each with how often it was said: `word<tab>count`, a line each. Empty where there is none. */
export async function readSaidWords(path: string | undefined): Promise<Map<string, number>> {
  const text = path === undefined ? '' : await readFile(path, 'utf8')
  return new Map(
    text.split('\n').flatMap((line): [string, number][] => {
      const [word, count] = line.split('\t')
      return word && Number(count) > 0 ? [[word, Number(count)]] : []
    }),
  )
}

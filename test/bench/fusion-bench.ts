import { openSearch } from '../../src/assistant.js'
import { type Product, tokenize } from '../../src/catalog/index.js'
import { containsPhrase } from '../../src/catalog/tokenize.js'
import { readConfig } from '../../src/config.js'
import { createLog } from '../../src/log.js'
import { type JudgedQuery, judgedQueries } from './judged-queries.js'

/*
 * How well words, meaning and their fusions rank the demo shop (docs/decisions/004):
 *   node --import ./test/support/run-typescript.mjs test/bench/fusion-bench.ts
 * nDCG@10, two points for what is wholly right, one for what is of the kind.
 */
const shown = 10
const searched = 400
const usualRrfConstant = 60 // Cormack, Clarke and Büttcher 2009

const { catalogue, index, inference, retrieve, stop } = await openSearch(
  readConfig({ PARLEY_DATA_DIR: 'var/bench' }, process.cwd()),
  createLog('warn'),
  () => {},
)
const products = [...catalogue.all()]
const productOf = new Map(products.map(({ label, product }) => [label, product]))

type Scores = Map<number, number>

async function scoresOf(text: string): Promise<{ words: Scores; meaning: Scores }> {
  const [vector = new Float32Array()] = await inference.embed([text], 'query')
  return {
    words: new Map(catalogue.searchWords(text, searched).map(({ label, score }) => [label, score])),
    meaning: new Map(index.search(vector, searched).map(({ label, similarity }) => [label, similarity])),
  }
}

function best(scores: Scores): Product[] {
  const ordered = [...scores].sort((one, other) => other[1] - one[1]).slice(0, shown)
  return ordered.flatMap(([label]) => productOf.get(label) ?? [])
}

function reciprocalRanks(scores: Scores): Scores {
  const ordered = [...scores].sort((one, other) => other[1] - one[1])
  return new Map(ordered.map(([label], rank) => [label, 1 / (usualRrfConstant + rank + 1)]))
}

/** 1 for the best; words fall to 0 at no match, meaning at the worst of those searched. */
function normalised(scores: Scores, lowest: number): Scores {
  const most = Math.max(lowest, ...scores.values())
  return new Map(
    [...scores].map(([label, score]) => [label, most === lowest ? 0 : (score - lowest) / (most - lowest)]),
  )
}

function sum(one: Scores, weight: number, other: Scores): Scores {
  const labels = new Set([...one.keys(), ...other.keys()])
  return new Map(
    [...labels].map((label) => [
      label,
      weight * (one.get(label) ?? 0) + (1 - weight) * (other.get(label) ?? 0),
    ]),
  )
}

function gain(product: Product, { kinds, properties }: JudgedQuery): number {
  if (!kinds.some((kind) => product.category.startsWith(kind))) return 0
  const options = product.variants.flatMap((variant) => Object.values(variant.options))
  const said = [...Object.values(product.attributes).flat(), ...options, ...(product.audience ?? [])].map(
    tokenize,
  )
  return properties.every((property) => said.some((words) => containsPhrase(words, tokenize(property))))
    ? 2
    : 1
}

function discounted(gains: readonly number[]): number {
  return gains.slice(0, shown).reduce((total, one, at) => total + one / Math.log2(at + 2), 0)
}

function quality(found: readonly Product[], judged: JudgedQuery): number {
  const ideal = products.map(({ product }) => gain(product, judged)).sort((one, other) => other - one)
  return discounted(found.map((product) => gain(product, judged))) / discounted(ideal)
}

const ways: Record<string, (text: string) => Promise<Product[]>> = {
  'words alone (BM25)': async (text) => best((await scoresOf(text)).words),
  'meaning alone (vectors)': async (text) => best((await scoresOf(text)).meaning),
  'reciprocal ranks': async (text) => {
    const { words, meaning } = await scoresOf(text)
    return best(sum(reciprocalRanks(words), 0.5, reciprocalRanks(meaning)))
  },
  ...Object.fromEntries(
    [0.2, 0.4, 0.6, 0.8].map((weight) => [
      `sum, meaning ${weight}`,
      async (text: string) => {
        const { words, meaning } = await scoresOf(text)
        return best(sum(normalised(meaning, Math.min(...meaning.values())), weight, normalised(words, 0)))
      },
    ]),
  ),
  'as shipped, with the kind': async (text) => {
    const request = { needs: [], preferences: [], refusedIds: [], alreadyShownIds: [], text, count: shown }
    return (await retrieve({ ...request, language: 'en' })).ranked.map(({ product }) => product)
  },
}

const isChinese = ({ text }: JudgedQuery) => /\p{Script=Han}/u.test(text)
const columns = {
  english: judgedQueries.filter((judged) => !isChinese(judged)),
  chinese: judgedQueries.filter(isChinese),
}
process.stdout.write('| way | English | Chinese |\n| --- | --- | --- |\n')
for (const [name, find] of Object.entries(ways)) {
  const means: string[] = []
  for (const judged of Object.values(columns)) {
    let total = 0
    for (const one of judged) {
      const reached = quality(await find(one.text), one)
      total += reached
      if (process.argv.includes('--each'))
        process.stderr.write(`${name}\t${one.text}\t${reached.toFixed(2)}\n`)
    }
    means.push((total / judged.length).toFixed(3))
  }
  process.stdout.write(`| ${name} | ${means.join(' | ')} |\n`)
}
await stop()

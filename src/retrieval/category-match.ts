import type { Catalogue } from '../catalog/catalogue.js'
import type { Product } from '../catalog/product.js'
import { tokenize } from '../catalog/tokenize.js'
import {
  type CategoryNode,
  categoryNodes,
  nameLikeness,
  sameWords,
  Wordings,
  withoutAudience,
} from './category-names.js'
import { builtInSynonyms, type SynonymGroup } from './category-synonyms.js'
import type { ProductIndex } from './product-index.js'
import type { Embed } from './retrieval-request.js'

/** A kind of product as the shop files it. */
export interface MatchedCategory {
  /** A category path or its beginning; everything below belongs to it. */
  path: string
  /** How much it is what was asked for, above 0 up to 1. */
  weight: number
}

export interface CategoryMatch {
  /** Best first. */
  categories: MatchedCategory[]
  /** What told it: the category's name, the titles of the products in it, or their meaning. */
  source: 'name' | 'title' | 'meaning'
  /** The kind as the products' titles call it, where the category alone does not say it: wished for in ranking. */
  unsaid?: string
}

export interface CategoryMatcher {
  /** What a shopper's words for a kind of product mean in this shop; undefined where it does not sell such a thing. */
  match(phrase: string): Promise<CategoryMatch | undefined>
  /** The kinds that free words name somewhere ("red dress for a wedding"); for ranking, not for limits. */
  named(text: string): MatchedCategory[]
}

export interface CategoryMatcherParts {
  catalogue: Catalogue
  index: ProductIndex
  embed: Embed
  /** The shop's own synonyms, beside the built-in ones. */
  synonyms?: readonly SynonymGroup[]
}

const surely = 0.95
const fairly = 0.6
const nearBest = 0.1 // two steps this close are both meant
const titleWeight = 0.9
const meaningWeight = 0.7
const titlesRead = 200
const manyTitles = 3
const leastShare = 0.1 // of the titles that name the kind, for a category to count
const neighboursAsked = 20
const clearMajority = 0.5

/** Reads the categories anew whenever the catalogue changes. */
export function createCategoryMatcher(parts: CategoryMatcherParts): CategoryMatcher {
  const { catalogue } = parts
  const wordings = new Wordings([...builtInSynonyms(), ...(parts.synonyms ?? [])])
  let known: { version: string; nodes: CategoryNode[] } | undefined
  const nodes = (): CategoryNode[] => {
    const version = catalogue.version()
    if (known?.version !== version) known = { version, nodes: categoryNodes(catalogue.categories()) }
    return known.nodes
  }
  return {
    async match(phrase) {
      const words = kindWords(phrase)
      if (words.length === 0) return undefined
      const byName = matchNames(words, nodes(), wordings)
      const best = byName[0]?.weight ?? 0
      if (best >= surely * 0.75 && isWhole(words, byName, nodes(), wordings))
        return { categories: byName, source: 'name' }
      const byTitle = matchTitles(words, catalogue, wordings)
      if (byTitle && (best < fairly || byTitle.titles >= manyTitles)) return byTitle.match
      if (best >= fairly) return { categories: byName, source: 'name', unsaid: phrase }
      return byTitle?.match ?? (await matchMeaning(phrase, byName, parts))
    },
    named: (text) => namedIn(withoutAudience(tokenize(text)), nodes(), wordings),
  }
}

const bindingWords = /\s(?:for|with|of|in|to|that|without|from)\s|(?<=\p{Script=Han})的/u

/** The words up to a preposition, without those that say for whom: "case for iphone 15" is a case, 男士的鞋 are shoes. */
function kindWords(phrase: string): string[] {
  const parts = phrase.split(bindingWords)
  const kind = /\p{Script=Han}/u.test(phrase) ? parts.at(-1) : parts[0]
  return withoutAudience(tokenize(kind ?? phrase))
}

function matchNames(
  words: readonly string[],
  nodes: readonly CategoryNode[],
  wordings: Wordings,
): MatchedCategory[] {
  const ways = wordings.of(words)
  const scored = nodes.map((node) => ({
    node,
    weight: Math.max(...ways.map((way) => way.weight * nameLikeness(way.words, node))),
  }))
  const best = Math.max(0, ...scored.map(({ weight }) => weight))
  const chosen = scored.filter(({ weight }) => weight > 0 && weight >= best - nearBest)
  return chosen
    .filter(({ node }) => !chosen.some((other) => node.path.startsWith(`${other.node.path} > `)))
    .map(({ node, weight }) => ({ path: node.path, weight }))
    .sort(byWeight)
}

/** Whether some name says all of the words, so that nothing of the wish is left for ranking. */
function isWhole(
  words: readonly string[],
  matched: readonly MatchedCategory[],
  nodes: readonly CategoryNode[],
  wordings: Wordings,
): boolean {
  const ways = wordings.of(words)
  return matched.some(({ path }) => {
    const node = nodes.find((other) => other.path === path)
    return ways.some((way) =>
      node?.names.some((name) => way.words.every((word) => name.includes(word) || node.above.has(word))),
    )
  })
}

interface TitleMatch {
  match: CategoryMatch
  /** How many titles name the kind. */
  titles: number
}

/** In which categories the products are whose titles say that they are such a thing. */
function matchTitles(
  words: readonly string[],
  catalogue: Catalogue,
  wordings: Wordings,
): TitleMatch | undefined {
  const ways = wordings.of(words).filter((way) => way.weight >= 0.9)
  for (const way of ways) {
    const found = catalogue.searchWords(way.words.join(' '), titlesRead)
    const rows = catalogue.rows(found.map(({ label }) => label))
    const named = rows.filter(({ product }) => titlesOf(product).some((title) => isCalled(title, way.words)))
    if (named.length === 0) continue
    const categories = shares(named.map(({ product }) => product.category))
      .filter(({ share }) => share >= leastShare)
      .map(({ path, share }) => ({ path, weight: titleWeight * way.weight * (0.8 + 0.2 * share) }))
    return { match: { categories, source: 'title', unsaid: way.words.join(' ') }, titles: named.length }
  }
  return undefined
}

function titlesOf(product: Product): string[] {
  return [product.title, ...Object.values(product.translations ?? {}).map(({ title }) => title)]
}

/** Titles end on what the thing is, before any dash, bracket or "for". */
function isCalled(title: string, words: readonly string[]): boolean {
  return title.split(/\s[-–—|]\s|[,，(（:：]|\s(?:for|with|in)\s/).some((part) => {
    const tokens = tokenize(part)
    return tokens.length >= words.length && sameWords(tokens.slice(tokens.length - words.length), words)
  })
}

/** The categories of the nearest products, where most of them agree and a name or a synonym does not speak against it. */
async function matchMeaning(
  phrase: string,
  byName: readonly MatchedCategory[],
  { catalogue, index, embed }: CategoryMatcherParts,
): Promise<CategoryMatch | undefined> {
  const [vector] = await embed([phrase], 'query')
  if (vector === undefined) return undefined
  const near = catalogue.rows(index.search(vector, neighboursAsked).map(({ label }) => label))
  const [first] = shares(near.map(({ product }) => product.category))
  if (first === undefined || first.share < clearMajority) return undefined
  if (!byName.some(({ path }) => first.path.startsWith(path))) return undefined
  return { categories: [{ path: first.path, weight: meaningWeight }], source: 'meaning', unsaid: phrase }
}

function shares(paths: readonly string[]): { path: string; share: number }[] {
  const counts = new Map<string, number>()
  for (const path of paths) counts.set(path, (counts.get(path) ?? 0) + 1)
  return [...counts]
    .map(([path, count]) => ({ path, share: count / paths.length }))
    .sort((one, other) => other.share - one.share)
}

function namedIn(
  words: readonly string[],
  nodes: readonly CategoryNode[],
  wordings: Wordings,
): MatchedCategory[] {
  for (let length = Math.min(words.length, 5); length >= 1; length -= 1) {
    const found = words.flatMap((_, from) => {
      const span = words.slice(from, from + length)
      if (span.length < length) return []
      return matchNames(span, nodes, wordings).filter(({ weight }) => weight >= 0.85)
    })
    if (found.length > 0) return found.sort(byWeight)
  }
  return []
}

function byWeight(one: MatchedCategory, other: MatchedCategory): number {
  return other.weight - one.weight || (one.path < other.path ? -1 : 1)
}

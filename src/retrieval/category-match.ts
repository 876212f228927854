import type { Catalogue } from '../catalog/catalogue.js'
import type { Product } from '../catalog/product.js'
import { isSingleCharacterScript, tokenize } from '../catalog/tokenize.js'
import { limits } from '../limits.js'
import {
  type CategoryNode,
  categoryNodes,
  type Likeness,
  nameLikeness,
  sameWords,
  type Wording,
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
  /** Where only titles told it: the names of the kind that a product must carry, since its category holds other things too. */
  called?: string[]
}

export interface CategoryMatcher {
  /**
   * What a shopper's words for a kind of product mean in this shop; no categories where they name no kind ("a present"),
   * undefined where the shop does not sell such a thing.
   */
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
const fairlySure = 0.85
const fairly = 0.6
const leastWhole = 0.85 // a broader name leaves something of the wish unsaid
const nearBest = 0.1 // two steps this close are both meant
const titleWeight = 0.9
const meaningWeight = 0.7
const titlesRead = 200
const manyTitles = 3
const leastShare = 0.1 // of the titles that name the kind, for a category to count
const namedAtLeast = 0.7 // a wider kind still tells
const mostWords = 24 // of free words in which kinds are looked for
const neighboursAsked = 20
const fewestAgreeing = 5 // neighbours; one product is always of one mind with itself
const majority = 0.5
const clearMajority = 0.8 // of the nearest products, to believe it where no name speaks for it

/** Reads the categories anew whenever the catalogue changes. */
export function createCategoryMatcher(parts: CategoryMatcherParts): CategoryMatcher {
  const { catalogue } = parts
  const wordings = new Wordings([...builtInSynonyms(), ...(parts.synonyms ?? [])])
  let known: Known | undefined
  const knownNow = (): Known => {
    const version = catalogue.version()
    if (known?.version !== version) {
      known = { version, nodes: categoryNodes(catalogue.categories()), matches: new Map() }
    }
    return known
  }
  return {
    async match(phrase) {
      const { nodes, matches } = knownNow()
      const earlier = matches.get(phrase)
      if (earlier !== undefined || matches.has(phrase)) return earlier
      const found = await matchPhrase(phrase, nodes, wordings, parts)
      if (matches.size >= limits.retrieval.rememberedKinds) matches.clear()
      matches.set(phrase, found)
      return found
    },
    named: (text) => namedIn(withoutAudience(tokenize(text).slice(0, mostWords)), knownNow().nodes, wordings),
  }
}

/** What was worked out for a version of the catalogue. */
interface Known {
  version: string
  nodes: CategoryNode[]
  matches: Map<string, CategoryMatch | undefined>
}

async function matchPhrase(
  phrase: string,
  nodes: readonly CategoryNode[],
  wordings: Wordings,
  parts: CategoryMatcherParts,
): Promise<CategoryMatch | undefined> {
  const words = kindWords(phrase)
  if (words.length === 0) return { categories: [], source: 'name' }
  const byName = matchNames(words, nodes, wordings)
  const best = byName[0]?.weight ?? 0
  if (best >= surely * 0.75 && isWhole(words, byName, nodes, wordings))
    return { categories: byName, source: 'name' }
  const byTitle = matchTitles(words, parts.catalogue, wordings)
  if (byTitle && (best < fairly || byTitle.titles >= manyTitles)) return byTitle.match
  if (best >= fairly) return { categories: byName, source: 'name', unsaid: phrase }
  return byTitle?.match ?? (await matchMeaning(phrase, byName, parts))
}

const bindingWords = /\s(?:for|with|of|in|to|that|without|from)\s|(?<=\p{Script=Han})的/u

/**
 * The words up to a preposition, without those that say for whom or nothing: "case for iphone 15" is a case, "kitchen
 * stuff" is of the kitchen, 男士的鞋 are shoes.
 */
function kindWords(phrase: string): string[] {
  const parts = phrase.split(bindingWords)
  const kind = /\p{Script=Han}/u.test(phrase) ? parts.at(-1) : parts[0]
  const words = tokenize(kind ?? phrase)
  const telling = words.filter((word) => !emptyWords.has(word))
  return telling.length === 0 || emptyPhrases.has(words.join('')) ? [] : withoutAudience(telling)
}

const emptyWords: ReadonlySet<string> = new Set(
  tokenize(
    'stuff thing things item items product products goods something anything gift gifts present presents nice good',
  ),
)
const emptyPhrases: ReadonlySet<string> = new Set(['礼物', '禮物', '东西', '東西', '商品', '产品', '送礼'])

interface NamedNode extends Likeness {
  node: CategoryNode
  /** The shop's name is another word for what was asked. */
  isSynonym: boolean
}

/** The steps that the words name. Nothing is both in a step and in a step below it. */
function matchNames(
  words: readonly string[],
  nodes: readonly CategoryNode[],
  wordings: Wordings,
): MatchedCategory[] {
  const ways = wordings.of(words)
  const named = nodes.flatMap((node) => bestName(node, ways) ?? [])
  const best = Math.max(0, ...named.map(({ weight }) => weight))
  const same = named.filter(({ kinship, weight }) => kinship === 'same' && weight >= best - nearBest)
  const chosen = named.filter(
    (one) =>
      one.weight >= best - (best < fairlySure ? nearBest / 2 : nearBest) &&
      (one.kinship !== 'sort' || belongsWith(one, same)),
  )
  return chosen
    .filter((one) => !chosen.some((other) => other !== one && replaces(other, one)))
    .map(({ node, weight }) => ({ path: node.path, weight }))
    .sort(byWeight)
}

function bestName(node: CategoryNode, ways: readonly Wording[]): NamedNode | undefined {
  let best: NamedNode | undefined
  ways.forEach((way, at) => {
    const found = nameLikeness(way.words, node)
    const weight = (found?.weight ?? 0) * way.weight
    if (found && weight > (best?.weight ?? 0))
      best = { node, kinship: found.kinship, weight, isSynonym: at > 0 }
  })
  return best
}

/** Winter coats stand beside the coats; football boots among the sports shoes are not what "boots" means. */
function belongsWith({ node }: NamedNode, same: readonly NamedNode[]): boolean {
  return same.length === 0 || same.some((other) => parentOf(other.node.path) === parentOf(node.path))
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf(' > ')))
}

/**
 * Of a step and one below it, the upper holds the lower. But where the lower is the shop's other word for just what was
 * asked ("Phones > Smartphones"), or the upper holds other things too ("Computers & Phones"), the lower is meant.
 */
function replaces(one: NamedNode, other: NamedNode): boolean {
  const isAbove = other.node.path.startsWith(`${one.node.path} > `)
  const isBelow = one.node.path.startsWith(`${other.node.path} > `)
  if (isAbove) return !isMeantRather(other, one)
  return isBelow && isMeantRather(one, other)
}

function isMeantRather(lower: NamedNode, upper: NamedNode): boolean {
  if (lower.kinship !== 'same') return false
  return (lower.isSynonym && !upper.isSynonym && lower.weight >= surely) || lower.weight > upper.weight
}

/** Whether some name says all of the words, so that nothing of the wish is left for ranking. */
function isWhole(
  words: readonly string[],
  matched: readonly MatchedCategory[],
  nodes: readonly CategoryNode[],
  wordings: Wordings,
): boolean {
  const ways = wordings.of(words).filter(({ weight }) => weight >= leastWhole)
  return matched.some(({ path }) => {
    const node = nodes.find((other) => other.path === path)
    return ways.some((way) =>
      node?.names.some(({ words: name }) =>
        way.words.every((word) => name.includes(word) || node.above.has(word)),
      ),
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
    const called = ways.map(({ words: name }) => inWords(name))
    const categories = shares(named.map(({ product }) => product.category))
      .filter(({ share }) => share >= leastShare)
      .map(({ path, share }) => ({ path, weight: titleWeight * way.weight * (0.8 + 0.2 * share) }))
    return {
      match: { categories, source: 'title', unsaid: inWords(way.words), called },
      titles: named.length,
    }
  }
  return undefined
}

/** Characters of Chinese stand without spaces. */
function inWords(words: readonly string[]): string {
  return words.join(words.some(isSingleCharacterScript) ? '' : ' ')
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

/**
 * The category of the nearest products, where most of them agree. Similarities themselves tell nothing: the nearest chopping
 * board is as near to "lawnmower" as a sweater is to "sweat shirt".
 */
async function matchMeaning(
  phrase: string,
  byName: readonly MatchedCategory[],
  { catalogue, index, embed }: CategoryMatcherParts,
): Promise<CategoryMatch | undefined> {
  const [vector] = await embed([phrase], 'query')
  if (vector === undefined) return undefined
  const near = catalogue.rows(index.search(vector, neighboursAsked).map(({ label }) => label))
  const [first] = shares(near.map(({ product }) => product.category))
  const isNamed = byName.some(({ path }) => first?.path.startsWith(path))
  if (first === undefined || first.share < (isNamed ? majority : clearMajority)) return undefined
  if (first.share * near.length < fewestAgreeing) return undefined
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
      return matchNames(span, nodes, wordings).filter(({ weight }) => weight >= namedAtLeast)
    })
    if (found.length > 0) return found.sort(byWeight)
  }
  return []
}

function byWeight(one: MatchedCategory, other: MatchedCategory): number {
  return other.weight - one.weight || (one.path < other.path ? -1 : 1)
}

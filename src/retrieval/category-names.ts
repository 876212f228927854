import type { CatalogueCategory } from '../catalog/catalogue.js'
import { isSingleCharacterScript, tokenize } from '../catalog/tokenize.js'
import type { SynonymGroup } from './category-synonyms.js'

/** A step of the shop's category paths: everything below it belongs to it. */
export interface CategoryNode {
  /** As the feed has it, down to this step: "Apparel > Shoes". */
  path: string
  /** Its own names in every language, as words; "Shoes & Boots" has the whole and two parts. */
  names: CategoryName[]
  /** The words of the steps above. */
  above: ReadonlySet<string>
  depth: number
}

export interface CategoryName {
  words: string[]
  /** One of several things that the step holds. */
  isPart: boolean
}

/** A phrase as it may be called in this shop, and how much of the meaning the other name keeps, 0 to 1. */
export interface Wording {
  words: string[]
  weight: number
}

/** For whom a thing is does not say what it is: the audience is a limit of its own. */
const audienceWords: ReadonlySet<string> = new Set(
  tokenize('men women ladies lady gentlemen girls boys kids children unisex adults'),
)

export const weights = {
  sameMeaning: 0.98,
  otherLanguage: 0.88,
  byContext: 0.97,
  part: 0.95,
  sort: 0.92,
  narrower: 0.9,
  broader: 0.75,
} as const

/** The steps of all paths, each once, with its names in every language. */
export function categoryNodes(categories: readonly CatalogueCategory[]): CategoryNode[] {
  const nodes = new Map<string, CategoryNode>()
  for (const { path, translations } of categories) {
    const ways = [path, ...Object.values(translations)].map((way) =>
      way.split('>').map((step) => step.trim()),
    )
    const [own = []] = ways
    own.forEach((_, depth) => {
      const prefix = own.slice(0, depth + 1).join(' > ')
      const parallel = ways.filter((way) => way.length === own.length)
      const names = parallel.flatMap((way) => namesOf(way[depth] ?? ''))
      const above = parallel.flatMap((way) => tokenize(way.slice(0, depth).join(' > ')))
      const known = nodes.get(prefix)
      if (known)
        known.names.push(
          ...names.filter((name) => !known.names.some((other) => sameWords(other.words, name.words))),
        )
      else nodes.set(prefix, { path: prefix, names, above: new Set(above), depth })
    })
  }
  return [...nodes.values()]
}

function namesOf(step: string): CategoryName[] {
  const [whole = '', ...parts] = [step, ...step.split(/[&,/、，]|\band\b|和|与/i)]
  return [{ text: whole, isPart: false }, ...parts.map((text) => ({ text, isPart: true }))]
    .map(({ text, isPart }) => ({ words: withoutAudience(tokenize(text)), isPart }))
    .filter(
      ({ words }, at, all) =>
        words.length > 0 && all.findIndex((other) => sameWords(other.words, words)) === at,
    )
}

/** The words of a phrase without those that say for whom it is, unless nothing else is left. */
export function withoutAudience(words: readonly string[]): string[] {
  const rest = words.filter((word) => !audienceWords.has(word))
  return rest.length > 0 ? rest : [...words]
}

/** How a step of the shop's categories answers to a kind: it is just that, a sort of it, or only near to it. */
export type Kinship = 'same' | 'sort' | 'near'

export interface Likeness {
  kinship: Kinship
  /** 0 to 1. */
  weight: number
}

/** How much a step is what the words ask for; undefined where it is not. What a thing is stands last in both languages. */
export function nameLikeness(words: readonly string[], node: CategoryNode): Likeness | undefined {
  return node.names
    .map((name) => likeness(words, name, node.above))
    .reduce(
      (best, next) => (next !== undefined && next.weight > (best?.weight ?? 0) ? next : best),
      undefined,
    )
}

function likeness(
  words: readonly string[],
  name: CategoryName,
  above: ReadonlySet<string>,
): Likeness | undefined {
  if (words.length === 0 || words.at(-1) !== name.words.at(-1)) return undefined
  const shared = words.filter((word) => name.words.includes(word)).length
  const byContext = words.filter((word) => !name.words.includes(word) && above.has(word)).length
  const covered = (shared + byContext) / words.length
  const ofName = shared / name.words.length
  if (covered === 1 && ofName === 1) {
    return { kinship: 'same', weight: name.isPart ? weights.part : byContext === 0 ? 1 : weights.byContext }
  }
  if (covered === 1) return { kinship: 'sort', weight: weights.sort }
  if (ofName === 1) {
    return { kinship: 'near', weight: isLooseEnding(words, name.words) ? 0.3 : 0.6 + 0.25 * covered }
  }
  return { kinship: 'near', weight: 0.5 * covered * ofName }
}

/** A Chinese name of one character, or an English word that many unrelated things end on, says too little by itself. */
function isLooseEnding(words: readonly string[], name: readonly string[]): boolean {
  const [last = ''] = name.slice(-1)
  if (name.length > 1) return false
  return isSingleCharacterScript(last) ? words.length > 2 : looseEndings.has(last)
}

const looseEndings: ReadonlySet<string> = new Set(
  tokenize(
    'case box set bag stand holder cover kit pack board accessory tool machine product item gift mat bed glass bar food',
  ),
)

/** The phrase itself and the names that synonyms allow for it, or for the end of it. */
export class Wordings {
  readonly #byName = new Map<string, { name: string[]; weight: number }[]>()
  #longest = 0

  constructor(groups: readonly SynonymGroup[]) {
    for (const { names, broader, narrower } of groups) {
      const same = names.map((name) => ({ name: tokenize(name), weight: weights.sameMeaning }))
      const wider = broader.map((name) => ({ name: tokenize(name), weight: weights.broader }))
      const within = narrower.map((name) => ({ name: tokenize(name), weight: weights.narrower }))
      for (const { name } of same) {
        const others = same.filter((other) => !sameWords(other.name, name))
        const weighed = others.map((other) => ({
          ...other,
          weight: isHan(other.name) === isHan(name) ? other.weight : weights.otherLanguage,
        }))
        this.#add(name, [...weighed, ...within, ...wider])
      }
    }
  }

  of(words: readonly string[]): Wording[] {
    const found: Wording[] = [{ words: [...words], weight: 1 }]
    for (let length = Math.min(words.length, this.#longest); length >= 1; length -= 1) {
      const ending = words.slice(words.length - length)
      const around = words.slice(0, words.length - length)
      const others = this.#byName.get(ending.join(' ')) ?? []
      for (const { name, weight } of others) {
        found.push({ words: [...around, ...name], weight })
      }
      if (others.length > 0) break // the longest known ending says most: "sofa bed" is no bed
    }
    return found
  }

  #add(name: readonly string[], others: { name: string[]; weight: number }[]): void {
    const key = name.join(' ')
    this.#byName.set(key, [...(this.#byName.get(key) ?? []), ...others])
    this.#longest = Math.max(this.#longest, name.length)
  }
}

function isHan(words: readonly string[]): boolean {
  return words.some(isSingleCharacterScript)
}

export function sameWords(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, at) => word === other[at])
}

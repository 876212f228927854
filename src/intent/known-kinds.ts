import type { Frame } from './understanding.js'

/** Chinese words for kinds of product with the English names that they have in frames. */
export type KnownKinds = ReadonlyMap<string, readonly string[]>

const requestActs: ReadonlySet<string> = new Set(['search', 'refine', 'recommend'])
const fewestCharacters = 2
const longestWord = 12 // characters

/**
 * The frames with the kind that the sentence names, where the parser wrote one that has no word in common with any that is named.
 * Only where the request has one kind and the sentence names one: what is said of several is left to the parser.
 */
export function withKnownKinds(frames: readonly Frame[], text: string, kinds: KnownKinds): Frame[] {
  const written = frames.flatMap(({ slots }) => slots.filter(({ slot }) => slot === 'category'))
  const named = [...new Set(kindsIn(text, kinds))]
  const [only] = named
  const [kind] = written
  if (named.length !== 1 || only === undefined || written.length !== 1 || kind?.op !== '=') return [...frames]
  const names = kinds.get(only) ?? []
  const [name] = names
  if (name === undefined || names.some((other) => haveWordInCommon(other, kind.value))) return [...frames]
  return frames.map((frame) =>
    requestActs.has(frame.act)
      ? { ...frame, slots: frame.slots.map((slot) => (slot === kind ? { ...slot, value: name } : slot)) }
      : frame,
  )
}

/** The longest known words of the sentence, from left to right. */
function kindsIn(text: string, kinds: KnownKinds): string[] {
  const lower = text.toLowerCase()
  const found: string[] = []
  for (let at = 0; at < lower.length; ) {
    let length = Math.min(longestWord, lower.length - at)
    while (length >= fewestCharacters && !kinds.has(lower.slice(at, at + length))) length -= 1
    if (length >= fewestCharacters) found.push(lower.slice(at, at + length))
    at += Math.max(1, length)
  }
  return found
}

function haveWordInCommon(one: string, other: string): boolean {
  const words = new Set(rootsOf(one))
  return rootsOf(other).some((word) => words.has(word))
}

function rootsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
    .map((word) => word.replace(/e?s$/, ''))
}

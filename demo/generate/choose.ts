import type { Random } from './random.js'

/** A member of a hand-written list: `cotton*3` counts three times, `gaming@144hz` only where "144hz" holds. */
interface Entry {
  value: string
  weight: number
  condition: string | undefined
}

function readEntry(text: string): Entry {
  const match = /^(.+?)(?:\*([\d.]+))?(?:@([^*]+?))?(?:\*([\d.]+))?$/.exec(text.trim())
  const [, value = '', weightBefore, condition, weightAfter] = match ?? []
  return {
    value: value.trim(),
    weight: Number(weightBefore ?? weightAfter ?? 1),
    condition: condition?.trim(),
  }
}

export function readList(text: string, separator = ','): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** The entries whose condition holds; those that had a condition go before the rest where `strict` is set. */
export function possibleEntries(text: string, held: ReadonlySet<string>, separator = ','): Entry[] {
  return readList(text, separator)
    .map(readEntry)
    .filter(({ condition }) => condition === undefined || held.has(condition))
}

function pickWeighted(entries: readonly Entry[], random: Random): string {
  const total = entries.reduce((sum, { weight }) => sum + weight, 0)
  let rest = random.next() * total
  for (const { value, weight } of entries) {
    rest -= weight
    if (rest < 0) return value
  }
  return entries.at(-1)?.value ?? ''
}

/** Up to `count` different values, the heavier the likelier. */
export function chooseSome(text: string, count: number, held: ReadonlySet<string>, random: Random): string[] {
  const chosen: string[] = []
  let left = possibleEntries(text, held)
  while (chosen.length < count && left.length > 0) {
    const value = pickWeighted(left, random)
    chosen.push(value)
    left = left.filter((entry) => entry.value !== value)
  }
  return chosen
}

/**
 * Features: `!always, sometimes*2, this/that` (at most one of a group). Groups marked `!` come first; what is chosen
 * can satisfy the condition of a later one (`multipoint@wireless`).
 */
export function chooseFeatures(
  text: string,
  count: number,
  held: ReadonlySet<string>,
  random: Random,
): string[] {
  const groups = readList(text)
  const facts = new Set(held)
  const chosen: string[] = []
  const choose = (group: string) => {
    const entries = possibleEntries(group.replace(/^!/, ''), facts, '/')
    if (entries.length === 0) return
    const value = pickWeighted(entries, random)
    chosen.push(value)
    facts.add(value)
  }
  for (const group of groups.filter((text) => text.startsWith('!'))) choose(group)
  const weightOf = (group: string) =>
    readList(group, '/').reduce((sum, text) => sum + readEntry(text).weight, 0)
  const optional = groups
    .filter((text) => !text.startsWith('!'))
    .map((group) => ({ group, key: random.next() ** (1 / weightOf(group)) }))
    .sort((a, b) => b.key - a.key)
  // unconditional groups first, so that conditions see what was chosen
  for (const conditional of [false, true]) {
    for (const { group } of optional) {
      if (group.includes('@') === conditional && chosen.length < count + (conditional ? 1 : 0)) choose(group)
    }
  }
  return chosen
}

/** One member of `this/that`, with its weight, or none where no condition holds. */
function oneOfGroup(group: string, held: ReadonlySet<string>, random: Random): string[] {
  const entries = possibleEntries(group, held, '/')
  if (entries.length === 0) return []
  const value = pickWeighted(entries, random)
  return [`${value}*${entries.find((entry) => entry.value === value)?.weight ?? 1}`]
}

/** Uses: those marked `!` always, then others by weight up to `count`; of `this/that` at most one. */
export function chooseUses(text: string, count: number, held: ReadonlySet<string>, random: Random): string[] {
  const always = readList(text)
    .filter((use) => use.startsWith('!'))
    .map((use) => use.slice(1))
  const others = readList(text)
    .filter((use) => !use.startsWith('!'))
    .flatMap((group) => oneOfGroup(group, held, random))
    .join(',')
  return [...always, ...chooseSome(others, Math.max(1, count - always.length), held, random)]
}

/** One of ` / `-separated nouns; one whose condition holds goes before those without. */
export function chooseNoun(
  nouns: string,
  chinese: string,
  held: ReadonlySet<string>,
  random: Random,
): [string, string] {
  const chineseNouns = readList(chinese, ' / ')
  const pairs = readList(nouns, ' / ').map((text, index) => ({
    ...readEntry(text),
    chinese: chineseNouns[index] ?? chineseNouns[0] ?? '',
  }))
  const met = pairs.filter(({ condition }) => condition !== undefined && held.has(condition))
  const open = pairs.filter(({ condition }) => condition === undefined)
  const { value, chinese: chineseNoun } = random.pick(met.length > 0 ? met : open)
  return [value, chineseNoun]
}

import { remember } from './remember.js'

/**
 * How the catalogue reads text, for full text and for the exact filters alike: one function decides what a word is, so that the
 * index, a query and the predicate that is checked last can never disagree. Why it is so: docs/decisions/003-chinese-in-fts5.md.
 */

/** Stands between two values of one field, so that a phrase never runs from one into the next; no text yields it. */
export const valueBreak = '␟'

const scriptWithoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const word = /[\p{L}\p{N}]+/gu
const notWord = /[^\p{L}\p{N}]+/gu
const notAsciiWord = /[^a-z0-9]+/g
const asciiOnly = /^[\x20-\x7e\t\n\r]*$/

/** British and American spellings of one word, told apart by nobody who shops. */
const spellings: Readonly<Record<string, string>> = {
  colour: 'color',
  multicolour: 'multicolor',
  grey: 'gray',
  jewellery: 'jewelry',
  pyjama: 'pajama',
  aluminium: 'aluminum',
  tyre: 'tire',
  fibre: 'fiber',
  centre: 'center',
  theatre: 'theater',
  armour: 'armor',
  favourite: 'favorite',
  flavour: 'flavor',
  moisturiser: 'moisturizer',
  organiser: 'organizer',
  doughnut: 'donut',
  mould: 'mold',
  mum: 'mom',
  cosy: 'cozy',
}

const units: Readonly<Record<string, string>> = {
  gb: 'gb',
  gigabyte: 'gb',
  tb: 'tb',
  terabyte: 'tb',
  mb: 'mb',
  ml: 'ml',
  millilitre: 'ml',
  milliliter: 'ml',
  l: 'l',
  litre: 'l',
  liter: 'l',
  kg: 'kg',
  g: 'g',
  gram: 'g',
  mg: 'mg',
  oz: 'oz',
  ounce: 'oz',
  lb: 'lb',
  mm: 'mm',
  cm: 'cm',
  m: 'm',
  inch: 'inch',
  inche: 'inch',
  ft: 'ft',
  w: 'w',
  watt: 'w',
  hz: 'hz',
  mah: 'mah',
  v: 'v',
  mp: 'mp',
  piece: 'pc',
  pc: 'pc',
  pack: 'pack',
  person: 'person',
}

const negationWord = /(?:^|[^a-z])(?:no|without|non|zero|free)(?:$|[^a-z])/
const negations = new Set(['no', 'without', 'non', 'zero'])
const passedOverAfterNegation = new Set(['added', 'artificial', 'any', 'extra'])
const number = /^\d+$/
const numberWithUnit = /^(\d+)(in|[a-z]+)$/
const stemCache = new Map<string, string>()
const maxCachedStems = 50_000

/**
 * The words of a text in order: folded (NFKC, case, accents), plurals and spellings made one, characters of Chinese, Japanese and
 * Korean one by one, a number and its unit as one word, and "fragrance-free", "no fragrance", "without fragrance" as the one
 * word `fragrance_free`, so that what is absent is never found as present.
 */
export function tokenize(text: string): string[] {
  const folded = fold(text)
  const mayNegate = negationWord.test(folded)
  const tokens: string[] = []
  if (asciiOnly.test(folded)) pushAsciiWords(tokens, folded, mayNegate)
  else pushWords(tokens, folded, mayNegate)
  return mayNegate ? joinNegations(tokens) : tokens
}

/** The same for values that come again and again: brands, categories, attributes, wishes. The words are shared: not to be changed. */
export function tokenizeValue(text: string): readonly string[] {
  return text.length <= longestValue ? rememberedTokens(text) : tokenize(text)
}

const longestValue = 80
const rememberedTokens = remember(10_000, tokenize)

/** NFKC, lower case, no accents, no possessive 's; an inch sign becomes the word. */
export function fold(text: string): string {
  const plain = asciiOnly.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKC')
        .toLowerCase()
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFC')
  return apostrophe.test(plain) || inchSign.test(plain) || plain.includes('shirt') ? foldSigns(plain) : plain
}

const apostrophe = /['’`]/
const inchSign = /["”″]/

function foldSigns(plain: string): string {
  return plain
    .replace(/['’`]s(?![\p{L}\p{N}])/gu, '')
    .replace(/(?<=\p{L})['’`](?=\p{L})/gu, '')
    .replace(/(?<=\d)\s?["”″]/g, 'inch')
    .replace(/(?<![\p{L}\p{N}])t[- ]?shirt/gu, 'tshirt')
}

/** Letters and digits only: "WH-1000XM5" and "wh 1000xm5" are one code. */
export function compact(text: string): string {
  const folded = fold(text)
  return folded.replace(asciiOnly.test(folded) ? notAsciiWord : notWord, '')
}

/** Whether the words of `phrase` stand in `tokens` one after another. An empty phrase stands nowhere. */
export function containsPhrase(tokens: readonly string[], phrase: readonly string[]): boolean {
  const first = phrase[0]
  if (first === undefined) return false
  for (let start = tokens.indexOf(first); start !== -1; start = tokens.indexOf(first, start + 1)) {
    if (phrase.every((token, offset) => tokens[start + offset] === token)) return true
  }
  return false
}

export function isSingleCharacterScript(token: string): boolean {
  return scriptWithoutSpaces.test(token)
}

function pushWords(tokens: string[], folded: string, mayNegate: boolean): void {
  let end = 0
  for (const match of folded.matchAll(word)) {
    const [found] = match
    const joinedToLast = tokens.length > 0 && isJoint(folded, end, match.index)
    end = match.index + found.length
    if (scriptWithoutSpaces.test(found)) pushCharacters(tokens, found)
    else pushWord(tokens, found, joinedToLast, mayNegate)
  }
}

/** The same by character codes, three times as fast: most descriptions are read here. */
function pushAsciiWords(tokens: string[], folded: string, mayNegate: boolean): void {
  let end = 0
  let start = -1
  for (let at = 0; at <= folded.length; at += 1) {
    const code = at < folded.length ? folded.charCodeAt(at) : 0
    const isInWord = (code >= 97 && code <= 122) || isDigit(code)
    if (isInWord && start === -1) start = at
    else if (!isInWord && start !== -1) {
      const joinedToLast = tokens.length > 0 && isJoint(folded, end, start)
      pushWord(tokens, folded.slice(start, at), joinedToLast, mayNegate)
      end = at
      start = -1
    }
  }
}

function isJoint(text: string, from: number, to: number): boolean {
  return to - from === 1 && (text[from] === ' ' || text[from] === '-')
}

function pushCharacters(tokens: string[], run: string): void {
  let latin = ''
  for (const character of run) {
    if (!scriptWithoutSpaces.test(character)) {
      latin += character
      continue
    }
    if (latin) pushWord(tokens, latin, false, false)
    latin = ''
    // 无糖 is without sugar: the two characters stay one word, so that 糖 does not find it
    if (tokens.at(-1) === '无' || tokens.at(-1) === '無') tokens.push(`${tokens.pop()}${character}`)
    else tokens.push(character)
  }
  if (latin) pushWord(tokens, latin, false, false)
}

// a marker between two words says that only a space or a hyphen stood there; joinNegations takes it out again
const joint = '-'

function pushWord(tokens: string[], raw: string, joinedToLast: boolean, mayNegate: boolean): void {
  const last = tokens.at(-1)
  if (joinedToLast && last !== undefined) {
    const unit = isDigit(last.charCodeAt(0)) && number.test(last) ? units[stem(raw)] : undefined
    if (unit !== undefined) {
      tokens[tokens.length - 1] = `${last}${unit}`
      return
    }
    if (mayNegate) tokens.push(joint)
  }
  tokens.push(withCanonicalUnit(raw))
}

function withCanonicalUnit(raw: string): string {
  if (!isDigit(raw.charCodeAt(0))) return stem(raw)
  const parts = numberWithUnit.exec(raw)
  if (!parts?.[1] || !parts[2]) return stem(raw)
  const unit = parts[2] === 'in' ? 'inch' : units[stem(parts[2])]
  return unit === undefined ? raw : `${parts[1]}${unit}`
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function joinNegations(tokens: readonly string[]): string[] {
  const result: string[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as string
    if (token === joint) continue
    const negated = negatedAfter(tokens, at)
    if (negated !== undefined) {
      result.push(`${tokens[negated]}_free`)
      at = negated
    } else if (isFreeSuffix(tokens, at)) result.push(`${result.pop()}_free`)
    else result.push(token)
  }
  return result
}

function isFreeSuffix(tokens: readonly string[], at: number): boolean {
  const before = tokens[at - 2]
  if (tokens[at] !== 'free' || tokens[at - 1] !== joint || before === undefined) return false
  const after = tokens[at + 1] === joint ? tokens[at + 2] : undefined
  return after !== 'of' && after !== 'from' && /^[a-z]/.test(before) && !before.endsWith('_free')
}

/** Where the word stands that a "no", "without" or "free of" at this place takes away. */
function negatedAfter(tokens: readonly string[], at: number): number | undefined {
  let next: number
  if (negations.has(tokens[at] as string)) next = at + 2
  else if (tokens[at] === 'free' && (tokens[at + 2] === 'of' || tokens[at + 2] === 'from')) next = at + 4
  else return undefined
  if (tokens[next - 1] !== joint) return undefined
  if (passedOverAfterNegation.has(tokens[next] as string) && tokens[next + 1] === joint) next += 2
  const negated = tokens[next]
  return negated !== undefined && /^[a-z]/.test(negated) ? next : undefined
}

/** Plural to singular by ending, and one spelling of two; what it makes need not be a word, only the same for both forms. */
export function stem(raw: string): string {
  const known = stemCache.get(raw)
  if (known !== undefined) return known
  const singular = /^[a-z]{3,}$/.test(raw) ? singularOf(raw) : raw
  const result = spellings[singular] ?? singular
  if (stemCache.size >= maxCachedStems) stemCache.clear()
  stemCache.set(raw, result)
  return result
}

function singularOf(plural: string): string {
  if (plural.length > 4 && plural.endsWith('ies')) return `${plural.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh|zz)es$/.test(plural)) return plural.slice(0, -2)
  if (plural.endsWith('s') && !/(?:ss|us|is)$/.test(plural)) return plural.slice(0, -1)
  return plural
}

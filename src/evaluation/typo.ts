import { createHash } from 'node:crypto'
import type { Frame, Slot } from '../intent/index.js'
import { numbersIn } from '../intent/numbers.js'

/** Numbers from 0 up to, not including, 1. */
export type Random = () => number

/** Where a slip may happen, and what the hand may have left there instead. */
interface Place {
  start: number
  end: number
  slips: string[]
}

/** Values that are taken as they are typed. */
const copiedSlots: ReadonlySet<string> = new Set(['brand', 'like', 'order'])
const keyRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
/** Characters that a pinyin keyboard offers for one another, none of them a number or a negation. */
const soundAlikes: readonly string[] = [
  '的得地',
  '在再',
  '做作坐',
  '买卖',
  '想像',
  '要药',
  '有友',
  '吗嘛妈',
  '看砍',
  '帮邦',
  '便变',
  '鞋写',
  '适试',
  '款宽',
  '点店电',
  '这着',
  '他她它',
  '请清轻青',
  '找照',
  '那哪拿',
  '会回',
  '送松',
  '我握',
  '你拟',
  '能嫩',
  '穿传',
  '价架',
  '样羊',
]

/** Numbers that follow from a seed: the same on every machine. */
export function seededRandom(seed: string): Random {
  let drawn = 0
  return () => {
    drawn += 1
    return createHash('sha256').update(`${seed} ${drawn}`).digest().readUInt32BE() / 2 ** 32
  }
}

/**
 * The text with one slip: a letter dropped, doubled, swapped with the next or replaced by its neighbour on the keyboard,
 * a Chinese character doubled or replaced by one of the same sound. Never in a number, a name, or the words of a brand, a
 * product or an order number. Undefined where no such place is left, or where it is not known which words are the brand.
 */
export function withTypo(text: string, frames: readonly Frame[], random: Random): string | undefined {
  const slots = frames.flatMap((frame) => frame.slots)
  const copied = slots.filter(({ slot }) => copiedSlots.has(slot)).map(({ value }) => value.toLowerCase())
  if (copied.some((value) => !text.toLowerCase().includes(value))) return undefined
  const kept = [...copied, ...slots.flatMap(wordsOfModels)]
  const places = [...latinPlaces(text), ...chinesePlaces(text)].filter((place) => !touches(text, place, kept))
  const place = pick(places, random)
  const slip = place && pick(place.slips, random)
  return slip === undefined ? undefined : text.slice(0, place?.start) + slip + text.slice(place?.end)
}

/** Words beside digits in a value ("pixel 8a"), and those of a dropped limit, which may be a brand. */
function wordsOfModels({ slot, value }: Slot): string[] {
  return slot === 'drop' || /\d/.test(value) ? (value.match(/\p{L}{2,}/gu) ?? []) : []
}

/** Ordinary words of four letters or more: no capital inside the sentence, no digit beside them, no number word. */
function latinPlaces(text: string): Place[] {
  return [...text.matchAll(/[\p{Script=Latin}']+/gu)].flatMap(({ 0: word, index: start }) => {
    const end = start + word.length
    const isName = /\p{Lu}/u.test(start === 0 ? word.slice(1) : word)
    const around = text.slice(Math.max(0, start - 1), start) + text.slice(end, end + 1)
    const isOrdinary = /^[a-z]{4,}$/i.test(word) && !isName && !/[\d_#@-]/.test(around)
    return isOrdinary && numbersIn(word).length === 0 ? [{ start, end, slips: wordSlips(word) }] : []
  })
}

/** One slip of the fingers behind the first letter, before the last. */
function wordSlips(word: string): string[] {
  const slips = new Set<string>()
  for (let place = 1; place < word.length - 1; place += 1) {
    const [before, letter, after] = [word.slice(0, place), word.charAt(place), word.slice(place + 1)]
    slips.add(before + after)
    slips.add(before + letter + letter + after)
    slips.add(before + after.charAt(0) + letter + after.slice(1))
    for (const neighbour of neighboursOf(letter)) slips.add(before + neighbour + after)
  }
  slips.delete(word)
  return [...slips]
}

function neighboursOf(letter: string): string[] {
  const row = keyRows.find((keys) => keys.includes(letter)) ?? ''
  const place = row.indexOf(letter)
  return place < 0 ? [] : [row.charAt(place - 1), row.charAt(place + 1)].filter((key) => key !== '')
}

/** Characters that are taken for others of the same sound; a text of a few characters has none to spare. */
function chinesePlaces(text: string): Place[] {
  if ((text.match(/\p{Script=Han}/gu)?.length ?? 0) < 4) return []
  return [...text.matchAll(/\p{Script=Han}/gu)].flatMap(({ 0: character, index: start }) => {
    const alike = soundAlikes.filter((group) => group.includes(character)).join('')
    const slips = [...alike].filter((other) => other !== character)
    const end = start + character.length
    return slips.length > 0 ? [{ start, end, slips: [...slips, character + character] }] : []
  })
}

function touches(text: string, { start, end }: Place, kept: readonly string[]): boolean {
  const lower = text.toLowerCase()
  return kept.some((value) => {
    for (let at = lower.indexOf(value); at >= 0; at = lower.indexOf(value, at + 1)) {
      if (start < at + value.length && end > at) return true
    }
    return false
  })
}

function pick<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[Math.floor(random() * items.length)]
}

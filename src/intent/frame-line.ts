import { limits } from '../limits.js'
import { isValueOf, slotRules } from './slot-rules.js'
import {
  type Act,
  acts,
  type Frame,
  operators,
  type Slot,
  type SlotName,
  slotNames,
} from './understanding.js'

const frameSeparator = ' && '
const slotSeparator = ' ; '
const reservedWords: ReadonlySet<string> = new Set([...operators, ';', '&&'])
const knownActs: ReadonlySet<string> = new Set(acts)
const knownSlots: ReadonlySet<string> = new Set(slotNames)

/**
 * Reads a line of the frame language, such as `search category = shoes ; price <= 100 && thanks`.
 * Returns undefined for anything that is not of the language; never throws.
 */
export function parseFrameLine(line: string): Frame[] | undefined {
  const texts = line.split(frameSeparator)
  if (texts.length > limits.parser.maxFrames) return undefined
  const frames = texts.map(parseFrame)
  return frames.every((frame) => frame !== undefined) ? frames : undefined
}

/**
 * Writes frames as one line. Separators inside a value become a space and values become lower case, order numbers
 * aside. Returns undefined where the frames still cannot be said in the language; never throws.
 */
export function formatFrameLine(frames: readonly Frame[]): string | undefined {
  const line = frames.map(formatFrame).join(frameSeparator)
  return parseFrameLine(line) === undefined ? undefined : line
}

/** Writes any words as a value of the language: lower case, single spaces, nothing that reads as a separator. */
export function toFrameValue(words: string): string {
  return tame(words).toLowerCase()
}

function parseFrame(text: string): Frame | undefined {
  const end = text.indexOf(' ')
  const act = end === -1 ? text : text.slice(0, end)
  if (!isAct(act)) return undefined
  if (end === -1) return { act, slots: [] }

  const slots = text
    .slice(end + 1)
    .split(slotSeparator)
    .map((part) => parseSlot(act, part))
  return slots.every((slot) => slot !== undefined) ? { act, slots } : undefined
}

function parseSlot(act: Act, text: string): Slot | undefined {
  const [slot = '', op = '', ...words] = text.split(' ')
  if (!isSlotName(slot)) return undefined
  const rule = slotRules[slot]
  const operator = rule.operators.find((allowed) => allowed === op)
  const value = words.join(' ')
  if (operator === undefined || (rule.onlyWith !== undefined && rule.onlyWith !== act)) return undefined
  if (words.some((word) => word === '' || reservedWords.has(word))) return undefined
  return isValueOf(slot, value) ? { slot, op: operator, value } : undefined
}

function formatFrame({ act, slots }: Frame): string {
  const parts = slots.map(({ slot, op, value }) => {
    return `${slot} ${op} ${slot === 'order' ? tame(value) : toFrameValue(value)}`
  })
  return parts.length === 0 ? act : `${act} ${parts.join(slotSeparator)}`
}

function tame(words: string): string {
  return words
    .split(/[\s\p{Cc}\p{Cf}]+/u)
    .filter((word) => word !== '' && !reservedWords.has(word))
    .join(' ')
}

function isAct(word: string): word is Act {
  return knownActs.has(word)
}

function isSlotName(word: string): word is SlotName {
  return knownSlots.has(word)
}

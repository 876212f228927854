import type { Language, Slot, SlotName } from '../../intent/understanding.js'
import type { WordingKey } from './en.js'
import type { Voice } from './voice.js'
import { isWordingKey } from './wording.js'

/** What is said of a limit or wish: a fact has it, and a slot of a frame. */
export type Said = Pick<Slot, 'slot' | 'op' | 'value'>

const isExclusion = ({ op }: Said): boolean => op === '!='

/** Wishes order the list and do not shorten it, so a count never speaks of them. */
const wishSlots: ReadonlySet<SlotName> = new Set(['feature', 'use', 'like', 'more', 'less', 'recipient'])
const beforeTheKind: Readonly<Record<Language, readonly SlotName[]>> = {
  en: ['feature', 'color', 'material', 'brand'],
  zh: ['color', 'material', 'brand'],
}
const unspoken: ReadonlySet<SlotName> = new Set(['currency', 'category', 'sort', 'quantity'])

/** Whether it shortens the list: kind, price, exclusions and the like. */
export function isLimit(said: Said): boolean {
  const isBound = said.op === '<=' || said.op === '>='
  return isExclusion(said) || isBound || !wishSlots.has(said.slot)
}

/** "black running shoes for women up to $80, not nike": the kind with the limits, as a count may be followed by. */
export function describeLimits(facts: readonly Said[], voice: Voice, currency: string): string {
  return describe(facts.filter(isLimit), voice, currencyOf(facts, currency))
}

/** What the shopper would like to have, listed; empty where there is nothing. */
export function describeWishes(facts: readonly Said[], voice: Voice): string {
  const wishes = facts.filter((fact) => !isLimit(fact)).map((fact) => describeSaid(fact, voice, ''))
  return voice.list(wishes, 'and')
}

/** Everything that was said, wishes and order included: for reading back. */
export function describeAll(facts: readonly Said[], voice: Voice, currency: string): string {
  const spoken = currencyOf(facts, currency)
  const hasKind = facts.some((fact) => fact.slot === 'category' && !isExclusion(fact))
  const order = facts.filter(({ slot }) => slot === 'sort')
  const rest = facts.filter(({ slot }) => slot !== 'sort')
  const told = hasKind
    ? [describe(rest, voice, spoken)]
    : rest.filter(({ slot }) => slot !== 'currency').map((fact) => describeSaid(fact, voice, spoken))
  return voice.list([...told, ...order.map((fact) => describeSaid(fact, voice, spoken))], 'comma')
}

/** One limit or wish in the shopper's words: "up to $80", "not white", “80美元以内”. */
export function describeSaid({ slot, op, value }: Said, voice: Voice, currency: string): string {
  const spoken = slot === 'category' ? voice.kind(value) : voice.value(slot, value)
  const amount = slot === 'price' && currency !== '' ? voice.amount(Number(value), currency) : value
  return voice.say(keyFor({ slot, op, value }, voice), { value: spoken, amount })
}

function describe(facts: readonly Said[], voice: Voice, currency: string): string {
  const spoken = facts.filter(
    (fact) => !unspoken.has(fact.slot) || (isExclusion(fact) && fact.slot === 'category'),
  )
  const positive = spoken.filter((fact) => !isExclusion(fact))
  const tell = (fact: Said): string => describeSaid(fact, voice, currency)

  const kinds = facts.filter((fact) => fact.slot === 'category' && !isExclusion(fact))
  const kind = kinds.length === 0 ? voice.say('kind.any') : voice.list(kinds.map(tell), 'or')
  const front = beforeTheKind[voice.language]
  const adjectives = front.map((slot) =>
    voice.list(positive.filter((fact) => fact.slot === slot).map(tell), slot === 'feature' ? 'comma' : 'or'),
  )
  const named = [...adjectives.filter(Boolean), kind].join(voice.say('list.sentence'))

  const limits = positive.filter(({ slot }) => !front.includes(slot)).map(tell)
  const joined = voice.language === 'zh' ? voice.list(limits, 'comma') : limits.join(' ')
  const limited = joined === '' ? named : voice.say('request.more', { request: named, limits: joined })
  const exclusions = voice.list(spoken.filter(isExclusion).map(tell), 'comma')
  return exclusions === ''
    ? limited
    : voice.say('request.exclusions', { request: limited, limits: exclusions })
}

function currencyOf(facts: readonly Said[], fallback: string): string {
  return facts.find(({ slot }) => slot === 'currency')?.value.toUpperCase() ?? fallback
}

const sideOf: Readonly<Partial<Record<Said['op'], string>>> = {
  '<=': 'atMost',
  '>=': 'atLeast',
  '=': 'exactly',
}

function keyFor({ slot, op, value }: Said, voice: Voice): WordingKey {
  const negative = `fact.not.${slot}`
  if (op === '!=' && isWordingKey(negative)) return negative
  if (op === '!=') return slot === 'feature' || slot === 'material' ? 'fact.without' : 'fact.not'
  if (slot === 'less' && voice.value(slot, value) === value && voice.language === 'zh') return 'fact.lessOf'
  const candidates = [`fact.${slot}.${sideOf[op] ?? ''}`, `fact.${slot}.${value}`]
  const exact = candidates.find(isWordingKey)
  if (exact !== undefined) return exact
  if (op === '<=') return 'fact.atMost'
  if (op === '>=') return 'fact.atLeast'
  const own = `fact.${slot}`
  return isWordingKey(own) ? own : 'fact.value'
}

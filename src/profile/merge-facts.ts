import { slotRules } from '../intent/slot-rules.js'
import type { Slot } from '../intent/understanding.js'
import { limits } from '../limits.js'
import type { Fact } from './profile.js'

/** Everything a new fact has beside what was said. */
export type FactOrigin = Pick<Fact, 'kind' | 'sourceTurn' | 'confidence' | 'at' | 'scope'> & {
  /** The first number that is free in this turn. */
  nextNumber: number
}

/**
 * What is known after these slots were said, by the frame language's table: `=` replaces or adds, `+=` adds an
 * alternative, `!=` excludes and takes the positive away, bounds replace their own side, `drop` takes limits away.
 */
export function mergeFacts(facts: readonly Fact[], slots: readonly Slot[], origin: FactOrigin): Fact[] {
  const currency = facts.find((fact) => fact.slot === 'currency')?.value
  const isSaidAgain = (fact: Fact): boolean => slots.some((slot) => says(fact, slot))
  const kept = facts.filter(
    (fact) => isSaidAgain(fact) || !slots.some((slot) => takesAway(slot, fact, currency)),
  )
  const said = slots.filter(limitsProducts).filter((slot) => !kept.some((fact) => says(fact, slot)))
  const added = said.map((slot, index) => factFrom(slot, origin, origin.nextNumber + index))
  return withinBounds([...kept, ...added])
}

/** Whether a slot of a frame says something that can be known, rather than pointing at something. */
export function limitsProducts({ slot, value }: Slot): boolean {
  return slotRules[slot].merges !== undefined && value !== 'shown'
}

function factFrom({ slot, op, value }: Slot, { nextNumber: _, ...origin }: FactOrigin, number: number): Fact {
  return {
    id: `${origin.sourceTurn}.${number}`,
    slot,
    op: op === '+=' ? '=' : op,
    value,
    polarity: op === '!=' ? 'negative' : 'positive',
    ...origin,
  }
}

function says(fact: Fact, { slot, op, value }: Slot): boolean {
  return fact.slot === slot && fact.value === value && fact.op === (op === '+=' ? '=' : op)
}

function takesAway(slot: Slot, fact: Fact, currency: string | undefined): boolean {
  if (slot.slot === 'drop') return isDropped(fact, slot.value)
  if (slot.slot === 'currency' && fact.slot === 'price')
    return currency !== undefined && currency !== slot.value
  if (isOpposite(slot, fact)) return true
  if (slot.slot !== fact.slot || !limitsProducts(slot)) return false

  if (slot.op === '!=') return fact.polarity === 'positive' && fact.value === slot.value
  if (fact.polarity === 'negative') return fact.value === slot.value && (slot.op === '=' || slot.op === '+=')
  if (slot.op === '+=' || slotRules[slot.slot].merges === 'adds') return false
  if (slot.slot === 'audience') return !isAge(slot.value) || isAge(fact.value)
  return replacesSide(slot, fact)
}

/** A bound replaces the bound of its own side, and the other side's only where no value would satisfy both. */
function replacesSide(slot: Slot, fact: Fact): boolean {
  if (slot.op === '=' || fact.op === '=' || fact.op === slot.op) return true
  const said = measure(slot.value)
  const known = measure(fact.value)
  if (said === undefined || known === undefined || said.unit !== known.unit) return false
  return slot.op === '<=' ? known.number > said.number : known.number < said.number
}

function isOpposite(slot: Slot, fact: Fact): boolean {
  const pair = `${slot.slot} ${fact.slot}`
  return (pair === 'more less' || pair === 'less more') && slot.value === fact.value
}

function isDropped(fact: Fact, dropped: string): boolean {
  if (fact.slot === dropped || fact.value === dropped) return true
  if (dropped === 'price' && fact.slot === 'currency') return true
  return fact.slot !== 'category' && ` ${fact.value} `.includes(` ${dropped} `)
}

function isAge(audience: string): boolean {
  return audience.startsWith('age ')
}

function measure(value: string): { number: number; unit: string } | undefined {
  const found = /^(\d+(?:\.\d+)?)\s*(.*)$/.exec(value)
  return found ? { number: Number(found[1]), unit: found[2] ?? '' } : undefined
}

/** The oldest go first, the kind of product last: without it the request would mean something else. */
function withinBounds(facts: Fact[]): Fact[] {
  const excess = facts.length - limits.session.maxFacts
  if (excess <= 0) return facts
  const oldest = new Set(facts.filter((fact) => fact.slot !== 'category').slice(0, excess))
  return facts.filter((fact) => !oldest.has(fact))
}

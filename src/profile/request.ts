import { formatFrameLine } from '../intent/frame-line.js'
import type { Slot, SlotName } from '../intent/understanding.js'
import { headWord, type KindFamily, kindFamily } from './kind-family.js'
import type { Fact, Profile } from './profile.js'

/** The request that stands: what was asked for and limited, in the order it was said. */
export function standingRequest(profile: Profile): Fact[] {
  return profile.facts.filter((fact) => fact.kind === 'need')
}

/** The preferences that bear on the request that stands: those told for another kind of product stay out of it. */
export function preferencesForRequest(profile: Profile): Fact[] {
  const kinds = valuesOf(standingRequest(profile), 'category')
  return profile.facts.filter((fact) => fact.kind === 'preference' && bearsOn(fact, kinds))
}

/** What they liked and did not like among products of this sort. */
export function interestsForRequest(profile: Profile): Fact[] {
  const kinds = valuesOf(standingRequest(profile), 'category')
  return profile.facts.filter((fact) => fact.kind === 'interest' && bearsOn(fact, kinds))
}

/** The values that were asked for in a slot, exclusions left out. */
export function valuesOf(facts: readonly Fact[], slot: SlotName): string[] {
  return facts.filter((fact) => fact.slot === slot && fact.polarity === 'positive').map(({ value }) => value)
}

/** The request that stands as a frame line, for the parser; undefined where none stands. */
export function requestLine(profile: Profile): string | undefined {
  const needs = standingRequest(profile)
  if (needs.length === 0) return undefined
  const isKind = ({ slot, polarity }: Fact): boolean => slot === 'category' && polarity === 'positive'
  const ordered = [...needs.filter(isKind), ...needs.filter((fact) => !isKind(fact))]
  const slots: Slot[] = ordered.map(({ slot, op, value }) => ({ slot, op, value }))
  return formatFrameLine([{ act: needs.some(isKind) ? 'search' : 'recommend', slots }])
}

/**
 * What stays known when a new request begins: for whom it is, between things to wear, and the size, between things
 * whose sizes mean the same. Everything else belonged to the earlier request.
 */
export function carriedOver(needs: readonly Fact[], slots: readonly Slot[]): Fact[] {
  const before = commonFamily(valuesOf(needs, 'category'))
  const now = commonFamily(
    slots.filter(({ slot, op }) => slot === 'category' && op !== '!=').map(({ value }) => value),
  )
  if (before === undefined || now === undefined) return []

  const isForSomeone = slots.some(({ slot }) => slot === 'audience' || slot === 'recipient')
  const hasSize = slots.some(({ slot }) => slot === 'size')
  return needs.filter(({ slot, value }) => {
    if (slot === 'audience') return !isForSomeone
    return slot === 'size' && !hasSize && !isForSomeone && before === now && meansTheSame(value, now)
  })
}

/** A shoe size fits every shoe and an M every garment; a waist of 32 or a hat size fits nothing else. */
function meansTheSame(size: string, family: KindFamily): boolean {
  return family === 'footwear' || (family === 'clothing' && /^(?:x{0,4}s|m|x{0,4}l|[2-6]xl)$/.test(size))
}

function commonFamily(kinds: readonly string[]): KindFamily | undefined {
  const [first, ...others] = kinds.map(kindFamily)
  return others.every((family) => family === first) ? first : undefined
}

function bearsOn(fact: Fact, kinds: readonly string[]): boolean {
  const { scope } = fact
  if (scope !== undefined) return kinds.some((kind) => isSameSort(kind, scope))
  return fact.slot !== 'size' || kinds.some((kind) => kindFamily(kind) !== undefined)
}

function isSameSort(kind: string, scope: string): boolean {
  if (headWord(kind) === headWord(scope)) return true
  const family = kindFamily(kind)
  return family !== undefined && family !== 'accessory' && family === kindFamily(scope)
}

import type { Frame, Language, Understanding } from '../intent/understanding.js'
import { limits } from '../limits.js'
import { forget } from './forget.js'
import { kindFamily } from './kind-family.js'
import { type FactOrigin, mergeFacts } from './merge-facts.js'
import type { Fact, Profile } from './profile.js'
import { carriedOver, standingRequest, valuesOf } from './request.js'

/** When something was said: the turn, from 1, and the time in ISO 8601. */
export interface SaidAt {
  turn: number
  at: string
}

/**
 * What is known after a message. Pure: the same profile and understanding give the same profile. Values that point at
 * the screen (`price <= shown`) must be resolved before; what is still unresolved is left out.
 */
export function updateProfile(profile: Profile, understanding: Understanding, saidAt: SaidAt): Profile {
  const spoken = { ...profile, language: spokenLanguage(profile, understanding) }
  return understanding.frames.reduce(
    (known, frame) => applyFrame(known, frame, { ...saidAt, confidence: understanding.confidence }),
    spoken,
  )
}

export type Said = SaidAt & { confidence: number }

function applyFrame(profile: Profile, frame: Frame, said: Said): Profile {
  switch (frame.act) {
    case 'search':
    case 'recommend':
      return search(profile, frame, said)
    case 'refine':
      return changeRequest(profile, standingRequest(profile), frame, said)
    case 'profile_set':
      return prefer(profile, frame, said)
    case 'profile_forget':
      return forget(profile, frame)
    case 'back':
      return goBack(profile, frame)
    case 'restart':
      return { ...withRequest(profile, []), earlierRequests: [] }
    default:
      return profile
  }
}

/** A new kind is a new request; limits alone belong to the request that stands. */
function search(profile: Profile, frame: Frame, said: Said): Profile {
  const needs = standingRequest(profile)
  const isNew =
    frame.act === 'recommend' || frame.slots.some(({ slot }) => slot === 'category' || slot === 'like')
  return changeRequest(profile, isNew ? carriedOver(needs, frame.slots) : needs, frame, said)
}

function changeRequest(profile: Profile, from: readonly Fact[], frame: Frame, said: Said): Profile {
  const before = standingRequest(profile)
  const now = mergeFacts(from, frame.slots, originOf(profile, said, 'need'))
  if (isSameRequest(before, now)) return profile
  const earlier = before.length === 0 ? profile.earlierRequests : [...profile.earlierRequests, before]
  return { ...withRequest(profile, now), earlierRequests: earlier.slice(-limits.session.keptRequests) }
}

function prefer(profile: Profile, frame: Frame, said: Said): Profile {
  const scope = scopeOf(profile, frame)
  const slots = scope.isNamed ? frame.slots.filter(({ slot }) => slot !== 'category') : frame.slots
  const isPreference = ({ kind }: Fact): boolean => kind === 'preference'
  const sameScope = profile.facts.filter((fact) => isPreference(fact) && fact.scope === scope.kind)
  const others = profile.facts.filter((fact) => !isPreference(fact) || fact.scope !== scope.kind)
  const origin = originOf(profile, said, 'preference')
  const known = mergeFacts(
    sameScope,
    slots,
    scope.kind === undefined ? origin : { ...origin, scope: scope.kind },
  )
  return { ...profile, facts: [...others, ...known] }
}

/** "My ring size is p" holds for rings; "I wear size 10", said about shoes, holds for shoes. */
function scopeOf(profile: Profile, { slots }: Frame): { kind?: string; isNamed: boolean } {
  const named = slots.find(({ slot, op }) => slot === 'category' && op === '=')?.value
  if (named !== undefined && slots.length > 1) return { kind: named, isNamed: true }
  const standing = valuesOf(standingRequest(profile), 'category')[0]
  const isSize = slots.some(({ slot }) => slot === 'size')
  const isWorn = standing !== undefined && kindFamily(standing) !== undefined
  return isSize && isWorn ? { kind: standing, isNamed: false } : { isNamed: false }
}

/** To the latest request that had all that was named ("back to the jackets"), else to the one before. */
function goBack(profile: Profile, { slots }: Frame): Profile {
  const { earlierRequests } = profile
  const hasAll = (request: readonly Fact[]): boolean =>
    slots.every(({ slot, value }) => request.some((fact) => fact.slot === slot && fact.value.includes(value)))
  const named = earlierRequests.findLastIndex(hasAll)
  const index = named === -1 ? earlierRequests.length - 1 : named
  const request = earlierRequests[index]
  return request === undefined
    ? profile
    : { ...withRequest(profile, request), earlierRequests: earlierRequests.slice(0, index) }
}

function withRequest(profile: Profile, needs: readonly Fact[]): Profile {
  return { ...profile, facts: [...needs, ...profile.facts.filter((fact) => fact.kind !== 'need')] }
}

function isSameRequest(one: readonly Fact[], other: readonly Fact[]): boolean {
  return one.length === other.length && one.every((fact, index) => fact.id === other[index]?.id)
}

/** What the facts of a turn have in common, with the first number that is free in it. */
export function originOf(profile: Profile, { turn, at, confidence }: Said, kind: Fact['kind']): FactOrigin {
  const numbers = [...profile.facts, ...profile.earlierRequests.flat()]
    .filter((fact) => fact.sourceTurn === turn)
    .map((fact) => Number(fact.id.split('.')[1]))
  return { kind, sourceTurn: turn, confidence, at, nextNumber: Math.max(0, ...numbers) + 1 }
}

/** Numbers, signs and a single Latin word ("ok", "nike", "m") have no language of their own: the conversation's stays. */
function spokenLanguage(profile: Profile, { text, language }: Understanding): Language {
  const words = text.match(/\p{L}{2,}/gu) ?? []
  return language === 'zh' || words.length > 1 ? language : profile.language
}

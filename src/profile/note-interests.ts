import { limits } from '../limits.js'
import type { Fact, Profile } from './profile.js'
import { standingRequest, valuesOf } from './request.js'
import { originOf, type Said } from './update-profile.js'

/** Something liked or not liked: a value, or with a `productId` what resembles that product. */
export type Interest = Pick<Fact, 'slot' | 'value' | 'polarity'> & { productId?: string }

/**
 * The profile with what was liked and not liked, told for the kind of product that was looked for. Pure. The latest word
 * counts: who likes what they did not like before has changed their mind. The oldest go when there are too many.
 */
export function noteInterests(profile: Profile, interests: readonly Interest[], said: Said): Profile {
  if (interests.length === 0) return profile
  const isSame = (fact: Fact): boolean =>
    fact.kind === 'interest' &&
    interests.some(({ slot, value }) => slot === fact.slot && value === fact.value)
  const kept = profile.facts.filter((fact) => !isSame(fact))
  const { nextNumber, ...origin } = originOf(profile, said, 'interest')
  const [scope] = valuesOf(standingRequest(profile), 'category')
  const noted = interests.map(
    (interest, index): Fact => ({
      id: `${said.turn}.${nextNumber + index}`,
      op: interest.polarity === 'negative' ? '!=' : '=',
      ...interest,
      ...origin,
      ...(scope === undefined ? {} : { scope }),
    }),
  )
  const known = [...kept.filter(({ kind }) => kind === 'interest'), ...noted]
  const latest = new Set(known.slice(-limits.session.maxFacts))
  return {
    ...profile,
    facts: [...kept, ...noted].filter((fact) => fact.kind !== 'interest' || latest.has(fact)),
  }
}

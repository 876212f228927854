import { type Frame, type Slot, slotNames } from '../intent/understanding.js'
import { headWord } from './kind-family.js'
import type { Fact, Profile } from './profile.js'

/**
 * The profile without what is to be forgotten: one value, all of a slot (`attribute = size`) or everything (`attribute =
 * all`); requests of before forget it too. A kind beside it ("my ring size") forgets only what was told for that kind.
 */
export function forget(profile: Profile, frame: Frame): Profile {
  const forgotten = new Set(forgottenIds(profile, frame))
  const kept = (facts: readonly Fact[]): Fact[] => facts.filter(({ id }) => !forgotten.has(id))
  return {
    ...profile,
    facts: kept(profile.facts),
    earlierRequests: profile.earlierRequests.map(kept).filter((request) => request.length > 0),
  }
}

function forgottenIds({ facts, earlierRequests }: Profile, { slots }: Frame): string[] {
  const all = [...facts, ...earlierRequests.flat()]
  const kind = slots.length > 1 ? slots.find(({ slot, op }) => slot === 'category' && op === '=') : undefined
  const isInScope = ({ scope }: Fact): boolean =>
    kind === undefined || (scope !== undefined && headWord(scope) === headWord(kind.value))
  return slots
    .filter((slot) => slot !== kind)
    .flatMap((slot) => namedBy(slot, all).filter(isInScope))
    .map(({ id }) => id)
}

function namedBy({ slot, op, value }: Slot, facts: readonly Fact[]): Fact[] {
  if (slot !== 'attribute') {
    const isBound = op === '<=' || op === '>='
    const same = facts.filter(
      (fact) =>
        fact.slot === slot &&
        fact.value === value &&
        (op === '!=' ? fact.polarity === 'negative' : !isBound || fact.op === op),
    )
    const lasting = same.filter((fact) => fact.kind !== 'need')
    return lasting.length > 0 ? lasting : same // the request may have the same, and is changed by itself
  }
  if (value === 'all') return [...facts]
  if (value === 'history') return facts.filter((fact) => fact.kind === 'interest')
  const named = slotNames.find((name) => name === value)
  if (named !== undefined) return facts.filter((fact) => fact.slot === named)
  return facts.filter((fact) => ` ${fact.value} `.includes(` ${value} `))
}

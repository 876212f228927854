import type { Fact } from '../profile/profile.js'
import { standingRequest } from '../profile/request.js'
import type { Situation } from './answers/situation.js'
import type { Chip } from './reply.js'
import { takeBacks } from './take-back.js'
import { describeSaid } from './wording/describe-request.js'

/** What a new request has kept of the one before, in words, and the buttons that let go of it. */
export function carriedInWords(situation: Situation): { text: string; chips: Chip[] } {
  const { profile, voice, catalogue } = situation
  const carried = carriedFacts(situation)
  if (carried.length === 0) return { text: '', chips: [] }
  const currency = catalogue.currency() ?? 'USD'
  const told = carried.map((fact) => describeSaid(fact, voice, currency))
  const ways = takeBacks(profile.facts, voice, currency)
  return {
    text: voice.say('carried.kept', { facts: voice.list(told, 'and') }),
    chips: carried.flatMap(({ id }) => ways[id] ?? []),
  }
}

/** Only where a new kind was named: limits alone belong to the request that stands, all of which stays. */
function carriedFacts({ frame, session, profile }: Situation): Fact[] {
  const isNew =
    frame.act === 'search' && frame.slots.some(({ slot }) => slot === 'category' || slot === 'like')
  const before = new Set(standingRequest(session.profile).map(({ id }) => id))
  const kept = standingRequest(profile).filter(({ id }) => before.has(id))
  return isNew && kept.every(({ slot }) => slot !== 'category') ? kept : []
}

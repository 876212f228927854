import type { Chip } from './reply.js'
import type { Session } from './session.js'
import type { Voice } from './wording/voice.js'

/**
 * Puts right with one tap what was acted on without being sure: back to the request before where the turn has changed it, to
 * the beginning where there was none, else asked for in other words.
 */
export function notMeantChip(before: Session, after: Session, voice: Voice): Chip {
  const told = { label: voice.say('chip.notMeant.label'), say: voice.say('chip.notMeant.say') }
  const hadRequests = before.profile.earlierRequests.length
  if (after.profile.earlierRequests.length > hadRequests) return { ...told, line: 'back' }
  const isFirst = !hasRequest(before) && hasRequest(after) && after.cart.length === 0
  return { ...told, line: isFirst ? 'restart' : 'deny' }
}

function hasRequest({ profile }: Session): boolean {
  return profile.facts.some(({ kind }) => kind === 'need')
}

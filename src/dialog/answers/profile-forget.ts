import type { Fact } from '../../profile/profile.js'
import { standingRequest } from '../../profile/request.js'
import type { Retrieve } from '../../retrieval/retrieve.js'
import { chip, exampleChips, forgetAllChip } from '../chips.js'
import { find } from '../find.js'
import { describeSaid } from '../wording/describe-request.js'
import { listOf } from './found.js'
import { answerProfileShow } from './profile-show.js'
import type { Answer, Situation } from './situation.js'

/** Forgets one value, a slot or everything, says what is gone, and ranks the list anew without it. */
export async function answerProfileForget(situation: Situation, retrieve: Retrieve): Promise<Answer> {
  const { frame, session, profile, voice } = situation
  if (frame.slots.length === 0) return askWhat(situation)
  if (frame.slots.some(({ slot, value }) => slot === 'attribute' && value === 'all'))
    return forgetAll(situation)
  const gone = session.profile.facts.filter(({ id }) => profile.facts.every((fact) => fact.id !== id))
  if (gone.length === 0) {
    return { text: voice.say('forget.unknown'), chips: [...onward(situation), forgetAllChip(voice)] }
  }
  const text = voice.say('forget.done', { facts: inWords(gone, situation) })
  const isListed = session.screen.length > 0 && standingRequest(profile).length > 0 && situation.isLast
  if (!isListed) return { text, chips: onward(situation) }
  const found = await find(situation, retrieve, {
    similarToIds: session.similarToIds,
    alreadyShownIds: session.earlierPages.flat(),
  })
  return found.ranked.length === 0
    ? { text, chips: onward(situation) }
    : { ...listOf({ ...situation, found }), text: voice.sentences([text, voice.say('forget.list')]) }
}

/**
 * Nothing that was said or shown before is kept; of each message only its id, so that one delivered twice is not taken for a new
 * one. The cart is no knowledge of the shopper: it stays.
 */
function forgetAll({ session, voice }: Situation): Answer {
  const text = voice.say('forget.all')
  const kept = session.cart.length > 0 ? [voice.say('forget.cartStays')] : []
  return {
    text: voice.sentences([text, ...kept]),
    chips: exampleChips(voice, 3),
    change: {
      screen: [],
      refusedIds: [],
      similarToIds: [],
      earlierPages: [],
      undecided: [],
      clarified: { slots: [], unanswered: 0 },
      transcript: session.transcript.map((turn) => ({ ...turn, said: '', replied: text })),
      replies: [],
    },
  }
}

function askWhat(situation: Situation): Answer {
  const known = answerProfileShow(situation)
  const isKnown = situation.profile.facts.length > 0
  return isKnown ? { ...known, text: `${known.text}\n${situation.voice.say('forget.which')}` } : known
}

function inWords(facts: readonly Fact[], { session, voice, catalogue }: Situation): string {
  const named = session.profile.facts.find(({ slot }) => slot === 'currency')?.value.toUpperCase()
  const currency = named ?? catalogue.currency() ?? 'USD'
  return voice.list(
    facts.filter(({ slot }) => slot !== 'currency').map((fact) => describeSaid(fact, voice, currency)),
    'comma',
  )
}

function onward({ session, voice }: Situation): Answer['chips'] {
  return session.screen.length > 0 ? [chip('more', voice), chip('restart', voice)] : exampleChips(voice, 2)
}

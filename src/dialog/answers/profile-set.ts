import { limitsProducts } from '../../profile/merge-facts.js'
import { standingRequest } from '../../profile/request.js'
import type { Retrieve } from '../../retrieval/retrieve.js'
import { chip, exampleChips } from '../chips.js'
import { find } from '../find.js'
import { describeAll } from '../wording/describe-request.js'
import { asides, listOf } from './found.js'
import type { Answer, Situation } from './situation.js'

/** What holds for good is read back as it was noted, and the list that stands is ranked anew with it. */
export async function answerProfileSet(situation: Situation, retrieve: Retrieve): Promise<Answer> {
  const { frame, voice, session, profile, catalogue, isLast } = situation
  const noted = frame.slots.filter(limitsProducts)
  const isShown = session.screen.length > 0
  const onward = isShown ? [chip('more', voice), chip('restart', voice)] : exampleChips(voice, 2)
  if (noted.length === 0) return { text: voice.say('profile.empty'), chips: onward }
  const facts = describeAll(noted, voice, catalogue.currency() ?? 'USD')
  const text = voice.say('profile.noted', { facts })
  if (!isShown || !isLast || standingRequest(profile).length === 0) return { text, chips: onward }
  const found = await find(situation, retrieve, { similarToIds: session.similarToIds, alreadyShownIds: [] })
  if (found.ranked.length === 0) return { text, chips: onward }
  const now = { ...situation, found }
  const list = listOf(now)
  return {
    ...list,
    text: voice.sentences([text, ...asides(now), voice.say('profile.list')]),
    change: { ...list.change, earlierPages: [] },
  }
}

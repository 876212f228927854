import { standingRequest, valuesOf } from '../../profile/request.js'
import { answerAndAsk } from './found.js'
import type { Answer, FoundSituation } from './situation.js'

/** Products for what was asked; where no kind was named, the bot asks for it beside them. */
export function answerSearch(situation: FoundSituation): Answer {
  const answer = answerAndAsk(situation)
  const needs = standingRequest(situation.profile)
  const isOpen = ['category', 'like', 'recipient', 'use'].every(
    (slot) => valuesOf(needs, slot as 'category').length === 0,
  )
  const clarified = answer.change?.clarified ?? situation.session.clarified
  const isAsked = answer.change?.asked !== undefined || clarified.slots.includes('category')
  if (!isOpen || isAsked || situation.found.ranked.length === 0) return answer
  const { voice } = situation
  return {
    ...answer,
    text: voice.sentences([answer.text, voice.say('found.kindAsked')]),
    change: {
      ...answer.change,
      asked: 'category',
      clarified: { slots: [...clarified.slots, 'category'], unanswered: clarified.unanswered + 1 },
    },
  }
}

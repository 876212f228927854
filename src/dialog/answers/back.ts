import { standingRequest } from '../../profile/request.js'
import { toCard } from '../card.js'
import { chip, chipsForList, exampleChips } from '../chips.js'
import { answerFound } from './found.js'
import type { Answer, FoundSituation, Situation } from './situation.js'

/** The list or the request before: found again, so that prices and stock are today's. */
export function answerBack(situation: FoundSituation): Answer {
  const { voice, session } = situation
  const answer = answerFound(situation)
  const isPage = session.earlierPages.length > 0 && isSameRequest(situation)
  if (isPage) {
    const text = voice.say('back.list')
    return { ...answer, text, change: { ...answer.change, earlierPages: session.earlierPages.slice(0, -1) } }
  }
  return { ...answer, text: voice.say('back.request', { found: answer.text }) }
}

/** From a single product to the list it stands in, which is still on the screen. */
export function answerBackToList({ session, profile, voice, catalogue }: Situation): Answer {
  const products = session.screen.flatMap(({ id }) => catalogue.get(id) ?? [])
  const cards = session.screen.flatMap((shown, index) => {
    const product = catalogue.get(shown.id)
    return product === undefined ? [] : [toCard(shown, product, index + 1, voice)]
  })
  return {
    text: voice.say('back.list'),
    cards,
    chips: chipsForList(products, standingRequest(profile), session.hasMore, voice),
    change: { screen: session.screen, hasMore: session.hasMore },
  }
}

export function answerBackToNothing({ voice }: Situation): Answer {
  return { text: voice.say('back.none'), chips: [...exampleChips(voice, 2), chip('restart', voice)] }
}

function isSameRequest({ session, profile }: Situation): boolean {
  return session.profile.earlierRequests.length === profile.earlierRequests.length
}

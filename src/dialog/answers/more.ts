import { limits } from '../../limits.js'
import { standingRequest } from '../../profile/request.js'
import { chip, exampleChips } from '../chips.js'
import { resembledIds } from '../settle.js'
import { asides, listOf } from './found.js'
import type { Answer, FoundSituation, Situation } from './situation.js'

/** The next products of the request, never one that was shown for it before. */
export function answerMore(situation: FoundSituation): Answer {
  const { found, session, voice } = situation
  if (found.ranked.length === 0) return noMore(situation)
  const list = listOf(situation)
  const isLast = (found.remaining ?? found.total) <= limits.retrieval.shownProducts
  const like = resembledTitle(situation)
  const headline =
    like === undefined
      ? voice.say(isLast ? 'more.lastOnes' : 'more.next')
      : voice.say('more.like', { title: like })
  return {
    ...list,
    text: voice.sentences([...asides(situation), headline]),
    change: { ...list.change, earlierPages: [...session.earlierPages, session.screen.map(({ id }) => id)] },
  }
}

/** Without a request there is nothing to show more of. */
export function answerMoreOfNothing({ voice }: Situation): Answer {
  return { text: voice.say('more.noRequest'), chips: exampleChips(voice, 2) }
}

function noMore({ profile, voice }: FoundSituation): Answer {
  const isLimited = standingRequest(profile).length > 1
  return {
    text: voice.say('more.none'),
    chips: [chip('first', voice), ...(isLimited ? [chip('back', voice)] : []), chip('restart', voice)],
    change: { hasMore: false },
  }
}

function resembledTitle({ frame, session, catalogue, voice }: FoundSituation): string | undefined {
  const [id] = resembledIds(frame, session)
  const product = id === undefined ? undefined : catalogue.get(id)
  return product === undefined ? undefined : voice.title(product)
}

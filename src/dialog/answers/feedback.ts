import { limits } from '../../limits.js'
import { noteInterests } from '../../profile/note-interests.js'
import { standingRequest } from '../../profile/request.js'
import type { Retrieve } from '../../retrieval/retrieve.js'
import { addChip } from '../cart/cart-chips.js'
import { chip } from '../chips.js'
import { find } from '../find.js'
import { type Judgement, judgementOf } from '../judgement.js'
import type { Chip } from '../reply.js'
import { describeSaid } from '../wording/describe-request.js'
import { listOf } from './found.js'
import type { Answer, SessionChange, Situation } from './situation.js'
import { answerNothingShown, answerUnclear } from './which.js'

/** What was liked counts for similar products, what was not is left out for good; the list is ranked anew and it is said how. */
export async function answerFeedback(situation: Situation, retrieve: Retrieve): Promise<Answer> {
  const { session, profile, said, isLast } = situation
  if (session.screen.length === 0) return answerNothingShown(situation)
  const judged = judgementOf(situation)
  if ('kind' in judged) return answerUnclear(situation, judged)
  const refused = judged.isPositive ? [] : judged.products.map(({ product }) => product.id)
  const change = {
    profile: noteInterests(profile, judged.interests, said),
    refusedIds: [...new Set([...session.refusedIds, ...refused])].slice(-limits.session.maxRefused),
  }
  const text = inWords(judged, situation)
  const isRanked = isLast && (refused.length > 0 || judged.interests.length > 0)
  if (!isRanked || standingRequest(profile).length === 0) {
    return { text: text.join('\n'), chips: onward(judged, situation), change }
  }
  return rankAnew(text, judged, change, situation, retrieve)
}

async function rankAnew(
  said: readonly string[],
  judged: Judgement,
  change: SessionChange & Pick<Situation, 'profile'>,
  situation: Situation,
  retrieve: Retrieve,
): Promise<Answer> {
  const { session, voice } = situation
  const now = { ...situation, profile: change.profile, session: { ...session, ...change } }
  const options = { similarToIds: session.similarToIds, alreadyShownIds: session.earlierPages.flat() }
  const found = await find(now, retrieve, options)
  if (found.ranked.length === 0) {
    const text = [...said, voice.say('more.none')].join('\n')
    return { text, chips: [chip('back', voice), chip('restart', voice)], change: { ...change, screen: [] } }
  }
  const list = listOf({ ...now, found })
  const before = session.screen.map(({ id }) => id).filter((id) => !now.session.refusedIds.includes(id))
  const after = (list.change?.screen ?? []).map(({ id }) => id)
  const isAsBefore = before.every((id, index) => after[index] === id)
  const told = judged.interests.length === 0 ? [] : [orderInWords(isAsBefore, now)]
  const [liked] = judged.isPositive && !judged.isWholeList ? judged.products : []
  const focus = liked === undefined ? 0 : after.indexOf(liked.product.id) + 1
  return {
    ...list,
    text: [...said, ...told].join('\n'),
    chips: focus > 0 ? [addChip(focus, voice), ...list.chips] : list.chips,
    change: { ...change, ...list.change, ...(focus > 0 ? { focus } : {}) },
  }
}

function inWords(
  { products, isWholeList, isPositive, interests }: Judgement,
  { voice }: Situation,
): string[] {
  const titles = voice.list(
    products.map(({ product }) => voice.title(product)),
    'and',
  )
  const values = voice.list(
    interests
      .filter(({ productId }) => productId === undefined)
      .map(({ slot, value }) => describeSaid({ slot, op: '=', value }, voice, '')),
    'and',
  )
  const isLiked = interests.some(({ productId }) => productId !== undefined)
  if (!isPositive) {
    const left = isWholeList ? voice.say('feedback.leftOutAll') : voice.say('feedback.leftOut', { titles })
    return [left, ...(values === '' ? [] : [voice.say('feedback.against', { values })])]
  }
  if (values !== '') return [voice.say('feedback.for', { values })]
  return [isLiked ? voice.say('feedback.liked', { title: titles }) : voice.say('feedback.glad')]
}

/** A list in an order that was asked for stays in it, whatever was liked. */
function orderInWords(isAsBefore: boolean, { profile, voice }: Situation): string {
  const sort = standingRequest(profile).find(({ slot }) => slot === 'sort')
  if (sort !== undefined) return voice.say('feedback.sorted', { order: describeSaid(sort, voice, '') })
  return voice.say(isAsBefore ? 'feedback.sameOrder' : 'feedback.newOrder')
}

function onward({ products, isPositive }: Judgement, { voice }: Situation): Chip[] {
  const [only] = products
  const isOne = products.length === 1 && only !== undefined && isPositive
  return [
    ...(isOne ? [addChip(only.position, voice)] : [chip('first', voice)]),
    chip('more', voice),
    chip('cheaper', voice),
  ]
}

import { limits } from '../../limits.js'
import type { Fact } from '../../profile/profile.js'
import type { Reason } from '../../retrieval/reason.js'
import type { Retrieve } from '../../retrieval/retrieve.js'
import type { Contender } from '../advantages.js'
import { chip } from '../chips.js'
import { questionsOf } from '../facts/question.js'
import { tellFact } from '../facts/tell-fact.js'
import { leastChange } from '../least-change.js'
import { pointedAt, refsOf } from '../pointing.js'
import { compareChip, openChip } from '../product-chips.js'
import { aboutWhat, factOf, pointsInWords, reasonInWords } from '../reasons-in-words.js'
import { describingSlots, type Meant, standingProducts, whichFit } from '../references.js'
import { changeInWords, chipForChange } from './change-in-words.js'
import { contendersAt } from './compare.js'
import type { Answer, Situation } from './situation.js'
import { answerGone, answerNothingShown, answerUnclear, cardsOf } from './which.js'
import { answerWhyNotShown } from './why-not.js'

/**
 * Why a product stands where it does, from the points that put it there: each part, what it is for and the message it comes
 * from; for one that is not first what it lacks, and the least change that would bring it first. Of products that are not
 * shown it tells what left them out.
 */
export function answerWhy(situation: Situation, retrieve: Retrieve): Answer | Promise<Answer> {
  const { frame, session } = situation
  if (session.screen.length === 0 && describingSlots(frame).length === 0) return answerNothingShown(situation)
  const meant = whoIsMeant(situation)
  if (meant.kind === 'unfit') return answerWhyNotShown(situation, retrieve, meant.description)
  if (meant.kind !== 'products') return answerUnclear(situation, meant)
  const [one, other] = contendersAt(situation, meant.positions)
  if (one === undefined) return answerGone(situation)
  return explain(situation, retrieve, one, other)
}

/** Pointed at, else described, of several the first; else what is being talked about, else the first of the list. */
function whoIsMeant(situation: Situation): Meant {
  const { frame, session, catalogue } = situation
  const pointed = pointedAt(frame, session)
  if (refsOf(frame).length > 0 && pointed.kind !== 'nowhere') return pointed
  const description = describingSlots(frame)
  if (description.length === 0)
    return pointed.kind === 'products' ? pointed : { kind: 'products', positions: [1] }
  const described = whichFit(standingProducts(session, catalogue), description, session.focus)
  return described.kind === 'several' ? { ...described, kind: 'products' } : described
}

async function explain(
  situation: Situation,
  retrieve: Retrieve,
  one: Contender,
  other: Contender | undefined,
): Promise<Answer> {
  const { frame, session, voice } = situation
  const isPair = refsOf(frame).length > 1 && !refsOf(frame).includes('all')
  const [first] = contendersAt(situation, [1])
  const rival = isPair ? other : one.position === 1 ? undefined : first
  const rivals = contendersAt(
    situation,
    session.screen.map((_, index) => index + 1),
  ).filter(({ position }) => position !== one.position)
  const isBehind = rival !== undefined && rival.shown.score > one.shown.score
  const change = isBehind ? await leastChange(one, rivals, situation, retrieve) : undefined
  const lines = [
    ...factsAskedAbout(one, situation),
    ...placement(one, situation),
    ...(rival === undefined ? [voice.say('why.nothingAhead')] : difference(one, rival, situation)),
    ...(isBehind ? [changeInWords(change, voice)] : []),
  ]
  return {
    text: lines.join('\n'),
    cards: cardsOf([one], situation),
    chips: [
      ...(change === undefined ? [] : [chipForChange(change, voice)]),
      openChip(one.position, voice),
      ...(rival === undefined ? [] : [compareChip(one.position, rival.position, voice)]),
      chip('more', voice),
    ],
    change: { focus: one.position },
  }
}

/** "Why is it so dear": the figure itself, for which the catalogue gives no cause. */
function factsAskedAbout({ product }: Contender, { frame, voice }: Situation): string[] {
  const isAsked = frame.slots.some(({ slot }) => slot === 'attribute')
  if (!isAsked) return []
  const title = voice.title(product)
  const facts = questionsOf(frame).map((question) =>
    voice.say('ask.line', { title, answer: tellFact(product, question, voice).text }),
  )
  return [...facts, voice.say('why.noCause')]
}

function placement({ product, position, shown }: Contender, { profile, voice }: Situation): string[] {
  const parts = shown.reasons.toSorted((one, other) => other.points - one.points)
  const points = voice.number(shown.score)
  return [
    voice.say('why.placed', { title: voice.title(product), position, points }),
    ...parts.map((reason) => reasonInWords(reason, product, profile.facts, voice)),
  ]
}

/** The parts in which the one ahead has more, the greatest first. */
function difference(one: Contender, ahead: Contender, { profile, voice }: Situation): string[] {
  const title = voice.title(ahead.product)
  const points = voice.number(ahead.shown.score)
  const gaps = keysOf(ahead, one)
    .map((key) => ({ key, mine: reasonFor(one, key), theirs: reasonFor(ahead, key) }))
    .filter(({ mine, theirs }) => (theirs?.points ?? 0) > (mine?.points ?? 0))
    .toSorted((left, right) => gapOf(right) - gapOf(left))
    .slice(0, limits.reply.maxPoints)
  const lines = gaps.map(({ mine, theirs }) =>
    voice.say('why.difference', {
      words: nameOfGap(theirs ?? mine, ahead, profile.facts, voice),
      mine: pointsInWords(theirs?.points ?? 0, voice),
      theirs: pointsInWords(mine?.points ?? 0, voice),
    }),
  )
  return [voice.say('why.ahead', { title, position: ahead.position, points }), ...lines]
}

interface Gap {
  mine: Reason | undefined
  theirs: Reason | undefined
}

function gapOf({ mine, theirs }: Gap): number {
  return (theirs?.points ?? 0) - (mine?.points ?? 0)
}

/** A wish met here and missed there is one and the same part. */
function keyOf({ name }: Reason): string {
  return name.replace(/^(?:need|missed): /, '')
}

function keysOf(...contenders: readonly Contender[]): string[] {
  return [...new Set(contenders.flatMap(({ shown }) => shown.reasons.map(keyOf)))]
}

function reasonFor({ shown }: Contender, key: string): Reason | undefined {
  return shown.reasons.find((reason) => keyOf(reason) === key)
}

function nameOfGap(
  reason: Reason | undefined,
  { product }: Contender,
  facts: readonly Fact[],
  voice: Situation['voice'],
): string {
  if (reason === undefined) return ''
  return aboutWhat(
    { ...reason, name: reason.name.replace(/^missed: /, 'need: ') },
    product,
    factOf(reason, facts),
    voice,
  )
}

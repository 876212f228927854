import type { Frame } from '../../intent/understanding.js'
import type { Fact } from '../../profile/profile.js'
import { standingRequest } from '../../profile/request.js'
import { advantages, type Contender } from '../advantages.js'
import { merits } from '../card.js'
import { chip } from '../chips.js'
import { choose } from '../choose.js'
import { judge } from '../pick.js'
import { pointedAt, refsOf } from '../pointing.js'
import { compareChip, openChip, whyChip } from '../product-chips.js'
import type { Chip } from '../reply.js'
import { describeAll } from '../wording/describe-request.js'
import { contendersAt } from './compare.js'
import { reasonForChoice } from './select.js'
import type { Answer, Situation } from './situation.js'
import { answerGone, answerNothingShown, answerUnclear, cardsOf } from './which.js'

/** One pick among the products shown, the runner-up and when it is the better choice, and what is traded for what. */
export function answerRecommend(situation: Situation): Answer {
  const { frame, session, profile, voice, catalogue } = situation
  if (session.screen.length === 0) return answerNothingShown(situation)
  const pointed = pointedAt(frame, session)
  const isPointed = refsOf(frame).some((ref) => ref !== 'this')
  if (isPointed && pointed.kind === 'outside') return answerUnclear(situation, pointed)
  const positions =
    isPointed && pointed.kind === 'products' ? pointed.positions : session.screen.map((_, index) => index + 1)

  const asked = askedNow(frame, session.turn)
  const { order, isUndecided } = judge(contendersAt(situation, positions), asked)
  const [best, runnerUp] = order
  if (best === undefined) {
    return asked.length === 0
      ? answerGone(situation)
      : answerUnclear(situation, { kind: 'unfit', description: asked })
  }
  const facts = [...asked, ...standingRequest(profile)]
  const told = describeAll(asked, voice, catalogue.currency() ?? 'USD')
  const unsure = isUndecided ? [voice.say('best.cannotTell', { asked: told })] : []
  const lines = [
    ...unsure,
    thePick(best, order, isUndecided ? [] : asked, facts, situation),
    ...(runnerUp === undefined ? [] : theRunnerUp(best, runnerUp, facts, situation)),
  ]
  return {
    text: lines.join('\n'),
    cards: cardsOf([best], situation),
    chips: onward(best, runnerUp, situation),
    change: { focus: best.position },
  }
}

/** What this turn asks of the products, in the form of facts, so that the rank's own reading can weigh it. */
function askedNow({ slots }: Frame, turn: number): Fact[] {
  return slots
    .filter(({ slot }) => slot !== 'ref' && slot !== 'attribute' && slot !== 'currency')
    .map((slot, index) => ({
      ...slot,
      id: `asked.${index + 1}`,
      kind: 'need',
      polarity: slot.op === '!=' ? 'negative' : 'positive',
      sourceTurn: turn,
      confidence: 1,
      at: '',
    }))
}

/** The pick with its reasons: the figure that settled it, where one did, then what it meets of the request. */
function thePick(
  best: Contender,
  order: readonly Contender[],
  asked: readonly Fact[],
  facts: readonly Fact[],
  situation: Situation,
): string {
  const { voice } = situation
  const { product, shown } = best
  const title = voice.title(product)
  const choice = choose(
    order.map((one) => one.product),
    asked,
  )
  const isSettled =
    choice.kind === 'chosen' &&
    choice.product === product &&
    (choice.grounds.kind === 'sorted' || choice.grounds.kind === 'measured')
  const settled = isSettled ? reasonForChoice(product, choice.grounds, situation) : []
  const speaking = isSettled ? facts.filter(({ slot }) => slot !== 'more' && slot !== 'less') : facts
  const reasons = voice.list(merits({ product, reasons: shown.reasons }, speaking, voice), 'comma')
  if (reasons === '') return settled[0] ?? voice.say('best.plainPick', { title })
  const besides = isSettled
    ? voice.say('best.besides', { reasons })
    : voice.say('best.pick', { title, reasons })
  return voice.sentences([...settled, besides])
}

function theRunnerUp(
  best: Contender,
  runnerUp: Contender,
  facts: readonly Fact[],
  { voice }: Situation,
): string[] {
  const title = voice.title(runnerUp.product)
  const losses = advantages(runnerUp, [best], facts, voice)
  const gains = advantages(best, [runnerUp], facts, voice)
  const [loss] = losses
  const [gain] = gains
  if (loss === undefined) return [voice.say('best.noRunnerUp', { title })]
  const better = voice.say('best.runnerUp', { title, points: voice.list(losses, 'and') })
  if (gain === undefined) return [better]
  const pick = voice.title(best.product)
  return [better, voice.say('best.tradeOff', { title: pick, gains: gain, losses: loss })]
}

function onward(best: Contender, runnerUp: Contender | undefined, { voice }: Situation): Chip[] {
  const other =
    runnerUp === undefined
      ? []
      : [compareChip(best.position, runnerUp.position, voice), openChip(runnerUp.position, voice)]
  return [...other, whyChip(best.position, voice), chip('more', voice)]
}

import { type Frame, slotNames } from '../../intent/understanding.js'
import { limits } from '../../limits.js'
import type { Fact } from '../../profile/profile.js'
import { chip, exampleChips, forgetAllChip, profileChip } from '../chips.js'
import type { Chip } from '../reply.js'
import { takeBacks } from '../take-back.js'
import { describeSaid } from '../wording/describe-request.js'
import type { WordingKey } from '../wording/en.js'
import type { Answer, Situation } from './situation.js'

const groups: readonly (readonly [Fact['kind'], WordingKey])[] = [
  ['need', 'known.need'],
  ['preference', 'known.preference'],
  ['interest', 'known.interest'],
]

/** Everything that is known of the shopper, in words, with the message it comes from, and buttons to take it back. */
export function answerProfileShow(situation: Situation): Answer {
  const { frame, profile, session, voice, catalogue } = situation
  const currency = catalogue.currency() ?? 'USD'
  const facts = profile.facts.filter((fact) => fact.slot !== 'currency' && isAskedAbout(fact, frame))
  const refused = frame.slots.length === 0 ? session.refusedIds.flatMap((id) => catalogue.get(id) ?? []) : []
  const told = groups.flatMap(([kind, title]) => {
    const lines = facts
      .filter((fact) => fact.kind === kind)
      .map((fact) => lineOf(fact, profile.facts, situation))
    return lines.length === 0 ? [] : [voice.say(title), ...lines]
  })
  const titles = voice.list(refused.map(voice.title), 'comma')
  const text = [...told, ...(titles === '' ? [] : [voice.say('known.refused', { titles })])]
  const onward: Chip[] = session.screen.length > 0 ? [chip('more', voice)] : exampleChips(voice, 2)
  if (text.length === 0) return nothingOfThat(situation, onward)
  const single = Object.values(takeBacks(facts, voice, currency)).slice(0, limits.reply.maxChips - 2)
  return {
    text: [...text, voice.say('known.where')].join('\n'),
    chips: [...single, forgetAllChip(voice), ...onward],
  }
}

/** "Which size do you have for me?" asks for one slot, "what do you know" for all. */
function isAskedAbout({ slot, kind, value }: Fact, { slots }: Frame): boolean {
  const asked = slots.filter((one) => one.slot === 'attribute' && one.value !== 'all').map((one) => one.value)
  if (asked.length === 0) return true
  const isSlot = (name: string): boolean => slotNames.some((known) => known === name)
  return asked.some((name) =>
    name === 'history' ? kind === 'interest' : isSlot(name) ? slot === name : value.includes(name),
  )
}

function lineOf(fact: Fact, all: readonly Fact[], { voice, catalogue }: Situation): string {
  const named = all.find(({ slot }) => slot === 'currency')?.value.toUpperCase()
  const liked = fact.productId === undefined ? undefined : catalogue.get(fact.productId)
  const told = liked === undefined ? fact : { ...fact, value: voice.title(liked) }
  const words = describeSaid(told, voice, named ?? catalogue.currency() ?? 'USD')
  const { scope, sourceTurn: turn } = fact
  return scope === undefined
    ? voice.say('known.line', { words, turn })
    : voice.say('known.lineFor', { words, turn, kind: voice.kind(scope) })
}

/** Nothing at all, or nothing of what was asked about. */
function nothingOfThat(situation: Situation, onward: Chip[]): Answer {
  const { profile, session, voice } = situation
  const isEmpty = profile.facts.length === 0 && session.refusedIds.length === 0
  return isEmpty
    ? { text: voice.say('known.nothing'), chips: onward }
    : { text: voice.say('known.nothingOfThat'), chips: [profileChip(voice), ...onward] }
}

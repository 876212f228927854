import { toFrameValue } from '../intent/frame-line.js'
import type { SlotName } from '../intent/understanding.js'
import type { Fact } from '../profile/profile.js'
import type { Chip } from './reply.js'
import { describeSaid } from './wording/describe-request.js'
import type { Voice } from './wording/voice.js'
import { isWordingKey } from './wording/wording.js'

/** Without its kind a request means something else, and a currency is a part of the price. */
const onlyReplaced: ReadonlySet<SlotName> = new Set(['category', 'currency'])

/** For each fact that can be taken back alone, the button that does it. */
export function takeBacks(facts: readonly Fact[], voice: Voice, currency: string): Record<string, Chip> {
  const spoken = facts.find(({ slot }) => slot === 'currency')?.value.toUpperCase() ?? currency
  const removable = facts.filter(({ slot }) => !onlyReplaced.has(slot))
  return Object.fromEntries(
    removable.map((fact) => {
      const isAlone = facts.filter(({ slot, kind }) => slot === fact.slot && kind === fact.kind).length === 1
      return [fact.id, takeBack(fact, isAlone, voice, spoken)]
    }),
  )
}

function takeBack(fact: Fact, isAlone: boolean, voice: Voice, currency: string): Chip {
  const { slot, op, value, kind, scope } = fact
  const words = { fact: describeSaid(fact, voice, currency) }
  const label = voice.say('takeBack.label', words)
  if (kind !== 'need') {
    const told = `${slot} ${op} ${toFrameValue(value)}`
    const line = `profile_forget ${scope === undefined || kind === 'interest' ? told : `category = ${scope} ; ${told}`}`
    return { label, say: voice.say('takeBack.preference', words), line }
  }
  const say = `chip.drop.${slot}.say`
  return isAlone && isWordingKey(say)
    ? { label, say: voice.say(say), line: `refine drop = ${slot}` }
    : { label, say: voice.say('takeBack.wish', words), line: `refine drop = ${toFrameValue(value)}` }
}

import type { Act, Frame } from '../../intent/understanding.js'
import { describeAll } from './describe-request.js'
import type { WordingKey } from './en.js'
import type { Voice } from './voice.js'
import { isWordingKey } from './wording.js'

const meanings: Readonly<Partial<Record<Act, WordingKey>>> = {
  more: 'act.more',
  back: 'act.back',
  select: 'act.select',
  compare: 'act.compare',
  ask: 'act.ask',
  why: 'act.why',
  feedback: 'act.feedback',
  cart_add: 'act.cart',
  cart_remove: 'act.cart',
  cart_update: 'act.cart',
  cart_show: 'act.cart',
  checkout: 'act.cart',
  support: 'act.support',
  handoff: 'act.handoff',
  profile_show: 'act.profile',
  profile_forget: 'act.profile',
  help: 'act.help',
  restart: 'act.restart',
}

/** What frames were taken to mean, for reading back to the shopper. */
export function describeMeaning(frames: readonly Frame[], voice: Voice, currency: string): string {
  return voice.list(
    frames.map((frame) => describeFrame(frame, voice, currency)),
    'and',
  )
}

function describeFrame({ act, slots }: Frame, voice: Voice, currency: string): string {
  const number = slots.find(({ slot, value }) => slot === 'ref' && Number(value) > 0)?.value
  if (act === 'select' && number !== undefined) return voice.say('act.selectNumber', { number })
  const key = meanings[act]
  if (key !== undefined) return voice.say(key)

  const told = slots.filter(({ slot, value }) => slot !== 'ref' && slot !== 'drop' && value !== 'shown')
  const dropped = slots.filter(({ slot }) => slot === 'drop').map(({ value }) => withoutInWords(value, voice))
  const facts = voice.list([describeAll(told, voice, currency), ...dropped].filter(Boolean), 'comma')
  if (act === 'profile_set') return voice.say('act.note', { facts })
  return facts === '' ? voice.say(act === 'recommend' ? 'act.recommend' : 'act.other') : facts
}

/** "Any price" for a slot, "without “waterproof” as a condition" for a value. */
function withoutInWords(value: string, voice: Voice): string {
  const key = `chip.drop.${value}.label`
  return isWordingKey(key) ? voice.say(key).toLowerCase() : voice.say('act.drop', { value })
}

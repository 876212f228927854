import type { Act, Frame } from '../../intent/understanding.js'
import { describeAll } from './describe-request.js'
import type { WordingKey } from './en.js'
import type { Voice } from './voice.js'

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
  profile_set: 'act.profile',
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
  const key = meanings[act]
  if (key !== undefined) return voice.say(key)
  const told = slots.filter(({ slot, value }) => slot !== 'ref' && slot !== 'drop' && value !== 'shown')
  if (told.length > 0) return describeAll(told, voice, currency)
  return voice.say(act === 'recommend' ? 'act.recommend' : 'act.other')
}

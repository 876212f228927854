import { chip } from '../chips.js'
import { type Change, slotOf } from '../least-change.js'
import { onlyBrandChip, upToChip, withoutChip } from '../product-chips.js'
import type { Chip } from '../reply.js'
import { describeSaid } from '../wording/describe-request.js'
import type { Voice } from '../wording/voice.js'

/** "It would come first if …", or that no change known would do it. */
export function changeInWords(change: Change | undefined, voice: Voice): string {
  return change === undefined
    ? voice.say('why.noChange')
    : voice.say('why.change', { change: conditionOf(change, voice) })
}

/** The button that makes the change. */
export function chipForChange(change: Change, voice: Voice): Chip {
  switch (change.kind) {
    case 'without':
      return withoutChip(change.fact.value, describeSaid(change.fact, voice, ''), voice)
    case 'sorted':
      return chip(change.order === 'rating' ? 'rated' : 'cheaper', voice)
    case 'upTo':
      return upToChip(change.limit, slotOf(change).value, voice)
    case 'onlyBrand':
      return onlyBrandChip(change.brand, voice)
  }
}

function conditionOf(change: Change, voice: Voice): string {
  switch (change.kind) {
    case 'without':
      return voice.say('why.without', { fact: describeSaid(change.fact, voice, '') })
    case 'sorted':
      return voice.say('why.sorted', {
        order: describeSaid({ slot: 'sort', op: '=', value: change.order }, voice, ''),
      })
    case 'upTo':
      return voice.say('why.upTo', { amount: voice.money(change.limit) })
    case 'onlyBrand':
      return voice.say('why.onlyBrand', { brand: change.brand })
  }
}

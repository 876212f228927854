import { formatFrameLine, toFrameValue } from '../../intent/frame-line.js'
import { isValueOf } from '../../intent/slot-rules.js'
import type { Act, Frame, SlotName } from '../../intent/understanding.js'
import type { Chip } from '../reply.js'
import { attributeValue } from '../wording/describe-attribute.js'
import type { Voice } from '../wording/voice.js'

export function showCartChip(voice: Voice): Chip {
  return { label: voice.say('chip.cart.label'), say: voice.say('chip.cart.say'), line: 'cart_show' }
}

export function checkoutChip(voice: Voice): Chip {
  return { label: voice.say('chip.checkout.label'), say: voice.say('chip.checkout.say'), line: 'checkout' }
}

/** Puts a product of the screen into the cart. */
export function addChip(position: number, voice: Voice): Chip {
  return {
    label: voice.say('chip.add.label'),
    say: voice.say('chip.add.say', { position }),
    line: `cart_add ref = ${position}`,
  }
}

/** Takes a line of the cart out, counted from 1. */
export function removeChip(number: number, voice: Voice): Chip {
  return {
    label: voice.say('chip.remove.label', { number }),
    say: voice.say('chip.remove.say', { number }),
    line: `cart_remove ref = ${number}`,
  }
}

/** Asks the same of one line of the cart, by its number. */
export function lineChip({ act, slots }: Frame, number: number, voice: Voice): Chip[] {
  const others = slots.filter(({ slot }) => slot !== 'ref' && (act === 'cart_update' || slot === 'quantity'))
  const line = formatFrameLine([{ act, slots: [{ slot: 'ref', op: '=', value: String(number) }, ...others] }])
  if (line === undefined) return []
  return [
    {
      label: voice.say('chip.cartLine.label', { number }),
      say: voice.say('chip.cartLine.say', { number }),
      line,
    },
  ]
}

/** For each value of an option that can be had a button that chooses it. */
export function optionChips(
  act: Extract<Act, 'cart_add' | 'cart_update'>,
  slot: SlotName,
  values: readonly string[],
  voice: Voice,
): Chip[] {
  const sayable = values.filter((value) => isValueOf(slot, toFrameValue(value)))
  return sayable.map((value) => {
    const spoken = attributeValue(slot, value, voice)
    return {
      label: spoken,
      say: voice.say('chip.option.say', { value: spoken }),
      line: `${act} ${slot} = ${toFrameValue(value)}`,
    }
  })
}

/** Leaves the question open that was asked. */
export function leaveItChip(voice: Voice): Chip {
  return { label: voice.say('chip.leave.label'), say: voice.say('chip.leave.say'), line: 'deny' }
}

import type { Frame, Slot } from '../../intent/understanding.js'
import { englishValue } from '../wording/zh-values.js'

/** One thing that is asked of a product, with what it is compared with: "colour", "colour: blue", "price: up to 10". */
export interface Question {
  /** A name of the frame language: `weight`, `waterproof`, `delivery time`. */
  attribute: string
  values: Slot[]
}

const valueSlots: ReadonlySet<Slot['slot']> = new Set([
  'brand',
  'color',
  'material',
  'audience',
  'size',
  'feature',
  'use',
  'like',
  'price',
  'rating',
])

/** What a frame asks: each `attribute` with the values behind it; without any, each value is a question of its own. */
export function questionsOf({ slots }: Frame): Question[] {
  const named = slots.filter(({ slot }) => slot === 'attribute')
  if (named.length === 0) {
    return slots
      .filter(({ slot }) => valueSlots.has(slot))
      .map((slot) => ({ attribute: slot.slot, values: [slot] }))
  }
  return named.map((attribute) => {
    const at = slots.indexOf(attribute)
    const next = slots.findIndex(({ slot }, index) => index > at && slot === 'attribute')
    const behind = slots
      .slice(at + 1, next === -1 ? undefined : next)
      .filter(({ slot }) => valueSlots.has(slot))
    const before = slots.slice(0, at).filter(({ slot }) => slot === attribute.value)
    return {
      attribute: englishValue('attribute', attribute.value) ?? attribute.value,
      values: [...before, ...behind],
    }
  })
}

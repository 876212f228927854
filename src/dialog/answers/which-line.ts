import { type CartItem, linesOf } from '../cart/cart.js'
import { lineChip } from '../cart/cart-chips.js'
import { cartTable } from '../cart/cart-words.js'
import type { Answer, Situation } from './situation.js'

/** Where several lines of the cart may be meant: asks, with a button for each that asks the same of it alone. */
export function askWhichLine(
  items: readonly CartItem[],
  numbers: readonly number[],
  { frame, voice }: Situation,
): Answer {
  return {
    text: voice.say('cart.which', { count: numbers.length }),
    table: cartTable(items, voice),
    chips: numbers.flatMap((number) => lineChip(frame, number, voice)),
    isChoice: true,
    change: { cart: linesOf(items), isCartShown: true },
  }
}

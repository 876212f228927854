import { linesOf, readCart } from '../cart/cart.js'
import { checkoutChip } from '../cart/cart-chips.js'
import { cartSum, cartTable, changesInWords } from '../cart/cart-words.js'
import { chip, exampleChips } from '../chips.js'
import type { Chip } from '../reply.js'
import type { Answer, Situation } from './situation.js'

/** The cart with today's prices and stock: what has changed, a line for each thing, and the total. */
export function answerCartShow(situation: Situation): Answer {
  return showCart(situation, [])
}

/** The cart under what was just said of it. */
export function showCart(situation: Situation, said: readonly string[]): Answer {
  const { session, catalogue, voice } = situation
  const { items, changes } = readCart(session.cart, catalogue)
  const text = [...said, ...changesInWords(changes, voice), cartSum(items, voice)].join('\n')
  const change = { cart: linesOf(items), isCartShown: items.length > 0 }
  if (items.length === 0) return { text, chips: waysOn(situation), change }
  return { text, table: cartTable(items, voice), chips: [checkoutChip(voice), ...waysOn(situation)], change }
}

function waysOn({ session, voice }: Situation): Chip[] {
  return session.screen.length > 0 ? [chip('list', voice), chip('more', voice)] : exampleChips(voice, 2)
}

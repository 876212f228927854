import { type CartItem, type CartLine, linesOf, readCart } from '../cart/cart.js'
import { itemName } from '../cart/cart-words.js'
import { linesMeant } from '../cart/lines-meant.js'
import { quantitySaid } from '../cart/said.js'
import { describingSlots } from '../references.js'
import { showCart } from './cart-show.js'
import type { Answer, Situation } from './situation.js'
import { askWhichLine } from './which-line.js'

/** Takes what is meant out of the cart, or a few pieces of it, and shows what is left. */
export function answerCartRemove(situation: Situation): Answer {
  const { frame, session, catalogue, voice } = situation
  const { items } = readCart(session.cart, catalogue)
  if (items.length === 0) return showCart(situation, [])
  const fewer = quantitySaid(frame)
  const meant = linesMeant(frame, describingSlots(frame), items, session, fewer !== undefined)
  if (meant.kind === 'none') return showCart(situation, [voice.say('cart.notIn')])
  if (meant.kind === 'several') return askWhichLine(items, meant.numbers, situation)
  const lines = linesOf(items)
  const left = lines.flatMap((line, index) => lessOf(line, meant.numbers.includes(index + 1), fewer))
  const told = items
    .filter((_, index) => meant.numbers.includes(index + 1))
    .map((item) => tell(item, fewer, situation))
  const answer = showCart({ ...situation, session: { ...session, cart: left } }, told)
  return { ...answer, change: { ...answer.change, undecided: withoutLines(situation, left) } }
}

function lessOf(line: CartLine, isMeant: boolean, fewer: number | undefined): CartLine[] {
  if (!isMeant) return [line]
  const left = fewer === undefined ? 0 : line.quantity - fewer
  return left > 0 ? [{ ...line, quantity: left }] : []
}

function tell({ product, variant, line }: CartItem, fewer: number | undefined, { voice }: Situation): string {
  const item = itemName(product, variant, voice)
  const left = fewer === undefined ? 0 : line.quantity - fewer
  return left > 0
    ? voice.say('cart.fewer', { item, count: voice.number(left) })
    : voice.say('cart.removed', { item })
}

/** A change of a line that is gone needs no answer any more. */
function withoutLines({ session }: Situation, left: readonly CartLine[]) {
  return session.undecided.filter(
    ({ line }) => line === undefined || left.some((other) => other.variantId === line.variantId),
  )
}

import type { Variant } from '../../catalog/index.js'
import type { Frame, Slot } from '../../intent/understanding.js'
import { notThatOne } from '../cart/ask-variant.js'
import { availableOf, type CartItem, isSameItem, linesOf, newLine, readCart, withLine } from '../cart/cart.js'
import { itemName } from '../cart/cart-words.js'
import { chooseVariant, slotOfOption } from '../cart/choose-variant.js'
import { linesMeant } from '../cart/lines-meant.js'
import { quantitySaid, variantSaid } from '../cart/said.js'
import { speaksOfOpen, type Undecided } from '../cart/undecided.js'
import { describingSlots } from '../references.js'
import { showCart } from './cart-show.js'
import type { Answer, Situation } from './situation.js'
import { askWhichLine } from './which-line.js'

/** Another quantity or variant of something in the cart; where neither is said, it asks how many. */
export function answerCartUpdate(situation: Situation): Answer {
  const { frame, session, catalogue, voice } = situation
  const { items } = readCart(session.cart, catalogue)
  if (items.length === 0) return showCart(situation, [])
  const [open] = session.undecided
  const asked = items.find(({ line }) => open?.line !== undefined && isSameItem(line, open.line))
  if (open !== undefined && asked !== undefined && speaksOfOpen(frame)) {
    const rest = { ...session, undecided: session.undecided.slice(1) }
    return change(asked, [...open.said, ...variantSaid(frame)], quantitySaid(frame) ?? open.quantity, {
      ...situation,
      session: rest,
    })
  }
  const { description, wishes } = taken(frame, items)
  const meant = linesMeant(frame, description, items, session, true)
  if (meant.kind === 'none') return showCart(situation, [voice.say('cart.notIn')])
  if (meant.kind === 'several') return askWhichLine(items, meant.numbers, situation)
  const item = items[(meant.numbers[0] ?? 0) - 1]
  return item === undefined
    ? showCart(situation, [voice.say('cart.notIn')])
    : change(item, wishes, quantitySaid(frame), situation)
}

/** What says which line is meant, and what is to be new: with a quantity, a colour that is in the cart points at its line. */
function taken(frame: Frame, items: readonly CartItem[]): { description: Slot[]; wishes: Slot[] } {
  const slots = describingSlots(frame)
  const options = variantSaid(frame)
  const others = slots.filter((slot) => !options.includes(slot))
  const isOfOneLine =
    quantitySaid(frame) !== undefined &&
    options.length > 0 &&
    items.some(({ product, variant }) => {
      const only = { ...product, variants: variant ? [variant] : [] }
      return chooseVariant(only, options, []).kind === 'chosen'
    })
  return isOfOneLine ? { description: slots, wishes: [] } : { description: others, wishes: options }
}

function change(item: CartItem, wishes: Slot[], quantity: number | undefined, situation: Situation): Answer {
  const { voice } = situation
  const { product, variant, line } = item
  const open = { productId: product.id, said: wishes, line, ...(quantity === undefined ? {} : { quantity }) }
  if (wishes.length === 0) {
    return quantity === undefined
      ? ask({ ...open, asks: 'quantity' }, [], situation)
      : replace(item, variant, quantity, situation)
  }
  const choice = chooseVariant(product, wishes, asBefore(item))
  switch (choice.kind) {
    case 'open':
      return ask({ ...open, asks: choice.option }, [], situation)
    case 'soldOut':
      return showCart(situation, [voice.say('cart.soldOut', { title: voice.title(product) })])
    case 'unavailable':
      return showCart(situation, [notThatOne(product, [choice.wish], voice)])
    case 'chosen': {
      const lost = lostOption(item, choice.variant, wishes)
      return lost === undefined
        ? replace(item, choice.variant, quantity ?? line.quantity, situation)
        : ask({ ...open, asks: lost.name }, [notThatOne(product, [...wishes, lost.slot], voice)], situation)
    }
  }
}

/** An option that would change without having been asked for: black is there, but not in this size. */
function lostOption(
  { variant }: CartItem,
  now: Variant | undefined,
  wishes: readonly Slot[],
): { name: string; slot: Slot } | undefined {
  const [lost] = Object.entries(variant?.options ?? {}).filter(([name, value]) => {
    const isAsked = wishes.some(({ slot }) => slot === slotOfOption(name))
    return !isAsked && now?.options[name] !== value
  })
  return lost && { name: lost[0], slot: { slot: slotOfOption(lost[0]), op: '=', value: lost[1] } }
}

/** Puts the line as it is now into the cart, never more of it than is in stock. */
function replace(item: CartItem, variant: CartItem['variant'], wanted: number, situation: Situation): Answer {
  const { session, catalogue, voice } = situation
  const { product, line } = item
  const { atMost, isStated } = availableOf(product, variant)
  const name = itemName(product, variant, voice)
  if (atMost === 0) return showCart(situation, [voice.say('cart.nowSoldOut', { item: name })])
  const lines = linesOf(readCart(session.cart, catalogue).items).filter((other) => !isSameItem(other, line))
  const fresh = newLine(product, variant, 1, voice.title(product))
  const already = lines.find((other) => isSameItem(other, fresh))?.quantity ?? 0
  const quantity = Math.min(wanted + already, atMost)
  const said = [
    voice.say('cart.updated', { item: name, count: voice.number(quantity) }),
    ...(quantity < wanted + already && isStated
      ? [voice.say('cart.allThere', { count: voice.number(atMost) })]
      : []),
    ...(!isStated && quantity > 1 ? [voice.say('cart.stockUnstated')] : []),
  ]
  const cart = withLine(lines, { ...fresh, quantity })
  const answer = showCart({ ...situation, session: { ...session, cart } }, said)
  return { ...answer, change: { ...answer.change, undecided: session.undecided } }
}

function ask(open: Undecided, said: readonly string[], { session }: Situation): Answer {
  return { text: said.join('\n'), chips: [], change: { undecided: [open, ...session.undecided] } }
}

/** What the line is now, for what the wish leaves open: another size of the same colour. */
function asBefore({ variant }: CartItem): Slot[] {
  return Object.entries(variant?.options ?? {}).map(([name, value]) => ({
    slot: slotOfOption(name),
    op: '=',
    value,
  }))
}

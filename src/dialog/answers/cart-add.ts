import type { Product } from '../../catalog/index.js'
import type { Frame, Slot } from '../../intent/understanding.js'
import { limits } from '../../limits.js'
import { preferencesForRequest, standingRequest } from '../../profile/request.js'
import { notThatOne } from '../cart/ask-variant.js'
import { type CartLine, linesOf, priceOf, readCart } from '../cart/cart.js'
import { addChip, checkoutChip, showCartChip } from '../cart/cart-chips.js'
import { cartSum, changesInWords, itemName } from '../cart/cart-words.js'
import { type Filling, fill, type Wanted } from '../cart/fill-cart.js'
import { quantitySaid, variantSaid } from '../cart/said.js'
import { speaksOfOpen, type Undecided } from '../cart/undecided.js'
import { whatToAdd } from '../cart/what-to-add.js'
import { chip } from '../chips.js'
import type { Answer, Situation } from './situation.js'
import { answerGone, answerNothingShown, answerUnclear } from './which.js'

/** Puts what is meant into the cart, asks for the variant where that is open, and buys nothing. */
export function answerCartAdd(situation: Situation): Answer {
  const { frame, session, catalogue } = situation
  const [open, ...waiting] = session.undecided
  const answered = open && catalogue.get(open.productId)
  if (open !== undefined && answered !== undefined && speaksOfOpen(frame)) {
    const wanted = wantedBy(frame, answered, open.quantity)
    const before = open.said.filter(
      ({ slot }) => slot === 'feature' || wanted.said.every((now) => now.slot !== slot),
    )
    return put([{ ...wanted, said: [...before, ...wanted.said] }], situation, waiting)
  }
  const again = oneMore(situation)
  if (again !== undefined) return put([again], situation)
  if (session.screen.length === 0) return answerNothingShown(situation)
  const meant = whatToAdd(situation)
  if (meant.kind !== 'products') return answerUnclear(situation, meant)
  const products = meant.positions.flatMap(
    (position) => catalogue.get(session.screen[position - 1]?.id ?? '') ?? [],
  )
  if (products.length === 0) return answerGone(situation)
  const answer = put(
    products.map((product) => wantedBy(frame, product)),
    situation,
  )
  const [position] = meant.positions
  return position === undefined ? answer : { ...answer, change: { ...answer.change, focus: position } }
}

/** "One more", with nothing pointed at: of the product being talked about, where it is in the cart in one form. */
function oneMore({ frame, session, catalogue }: Situation): Wanted | undefined {
  const isQuantityOnly = frame.slots.length > 0 && frame.slots.every(({ slot }) => slot === 'quantity')
  const focused = session.focus === undefined ? undefined : session.screen[session.focus - 1]?.id
  const id = focused ?? (session.screen.length === 0 ? session.cart.at(-1)?.productId : undefined)
  const lines = session.cart.filter(({ productId }) => productId === id)
  const [line] = lines
  const product = line && catalogue.get(line.productId)
  if (!isQuantityOnly || line === undefined || product === undefined || lines.length > 1) return undefined
  return { product, quantity: quantitySaid(frame) ?? 1, said: optionsOf(product, line) }
}

function optionsOf(product: Product, { variantId }: CartLine): Slot[] {
  const options = product.variants.find(({ id }) => id === variantId)?.options ?? {}
  return Object.values(options).map((value) => ({ slot: 'feature', op: '=', value }))
}

function wantedBy(frame: Frame, product: Product, quantity = 1): Wanted {
  return { product, said: variantSaid(frame), quantity: quantitySaid(frame) ?? quantity }
}

/** What is open afterwards is asked at the end of the turn: what was answered first, what is new after what waits. */
function put(wanted: readonly Wanted[], situation: Situation, waiting?: readonly Undecided[]): Answer {
  const { session, catalogue, voice } = situation
  const before = readCart(session.cart, catalogue)
  let lines = linesOf(before.items)
  const fillings = wanted.map((one) => {
    const filled = fill(lines, one, knownWishes(situation), voice.title(one.product))
    lines = filled.lines
    return filled.filling
  })
  const opened = fillings.flatMap(openedBy)
  const open = waiting === undefined ? [...session.undecided, ...opened] : [...opened, ...waiting]
  const isAdded = fillings.some(({ kind }) => kind === 'added')
  const text = [
    ...changesInWords(before.changes, voice),
    ...fillings.flatMap((filling) => tell(filling, situation)),
    ...(isAdded ? [cartSum(readCart(lines, catalogue).items, voice)] : []),
  ].join('\n')
  const undecided = open.slice(0, limits.cart.maxUndecided)
  return { text, chips: onward(fillings, situation), change: { cart: lines, undecided, isCartShown: false } }
}

/** The size and colour of the request, and what holds for good. */
function knownWishes({ profile }: Situation): Slot[] {
  return [...standingRequest(profile), ...preferencesForRequest(profile)].filter(({ op }) => op === '=')
}

/** What is left to be asked; a product that has no such option is not asked about. */
function openedBy(filling: Filling): Undecided[] {
  if (filling.kind !== 'asked' || filling.choice.option === undefined) return []
  const { wanted, choice } = filling
  const refused = choice.kind === 'unavailable' ? choice.wish : undefined
  return [
    {
      productId: wanted.product.id,
      said: [
        ...wanted.said.filter((slot) => slot !== refused),
        ...(choice.kind === 'open' ? choice.met : []),
      ],
      quantity: wanted.quantity,
      asks: filling.choice.option,
    },
  ]
}

function tell(filling: Filling, { voice }: Situation): string[] {
  switch (filling.kind) {
    case 'added':
      return tellAdded(filling, voice)
    case 'allIn': {
      const item = itemName(filling.product, filling.variant, voice)
      return [voice.say('cart.allIn', { item, count: voice.number(filling.count) })]
    }
    case 'soldOut':
      return [voice.say('cart.soldOut', { title: voice.title(filling.product) })]
    case 'full':
      return [voice.say('cart.full', { count: limits.cart.maxLines })]
    case 'asked': {
      const { choice, wanted } = filling
      return choice.kind === 'unavailable' ? [notThatOne(wanted.product, [choice.wish], voice)] : []
    }
  }
}

function tellAdded(filling: Extract<Filling, { kind: 'added' }>, voice: Situation['voice']): string[] {
  const { product, variant, added, line, atMost, isStated } = filling
  const item = itemName(product, variant, voice)
  const price = voice.money(priceOf(product, variant))
  const count = voice.number(added)
  const isAll = isStated && line.quantity === atMost
  return [
    voice.say(added === 1 ? 'cart.addedOne' : 'cart.added', { item, price, count }),
    ...(isAll ? [voice.say('cart.allThere', { count: voice.number(atMost) })] : []),
    ...(!isStated && line.quantity > 1 ? [voice.say('cart.stockUnstated')] : []),
  ]
}

function onward(fillings: readonly Filling[], { session, voice }: Situation): Answer['chips'] {
  const plain = fillings.flatMap((filling) => (filling.kind === 'asked' ? [filling.wanted.product.id] : []))
  const position = session.screen.findIndex(({ id }) => plain.includes(id)) + 1
  return [
    ...(position > 0 ? [addChip(position, voice)] : []),
    showCartChip(voice),
    checkoutChip(voice),
    ...(session.screen.length > 0 ? [chip('more', voice)] : []),
  ]
}

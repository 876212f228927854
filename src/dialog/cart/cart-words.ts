import type { Product, Variant } from '../../catalog/index.js'
import type { Table } from '../reply.js'
import { attributeValue } from '../wording/describe-attribute.js'
import type { Voice } from '../wording/voice.js'
import { type CartChange, type CartItem, piecesOf, totalsOf } from './cart.js'
import { removeChip } from './cart-chips.js'

/** A product in the form that is bought: "Runner 9 (white, 42)". */
export function itemName(product: Product, variant: Variant | undefined, voice: Voice): string {
  const title = voice.title(product)
  const options = Object.entries(variant?.options ?? {})
    .filter(([, value]) => value !== '')
    .map(([name, value]) => attributeValue(name, value, voice))
  return options.length === 0
    ? title
    : voice.say('cart.item', { title, options: voice.list(options, 'comma') })
}

/** What all of it costs; of several currencies each. */
export function totalInWords(items: readonly CartItem[], voice: Voice): string {
  return voice.list(totalsOf(items).map(voice.money), 'and')
}

/** "Your cart: 3 pieces, $250." */
export function cartSum(items: readonly CartItem[], voice: Voice): string {
  const pieces = piecesOf(items)
  if (items.length === 0) return voice.say('cart.empty')
  if (pieces === 0) return voice.say('cart.nothingToBuy')
  const said = { count: voice.number(pieces), total: totalInWords(items, voice) }
  return voice.say(pieces === 1 ? 'cart.sumOne' : 'cart.sum', said)
}

/** What has become different since it was told last, a sentence each. */
export function changesInWords(changes: readonly CartChange[], voice: Voice): string[] {
  return changes.map((change) => changeInWords(change, voice))
}

function changeInWords(change: CartChange, voice: Voice): string {
  if (change.kind === 'gone') return voice.say('cart.gone', { title: change.line.toldTitle })
  const { product, variant, price, quantity } = change.item
  const item = itemName(product, variant, voice)
  switch (change.kind) {
    case 'soldOut':
      return voice.say('cart.nowSoldOut', { item })
    case 'fewer':
      return voice.say('cart.nowFewer', { item, count: voice.number(quantity) })
    case 'price':
      return voice.say('cart.nowPrice', {
        item,
        price: voice.money(price),
        before: voice.money(change.before),
      })
  }
}

/** The cart as a table: a row for each line, with the button that takes it out. */
export function cartTable(items: readonly CartItem[], voice: Voice): Table {
  return {
    columns: [
      voice.say('cart.column.price'),
      voice.say('cart.column.quantity'),
      voice.say('cart.column.sum'),
    ],
    rows: items.map(({ product, variant, price, quantity }, index) => {
      const sum = voice.money({ ...price, amountMinor: price.amountMinor * quantity })
      const isThere = quantity > 0
      return {
        name: voice.say('cart.line', { number: index + 1, item: itemName(product, variant, voice) }),
        values: [
          voice.money(price),
          isThere ? voice.number(quantity) : voice.say('cart.soldOutCell'),
          isThere ? sum : voice.say('cart.noSum'),
        ],
        differs: false,
        action: removeChip(index + 1, voice),
      }
    }),
  }
}

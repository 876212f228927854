import type { Product } from '../../catalog/index.js'
import type { Slot } from '../../intent/understanding.js'
import { limits } from '../../limits.js'
import type { Answer, Situation } from '../answers/situation.js'
import { valuesInStock } from '../facts/offer-facts.js'
import { attributeLabel, attributeValue } from '../wording/describe-attribute.js'
import type { Voice } from '../wording/voice.js'
import { isWordingKey } from '../wording/wording.js'
import { leaveItChip, optionChips } from './cart-chips.js'
import { itemName } from './cart-words.js'
import { chooseVariant, slotOfOption } from './choose-variant.js'
import { askedSlot, type Undecided } from './undecided.js'

/** The first of what is open, asked about with what is in stock as buttons; undefined where nothing is open any more. */
export function askAboutOpen(
  undecided: readonly Undecided[],
  { catalogue, voice }: Pick<Situation, 'catalogue' | 'voice'>,
): Answer | undefined {
  const [open] = undecided
  const product = open && catalogue.get(open.productId)
  if (open === undefined || product === undefined) return undefined
  if (open.asks === 'quantity') return askQuantity(product, open, voice)
  const values = valuesOpen(product, open)
  if (values.length === 0) return undefined
  const act = open.line === undefined ? 'cart_add' : 'cart_update'
  const slot = askedSlot(open)
  return {
    text: questionOf(product, open.asks, values, voice),
    chips: [
      ...optionChips(act, slot, values, voice).slice(0, limits.reply.maxOptions - 1),
      leaveItChip(voice),
    ],
    isChoice: true,
    change: { asked: slot },
  }
}

/** Says that the product is not in stock in the form that was asked for. */
export function notThatOne(product: Product, wishes: readonly Slot[], voice: Voice): string {
  const values = wishes.map(({ slot, value }) => attributeValue(slot, voice.value(slot, value), voice))
  return voice.say('cart.notAs', { title: voice.title(product), value: voice.list(values, 'comma') })
}

/** Where only one is left it is still asked, for it is not the one that was wanted. */
function valuesOpen(product: Product, { said, asks }: Undecided): string[] {
  const choice = chooseVariant(product, said, [])
  if (choice.kind === 'open') return choice.option === asks ? choice.values : valuesInStock(product, asks)
  return choice.kind === 'chosen' ? [choice.variant?.options[asks] ?? []].flat() : []
}

function questionOf(product: Product, option: string, values: readonly string[], voice: Voice): string {
  const key = `cart.ask.${slotOfOption(option)}`
  const told = values.slice(0, limits.reply.maxOptions).map((value) => attributeValue(option, value, voice))
  const said = { title: voice.title(product), values: voice.list(told, 'comma') }
  return isWordingKey(key)
    ? voice.say(key, said)
    : voice.say('cart.ask', { ...said, name: attributeLabel(option, voice) })
}

function askQuantity(product: Product, { line }: Undecided, voice: Voice): Answer {
  const variant = product.variants.find(({ id }) => id === line?.variantId)
  return {
    text: voice.say('cart.askQuantity', { item: itemName(product, variant, voice) }),
    chips: [...optionChips('cart_update', 'quantity', ['1', '2', '3'], voice), leaveItChip(voice)],
    change: { asked: 'quantity' },
  }
}

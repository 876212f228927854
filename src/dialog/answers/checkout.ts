import { linesOf, readCart } from '../cart/cart.js'
import { showCartChip } from '../cart/cart-chips.js'
import { cartSum, cartTable, changesInWords } from '../cart/cart-words.js'
import { checkoutLink } from '../cart/checkout-link.js'
import { chip } from '../chips.js'
import { showCart } from './cart-show.js'
import type { Answer, Situation } from './situation.js'

/** The way to where the shop is paid, with the cart in it; nothing is bought here. Without such a place it says where that is done. */
export function answerCheckout(situation: Situation): Answer {
  const { session, catalogue, voice, checkoutUrl } = situation
  const { items, changes } = readCart(session.cart, catalogue)
  const buyable = items.filter(({ quantity }) => quantity > 0)
  if (buyable.length === 0) return showCart(situation, [])
  const address = checkoutUrl === undefined ? undefined : checkoutLink(checkoutUrl, buyable)
  const text = [
    ...changesInWords(changes, voice),
    cartSum(items, voice),
    voice.say(address === undefined ? 'checkout.inShop' : 'checkout.link'),
  ].join('\n')
  return {
    text,
    table: cartTable(items, voice),
    ...(address === undefined ? {} : { link: { label: voice.say('checkout.open'), url: address } }),
    chips: [
      showCartChip(voice),
      ...(session.screen.length > 0 ? [chip('list', voice), chip('more', voice)] : []),
    ],
    change: { cart: linesOf(items), isCartShown: true },
  }
}

import { describe, expect, it } from 'vitest'
import type { Product } from '../../src/catalog/product.js'
import type { Reply } from '../../src/dialog/reply.js'
import { converse } from '../support/conversation.js'
import { aProduct } from '../support/fake-catalogue.js'
import type { Script } from '../support/scripted-understand.js'
import { createSimpleRetrieve } from '../support/simple-retrieve.js'
import { smallCatalogue } from '../support/small-shop.js'

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' })

const court: Product = aProduct({
  id: 'court',
  title: 'Court Shoes',
  category: 'Shoes > Trainers',
  price: usd(8_000),
  variants: [
    { id: 'court-w-42', options: { color: 'white', size: '42' }, stock: 3 },
    { id: 'court-w-43', options: { color: 'white', size: '43' }, stock: 1 },
    { id: 'court-b-42', options: { color: 'black', size: '42' }, stock: 2 },
    { id: 'court-b-44', options: { color: 'black', size: '44' }, stock: 0 },
  ],
  rating: 4.9,
  translations: { zh: { title: '球场鞋' } },
})
const tablet: Product = aProduct({
  id: 'tablet',
  title: 'Slate Tablet',
  category: 'Computers > Tablets',
  price: usd(30_000),
  variants: [
    { id: 'tablet-128', options: { color: 'grey', storage: '128 GB' }, stock: 4 },
    { id: 'tablet-256', options: { color: 'grey', storage: '256 GB' }, price: usd(36_000), stock: 4 },
  ],
  rating: 4.8,
  translations: { zh: { title: '石板平板' } },
})
const mug: Product = aProduct({
  id: 'mug',
  title: 'Plain Mug',
  category: 'Home > Mugs',
  price: usd(900),
  rating: 4.7,
  translations: { zh: { title: '素杯' } },
})
const towel: Product = aProduct({
  id: 'towel',
  title: 'Bath Towel',
  category: 'Home > Towels',
  price: usd(1_550),
  variants: [{ id: 'towel-1', options: { color: 'blue' }, stock: 1, stockIsLeast: true }],
  rating: 4.6,
  translations: { zh: { title: '浴巾' } },
})
const lamp: Product = aProduct({
  id: 'lamp',
  title: 'Desk Lamp',
  category: 'Home > Lamps',
  price: { amountMinor: 4_000, currency: 'EUR' },
  variants: [{ id: 'lamp-1', options: {}, stock: 5 }],
  rating: 4.5,
})
const shop = [court, tablet, mug, towel, lamp]

const script: Script = {
  'show me things': 'search price <= 9000',
  'add the first': 'cart_add ref = 1',
  'add the second': 'cart_add ref = 2',
  'add the third': 'cart_add ref = 3',
  'three of the fourth': 'cart_add ref = 4 ; quantity = 3',
  'add the fifth': 'cart_add ref = 5',
  'both of them': 'cart_add ref = 1 ; ref = 2',
  'the third and show me lamps': 'cart_add ref = 3 && search category = lamps',
  white: 'refine color = white',
  42: 'refine size = 42',
  44: 'refine size = 44',
  'any size': 'refine drop = size',
  '256gb': 'refine feature = 256gb',
  'one more': 'cart_add quantity = 1',
  'five of the first in white, 43': 'cart_add ref = 1 ; color = white ; size = 43 ; quantity = 5',
  'the first in white, 42': 'cart_add ref = 1 ; color = white ; size = 42',
  'ten of the first in white, 42': 'cart_add ref = 1 ; color = white ; size = 42 ; quantity = 10',
  'the white ones in 42': 'cart_add color = white ; size = 42',
  'put it in the basket': 'cart_add',
  'the first one': 'select ref = 1',
  'my cart': 'cart_show',
  'take the mugs out': 'cart_remove category = mugs',
  'take the trampoline out': 'cart_remove category = trampoline',
  'remove the second': 'cart_remove ref = 2',
  'one less': 'cart_remove quantity = 1',
  'empty it': 'cart_remove ref = all',
  'take it out': 'cart_remove',
  'make it two': 'cart_update quantity = 2',
  'in 43 instead': 'cart_update size = 43',
  'the shoes in black instead': 'cart_update like = court ; color = black',
  'change how many': 'cart_update category = mugs',
  4: 'refine size = 4',
  'check out': 'checkout',
  hello: 'greet',
  'never mind': 'deny',
  'what is its price?': 'ask ref = 1 ; attribute = price',
  'cheaper ones': 'refine sort = price_asc',
  看看商品: 'search price <= 9000',
  加第一个: 'cart_add ref = 1',
  白色: 'refine color = white',
  '42码': 'refine size = 42',
  看购物车: 'cart_show',
  第一个拿掉: 'cart_remove ref = 1',
  结账: 'checkout',
}

/** A conversation in which the five products stand on the screen, in the order of their ratings. */
async function shopping(products: readonly Product[] = shop, checkoutUrl?: string) {
  const catalogue = smallCatalogue(products)
  const talk = converse(script, {
    catalogue,
    retrieve: createSimpleRetrieve(products),
    ...(checkoutUrl === undefined ? {} : { checkoutUrl }),
  })
  await talk.say('show me things')
  const sayAll = async (...texts: string[]): Promise<Reply> => {
    const replies: Reply[] = []
    for (const text of texts) replies.push(await talk.say(text))
    const last = replies.at(-1)
    if (last === undefined) throw new Error('nothing was said')
    return last
  }
  const inCart = async () =>
    (await talk.session())?.cart.map(({ productId, variantId, quantity }) => [
      variantId ?? productId,
      quantity,
    ])
  return { ...talk, sayAll, inCart, catalogue }
}

const rowsOf = ({ table }: Reply) => table?.rows.map(({ name, values }) => [name, ...values])
const labelsOf = ({ chips }: Reply) => chips.map(({ label }) => label)

describe('adding to the cart', () => {
  it('asks for what is open, one thing at a time, with what is in stock as buttons', async () => {
    const { say, told, inCart } = await shopping()
    const colour = await say('add the first')
    expect(colour.text).toBe('Which colour of Court Shoes? In stock: white, black.')
    expect(colour.chips.map(({ label, line }) => [label, line])).toEqual([
      ['white', 'cart_add color = white'],
      ['black', 'cart_add color = black'],
      ['Leave it', 'deny'],
    ])
    const size = await say('white')
    expect(size.text).toBe('Which size of Court Shoes? In stock: 42, 43.')
    expect(await inCart()).toEqual([])
    const added = await say('42')
    expect(told.slice(2).map(({ asked }) => asked)).toEqual(['color', 'size'])
    expect(added.text).toMatch(/Court Shoes \(white, 42\).*, \$80\./)
    expect(added.text).toContain('Your cart: one piece, $80.')
    expect(await inCart()).toEqual([['court-w-42', 1]])
    expect(added.profile.map(({ slot }) => slot)).toEqual(['price']) // the search was left alone
  })

  it('takes a press for the answer', async () => {
    const { say, inCart } = await shopping()
    const colour = await say('add the first')
    const size = await say(colour.chips[1]?.say ?? '')
    expect(size.text).toContain('Court Shoes (black, 42)') // only one black size is in stock, so nothing is open
    expect(await inCart()).toEqual([['court-b-42', 1]])
  })

  it('does not ask for what the request says', async () => {
    const { sayAll, inCart } = await shopping()
    const reply = await sayAll('42', 'add the first')
    expect(reply.text).toBe('Which colour of Court Shoes? In stock: white, black.')
    await sayAll('white')
    expect(await inCart()).toEqual([['court-w-42', 1]])
  })

  it('asks for a storage by its own name, and takes the price of the variant', async () => {
    const { sayAll } = await shopping()
    const asked = await sayAll('add the second')
    expect(asked.text).toContain('128 GB, 256 GB')
    const added = await sayAll('256gb')
    expect(added.text).toMatch(/Slate Tablet \(grey, 256 GB\).*, \$360\./)
  })

  it('takes the best stocked where any will do', async () => {
    const { sayAll, inCart } = await shopping()
    await sayAll('add the first', 'white', 'any size')
    expect(await inCart()).toEqual([['court-w-42', 1]])
  })

  it.each([
    ['the only one described', ['the white ones in 42'], [['court-w-42', 1]]],
    ['the one being talked about', ['the first one', 'the white ones in 42'], [['court-w-42', 1]]],
    ['another of the same', ['add the third', 'one more'], [['mug', 2]]],
    ['another of the same variant', ['the first in white, 42', 'one more'], [['court-w-42', 2]]],
  ])('knows which is meant: %s', async (_, texts, lines) => {
    const { sayAll, inCart } = await shopping()
    await sayAll(...texts)
    expect(await inCart()).toEqual(lines)
  })

  it('asks which where nothing says it', async () => {
    const { sayAll, inCart } = await shopping()
    const reply = await sayAll('put it in the basket')
    expect(reply.chips.map(({ line }) => line)).toEqual(
      [1, 2, 3, 4].map((place) => `cart_add ref = ${place}`),
    )
    expect(await inCart()).toEqual([])
  })

  it('never puts in more than is in stock, and says so', async () => {
    const { sayAll, inCart } = await shopping()
    const capped = await sayAll('ten of the first in white, 42')
    expect(capped.text).toContain('That is all there are: 3 in stock.')
    expect(await inCart()).toEqual([['court-w-42', 3]])
    expect((await sayAll('one more')).text).toContain('All 3 of Court Shoes (white, 42)')
    expect(await inCart()).toEqual([['court-w-42', 3]])
  })

  it('takes an unstated stock for unknown and not for one', async () => {
    const { sayAll, inCart } = await shopping()
    const reply = await sayAll('three of the fourth')
    expect(reply.text).toContain('does not state how many')
    expect(reply.text).toMatch(/3 × Bath Towel \(blue\).*, \$15\.50 each/)
    expect(await inCart()).toEqual([['towel-1', 3]])
  })

  it('says what is not in stock and offers what is', async () => {
    const { sayAll, inCart } = await shopping()
    const reply = await sayAll('add the first', 'white', '44')
    expect(reply.text).toBe(
      'Court Shoes is not in stock as “44” at the moment.\nWhich size of Court Shoes? In stock: 42, 43.',
    )
    expect(await inCart()).toEqual([])
  })

  it('asks about several one after another', async () => {
    const { sayAll, inCart } = await shopping()
    expect((await sayAll('both of them')).text).toContain('Which colour of Court Shoes')
    expect((await sayAll('white', '42')).text).toContain('Slate Tablet')
    await sayAll('256gb')
    expect(await inCart()).toEqual([
      ['court-w-42', 1],
      ['tablet-256', 1],
    ])
  })

  it('answers what was asked beside it too', async () => {
    const { sayAll, inCart } = await shopping()
    const reply = await sayAll('the third and show me lamps')
    expect(reply.text).toContain('Plain Mug')
    expect(reply.cards.map(({ id }) => id)).toEqual(['lamp'])
    expect(await inCart()).toEqual([['mug', 1]])
  })
})

describe('a question of the cart', () => {
  it('comes back after small talk and after a question about a product', async () => {
    const { say, told } = await shopping()
    await say('add the first')
    for (const aside of ['hello', 'what is its price?', 'my cart']) {
      const reply = await say(aside)
      expect(reply.text).toMatch(/Which colour of Court Shoes\? In stock: white, black\.$/)
      expect(labelsOf(reply)).toEqual(['white', 'black', 'Leave it'])
    }
    expect(told.at(-1)?.asked).toBe('color')
  })

  it('is not asked for ever: after two small turns it only stands, and is still answered', async () => {
    const { say, inCart } = await shopping()
    await say('add the first')
    const asks = []
    for (const aside of ['hello', 'hello', 'hello', 'what is its price?'])
      asks.push((await say(aside)).text.includes('Which colour'))
    expect(asks).toEqual([true, true, false, false])
    expect((await say('my cart')).text).toContain('Which colour') // who looks at the cart is told what is open
    await say('hello')
    await say('white')
    await say('42')
    expect(await inCart()).toEqual([['court-w-42', 1]])
  })

  it('is dropped by “never mind”, whatever the parser takes it for beside a question', async () => {
    for (const words of ['Oh, never mind!', 'cancel that please', '算了吧', '还是不要了']) {
      const { sayAll, session, inCart } = await shopping() // the script does not know these words
      expect((await sayAll('add the first', words)).text).toMatch(/leave|stays out|不/)
      expect((await session())?.undecided).toEqual([])
      expect(await inCart()).toEqual([])
    }
  })

  it('is dropped by a no, and by going on to something else', async () => {
    for (const [onward, then] of [
      ['never mind', /leave|stays out/],
      ['cheaper ones', /products/],
    ] as const) {
      const { sayAll, session, inCart } = await shopping()
      expect((await sayAll('add the first', onward)).text).toMatch(then)
      expect((await session())?.undecided).toEqual([])
      const after = await sayAll('white') // now a change of the search
      expect(after.profile.some(({ slot }) => slot === 'color')).toBe(true)
      expect(await inCart()).toEqual([])
    }
  })
})

describe('the cart', () => {
  it('is shown with its lines, what each costs, and what it comes to', async () => {
    const { sayAll } = await shopping()
    const reply = await sayAll('the first in white, 42', 'one more', 'add the third', 'my cart')
    expect(rowsOf(reply)).toEqual([
      ['1. Court Shoes (white, 42)', '$80', '2', '$160'],
      ['2. Plain Mug', '$9', '1', '$9'],
    ])
    expect(reply.text).toBe('Your cart: 3 pieces, $169.')
    expect(reply.table?.rows.map(({ action }) => action?.line)).toEqual([
      'cart_remove ref = 1',
      'cart_remove ref = 2',
    ])
  })

  it('never adds up two currencies', async () => {
    const { sayAll } = await shopping()
    expect((await sayAll('add the third', 'add the fifth', 'my cart')).text).toBe(
      'Your cart: 2 pieces, $9 and €40.',
    )
  })

  it('is empty to begin with, and says so to every act', async () => {
    const { say } = await shopping()
    for (const text of ['my cart', 'take it out', 'make it two', 'check out']) {
      const reply = await say(text)
      expect(reply.text).toBe('Your cart is empty.')
      expect(reply.table).toBeUndefined()
    }
  })

  it('says what has become of it since: another price, fewer, sold out, gone', async () => {
    const { sayAll, catalogue, inCart } = await shopping()
    await sayAll('ten of the first in white, 42', 'add the third', 'three of the fourth', 'add the fifth')
    const [white42, ...others] = court.variants
    if (white42 === undefined) throw new Error('the shop is not as it was')
    catalogue.put({ ...court, price: usd(7_500), variants: [{ ...white42, stock: 2 }, ...others] })
    catalogue.put({ ...mug, availability: 'out_of_stock' })
    catalogue.remove('lamp')
    const reply = await sayAll('my cart')
    expect(reply.text.split('\n')).toEqual([
      'Of Court Shoes (white, 42) only 2 are left, so your cart has 2.',
      'The price of Court Shoes (white, 42) has changed: $75 instead of $80.',
      'Plain Mug is sold out at the moment and is not counted.',
      'Desk Lamp is no longer in the catalogue, so it is out of your cart.',
      'Your cart: 5 pieces, $196.50.',
    ])
    expect(rowsOf(reply)?.[1]).toEqual(['2. Plain Mug', '$9', 'sold out', '–'])
    expect(await inCart()).toEqual([
      ['court-w-42', 2],
      ['mug', 1],
      ['towel-1', 3],
    ])
    expect((await sayAll('my cart')).text).not.toContain('has changed') // it is told once
  })

  it('is another conversation’s in no way', async () => {
    const { sayAll, sessions } = await shopping()
    await sayAll('add the third')
    const other = converse(script, { id: 'c2', sessions, catalogue: smallCatalogue(shop) })
    expect((await other.say('my cart')).text).toBe('Your cart is empty.')
  })
})

describe('changing the cart', () => {
  it.each([
    ['by its kind', ['take the mugs out'], [['court-w-42', 1]]],
    ['by its place on the screen', ['hello', 'remove the third'], [['court-w-42', 1]]],
    ['by its line while the cart is shown', ['my cart', 'remove the second'], [['court-w-42', 1]]],
    ['everything', ['empty it'], []],
  ])('takes out what is meant: %s', async (_, texts, lines) => {
    const talk = await shopping()
    await talk.sayAll('the first in white, 42', 'add the third')
    for (const text of texts) {
      await (text === 'remove the third'
        ? converse(
            { [text]: 'cart_remove ref = 3' },
            { sessions: talk.sessions, catalogue: talk.catalogue },
          ).say(text, 'x')
        : talk.say(text))
    }
    expect(await talk.inCart()).toEqual(lines)
  })

  it('takes out what the button of its line says, and shows what is left', async () => {
    const { say, sayAll, inCart } = await shopping()
    const shown = await sayAll('the first in white, 42', 'add the third', 'my cart')
    const reply = await say(shown.table?.rows[0]?.action?.say ?? '')
    expect(reply.text).toMatch(/Court Shoes \(white, 42\)[\s\S]*Your cart: one piece, \$9\./)
    expect(rowsOf(reply)).toHaveLength(1)
    expect(await inCart()).toEqual([['mug', 1]])
  })

  it('says where something is not in it', async () => {
    const { sayAll, inCart } = await shopping()
    expect((await sayAll('add the third', 'take the trampoline out')).text).toMatch(
      /not in your cart|not find that/,
    )
    expect(await inCart()).toEqual([['mug', 1]])
  })

  it('asks which line where several may be meant', async () => {
    const { say, sayAll, inCart } = await shopping()
    const reply = await sayAll('add the third', 'the first in white, 42', 'cheaper ones', 'take it out')
    expect(reply.text).toContain('2 lines')
    await say(reply.chips[0]?.say ?? '')
    expect(await inCart()).toEqual([['court-w-42', 1]])
  })

  it('takes a piece less, and more, and another size', async () => {
    const { sayAll, inCart } = await shopping()
    await sayAll('ten of the first in white, 42', 'one less')
    expect(await inCart()).toEqual([['court-w-42', 2]])
    await sayAll('in 43 instead') // there is one of it
    expect(await inCart()).toEqual([['court-w-43', 1]])
    expect((await sayAll('make it two')).text).toContain('That is all there are: 1 in stock.')
    await sayAll('the shoes in black instead')
    expect(await inCart()).toEqual([['court-w-43', 1]]) // black is not there in 43, and a size is never changed unasked
    await sayAll('42')
    expect(await inCart()).toEqual([['court-b-42', 1]])
  })

  it('asks how many where it was not said, and takes a bare number for it', async () => {
    const { sayAll, told, inCart } = await shopping()
    expect((await sayAll('add the third', 'change how many')).text).toBe('How many of Plain Mug shall it be?')
    await sayAll('4')
    expect(told.at(-1)?.asked).toBe('quantity')
    expect(await inCart()).toEqual([['mug', 4]])
  })
})

it('is offered beside a product that is looked at', async () => {
  const { say, sayAll, inCart } = await shopping()
  await sayAll('hello')
  const reply = await say('the first one')
  expect(reply.chips[0]?.line).toBe('cart_add ref = 1')
  expect((await say(reply.chips[0]?.say ?? '')).text).toContain('Which colour of Court Shoes')
  expect(await inCart()).toEqual([])
})

describe('the checkout', () => {
  it('leads to where the shop is paid, with what can be had, and buys nothing', async () => {
    const { sayAll, inCart, catalogue } = await shopping(shop, 'https://shop.example/cart/{lines}?from=chat')
    await sayAll('ten of the first in white, 42', 'add the third', 'three of the fourth')
    catalogue.put({ ...mug, availability: 'out_of_stock' })
    const reply = await sayAll('check out')
    expect(reply.link?.url).toBe('https://shop.example/cart/court-w-42:3,towel-1:3?from=chat')
    expect(reply.text).toContain('I do not take payments')
    expect(reply.text).toContain('$286.50')
    expect(await inCart()).toHaveLength(3)
  })

  it('says plainly where paying is done when the merchant has named no place', async () => {
    const { sayAll } = await shopping()
    const reply = await sayAll('add the third', 'check out')
    expect(reply.link).toBeUndefined()
    expect(reply.text).toContain('paying is done in the shop itself')
    expect(rowsOf(reply)).toEqual([['1. Plain Mug', '$9', '1', '$9']])
  })
})

describe('the cart in Chinese', () => {
  it('is filled, shown, changed and left', async () => {
    const catalogue = smallCatalogue(shop)
    const { say } = converse(script, { catalogue, retrieve: createSimpleRetrieve(shop) })
    await say('看看商品')
    expect((await say('加第一个')).text).toBe('球场鞋要什么颜色？有货的有：白色、黑色。')
    expect((await say('白色')).text).toBe('球场鞋要哪个尺码？有货的有：42、43。')
    expect((await say('42码')).text).toContain('球场鞋（白色、42）')
    const shown = await say('看购物车')
    expect(rowsOf(shown)).toEqual([['1. 球场鞋（白色、42）', 'US$80', '1', 'US$80']])
    expect((await say('结账')).text).toContain('付款在店里完成')
    expect((await say('第一个拿掉')).text).toContain('购物车是空的。')
  })
})

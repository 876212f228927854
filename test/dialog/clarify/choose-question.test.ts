import { describe, expect, it } from 'vitest'
import type { Product } from '../../../src/catalog/product.js'
import { chooseQuestion, type KnownOfRequest, worthOf } from '../../../src/dialog/clarify/choose-question.js'
import { optionsOf } from '../../../src/dialog/clarify/options.js'
import { priceBands } from '../../../src/dialog/clarify/price-bands.js'
import type { SlotName } from '../../../src/intent/understanding.js'
import { aProduct } from '../../support/fake-catalogue.js'
import { jacketShop } from '../../support/jacket-shop.js'

const jackets = jacketShop.slice(0, 24)
const known = (kind: KnownOfRequest['kind'], ...settled: SlotName[]): KnownOfRequest => ({
  kind,
  settled: new Set(settled),
})
const slotAsked = (products: readonly Product[], about: KnownOfRequest) =>
  chooseQuestion(products, about)?.slot
const names = (products: readonly Product[], about: KnownOfRequest) =>
  chooseQuestion(products, about)?.options.map(({ name }) => name)

/** `count` things that differ in what is given by their number. */
const things = (count: number, given: (number: number) => Partial<Product>): Product[] =>
  Array.from({ length: count }, (_, number) => aProduct({ id: `thing-${number}`, ...given(number) }))

describe('the question that is asked', () => {
  it('is the one that splits best among those that can be answered', () => {
    expect(slotAsked(jackets, known('named'))).toBe('audience')
    expect(names(jackets, known('named'))).toEqual(['women', 'men', 'kids'])
  })

  it('is never about what is settled', () => {
    expect(slotAsked(jackets, known('named', 'audience'))).not.toBe('audience')
    expect(slotAsked(jackets, known('named', 'audience', 'price', 'color', 'category'))).toBeUndefined()
  })

  it('is none where nothing would tell much: all alike, or one that differs', () => {
    expect(
      chooseQuestion(
        things(20, () => ({})),
        known('named'),
      ),
    ).toBeUndefined()
    const oneIsRed = things(20, (number) => ({ attributes: { color: [number === 0 ? 'red' : 'black'] } }))
    expect(chooseQuestion(oneIsRed, known('named'))).toBeUndefined()
  })

  it('is rather about the budget than about a brand that splits as well', () => {
    const products = things(20, (number) => ({
      brand: number % 2 === 0 ? 'Harrow' : 'Tolva',
      price: { amountMinor: number % 2 === 0 ? 2_000 : 9_000, currency: 'USD' },
    }))
    expect(slotAsked(products, known('named'))).toBe('price')
    expect(slotAsked(products, known('named', 'price'))).toBeUndefined() // a brand is worth too little
  })

  it('does not take twenty brands for a good question, since few of them can be offered', () => {
    const products = things(20, (number) => ({ brand: `Brand ${number}` }))
    expect(chooseQuestion(products, known('named'))).toBeUndefined()
  })

  it('passes a size over that every product comes in', () => {
    const size = { slot: 'size', isOccasion: false, options: optionsOf('size', jackets, true) } as const
    expect(worthOf(size, jackets)).toBe(0)
  })

  it('is the kind where none was named, by department; the kinds below where one was', () => {
    const shop = [...jacketShop]
    expect(names(shop, known('open'))).toEqual(['Apparel', 'Gifts'])
    expect(names(jacketShop.slice(24), known('named', 'price'))).toEqual([
      'Books',
      'Candles',
      'Games',
      'Mugs',
    ])
  })

  it('goes for a gift by its own order, whatever splits best', () => {
    expect(slotAsked(jacketShop, known('gift'))).toBe('audience')
    expect(slotAsked(jacketShop, known('gift', 'audience'))).toBe('use')
    expect(slotAsked(jacketShop, known('gift', 'audience', 'use'))).toBe('price')
    expect(slotAsked(jacketShop, known('gift', 'audience', 'use', 'price'))).toBeUndefined()
  })

  it('is not for whom where things are for everybody', () => {
    const unisex = things(20, (number) => ({ audience: number % 2 === 0 ? ['unisex'] : ['adults'] }))
    expect(optionsOf('audience', unisex, true)).toEqual([])
  })
})

describe('bands of prices', () => {
  const priced = (...dollars: number[]) =>
    things(dollars.length, (number) => ({
      price: { amountMinor: (dollars[number] ?? 0) * 100, currency: 'USD' },
    }))

  it('have round edges, meet, and hold every price', () => {
    expect(priceBands(priced(11, 12, 18, 33, 37, 41, 88, 95, 140))).toEqual([
      { atMost: 35 },
      { atLeast: 35, atMost: 90 },
      { atLeast: 90 },
    ])
  })

  it('are none where everything costs the same, and never stand on a price where they can stand beside it', () => {
    expect(priceBands(priced(20, 20, 20))).toEqual([])
    expect(priceBands(priced(20, 20, 50, 50))).toEqual([{ atMost: 25 }, { atLeast: 25 }])
    const laptops = priced(830, 900, 1_130, 1_200, 1_900, 2_600)
    expect(priceBands(laptops).map(({ atMost }) => atMost)).toEqual([1_250, 2_000, undefined])
    expect(priceBands([])).toEqual([])
  })
})

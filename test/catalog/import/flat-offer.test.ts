import { expect, it } from 'vitest'
import { type FlatOffer, productOfOffers } from '../../../src/catalog/import/flat-offer.js'

const offer = (id: string, more: Pick<FlatOffer, 'availability'> & Partial<FlatOffer>): FlatOffer => ({
  line: 1,
  id,
  groupId: 'coat',
  title: 'Coat',
  price: { amountMinor: 4_990, currency: 'EUR' },
  options: { size: id },
  shared: { category: 'Coats', attributes: {}, images: [] },
  ...more,
})

it('tells a stock of one from a stock that the feed does not state', () => {
  const { variants } = productOfOffers([
    offer('s', { availability: 'in_stock', quantity: 1 }),
    offer('m', { availability: 'in_stock' }),
    offer('l', { availability: 'out_of_stock' }),
  ])
  expect(variants.map(({ id, stock, stockIsLeast }) => [id, stock, stockIsLeast])).toEqual([
    ['s', 1, undefined],
    ['m', 1, true],
    ['l', 0, undefined],
  ])
})

import { describe, expect, it } from 'vitest'
import type { Product } from '../../src/catalog/product.js'
import { parseFrameLine } from '../../src/intent/frame-line.js'
import type { Fact } from '../../src/profile/profile.js'
import { whatRemoves } from '../../src/retrieval/what-removes.js'
import { aProduct } from '../support/fake-catalogue.js'

const boot: Product = aProduct({
  id: 'boot',
  title: 'Ridge Boot',
  brand: 'Tolva',
  category: 'Shoes > Boots',
  price: { amountMinor: 12_000, currency: 'USD' },
  attributes: { material: ['genuine leather'], height: ['20 cm'] },
  variants: [
    { id: 'b-42', options: { color: 'black', size: 'EU 42' }, stock: 3 },
    { id: 'w-43', options: { color: 'white', size: 'EU 43' }, stock: 1 },
    { id: 'r-42', options: { color: 'red', size: 'EU 42' }, stock: 0 },
  ],
  rating: 4.1,
})

function factsOf(line: string, kind: Fact['kind'] = 'need'): Fact[] {
  const [frame] = parseFrameLine(`search ${line}`) ?? []
  return (frame?.slots ?? []).map((slot, index) => ({
    ...slot,
    id: `1.${index + 1}`,
    kind,
    polarity: slot.op === '!=' ? 'negative' : 'positive',
    sourceTurn: 1,
    confidence: 1,
    at: '2026-01-01T00:00:00.000Z',
  }))
}

function removed(line: string, preferences: Fact[] = []): string[] {
  const { facts } = whatRemoves(boot, { needs: factsOf(line), preferences }, 'USD')
  return facts.map(({ slot, value }) => `${slot} ${value}`)
}

describe('what of a request removes a product', () => {
  it.each([
    [
      'nothing that it passes',
      'category = boots ; price <= 130 ; color = black ; size = 42 ; feature = waterproof',
      [],
    ],
    ['its price', 'category = boots ; price <= 100 ; color = black', ['price 100']],
    ['only the side of a range that it breaks', 'price >= 50 ; price <= 100', ['price 100']],
    ['an excluded brand', 'brand != tolva ; brand != harrow', ['brand tolva']],
    ['an excluded material', 'material != leather', ['material leather']],
    ['a colour that is sold out', 'color = red', ['color red']],
    ['colours of which it has none', 'color = blue ; color = red', ['color blue', 'color red']],
    ['not colours of which it has one', 'color = blue ; color = white', []],
    ['a rating', 'rating >= 4.5', ['rating 4.5']],
    ['a measure', 'size >= 30 cm', ['size 30 cm']],
    ['a size of another system, read as a shoe', 'category = boots ; size = uk 11', ['size uk 11']],
    [
      'a colour and a size that no one variant has both of',
      'color = white ; size = 42',
      ['color white', 'size 42'],
    ],
  ])('%s', (_, line, facts) => {
    expect(removed(line)).toEqual(facts)
  })

  it('what holds for good', () => {
    expect(removed('category = boots', factsOf('brand != tolva', 'preference'))).toEqual(['brand tolva'])
  })

  it('that it is sold out', () => {
    const soldOut = { ...boot, availability: 'out_of_stock' as const }
    expect(whatRemoves(soldOut, { needs: factsOf('price <= 130'), preferences: [] }, 'USD')).toEqual({
      isSoldOut: true,
      facts: [],
    })
  })
})

import { describe, expect, it } from 'vitest'
import { measureOf, measuresIn } from '../../src/retrieval/measure.js'
import { inMajorUnits, readPrice } from '../../src/retrieval/price-limit.js'
import { europeanShoeSizes, readShoeSize } from '../../src/retrieval/shoe-sizes.js'
import { factsOf } from '../support/shop-search.js'

describe('measures', () => {
  it.each([
    ['27 inch', { unit: 'inch', value: 27 }],
    ['1.5 m', { unit: 'cm', value: 150 }],
    ['144hz', { unit: 'hz', value: 144 }],
    ['2 tb', { unit: 'gb', value: 2048 }],
    ['3公斤', { unit: 'g', value: 3000 }],
    ['30 hours', { unit: 'minute', value: 1800 }],
    ['42', { unit: '', value: 42 }],
  ])('"%s" is a measure', (text, measure) => {
    expect(measureOf(text)).toEqual(measure)
  })

  it.each(['comfortable', 'usb-c hub 3', ''])('"%s" is none', (text) => {
    expect(measureOf(text)).toBeUndefined()
  })

  it('are all found in a text', () => {
    expect(measuresIn('30 x 20 cm, 450 g per shoe').map(({ value }) => value)).toEqual([30, 20, 450])
  })
})

describe('money', () => {
  it('is read in the minor units of the shop', () => {
    const needs = factsOf('search price >= 19.99 ; price <= 30', 'need')
    expect(readPrice(needs, 'USD')?.limit).toEqual({
      field: 'price',
      currency: 'USD',
      atLeastMinor: 1999,
      atMostMinor: 3000,
    })
    expect(readPrice(needs, 'JPY')?.limit).toMatchObject({ atLeastMinor: 20, atMostMinor: 30 })
    expect(readPrice(needs, 'KWD')?.limit).toMatchObject({ atLeastMinor: 19_990, atMostMinor: 30_000 })
    expect(inMajorUnits(6200, 'USD')).toBe('62')
    expect(inMajorUnits(6250, 'USD')).toBe('62.50')
  })

  it('named in a sign that several currencies share is the money of the shop', () => {
    const needs = factsOf('search price <= 30 ; currency = usd', 'need')
    expect(readPrice(needs, 'AUD')?.mismatch).toBeUndefined()
    expect(readPrice(needs, 'EUR')?.mismatch).toEqual({ asked: 'USD', shop: 'EUR' })
  })
})

describe('shoe sizes', () => {
  it.each([
    [9, 'uk', 'men', 'eu 43'],
    [10, 'us', 'men', 'eu 43'],
    [5, 'uk', 'women', 'eu 38'],
    [7.5, 'us', 'women', 'eu 38'],
  ] as const)('%s %s for %s is %s', (size, system, audience, european) => {
    const sizes = europeanShoeSizes(size, system, audience)
    expect(sizes).toContain(european)
    expect(sizes.length).toBeLessThanOrEqual(4)
  })

  it('are read with their system before or behind', () => {
    expect(readShoeSize('uk 9')).toEqual({ size: 9, system: 'uk' })
    expect(readShoeSize('8.5 us')).toEqual({ size: 8.5, system: 'us' })
    expect(readShoeSize('xl')).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import { formatFrameLine, parseFrameLine } from '../../src/intent/frame-line.js'
import { withSaidLimits } from '../../src/intent/said-limits.js'

function corrected(text: string, written: string): string | undefined {
  return formatFrameLine(withSaidLimits(parseFrameLine(written) ?? [], text))
}

describe('a limit that is said outright stands as it was said', () => {
  it.each([
    [
      'flip phones under $100 rated above 4 stars with 150+ reviews',
      'price <= 150 ; rating >= 4',
      'rating >= 4 ; price <= 100 ; currency = usd',
    ],
    [
      'a renewed phone under $350 with at least 300 reviews',
      'price >= 350 ; currency = usd',
      'price <= 350 ; currency = usd',
    ],
    ['bands that do not cost more than 15 dollars', 'price >= 15', 'price <= 15 ; currency = usd'],
    [
      'cases ($15-25) rated 4.6 stars or higher',
      'rating >= 4.6',
      'rating >= 4.6 ; price >= 15 ; price <= 25 ; currency = usd',
    ],
    ['between £1,200 and £1,500 please', 'price <= 1500', 'price >= 1200 ; price <= 1500 ; currency = gbp'],
    ['rated 4.4 or higher', 'feature = 4.4', 'feature = 4.4 ; rating >= 4.4'],
    ['a case under $35 and 4.7+ stars', 'price <= 4.7', 'rating >= 4.7 ; price <= 35 ; currency = usd'],
    ['rated between 4.5 and 4.6 stars', 'rating >= 4.6', 'rating >= 4.5 ; rating <= 4.6'],
    ['200到300元的', 'price <= 200', 'price >= 200 ; price <= 300 ; currency = cny'],
    ['不超过80美元', 'price >= 80', 'price <= 80 ; currency = usd'],
  ])('%s', (text, written, meant) => {
    expect(corrected(text, `search category = thing ; ${written}`)).toBe(`search category = thing ; ${meant}`)
  })
})

describe('a number of other things is no price and no rating', () => {
  it.each([
    ['pixel 2 phones with at least 600 reviews', 'price <= 600 ; rating >= 600'],
    ['a phone that 1000 plus buyers liked', 'price <= 1000'],
    ['a 6.5 inch phone from 1,000 people', 'price >= 1000 ; price <= 6.5'],
  ])('%s', (text, written) => {
    expect(corrected(text, `search category = phones ; ${written}`)).toBe('search category = phones')
  })
})

describe('what can be read in more than one way is left to the parser', () => {
  it.each([
    [
      'shoes under $50 and socks under $10',
      'search category = shoes ; price <= 50 && search category = socks ; price <= 10',
    ],
    ['I do not really want to spend above 50 euros', 'refine price <= 50 ; currency = eur'],
    ['not a penny over 130 bucks', 'refine price <= 130 ; currency = usd'],
    ['$300 or under cad', 'refine price <= 300 ; currency = cad'],
    ['is the second one under $40?', 'ask ref = 2 ; attribute = price'],
    ['get me the one that is over $20 cheaper', 'refine less = price'],
    ['the 30 cm one for 30 or less', 'refine size = 30 cm ; price <= 30'],
    ['two dollars is nothing, show me more', 'more'],
  ])('%s', (text, written) => expect(corrected(text, written)).toBe(written))
})

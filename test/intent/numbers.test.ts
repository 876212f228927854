import { describe, expect, it } from 'vitest'
import { followsFrom, numbersIn } from '../../src/intent/numbers.js'

describe('numbers that a sentence names', () => {
  it.each([
    ['under 80 dollars', 80],
    ['max $1,299.50', 1299.5],
    ['about 1.2k', 1200],
    ['under two hundred quid', 200],
    ['two hundred and fifty pounds', 250],
    ['a tenner at most', 10],
    ['forty five bucks', 45],
    ['one thousand two hundred', 1200],
    ['三百块以内', 300],
    ['一百五左右', 150],
    ['两千五', 2500],
    ['一千零五十', 1050],
    ['五万以下', 50000],
    ['１００元以下', 100],
    ['until 1.500 Euro', 1500],
    ['at most 20 000', 20000],
    ['minimum 4,5 stars', 4.5],
    ['预算1k5', 1500],
    ['two fifty at the outside', 250],
    ['one twenty five and not a penny more', 125],
    ['a pony for the lot', 25],
    ['for a twenty', 20],
    ['三佰到伍佰', 300],
    ['一千五两份', 1500],
    ['三千一份', 3000],
    ['要俩', 2],
    ['来一打', 12],
    ['two dozen candles', 24],
    ['2w以内', 20000],
    ['三佰到伍佰', 500],
  ])('%s names %d', (text, number) => {
    expect(numbersIn(text)).toContain(number)
  })

  it('finds none where none is named', () => {
    expect(numbersIn('comfortable shoes for my mum')).toEqual([])
    expect(numbersIn('好穿的运动鞋')).toEqual([])
  })
})

describe('a number of a frame', () => {
  it.each([
    [24, 'around 30'],
    [36, '30左右'],
    [25, 'half of 50'],
    [800, '千把块的扫地机'],
    [200, '两三百'],
    [300, '两三百的'],
    [59, '五十多块'],
    [299, '200多块'],
    [19, '十几块'],
    [5000, '5 to 8 thousand rupees'],
    [3000, 'like 3-4k yen'],
    [200_000, 'between 2 and 3 lakh'],
    [300, 'between two and three hundred'],
    [4.5, 'at least four and a half stars'],
    [2500, 'two and a half grand'],
    [0.5, '50p each'],
    [0.8, '8毛一个'],
  ])('%d follows from %s', (value, text) => {
    expect(followsFrom(value, text)).toBe(true)
  })

  it.each([
    [90, 'under 80 dollars'],
    [50, 'something cheap'],
    [700, '两三百'],
    [8, '便宜点的鞋'],
    [30, '三百左右'],
    [300_000, 'under 300 dollars'],
    [2, '三百左右'],
  ])('%d does not follow from %s', (value, text) => {
    expect(followsFrom(value, text)).toBe(false)
  })

  it.each([
    [50, 'half of that', 'search price <= 100'],
    [80, 'you can double the budget', 'search category = mug ; price <= 40'],
    [200, 'add 50 to my budget', 'search price <= 150'],
    [60, 'take 20 off the max', 'search price <= 80'],
  ])('%d follows from %s where %s stands', (value, text, standing) => {
    expect(followsFrom(value, text, standing)).toBe(true)
    expect(followsFrom(value, text)).toBe(false)
  })

  it('does not follow from what stands when the sentence says nothing of it', () => {
    expect(followsFrom(70, 'cheaper please', 'search price <= 100')).toBe(false)
  })
})

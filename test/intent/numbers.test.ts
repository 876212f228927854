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
  ])('%d follows from %s', (value, text) => {
    expect(followsFrom(value, text)).toBe(true)
  })

  it.each([
    [90, 'under 80 dollars'],
    [50, 'something cheap'],
    [700, '两三百'],
    [8, '便宜点的鞋'],
  ])('%d does not follow from %s', (value, text) => {
    expect(followsFrom(value, text)).toBe(false)
  })
})

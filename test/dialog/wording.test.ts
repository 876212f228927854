import { describe, expect, it } from 'vitest'
import { describeAll, describeLimits } from '../../src/dialog/wording/describe-request.js'
import { en } from '../../src/dialog/wording/en.js'
import { createShopWords } from '../../src/dialog/wording/shop-words.js'
import { createVoice } from '../../src/dialog/wording/voice.js'
import { wordingOf } from '../../src/dialog/wording/wording.js'
import { zh } from '../../src/dialog/wording/zh.js'
import { parseFrameLine } from '../../src/intent/frame-line.js'
import type { Language } from '../../src/intent/understanding.js'
import { smallCatalogue } from '../support/small-shop.js'

const voiceOf = (language: Language) => createVoice(language, 'seed', createShopWords(smallCatalogue()))
const placeholders = (ways: readonly string[]) =>
  ways.map((way) => [...new Set(way.match(/\{\w+\}/g) ?? [])].sort())

describe('the wording', () => {
  it('has the same keys in both languages', () => {
    expect(Object.keys(zh).sort()).toEqual(Object.keys(en).sort())
  })

  it.each(Object.keys(en) as (keyof typeof en)[])(
    '%s takes the same values in every way to say it',
    (key) => {
      const all = [...placeholders(en[key]), ...placeholders(zh[key])]
      for (const names of all) expect(names).toEqual(all[0])
    },
  )

  it('says nothing twice the same way by chance, but the same seed the same way', () => {
    const greetings = Array.from({ length: 40 }, (_, turn) => wordingOf('en', 'greet', {}, `c1 ${turn}`))
    expect(new Set(greetings).size).toBe(en.greet.length)
    expect(wordingOf('en', 'greet', {}, 'c1 7')).toBe(greetings[7])
  })

  it('does not shout', () => {
    for (const ways of [...Object.values(en), ...Object.values(zh)])
      expect(ways.join(' ')).not.toMatch(/[!！]/)
  })

  it('takes a value for what it is, even where it looks like a placeholder', () => {
    const told = wordingOf('en', 'product.by', { title: '{brand} $& Shoe', brand: 'Harrow' }, '')
    expect(told).toBe('{brand} $& Shoe by Harrow')
  })
})

describe('a request in words', () => {
  it.each([
    [
      'category = running shoes ; feature = light ; price <= 80',
      'running shoes up to $80',
      '80美元以内的跑步鞋',
    ],
    [
      'category = boot ; color = black ; color = navy ; audience = women',
      'black or navy boots for women',
      '女士的黑色或藏青色靴子',
    ],
    [
      'price >= 24.5 ; price <= 36 ; brand != tolva',
      'products from $24.50 up to $36, not Tolva',
      '24.5美元以上、36美元以内的商品（不要Tolva）',
    ],
    [
      'category = mug ; material != plastic ; rating >= 4',
      'mugs rated 4 or better, without plastic',
      '评分 4 以上的马克杯（不要塑料）',
    ],
    [
      'category = boots ; price <= 50 ; currency = gbp ; size = 42',
      'boots up to £50 in size 42',
      '50英镑以内、尺码42的靴子',
    ],
  ])('%s', (line, english, chinese) => {
    const slots = parseFrameLine(`search ${line}`)?.[0]?.slots ?? []
    expect(describeLimits(slots, voiceOf('en'), 'USD')).toBe(english)
    expect(describeLimits(slots, voiceOf('zh'), 'USD')).toBe(chinese)
  })

  it('is read back with its wishes and its order', () => {
    const slots =
      parseFrameLine('search category = boots ; feature = waterproof ; use = hiking ; sort = price_asc')?.[0]
        ?.slots ?? []
    expect(describeAll(slots, voiceOf('en'), 'USD')).toBe('waterproof boots for hiking, cheapest first')
    expect(describeAll(slots, voiceOf('zh'), 'USD')).toBe('防水、适合徒步的靴子、价格从低到高')
  })
})

describe('money and kinds', () => {
  it('follow the language', () => {
    expect(voiceOf('en').money({ amountMinor: 123_456, currency: 'USD' })).toBe('$1,234.56')
    expect(voiceOf('zh').money({ amountMinor: 19_900, currency: 'CNY' })).toBe('¥199')
    expect(voiceOf('en').money({ amountMinor: 1_500, currency: 'JPY' })).toBe('¥1,500')
    expect(voiceOf('en').amountInWords(80, 'USD')).toBe('80 dollars')
    expect(voiceOf('zh').amountInWords(80, 'CNY')).toBe('80元')
  })

  it.each([
    ['office chair', 'office chairs'],
    ['running shoes', 'running shoes'],
    ['watch', 'watches'],
    ['dress', 'dresses'],
    ['battery', 'batteries'],
    ['toy', 'toys'],
    ['knife', 'knives'],
    ['bookshelf', 'bookshelves'],
    ['garden furniture', 'garden furniture'],
    ['green tea', 'green tea'],
  ])('%s are %s', (one, many) => {
    expect(voiceOf('en').kind(one)).toBe(many)
  })
})

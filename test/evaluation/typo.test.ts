import { describe, expect, it } from 'vitest'
import { seededRandom, withTypo } from '../../src/evaluation/typo.js'
import { parseFrameLine } from '../../src/intent/index.js'

/** The line with each of many different slips. */
function slipsOf(text: string, line: string, count = 300): (string | undefined)[] {
  const frames = parseFrameLine(line) ?? expect.fail(line)
  return Array.from({ length: count }, (_, seed) => withTypo(text, frames, seededRandom(String(seed))))
}

describe('a typo', () => {
  it('changes one word, and always something', () => {
    const text = 'comfortable running shoes for winter'
    for (const slipped of slipsOf(
      text,
      'search category = running shoes ; feature = comfortable ; use = winter',
    )) {
      const words = text.split(' ')
      const after = slipped?.split(' ') ?? []
      expect(after).toHaveLength(words.length)
      expect(after.filter((word, place) => word !== words[place])).toHaveLength(1)
      expect(after).toContain('for') // too short to slip in
    }
  })

  it('is the same for the same seed, and differs between seeds', () => {
    const text = 'comfortable running shoes'
    const line = 'search category = running shoes ; feature = comfortable'
    expect(slipsOf(text, line)).toEqual(slipsOf(text, line))
    expect(new Set(slipsOf(text, line)).size).toBeGreaterThan(20)
  })

  it.each([
    ['a brand', 'show me nikez running shoes', 'search brand = nikez ; category = running shoes', ['nikez']],
    [
      'a brand of two words',
      'any north face jackets',
      'search brand = north face ; category = jackets',
      ['north face'],
    ],
    [
      'a product',
      'like the adidas ultraboost please',
      'search like = adidas ultraboost',
      ['adidas ultraboost'],
    ],
    [
      'an order number',
      'where is order ABCDEF please',
      'support topic = order_status ; order = ABCDEF',
      ['ABCDEF'],
    ],
    ['a model', 'case for my pixel 8a phone', 'search category = case ; use = pixel 8a', ['pixel 8a']],
    [
      'a number',
      'boots under fifty dollars 1500g',
      'search category = boots ; price <= 50',
      ['fifty', '1500g'],
    ],
    ['a name', 'a table like the one of Ingrid', 'search category = table', ['Ingrid']],
    ['a brand that is taken back', 'forget about crocs then', 'refine drop = crocs', ['crocs']],
    ['a Chinese brand', '想买一双李宁的跑鞋', 'search brand = 李宁 ; category = running shoes', ['李宁']],
  ])('never touches %s', (_what, text, line, kept) => {
    const slips = slipsOf(text, line)
    for (const slipped of slips) for (const words of kept) expect(slipped).toContain(words)
    expect(slips).not.toContain(text)
  })

  it('is left out where the words of the brand are not known', () => {
    expect(slipsOf('想买一双耐克的跑鞋', 'search brand = nike ; category = running shoes', 3)).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it.each([
    ['42', 'refine size = 42'],
    ['XL', 'refine size = xl'],
    ['nikez', 'refine brand = nikez'],
    ['好的', 'affirm'],
  ])('is left out of %s, which has no place for one', (text, line) => {
    expect(slipsOf(text, line, 1)).toEqual([undefined])
  })

  it('takes a Chinese character for another of the same sound, or doubles it', () => {
    const text = '想买一双跑鞋'
    const slips = slipsOf(text, 'search category = running shoes')
    expect(slips).toContain('像买一双跑鞋')
    expect(slips).toContain('想买一双跑鞋鞋')
    for (const slipped of slips) expect(slipped).toContain('一双')
  })
})

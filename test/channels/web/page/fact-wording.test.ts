import { describe, expect, it } from 'vitest'
import { describeFact, sentenceToTakeBack } from '../../../../src/channels/web/page/fact-wording.js'
import type { Fact } from '../../../../src/profile/profile.js'

function fact(slot: Fact['slot'], op: Fact['op'], value: string, more: Partial<Fact> = {}): Fact {
  const polarity = op === '!=' ? 'negative' : 'positive'
  return { id: '1.1', kind: 'need', slot, op, value, polarity, sourceTurn: 1, confidence: 1, at: '', ...more }
}

describe('a fact in words', () => {
  it('writes a price in the currency of the shop', () => {
    expect(describeFact(fact('price', '<=', '80'), 'en', 'USD')).toEqual({
      label: 'Price',
      value: 'up to $80',
    })
    expect(describeFact(fact('price', '>=', '49.5'), 'zh', 'CNY')).toEqual({
      label: '价格',
      value: '至少 ¥49.50',
    })
    expect(describeFact(fact('price', '<=', 'shown'), 'en', 'USD').value).toBe('up to shown')
    expect(describeFact(fact('price', '<=', '80'), 'en', undefined).value).toBe('up to 80')
  })

  it('writes what stands for an order or an audience in words', () => {
    expect(describeFact(fact('sort', '=', 'price_asc'), 'en', undefined).value).toBe('cheapest first')
    expect(describeFact(fact('audience', '=', 'women'), 'zh', undefined).value).toBe('女士')
  })
})

describe('the sentence that takes a fact back', () => {
  it.each<[Fact, string, string]>([
    [fact('color', '=', 'blue'), 'any color is fine', '什么颜色都行'],
    [fact('color', '!=', 'white'), 'drop white', '不限white了'],
    [fact('price', '<=', '80'), 'any price is fine', '价格不限'],
    [fact('feature', '=', 'waterproof'), 'drop waterproof', '不限waterproof了'],
    [fact('size', '=', 'eu 42', { kind: 'preference' }), 'forget my size', '忘掉我的尺码'],
  ])('of %j', (said, english, chinese) => {
    expect(sentenceToTakeBack(said, 'en')).toBe(english)
    expect(sentenceToTakeBack(said, 'zh')).toBe(chinese)
  })

  it('is none for what is being looked for: only a new request replaces it', () => {
    expect(sentenceToTakeBack(fact('category', '=', 'shoes'), 'en')).toBeUndefined()
    expect(sentenceToTakeBack(fact('category', '!=', 'boots'), 'en')).toBe('drop boots')
  })
})

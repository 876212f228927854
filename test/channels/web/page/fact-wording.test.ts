import { describe, expect, it } from 'vitest'
import { describeFact } from '../../../../src/channels/web/page/fact-wording.js'
import type { Voice } from '../../../../src/channels/web/page/wording.js'
import type { Fact } from '../../../../src/profile/profile.js'

function fact(slot: Fact['slot'], op: Fact['op'], value: string, more: Partial<Fact> = {}): Fact {
  const polarity = op === '!=' ? 'negative' : 'positive'
  return { id: '1.1', kind: 'need', slot, op, value, polarity, sourceTurn: 1, confidence: 1, at: '', ...more }
}

const english: Voice = { language: 'en', valueWords: {} }
const chinese: Voice = { language: 'zh', valueWords: { comfortable: '舒适', women: '女士' } }

describe('a fact in words', () => {
  it('writes a price in the currency of the shop', () => {
    expect(describeFact(fact('price', '<=', '80'), english, 'USD')).toEqual({
      label: 'Price',
      value: 'up to $80',
    })
    expect(describeFact(fact('price', '>=', '49.5'), chinese, 'CNY')).toEqual({
      label: '价格',
      value: '至少 ¥49.50',
    })
    expect(describeFact(fact('price', '<=', 'shown'), english, 'USD').value).toBe('up to shown')
    expect(describeFact(fact('price', '<=', '80'), english, undefined).value).toBe('up to 80')
  })

  it('writes what stands for an order or an audience in words', () => {
    expect(describeFact(fact('sort', '=', 'price_asc'), english, undefined).value).toBe('cheapest first')
    expect(describeFact(fact('audience', '=', 'women'), chinese, undefined).value).toBe('女士')
  })
})

describe('a value', () => {
  it('that is also a name of every object is shown as it was said', () => {
    for (const value of ['constructor', 'toString', '__proto__']) {
      expect(describeFact(fact('feature', '=', value), chinese, undefined).value).toBe(value)
    }
  })
})

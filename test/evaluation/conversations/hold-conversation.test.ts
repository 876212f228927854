import { describe, expect, it } from 'vitest'
import { holdConversation } from '../../../src/evaluation/conversations/hold-conversation.js'
import { parseConversations } from '../../../src/evaluation/conversations/written-conversation.js'
import { observeSmallShop } from './observed.js'

const script = { shoes: 'search category = running shoes', cheap: 'refine price <= 80' }

async function failuresOf(turns: string): Promise<string[]> {
  const [conversation] = parseConversations(`conversations:\n  - name: c\n    turns:\n${turns}`, 'test')
  return conversation === undefined ? [] : holdConversation(conversation, observeSmallShop(script))
}

describe('a written conversation', () => {
  it('holds where everything is as it was written', async () => {
    const turns = `
      - say: shoes
        act: search
        cards: { kind: running shoes, count: 6, price_from: 40 }
        text: running shoes
        profile: category = running shoes
      - again: true
        cards: { same_as: 1 }
      - say: cheap
        cards: { price_to: 80 }
        not_profile: color`
    expect(await failuresOf(turns)).toEqual([])
  })

  it.each([
    ['act: greet', 'understood as'],
    ['cards: none', '6 products'],
    ['cards: { price_to: 50 }', 'costs'],
    ['cards: { brand: Acme }', 'is by'],
    ['cards: { in_order: cheapest first }', 'not cheapest first'],
    ['text: boots', 'does not say'],
    ['not_text: running', 'says'],
    ['chips: Buy now', 'no button'],
    ['profile: color', 'is not known'],
    ['not_profile: category', 'is known'],
    ['cart: 1', '0 in the cart'],
    ['language: zh', 'answered in en'],
    ['table: true', 'table'],
    ['handoff: agent', 'handoff'],
  ])('does not hold where it has “%s” and it is not so', async (expectation, told) => {
    const failures = await failuresOf(`\n      - say: shoes\n        ${expectation}`)
    expect(failures.join('\n')).toContain(told)
    expect(failures[0]).toContain('turn 1 “shoes”')
  })

  it('says which button was not there to be pressed', async () => {
    expect(await failuresOf('\n      - say: shoes\n      - press: Buy now')).toEqual([
      'turn 2: there is no button “Buy now”',
    ])
  })

  it('that is not of the form is refused with the place', () => {
    expect(() =>
      parseConversations('conversations:\n  - name: c\n    turns:\n      - sya: hi', 'a.yaml'),
    ).toThrow(/a\.yaml/)
    expect(() => parseConversations('a: [', 'a.yaml')).toThrow(/not YAML/)
  })
})

import { describe, expect, it } from 'vitest'
import { deadButtons } from '../../../src/evaluation/conversations/buttons.js'
import { figuresIn } from '../../../src/evaluation/conversations/figures.js'
import { brokenGuarantees } from '../../../src/evaluation/conversations/guarantees.js'
import type { ObservedTurn } from '../../../src/evaluation/conversations/observed-shop.js'
import { observeSmallShop } from './observed.js'

const script = {
  'shoes under 80': 'search category = running shoes ; price <= 80',
  'not white': 'refine color != white',
  'the first': 'select ref = 1',
  'i wear 43': 'profile_set size = 43',
}

async function talked(...texts: string[]) {
  const shop = observeSmallShop(script)
  const talk = shop.talk('c')
  for (const text of texts) await talk.say(text)
  const turns = talk.turns()
  const latest = turns.at(-1)
  if (latest === undefined) throw new Error('nothing was said')
  return {
    shop,
    talk,
    turns,
    latest,
    broken: (turn: ObservedTurn) => brokenGuarantees([...turns.slice(0, -1), turn], shop.catalogue),
  }
}

describe('the guarantees', () => {
  it('hold of an honest conversation', async () => {
    const { latest, broken, talk } = await talked('shoes under 80', 'not white', 'the first')
    expect(broken(latest)).toEqual([])
    expect(await deadButtons(talk)).toEqual([])
  })

  it.each([
    ['a product above the budget', 'price <= 40'],
    ['a colour that was excluded', 'color != black'],
    ['a brand that was excluded', 'brand != harrow'],
  ])('see %s', async (_, line) => {
    const { latest, broken } = await talked('shoes under 80', 'not white')
    const [slot = '', op = '', value = ''] = line.split(' ')
    const fact = {
      id: 'x',
      kind: 'need',
      slot,
      op,
      value,
      polarity: op === '!=' ? 'negative' : 'positive',
      sourceTurn: 1,
      confidence: 1,
      at: '',
    } as const
    const reply = { ...latest.reply, profile: [fact as unknown as (typeof latest.reply.profile)[number]] }
    expect(broken({ ...latest, reply }).join()).toContain('breaks a limit')
    const relaxed = [
      { slot: fact.slot, op: fact.op, value } as unknown as NonNullable<typeof reply.relaxed>[number],
    ]
    expect(broken({ ...latest, reply: { ...reply, relaxed } })).toEqual([]) // it was said aloud
  })

  it('see a number that nobody said and nothing holds', async () => {
    const { latest, broken } = await talked('shoes under 80')
    const reply = { ...latest.reply, text: `${latest.reply.text} Rated 3,217 times.` }
    expect(broken({ ...latest, reply })).toEqual([expect.stringContaining('3217')])
  })

  it('see words with a gap, and a reply without any', async () => {
    const { latest, broken } = await talked('i wear 43')
    expect(broken({ ...latest, reply: { ...latest.reply, text: 'It costs {price}.' } })).toHaveLength(1)
    expect(broken({ ...latest, reply: { ...latest.reply, text: '' } })).toEqual(['says nothing'])
  })
})

describe('figures', () => {
  it('are read as they are written', () => {
    expect(figuresIn('$1,299.50, 80美元, 4.5 of 5, 2026-01')).toEqual([
      '1299.5',
      '80',
      '4.5',
      '5',
      '2026',
      '1',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { replyText } from '../../src/channels/reply-text.js'
import type { Card, Reply } from '../../src/dialog/reply.js'

const shoe: Card = {
  position: 1,
  id: 'shoe-1',
  title: 'Cloud Runner',
  brand: 'Fleetfoot',
  category: 'Shoes > Running Shoes',
  price: { amountMinor: 7_990, currency: 'USD' },
  priceBefore: { amountMinor: 9_900, currency: 'USD' },
  image: '/images/shoe-1.svg',
  rating: 4.5,
  ratingCount: 213,
  stock: 12,
  why: 'comfortable, and within your budget',
  detail: { label: 'Tell me more', say: 'tell me more about number 1', line: 'select ref = 1' },
  score: 3,
  reasons: [{ name: 'text match', points: 3 }],
}

const reply: Reply = {
  conversationId: 'c1',
  messageId: 'm1',
  turn: 1,
  language: 'en',
  text: 'Here are two.',
  cards: [],
  chips: [{ label: 'cheaper', say: 'cheaper please', line: 'refine sort = price_asc' }],
  handoff: 'none',
  frames: [],
  confidence: 1,
  profile: [],
  takeBacks: {},
}

describe('replyText', () => {
  it('tells of each product what its card shows', () => {
    expect(replyText({ ...reply, cards: [shoe] })).toBe(
      [
        'Here are two.',
        '1. Cloud Runner — Fleetfoot · $79.90 (was $99) · ★ 4.5 (213) · 12 in stock',
        '   comfortable, and within your budget',
      ].join('\n'),
    )
  })

  it('leaves out what the catalogue does not say, and says when there is none left', () => {
    const { brand, priceBefore, rating, ratingCount, ...bare } = shoe
    expect([brand, priceBefore, rating, ratingCount]).not.toContain(undefined)
    expect(replyText({ ...reply, text: '', cards: [{ ...bare, stock: 0, why: '' }] })).toBe(
      '1. Cloud Runner — $79.90 · sold out',
    )
  })

  it('speaks Chinese where the reply does', () => {
    const text = replyText({ ...reply, language: 'zh', text: '为你找到：', cards: [shoe] })
    expect(text).toContain('原价')
    expect(text).toContain('库存12件')
  })

  it('writes a table row by row', () => {
    const table = { columns: ['Cloud', 'Trail'], rows: [{ name: 'weight', values: ['240 g', '310 g'] }] }
    expect(replyText({ ...reply, table })).toBe('Here are two.\nweight: Cloud 240 g · Trail 310 g')
  })
})

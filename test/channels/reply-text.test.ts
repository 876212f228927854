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
  add: { label: 'Add to cart', say: 'add number 1 to my cart', line: 'cart_add ref = 1' },
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

  it('writes a table under the words, its columns in line, and marks the rows that differ', () => {
    const table = {
      columns: ['1. Cloud', '2. Trail'],
      rows: [
        { name: 'Weight', values: ['240 g', '310 g'], differs: true },
        { name: 'Warranty', values: ['2 years', '2 years'], differs: false },
      ],
    }
    expect(replyText({ ...reply, table }).split('\n')).toEqual([
      'Here are two.',
      '             1. Cloud  2. Trail',
      '≠  Weight    240 g     310 g',
      '   Warranty  2 years   2 years',
    ])
  })

  it('keeps a wide table within a terminal, and counts Chinese characters as two', () => {
    const long = 'Orrimont Mulberry Lane Women’s Adjustable Strap Shoulder Bag'
    const chinese = '奥瑞蒙女款可调节肩带单肩包奥瑞蒙女款可调节肩带单肩包'
    const table = {
      columns: [long, long, chinese, chinese],
      rows: [{ name: '材质', values: ['genuine leather', 'x', '真皮', '帆布'], differs: true }],
    }
    const lines = replyText({ ...reply, text: '', table }).split('\n')
    const width = (line: string) =>
      [...line].reduce((sum, one) => sum + (/\p{Script=Han}/u.test(one) ? 2 : 1), 0)
    for (const line of lines) expect(width(line), line).toBeLessThanOrEqual(100)
    expect(lines.join('').replaceAll(/\s/g, '')).toContain('≠材质genuineleatherx真皮帆布')
    const cells = lines.at(-1) ?? ''
    expect(width(cells.slice(0, cells.indexOf('真皮')))).toBe(
      width(lines[0]?.slice(0, lines[0].indexOf('奥瑞蒙')) ?? ''),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { formatMoney, pictureAddress } from '../../../src/channels/web/page/card-wording.js'
import { renderReply } from '../../../src/channels/web/render-reply.js'
import type { Card, Reply } from '../../../src/dialog/reply.js'
import type { Fact } from '../../../src/profile/profile.js'
import { runningShoes } from '../../support/scripted-products.js'

const bare: Reply = {
  conversationId: 'c1',
  messageId: 'm1',
  turn: 1,
  language: 'en',
  text: 'Here you are.',
  cards: [],
  chips: [],
  handoff: 'none',
  frames: [],
  confidence: 1,
  profile: [],
  takeBacks: {},
}

const comfortable: Fact = {
  id: '1.1',
  kind: 'need',
  slot: 'feature',
  op: '=',
  value: 'comfortable',
  polarity: 'positive',
  sourceTurn: 1,
  confidence: 1,
  at: '2026-01-05T10:00:00.000Z',
}

function rendered(reply: Partial<Reply>) {
  return renderReply({ ...bare, ...reply }, 'm1', '2026-01-05T10:00:00.000Z')
}

describe('a reply as a Direct Line message', () => {
  it('has a line for each thing in the cart with its button, and a way to where it is paid', () => {
    const action = { label: 'Remove 1', say: 'remove line 1', line: 'cart_remove ref = 1' }
    const message = rendered({
      table: {
        columns: ['Each', 'Quantity', 'Sum'],
        rows: [{ name: '1. Mug', values: ['$9', '2', '$18'], differs: false, action }],
      },
      link: { label: 'Go to the checkout', url: 'https://shop.example/cart/mug:2' },
    })
    const card = JSON.stringify(message.attachments)
    expect(card).toContain('Each $9 · Quantity 2 · Sum $18')
    expect(card).toContain('{"type":"Action.Submit","title":"Remove 1","data":"remove line 1"}')
    expect(card).toContain(
      '{"type":"Action.OpenUrl","title":"Go to the checkout","url":"https://shop.example/cart/mug:2"}',
    )
  })

  it('without cards and chips is a plain text', () => {
    const message = rendered({})
    expect(message).toMatchObject({
      type: 'message',
      text: 'Here you are.',
      textFormat: 'plain',
      replyToId: 'm1',
    })
    expect(message).not.toHaveProperty('attachments')
    expect(message).not.toHaveProperty('suggestedActions')
  })

  it('carries the whole neutral reply for a page that shows more', () => {
    const reply = { ...bare, cards: [...runningShoes] }
    expect(rendered(reply).channelData).toEqual({ parley: reply, valueWords: {} })
  })

  it('carries the Chinese words of the values in a Chinese reply', () => {
    const profile: Fact[] = [{ ...comfortable, slot: 'color', value: 'white' }]
    const { valueWords } = rendered({ language: 'zh', cards: [...runningShoes], profile }).channelData as {
      valueWords: Record<string, string>
    }
    expect(valueWords).toEqual({ white: '白色', comfortable: '舒适' })
  })

  it('shows title, brand, price, price before, rating, stock and why of each product', () => {
    const { attachments } = rendered({ cards: [...runningShoes] })
    const [first] = attachments as unknown[]
    const text = JSON.stringify(first)
    for (const part of ['1. Cloudline Running Shoes', 'Harrow', '$64.90', '$79.90', '★ 4.7', 'thick foam']) {
      expect(text).toContain(part)
    }
    expect(JSON.stringify((attachments as unknown[])[4])).toContain('Sold out')
  })

  it('never puts words of the catalogue where a card reads Markdown', () => {
    const text = JSON.stringify(rendered({ cards: [...runningShoes], table: { columns: ['*a*'], rows: [] } }))
    expect(text).not.toContain('"TextBlock"')
    expect(text).toContain('Feather <b>Knit</b> [Runner](https://example.com)')
  })

  it('has a button on each card that says what the card says', () => {
    const { attachments } = rendered({ cards: [...runningShoes] })
    const actions = (attachments as { content: { actions: unknown[] } }[]).map(
      ({ content }) => content.actions,
    )
    expect(actions).toEqual(
      runningShoes.map(({ detail, add }) => [
        { type: 'Action.Submit', title: detail.label, data: detail.say },
        { type: 'Action.Submit', title: add.label, data: add.say },
      ]),
    )
  })

  it('shows a comparison as a table with a heading', () => {
    const table = { columns: ['A', 'B'], rows: [{ name: 'Price', values: ['$1', '$2'], differs: true }] }
    const { attachments } = rendered({ table })
    expect(attachments).toMatchObject([
      {
        content: {
          body: [
            {
              type: 'Table',
              columns: { length: 3 },
              rows: [{ cells: { length: 3 } }, { cells: { length: 3 } }],
            },
          ],
        },
      },
    ])
    expect(JSON.stringify(attachments)).toMatch(/"A".*"B".*"Price".*"\$1".*"\$2"/)
  })

  it('lets the rows of a comparison that differ stand out, and those that are alike step back', () => {
    const rows = [
      { name: 'Price', values: ['$1', '$2'], differs: true },
      { name: 'Warranty', values: ['2 years', '2 years'], differs: false },
    ]
    const { attachments } = rendered({ table: { columns: ['A', 'B'], rows } })
    const text = JSON.stringify(attachments)
    expect(text).toMatch(/"text":"Price","size":"Small","weight":"Bolder"/)
    expect(text).toMatch(/"text":"\$1","size":"Small"}/)
    expect(text).toMatch(/"text":"2 years","size":"Small","isSubtle":true/)
  })
})

describe('a picture', () => {
  const picture = (image: string, id = 'a b/1') => pictureAddress({ id, image } as Pick<Card, 'id' | 'image'>)

  it('of the shop itself is used as it is', () => {
    expect(picture('/images/x.svg')).toBe('/images/x.svg')
  })

  it.each([
    'https://example.com/x.png',
    '//example.com/x.png',
    'http://example.com',
    'data:image/png;base64,',
    '',
  ])('at %j is replaced by the drawn one, so that no other host hears of the shopper', (image) => {
    expect(picture(image)).toBe('/images/a%20b%2F1.svg')
  })
})

describe('money', () => {
  it.each([
    [{ amountMinor: 7_990, currency: 'USD' }, 'en', '$79.90'],
    [{ amountMinor: 8_000, currency: 'USD' }, 'zh', '$80'],
    [{ amountMinor: 79_900, currency: 'CNY' }, 'zh', '¥799'],
    [{ amountMinor: 1_500, currency: 'JPY' }, 'en', '¥1,500'],
    [{ amountMinor: 1_234_567, currency: 'KWD' }, 'en', 'KWD 1,234.567'],
  ] as const)('%j in %s is %s', (money, language, written) => {
    expect(formatMoney(money, language).replace('\u00a0', ' ')).toBe(written)
  })
})

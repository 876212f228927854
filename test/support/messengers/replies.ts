import type { TakeTurn } from '../../../src/dialog/index.js'
import type { IncomingMessage } from '../../../src/dialog/message.js'
import type { Card, Chip, Reply } from '../../../src/dialog/reply.js'

/** A dialogue that gives the same reply to everything and remembers what it heard. */
export function dialogueThat(
  answer: (message: IncomingMessage) => Partial<Reply> | Promise<Partial<Reply>>,
): { takeTurn: TakeTurn; heard: IncomingMessage[] } {
  const heard: IncomingMessage[] = []
  return {
    heard,
    async takeTurn(message) {
      heard.push(message)
      const { conversationId, messageId } = message
      return {
        conversationId,
        messageId,
        turn: heard.length,
        language: 'en',
        text: 'Here you are.',
        cards: [],
        chips: [],
        handoff: 'none',
        frames: [],
        confidence: 1,
        profile: [],
        takeBacks: {},
        ...(await answer(message)),
      }
    },
  }
}

export function aChip(label: string, say = label): Chip {
  return { label, say, line: 'more' }
}

export function aCard(position: number, given: Partial<Card> = {}): Card {
  return {
    position,
    id: `p${position}`,
    title: `Harrow Trail Runner ${position}`,
    brand: 'Harrow',
    category: 'Running Shoes',
    price: { amountMinor: 7_900 + position, currency: 'USD' },
    image: `/images/p${position}.svg`,
    rating: 4.5,
    ratingCount: 20 + position,
    stock: 3 + position,
    why: `Waterproof, reason ${position}`,
    detail: aChip('Tell me more', `tell me more about number ${position}`),
    add: aChip('Add to cart', `add number ${position} to my cart`),
    score: 1,
    reasons: [],
    ...given,
  }
}

const longTitle = `The very long name of a product ${'with many words in it '.repeat(20)}that ends here`

/** Replies that try what a channel can show; `mustShow` is what a shopper may not miss, beside every chip. */
export const difficultReplies: { name: string; reply: Partial<Reply>; mustShow: string[] }[] = [
  {
    name: 'six products and four buttons',
    reply: {
      cards: [1, 2, 3, 4, 5, 6].map((position) => aCard(position)),
      chips: ['Under $80', 'In black', 'Best rated', 'Show me more'].map((label) => aChip(label)),
    },
    mustShow: [
      ...[1, 2, 3, 4, 5, 6].flatMap((position) => [
        `Harrow Trail Runner ${position}`,
        `$79.0${position}`,
        `reason ${position}`,
        `${3 + position} in stock`,
      ]),
    ],
  },
  {
    name: 'markup, mentions and control characters in a title',
    reply: {
      text: 'Found <b>one</b> & *another* _for_ `you` <!channel> <@U0123>',
      cards: [aCard(1, { title: '<!everyone> *Bold* _it_ [link](http://evil.example) </a> ]]> & {{x}}' })],
      chips: [aChip('<b>Cheaper</b> & *more*')],
    },
    mustShow: [
      'Found <b>one</b> & *another* _for_ `you` <!channel> <@U0123>',
      '<!everyone> *Bold* _it_ [link](http://evil.example) </a> ]]> & {{x}}',
    ],
  },
  {
    name: 'very long names and a very long text',
    reply: {
      text: `Begin. ${'A sentence of some length stands here. '.repeat(150)}End.`,
      cards: [1, 2, 3, 4, 5, 6].map((position) => aCard(position, { title: `${longTitle} ${position}` })),
    },
    mustShow: ['Begin.', 'End.', ...[1, 2, 3, 4, 5, 6].map((position) => `that ends here ${position}`)],
  },
  {
    name: 'twelve choices with long labels',
    reply: {
      text: 'Which size?',
      chips: Array.from({ length: 12 }, (_, index) =>
        aChip(
          `Size ${index + 1}, which has many pieces left (${index})`,
          `the size that is number ${index + 1} of the ones on offer`,
        ),
      ),
    },
    mustShow: ['Which size?'],
  },
  {
    name: 'a sentence too long for any button',
    reply: { chips: [aChip('Everything', `I want ${'everything '.repeat(40)}now`)] },
    mustShow: ['Here you are.'],
  },
  {
    name: 'a table, with actions in its rows',
    reply: {
      text: 'Your cart:',
      table: {
        columns: ['Quantity', 'Price'],
        rows: [
          { name: 'Harrow, blue', values: ['2', '$158'], differs: false, action: aChip('Take out 1') },
          { name: 'Daybreak <b>', values: ['1', '$52'], differs: true, action: aChip('Take out 2') },
        ],
      },
      link: { label: 'Check out', url: 'https://shop.example/cart/p1:2' },
    },
    mustShow: ['Harrow, blue', '$158', 'Daybreak <b>', '$52', 'https://shop.example/cart/p1:2'],
  },
  {
    name: 'products alone, without a word',
    reply: { text: '', cards: [aCard(1), aCard(2)] },
    mustShow: ['Harrow Trail Runner 1', 'Harrow Trail Runner 2'],
  },
  { name: 'nothing but buttons', reply: { text: '', chips: [aChip('Yes'), aChip('No')] }, mustShow: [] },
  {
    name: 'Chinese and emoji at every limit',
    reply: {
      language: 'zh',
      text: `为你找到这些：${'很长的一段话，'.repeat(700)}完。`,
      cards: [aCard(1, { title: `👟🏽云步跑鞋${'特别轻'.repeat(30)}` })],
      chips: [aChip('预算五百元以下并且要防水的那种款式🌧️', `${'特别'.repeat(20)}便宜`)],
    },
    mustShow: ['为你找到这些', '完。', `👟🏽云步跑鞋${'特别轻'.repeat(30)}`],
  },
]

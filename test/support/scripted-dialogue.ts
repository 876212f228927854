import type { IncomingMessage } from '../../src/dialog/message.js'
import type { Reply } from '../../src/dialog/reply.js'
import type { Fact } from '../../src/profile/profile.js'
import { runningShoes } from './scripted-products.js'

export interface ScriptedDialogue {
  takeTurn(message: IncomingMessage): Promise<Reply>
  /** Everything it was asked, in order. */
  heard: IncomingMessage[]
  /** Lets the turns that began with "wait" end. */
  release(): void
}

type Line = Pick<Reply, 'text'> & Partial<Reply>

/** A dialogue that answers a few sentences as written here and says of any other that it has no line for it. */
export function createScriptedDialogue(): ScriptedDialogue {
  const heard: IncomingMessage[] = []
  const turns = new Map<string, number>()
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })

  return {
    heard,
    release: () => release(),
    async takeTurn(message) {
      heard.push(message)
      if (message.text.startsWith('wait')) await released
      if (message.text === 'fail') throw new Error('the script says to fail')
      const turn = (turns.get(message.conversationId) ?? 0) + 1
      turns.set(message.conversationId, turn)
      return { ...replyTo(message, turn), ...lineFor(message.text) }
    },
  }
}

function replyTo({ conversationId, messageId }: IncomingMessage, turn: number): Reply {
  return {
    conversationId,
    messageId,
    turn,
    language: 'en',
    text: '',
    cards: [],
    chips: [],
    handoff: 'none',
    frames: [],
    confidence: 0.9,
    profile: [],
    takeBacks: {},
  }
}

const shoes = fact('1.1', 'category', '=', 'running shoes', 1)
const comfortable = fact('1.2', 'feature', '=', 'comfortable', 1)
const under80 = fact('2.1', 'price', '<=', '80', 2)
const notWhite: Fact = { ...fact('3.1', 'color', '!=', 'white', 3), polarity: 'negative', confidence: 0.5 }

const englishChips = [
  { label: 'Under $80', say: 'under 80 dollars', line: 'refine price <= 80 ; currency = usd' },
  { label: 'Not in white', say: 'not in white', line: 'refine color != white' },
  { label: 'Show me more', say: 'show me more', line: 'more' },
]

function lineFor(text: string): Line {
  if (/^[\p{Cc}]|^$|^\p{Emoji_Presentation}+$/u.test(text))
    return { text: 'Tell me what you are looking for.' }
  return script[text.toLowerCase()] ?? { text: `I have no line for that (${text.length} characters).` }
}

const script: Record<string, Line> = {
  'a comfortable pair of running shoes': {
    text: 'Here are comfortable running shoes, the best fit first.',
    cards: [...runningShoes],
    chips: englishChips,
    profile: [shoes, comfortable],
  },
  'under 80 dollars': {
    text: 'Four of them cost less than $80.',
    cards: runningShoes
      .filter(({ price }) => price.amountMinor < 8_000)
      .map((card, index) => ({ ...card, position: index + 1 })),
    chips: englishChips.slice(1),
    profile: [shoes, comfortable, under80],
  },
  'not in white': {
    text: 'Nothing white is left among them.',
    cards: [...runningShoes],
    chips: [{ label: 'Show me more', say: 'show me more', line: 'more' }],
    takeBacks: {
      '3.1': { label: 'Take back: not white', say: 'any color is fine', line: 'refine drop = color' },
    },
    profile: [
      shoes,
      comfortable,
      under80,
      notWhite,
      { ...fact('3.2', 'size', '=', 'eu 42', 3), kind: 'preference' },
    ],
  },
  'any color is fine': { text: 'Every colour is welcome again.', profile: [shoes, comfortable, under80] },
  'tell me more about number 2': {
    text: 'Daybreak Trainer by Tolva: $52, three pairs left.',
    cards: runningShoes.slice(1, 2),
    profile: [shoes, comfortable],
  },
  'compare the first two': {
    text: 'The two side by side.',
    table: {
      columns: ['Cloudline Running Shoes', 'Daybreak Trainer'],
      rows: [
        { name: 'Price', values: ['$64.90', '$52'], differs: true },
        { name: 'Rating', values: ['4.7', '4.4'], differs: true },
      ],
    },
  },
  'start over': { text: 'Gladly. What are you looking for?', frames: [{ act: 'restart', slots: [] }] },
  我想买一双好穿的运动鞋: {
    language: 'zh',
    text: '这几双运动鞋穿着舒服，最合适的排在前面。',
    cards: runningShoes.map((card) => ({
      ...card,
      title: `云步运动鞋 ${card.position}`,
      why: '鞋底软、评价好，穿着舒服。',
    })),
    chips: [
      { label: '500元以下', say: '500元以下', line: 'refine price <= 500 ; currency = cny' },
      { label: '不要白色', say: '不要白色', line: 'refine color != white' },
    ],
    profile: [fact('1.1', 'category', '=', 'sneakers', 1), comfortable],
  },
}

function fact(id: string, slot: Fact['slot'], op: Fact['op'], value: string, sourceTurn: number): Fact {
  return {
    id,
    kind: 'need',
    slot,
    op,
    value,
    polarity: 'positive',
    sourceTurn,
    confidence: 0.94,
    at: '2026-01-05T10:00:00.000Z',
  }
}

import type { Reply } from '../../dialog/reply.js'
import type { ChannelLimits } from '../rendering/channel-limits.js'
import { type Button, type FittedCard, fitReply } from '../rendering/fit-reply.js'
import { shortened } from '../rendering/measure-text.js'
import type { OwnLink } from '../rendering/own-hosts.js'
import type { LineAddress } from './line-webhook.js'

/** https://developers.line.biz/en/reference/messaging-api: quick replies are 13 with labels of 20, a carousel has 12 bubbles. */
export const lineLimits: ChannelLimits = {
  unit: 'utf16',
  maxText: 5000,
  maxTextWithButtons: 5000,
  maxButtons: 13,
  maxLabel: 20,
  maxPress: 300,
  pressUnit: 'utf16',
  maxCards: 12,
}

const mostMessages = 5 // of one call
const mostAltText = 400
const mostCarouselBytes = 50 * 1024

/** One call: the first of an answer may use the token of the message it answers. */
export interface LineCall extends LineAddress {
  messages: Record<string, unknown>[]
}

/** A reply as text, a carousel of Flex bubbles for products, and quick replies below the last message. */
export function renderLine(reply: Reply, address: LineAddress, ownLink: OwnLink): LineCall[] {
  const fitted = fitReply(reply, lineLimits, ownLink)
  const flex = carousel(fitted.cards, fitted.texts[0] ?? '')
  const isTooLarge = flex.some(
    ({ contents }) => Buffer.byteLength(JSON.stringify(contents)) > mostCarouselBytes,
  )
  const { texts, buttons } = isTooLarge ? fitReply(reply, { ...lineLimits, maxCards: 0 }, ownLink) : fitted
  const all = [...texts.map((text) => ({ type: 'text', text })), ...(isTooLarge ? [] : flex)]
  const messages = all.map((message, index) =>
    index === all.length - 1 && buttons.length > 0
      ? { ...message, quickReply: quickReply(buttons) }
      : message,
  )
  const { userId, receivedAtMs } = address
  return inFives(messages).map((some, index) => ({
    ...(index === 0 ? address : { userId, receivedAtMs }),
    messages: some,
  }))
}

/** https://developers.line.biz/en/docs/messaging-api/using-flex-messages: text in it is never markup. */
function carousel(cards: readonly FittedCard[], text: string) {
  if (cards.length === 0) return []
  const altText = shortened(text, mostAltText, 'utf16')
  return [{ type: 'flex', altText, contents: { type: 'carousel', contents: cards.map(bubble) } }]
}

function bubble({ lines, url, picture, buttons, card }: FittedCard) {
  const [first = '', ...rest] = lines
  const title = `${card.position}. ${card.title}`
  const facts = first.slice(title.length).replace(/^ — /, '')
  const text = (words: string, style: object = {}) => ({ type: 'text', text: words, wrap: true, ...style })
  const way = url === undefined ? [] : [{ type: 'button', action: { type: 'uri', label: '🔗', uri: url } }]
  return {
    type: 'bubble',
    ...(picture !== undefined && {
      hero: { type: 'image', url: picture, size: 'full', aspectMode: 'fit' },
    }),
    body: {
      type: 'box',
      layout: 'vertical',
      spacing: 'sm',
      contents: [
        text(title, { weight: 'bold' }),
        ...[facts, ...rest].filter((line) => line !== '').map((line) => text(line, { size: 'sm' })),
      ],
    },
    footer: {
      type: 'box',
      layout: 'vertical',
      contents: [
        ...buttons.map(({ label, say }) => ({ type: 'button', action: sayAction({ label, say }) })),
        ...way,
      ],
    },
  }
}

function quickReply(buttons: readonly Button[]) {
  return { items: buttons.map((button) => ({ type: 'action', action: sayAction(button) })) }
}

function sayAction({ label, say }: Button) {
  return { type: 'message', label, text: say }
}

function inFives<Message>(messages: readonly Message[]): Message[][] {
  return Array.from({ length: Math.ceil(messages.length / mostMessages) }, (_, index) =>
    messages.slice(index * mostMessages, (index + 1) * mostMessages),
  )
}

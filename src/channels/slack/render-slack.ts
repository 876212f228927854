import type { Reply } from '../../dialog/reply.js'
import type { ChannelLimits } from '../rendering/channel-limits.js'
import { type Button, type FittedCard, fitReply } from '../rendering/fit-reply.js'
import type { OwnLink } from '../rendering/own-hosts.js'
import type { SlackAddress } from './slack-webhook.js'

/** https://docs.slack.dev/reference/block-kit: 50 blocks to a message, 25 buttons to a block, 3000 characters to a text. */
export const slackLimits: ChannelLimits = {
  unit: 'utf16',
  maxText: 3000,
  maxTextWithButtons: 3000,
  maxButtons: 25,
  maxLabel: 75,
  maxPress: 2000,
  pressUnit: 'utf16',
  maxCards: 10, // three blocks each, and room for the texts
}

const mostAltText = 2000

/** The body of one chat.postMessage. */
export type SlackCall = Record<string, unknown>

type Block = Record<string, unknown>

/** A reply as messages: rich text, whose words are never markup, a block for each product, buttons below. */
export function renderSlack(reply: Reply, { channel }: SlackAddress, ownLink: OwnLink): SlackCall[] {
  const { texts, cards, buttons } = fitReply(reply, slackLimits, ownLink)
  const last = texts.at(-1) ?? ''
  const count = counter()
  const before = texts.slice(0, -1).map((text) => message(channel, text, [richText(text, ownLink)]))
  const blocks = [
    richText(last, ownLink),
    ...cards.flatMap((card) => cardBlocks(card, count)),
    ...(buttons.length > 0 ? [actions(buttons, count)] : []),
  ]
  return [...before, message(channel, last, blocks)]
}

/** `text` is what a notification shows; of all texts it alone is read for markup. */
function message(channel: string, text: string, blocks: Block[]): SlackCall {
  return { channel, text: escaped(text), blocks, unfurl_links: false, unfurl_media: false }
}

/** https://docs.slack.dev/messaging/formatting-message-text#escaping: with these no mention and no link can begin. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function cardBlocks({ lines, url, picture, buttons, card }: FittedCard, count: () => number): Block[] {
  const [first = '', ...rest] = lines
  const title = `${card.position}. ${card.title}`
  const elements = [
    { type: 'text', text: first.slice(0, title.length), style: { bold: true } },
    { type: 'text', text: [first.slice(title.length), ...rest].join('\n') },
    ...(url === undefined
      ? []
      : [
          { type: 'text', text: '\n' },
          { type: 'link', url },
        ]),
  ]
  const alt = card.title.slice(0, mostAltText)
  return [
    ...(picture === undefined ? [] : [{ type: 'image', image_url: picture, alt_text: alt }]),
    { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: elements.filter(hasText) }] },
    ...(buttons.length > 0 ? [actions(buttons, count)] : []),
  ]
}

function hasText(element: { type: string; text?: string }): boolean {
  return element.type !== 'text' || element.text !== ''
}

function richText(text: string, ownLink: OwnLink): Block {
  const elements = text
    .split(/(https:\/\/\S+)/)
    .filter((part) => part !== '')
    .map((part) => {
      const url = ownLink(part)
      return url === undefined ? { type: 'text', text: part } : { type: 'link', url }
    })
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }
}

function actions(buttons: readonly Button[], count: () => number): Block {
  return {
    type: 'actions',
    elements: buttons.map(({ label, say }) => ({
      type: 'button',
      action_id: `say-${count()}`, // must differ within a message
      text: { type: 'plain_text', text: label, emoji: false },
      value: say,
    })),
  }
}

function counter(): () => number {
  let last = 0
  return () => {
    last += 1
    return last
  }
}

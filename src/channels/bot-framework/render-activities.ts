import type { Reply } from '../../dialog/reply.js'
import type { ChannelLimits } from '../rendering/channel-limits.js'
import { type Button, type FittedCard, fitReply } from '../rendering/fit-reply.js'
import type { OwnLink } from '../rendering/own-hosts.js'
import type { BotFrameworkAddress } from './activity.js'

/**
 * What all of its channels show, Teams being the strictest: six suggested actions, ten cards, 28 KB to a message.
 * https://learn.microsoft.com/en-us/microsoftteams/platform/bots/how-to/format-your-bot-messages
 */
export const botFrameworkLimits: ChannelLimits = {
  unit: 'utf16',
  maxText: 6_000,
  maxTextWithButtons: 6_000,
  maxButtons: 6,
  maxLabel: 60,
  maxPress: 500,
  pressUnit: 'utf16',
  maxCards: 6,
}

/** One activity to be sent, and where. */
export interface BotFrameworkCall {
  to: BotFrameworkAddress
  activity: Record<string, unknown>
}

/** A reply as messages of plain text, Adaptive Cards for products, suggested actions for what can be said next. */
export function renderActivities(
  reply: Reply,
  to: BotFrameworkAddress,
  ownLink: OwnLink,
): BotFrameworkCall[] {
  const { texts, cards, buttons } = fitReply(reply, botFrameworkLimits, ownLink)
  const messages = texts.map((text, index) => {
    const isLast = index === texts.length - 1
    return {
      ...message(reply, text),
      ...(isLast &&
        cards.length > 0 && { attachmentLayout: 'carousel', attachments: cards.map(adaptiveCard) }),
      ...(isLast &&
        buttons.length > 0 && { suggestedActions: { to: [to.user.id], actions: buttons.map(imBack) } }),
    }
  })
  const activities = isHandedOver(reply) ? [...messages, handoff(reply)] : messages
  return activities.map((activity) => ({ to, activity }))
}

function message(reply: Reply, text: string): Record<string, unknown> {
  return {
    type: 'message',
    text,
    textFormat: 'plain', // words of the catalogue are never markup
    locale: localeOf(reply),
    inputHint: 'acceptingInput',
  }
}

function imBack({ label, say }: Button) {
  return { type: 'imBack', title: label, value: say }
}

/** Text runs are shown as they are; a text block would read Markdown in a product's title. */
function adaptiveCard({ card, lines, url, picture, buttons }: FittedCard) {
  const [first = '', ...rest] = lines
  const title = `${card.position}. ${card.title}`
  const facts = first.slice(title.length).replace(/^ — /, '')
  return {
    contentType: 'application/vnd.microsoft.card.adaptive',
    content: {
      type: 'AdaptiveCard',
      version: '1.3',
      speak: card.title,
      body: [
        ...(picture === undefined
          ? []
          : [{ type: 'Image', url: picture, altText: card.title, size: 'Stretch' }]),
        line(title, { weight: 'Bolder' }),
        ...[facts, ...rest].filter((text) => text !== '').map((text) => line(text, { size: 'Small' })),
      ],
      actions: [
        // Teams wants an object, and says the words by itself where it is told to
        ...buttons.map(({ label, say }) => ({
          type: 'Action.Submit',
          title: label,
          data: { say, msteams: { type: 'imBack', value: say } },
        })),
        ...(url === undefined ? [] : [{ type: 'Action.OpenUrl', title: '🔗', url }]),
      ],
    },
  }
}

function line(text: string, style: Record<string, string>) {
  return { type: 'RichTextBlock', spacing: 'Small', inlines: [{ type: 'TextRun', text, ...style }] }
}

/** Asked for in this turn, and granted: told to whoever takes over, once. */
function isHandedOver({ handoff: state, frames }: Reply): boolean {
  return state === 'waiting' && frames.some(({ act }) => act === 'handoff')
}

/** https://learn.microsoft.com/en-us/azure/bot-service/bot-service-design-pattern-handoff-human */
function handoff(reply: Reply): Record<string, unknown> {
  const wanted = reply.profile.map(({ slot, op, value }) => `${slot} ${op} ${value}`)
  return {
    type: 'event',
    name: 'handoff.initiate',
    locale: localeOf(reply),
    value: { conversation: reply.conversationId, language: reply.language, wanted },
  }
}

function localeOf({ language }: Reply): string {
  return language === 'zh' ? 'zh-CN' : 'en-US'
}

import type { Reply } from '../../dialog/reply.js'
import type { ChannelLimits } from '../rendering/channel-limits.js'
import { type Button, fitReply, inWords } from '../rendering/fit-reply.js'
import { shortened } from '../rendering/measure-text.js'
import { type OwnLink, withoutLinks } from '../rendering/own-hosts.js'
import type { WhatsAppAddress } from './whatsapp-webhook.js'

/**
 * https://developers.facebook.com/docs/whatsapp/cloud-api/messages: a list has ten rows with titles of 24 characters below
 * a text of 4096; the three buttons that a message can carry instead take 20 and a text of 1024.
 */
export const whatsAppLimits: ChannelLimits = {
  unit: 'utf16',
  maxText: 4096,
  maxTextWithButtons: 4096,
  maxButtons: 10,
  maxLabel: 24,
  maxPress: 200,
  pressUnit: 'utf16',
  maxCards: 0,
}

const mostReplyButtons = 3
const mostReplyLabel = 20
const mostReplyText = 1024
const mostRowDescription = 72

const words = { en: { open: 'Choose' }, zh: { open: '请选择' } } as const

/** The body of one call that sends a message. */
export type WhatsAppCall = Record<string, unknown>

/** A reply as messages: up to three short buttons as such, more of them as a list. */
export function renderWhatsApp(reply: Reply, { to }: WhatsAppAddress, ownLink: OwnLink): WhatsAppCall[] {
  const { texts, buttons } = fitReply(inWords(reply, withoutMarkup), whatsAppLimits, ownLink)
  return texts.map((text, index) => ({
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    to,
    ...(index < texts.length - 1 || buttons.length === 0
      ? { type: 'text', text: { preview_url: false, body: text } }
      : { type: 'interactive', interactive: interactive(text, buttons, reply) }),
  }))
}

function interactive(text: string, buttons: readonly Button[], reply: Reply) {
  const body = { text }
  const areShort =
    text.length <= mostReplyText && buttons.every(({ label }) => label.length <= mostReplyLabel)
  if (buttons.length <= mostReplyButtons && areShort && isDistinct(buttons)) {
    const replies = buttons.map(({ label, say }) => ({ type: 'reply', reply: { id: say, title: label } }))
    return { type: 'button', body, action: { buttons: replies } }
  }
  const rows = buttons.map(({ label, say }) => ({ id: say, title: label, ...description(label, reply) }))
  return { type: 'list', body, action: { button: words[reply.language].open, sections: [{ rows }] } }
}

/** Buttons of one message may not have the same title. */
function isDistinct(buttons: readonly Button[]): boolean {
  return new Set(buttons.map(({ label }) => label)).size === buttons.length
}

/** Under the number of a product stands its name. */
function description(label: string, { cards }: Reply): { description?: string } {
  const card = cards.find(({ position }) => label === String(position))
  return card === undefined
    ? {}
    : { description: shortened(withoutLinks(card.title), mostRowDescription, 'utf16') }
}

const lookalikes: Readonly<Record<string, string>> = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ' }

/**
 * WhatsApp reads *bold*, _italic_, ~struck~ and `code` in any text and has no way to say that one is plain: the words of
 * the catalogue and of the shopper keep their look with signs that mean nothing to it. Addresses are left as they are.
 */
function withoutMarkup(text: string): string {
  return text.replaceAll(/[*_~`]/g, (mark) => lookalikes[mark] ?? mark)
}

import type { Card, Chip, Reply } from '../../dialog/reply.js'
import type { Language } from '../../intent/understanding.js'
import { cardText } from '../reply-text.js'
import type { ChannelLimits } from './channel-limits.js'
import { lengthOf, shortened, splitText } from './measure-text.js'
import { type OwnLink, withoutLinks } from './own-hosts.js'
import { tableLines } from './table-lines.js'

/** A button as a channel shows it. */
export interface Button {
  /** Fits the channel. */
  label: string
  /** What a press says for the shopper; fits the channel. */
  say: string
}

/** A product as a channel with cards shows it. */
export interface FittedCard {
  card: Card
  /** All that is said of it, its title first. */
  lines: string[]
  /** At the shop's own hosts. */
  url?: string
  /** A picture that messengers can show, at the shop's own hosts. */
  picture?: string
  buttons: Button[]
}

/** A reply in pieces that the channel can show, nothing of it left out. */
export interface FittedReply {
  language: Language
  /** In order; at least one, none empty. The buttons belong to the last. */
  texts: string[]
  /** Products with a form of their own; all others are in the texts. */
  cards: FittedCard[]
  buttons: Button[]
  /** A way out of the conversation, at the shop's own hosts; its address is in the texts too. */
  link?: { label: string; url: string }
}

const words = {
  en: {
    alsoSay: (sayings: string) => `You can also say: ${sayings}`,
    quote: (said: string) => `“${said}”`,
    choose: 'Please choose:',
  },
  zh: {
    alsoSay: (sayings: string) => `你也可以说：${sayings}`,
    quote: (said: string) => `“${said}”`,
    choose: '请选择：',
  },
} as const satisfies Record<Language, unknown>

/**
 * The one way from a neutral reply to what a channel can show. Products beyond the channel's cards become text; so do
 * tables, buttons that are too many or too long, and labels that had to be shortened.
 */
export function fitReply(given: Reply, limits: ChannelLimits, ownLink: OwnLink): FittedReply {
  const reply = inWords(given, withoutLinks)
  const { language } = reply
  const asCards = reply.cards.slice(0, limits.maxCards)
  const asText = reply.cards.slice(limits.maxCards)
  const { buttons, unsaid } = chooseButtons(reply, asText, limits)
  const url = ownLink(reply.link?.url)
  const text = [
    reply.text,
    ...asText.map((card) => cardLines(card, language, ownLink).join('\n')),
    reply.table && tableLines(reply.table),
    reply.link && (url === undefined ? reply.link.label : `${reply.link.label}: ${url}`),
    unsaid.length > 0 && words[language].alsoSay(sayings(unsaid, language)),
  ]
    .filter((part) => typeof part === 'string' && part.trim() !== '')
    .join('\n\n')
  return {
    language,
    texts: texts(text === '' ? words[language].choose : text, buttons.length > 0, limits),
    cards: asCards.map((card) => fitCard(card, language, limits, ownLink)),
    buttons,
    ...(reply.link && url !== undefined && { link: { label: reply.link.label, url } }),
  }
}

/** A reply with every word that is the catalogue's or the shopper's own changed by `change`; what buttons say is as it was. */
export function inWords(reply: Reply, change: (text: string) => string): Reply {
  const { text, cards, table } = reply
  return {
    ...reply,
    text: change(text),
    cards: cards.map((card) => ({
      ...card,
      title: change(card.title),
      why: change(card.why),
      ...(card.brand !== undefined && { brand: change(card.brand) }),
    })),
    ...(table && {
      table: {
        columns: table.columns.map(change),
        rows: table.rows.map((row) => ({ ...row, name: change(row.name), values: row.values.map(change) })),
      },
    }),
  }
}

/** Everything said of a product, a line each; its address only where that is the shop's own. */
export function cardLines(card: Card, language: Language, ownLink: OwnLink): string[] {
  const url = ownLink(card.url)
  return [...cardText(card, language).split('\n'), ...(url === undefined ? [] : [`   ${url}`])]
}

/** What can be pressed, the reply's own chips first, and what must be said in words instead. */
function chooseButtons(reply: Reply, asText: readonly Card[], limits: ChannelLimits) {
  const { chips, table } = reply
  const rowActions = (table?.rows ?? []).flatMap(({ action }) => action ?? [])
  const details = asText.map(({ detail, position }) => ({ ...detail, label: String(position) }))
  const adds = asText.length === 1 ? asText.map(({ add }) => add) : []
  const wanted = distinct([...chips, ...rowActions, ...adds, ...details])
  const pressable = wanted.filter((chip) => isPressable(chip, limits)).slice(0, limits.maxButtons)
  const buttons = pressable.map((chip) => fitButton(chip, limits))
  const isWhole = ({ label, say }: Chip) =>
    buttons.some((button) => button.say === say && button.label === label)
  // of six products one example says how any of them is put into the cart or looked at
  const example = asText.slice(0, 1).flatMap(({ detail, add }) => [detail, add])
  const mustBeSaid = distinct([...chips, ...rowActions, ...example]).filter(
    (chip) => !isWhole(chip) && !buttons.some(({ label, say }) => say === chip.say && label === '1'),
  )
  return { buttons, unsaid: mustBeSaid }
}

function isPressable({ label, say }: Chip, { maxPress, pressUnit }: ChannelLimits): boolean {
  return label.trim() !== '' && say.trim() !== '' && lengthOf(say, pressUnit) <= maxPress
}

function fitButton({ label, say }: Chip, { maxLabel, unit }: ChannelLimits): Button {
  return { label: shortened(label, maxLabel, unit), say }
}

function fitCard(card: Card, language: Language, limits: ChannelLimits, ownLink: OwnLink): FittedCard {
  const url = ownLink(card.url)
  const picture = ownLink(card.image)
  const pressable = [card.detail, card.add].filter((chip) => isPressable(chip, limits))
  return {
    card,
    lines: cardText(card, language)
      .split('\n')
      .map((line) => line.trim()),
    ...(url !== undefined && { url }),
    ...(picture !== undefined && /\.(?:jpe?g|png)(?:\?|$)/i.test(picture) && { picture }),
    buttons: pressable.map((chip) => fitButton(chip, limits)),
  }
}

/** Whole texts first; the last one also keeps the limit of texts with buttons. */
function texts(text: string, hasButtons: boolean, limits: ChannelLimits): string[] {
  const { maxText, maxTextWithButtons, unit } = limits
  if (!hasButtons) return splitText(text, maxText, unit)
  if (lengthOf(text, unit) <= maxTextWithButtons) return [text]
  const pieces = splitText(text, maxText, unit)
  const last = pieces.at(-1) ?? ''
  return [...pieces.slice(0, -1), ...splitText(last, maxTextWithButtons, unit)]
}

function distinct(chips: readonly Chip[]): Chip[] {
  const known = new Set<string>()
  return chips.filter(({ say }) => !known.has(say) && known.add(say))
}

function sayings(chips: readonly Chip[], language: Language): string {
  return chips.map(({ say }) => words[language].quote(say)).join(language === 'zh' ? '、' : ', ')
}

import type { Card, Reply } from '../dialog/reply.js'
import type { Language } from '../intent/understanding.js'
import { tableText } from './text-table.js'
import { formatMoney } from './web/page/card-wording.js'

const words = {
  en: {
    before: (price: string) => `was ${price}`,
    stock: (pieces: number) => `${pieces} in stock`,
    soldOut: 'sold out',
  },
  zh: {
    before: (price: string) => `原价${price}`,
    stock: (pieces: number) => `库存${pieces}件`,
    soldOut: '暂时缺货',
  },
} as const satisfies Record<Language, unknown>

/** A whole reply as a person reads it where there are no cards: the words, then each product, then the table. */
export function replyText(reply: Reply): string {
  const { text, cards, table, link, language } = reply
  const parts = [
    text,
    ...cards.map((card) => cardText(card, language)),
    table && tableText(table),
    link && `${link.label}: ${link.url}`,
  ]
  return parts.filter(Boolean).join('\n')
}

/** Two lines: what it is and costs, and why it is here. */
export function cardText(card: Card, language: Language): string {
  const say = words[language]
  const price = formatMoney(card.price, language)
  const before = card.priceBefore && say.before(formatMoney(card.priceBefore, language))
  const facts = [
    card.brand,
    before === undefined ? price : `${price} (${before})`,
    ratingText(card),
    card.stock > 0 ? say.stock(card.stock) : say.soldOut,
  ]
  const line = `${card.position}. ${card.title} — ${facts.filter(Boolean).join(' · ')}`
  return card.why === '' ? line : `${line}\n   ${card.why}`
}

function ratingText({ rating, ratingCount }: Card): string | undefined {
  if (rating === undefined) return undefined
  return ratingCount === undefined ? `★ ${rating.toFixed(1)}` : `★ ${rating.toFixed(1)} (${ratingCount})`
}

import type { Money } from '../../../catalog/product.js'
import type { Card } from '../../../dialog/reply.js'
import type { Language } from '../../../intent/understanding.js'

/** The shop's own address of a product's picture; a picture elsewhere would tell that host about the shopper. */
export function pictureAddress(card: Pick<Card, 'id' | 'image'>): string {
  const isOwn = /^\/(?!\/)/.test(card.image)
  return isOwn ? card.image : `/images/${encodeURIComponent(card.id)}.svg`
}

/** Money as it is written in the language: "$79.90", "¥799". Whole amounts carry no zeros. */
export function formatMoney({ amountMinor, currency }: Money, language: Language): string {
  const digits = currencyFormat(currency, language).resolvedOptions().maximumFractionDigits ?? 2
  return formatAmount(amountMinor / 10 ** digits, currency, language)
}

/** An amount in whole units, such as a shopper says it: 80 is "$80". */
export function formatAmount(amount: number, currency: string, language: Language): string {
  return currencyFormat(currency, language).format(amount)
}

function currencyFormat(currency: string, language: Language): Intl.NumberFormat {
  return new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-US', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    trailingZeroDisplay: 'stripIfInteger',
  })
}

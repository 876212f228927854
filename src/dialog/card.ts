import { currentPrice, type Product } from '../catalog/index.js'
import { minorDigits } from '../catalog/money.js'
import { limits } from '../limits.js'
import type { Fact } from '../profile/profile.js'
import type { Reason } from '../retrieval/reason.js'
import type { RankedProduct } from '../retrieval/retrieval-request.js'
import { addChip } from './cart/cart-chips.js'
import { detailChip } from './chips.js'
import type { Card } from './reply.js'
import type { ShownProduct } from './session.js'
import { describeSaid } from './wording/describe-request.js'
import type { Voice } from './wording/voice.js'

/** A ranked product as it is kept while it stands on the screen. */
export function toShown(ranked: RankedProduct, facts: readonly Fact[], voice: Voice): ShownProduct {
  const { product, score, reasons, stock } = ranked
  return { id: product.id, score, reasons, stock, why: whyLine(ranked, facts, voice) }
}

/** The card of a shown product; every figure on it is the catalogue's. */
export function toCard(shown: ShownProduct, product: Product, position: number, voice: Voice): Card {
  const price = currentPrice(product)
  return {
    position,
    id: product.id,
    title: voice.title(product),
    ...(product.brand === undefined ? {} : { brand: product.brand }),
    category: voice.category(product),
    price,
    ...(price === product.price ? {} : { priceBefore: product.price }),
    image: product.images[0] ?? `/images/${encodeURIComponent(product.id)}.svg`,
    ...(product.url === undefined ? {} : { url: product.url }),
    ...(product.rating === undefined ? {} : { rating: product.rating }),
    ...(product.ratingCount === undefined ? {} : { ratingCount: product.ratingCount }),
    stock: shown.stock,
    why: shown.why,
    detail: detailChip(position, voice),
    add: addChip(position, voice),
    score: shown.score,
    reasons: shown.reasons,
  }
}

/** One line of why: the needs it meets, its price, its rating, in the shopper's words. */
function whyLine(ranked: RankedProduct, facts: readonly Fact[], voice: Voice): string {
  const line = merits(ranked, facts, voice).join(voice.say('why.join'))
  return capitalised(line === '' ? voice.say('why.close') : line)
}

/** The few things that speak most for a product, in the shopper's words: the needs it meets, its price, its rating. */
export function merits(
  { product, reasons, variantLabel }: Pick<RankedProduct, 'product' | 'reasons' | 'variantLabel'>,
  facts: readonly Fact[],
  voice: Voice,
): string[] {
  const helpful = reasons
    .filter(({ points }) => points > 0)
    .toSorted((one, other) => other.points - one.points)
  const needs = helpful.flatMap((reason) => needMet(reason, facts, voice))
  const parts = [
    ...needs.slice(0, limits.reply.maxReadBack - 1),
    ...(variantLabel === undefined
      ? []
      : [voice.say('why.variant', { variant: variantInWords(variantLabel, voice) })]),
    ...withinBudget(product, facts, voice),
    ...helpful.flatMap((reason) => merit(reason, product, voice)),
  ]
  return [...new Set(parts)].slice(0, limits.reply.maxReadBack)
}

function needMet({ factId }: Reason, facts: readonly Fact[], voice: Voice): string[] {
  const fact = facts.find(({ id }) => id === factId)
  const isTold =
    fact !== undefined && !['category', 'price', 'currency', 'sort', 'rating', 'like'].includes(fact.slot)
  return isTold ? [describeSaid(fact, voice, '')] : []
}

function withinBudget(product: Product, facts: readonly Fact[], voice: Voice): string[] {
  const budget = facts.find(({ slot, op }) => slot === 'price' && op === '<=')
  const price = currentPrice(product)
  const currency = facts.find(({ slot }) => slot === 'currency')?.value.toUpperCase() ?? price.currency
  if (budget === undefined || currency !== price.currency) return []
  const fits = price.amountMinor <= Number(budget.value) * 10 ** minorDigits(currency)
  return fits ? [voice.say('why.within', { amount: voice.amount(Number(budget.value), currency) })] : []
}

function merit({ name }: Reason, product: Product, voice: Voice): string[] {
  const { rating, ratingCount } = product
  if (name === 'rating' && rating !== undefined && ratingCount) {
    return [voice.say('why.rated', { rating, count: voice.number(ratingCount) })]
  }
  if (name === 'sale' && currentPrice(product) !== product.price) return [voice.say('why.sale')]
  if (name === 'bought together') return [voice.say('why.boughtTogether')]
  const [kind, use = ''] = name.split(': ')
  if (kind === 'goes with') return [voice.say('why.goesWith', { value: voice.value('use', use) })]
  const isPopular = name === 'popularity' && (product.popularity ?? 0) >= limits.reply.popularFrom
  return isPopular ? [voice.say('why.popular')] : []
}

function capitalised(line: string): string {
  return line.charAt(0).toUpperCase() + line.slice(1)
}

function variantInWords(label: string, voice: Voice): string {
  const options = label.split(', ').map((option) => voice.value('color', option.toLowerCase()))
  return voice.language === 'zh' ? voice.list(options, 'comma') : label
}

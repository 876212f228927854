import { type Catalogue, currentPrice, type Product } from '../../catalog/index.js'
import { minorDigits } from '../../catalog/money.js'
import type { Chip, Reply } from '../../dialog/reply.js'
import type { Session } from '../../dialog/session.js'
import { limits } from '../../limits.js'
import type { ObservedTurn } from './observed-shop.js'

/**
 * The numbers of the latest reply that come from nowhere: neither from the shopper’s words, nor from a product that is
 * spoken of, nor from a count of the catalogue or of what stands on the screen or in the cart.
 */
export function inventedFigures(turns: readonly ObservedTurn[], catalogue: Catalogue): string[] {
  const latest = turns.at(-1)
  if (latest === undefined) return []
  const { reply } = latest
  if (turns.slice(0, -1).some((turn) => turn.reply.text === reply.text)) return [] // said again, or once more delivered
  const known = new Set([
    ...turns.flatMap(figuresOfShopper),
    ...productsInView(turns, catalogue).flatMap(figuresOfProduct),
    ...[...latest.counted].map(String),
    ...figuresOfCart(latest.after, catalogue),
    ...figuresOfRank(latest),
    ...placesAndTurns(latest),
  ])
  const spoken = [...figuresIn(wordsOf(reply)), ...reply.chips.flatMap((chip) => inventedOn(chip, known))]
  const unknown = [...new Set(spoken)].filter((figure) => !known.has(figure))
  if (unknown.length === 0) return []
  const named = new Set(productsNamed(reply.text, catalogue).flatMap(figuresOfProduct))
  return unknown.filter((figure) => !named.has(figure))
}

/** "1,299.50" is 1299.5. */
export function figuresIn(text: string): string[] {
  const found = text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? []
  return found.map((figure) => String(Number(figure.replaceAll(',', ''))))
}

function wordsOf({ text, cards, table }: Reply): string {
  const cells = (table?.rows ?? []).flatMap(({ name, values }) => [name, ...values])
  return [text, ...cells, ...(table?.columns ?? []), ...cards.map(({ why }) => why)].join('\n')
}

/** A button offers a number to choose: it must be the one that the button means. */
function inventedOn({ label, line }: Chip, known: ReadonlySet<string>): string[] {
  const meant = new Set(figuresIn(line))
  return figuresIn(label).filter((figure) => !meant.has(figure) && !known.has(figure))
}

function figuresOfShopper({ said, reply }: ObservedTurn): string[] {
  const values = reply.frames.flatMap(({ slots }) => slots.map(({ value }) => value))
  const facts = reply.profile.map(({ value }) => value)
  return figuresIn([said, ...values, ...facts].join('\n'))
}

function productsInView(turns: readonly ObservedTurn[], catalogue: Catalogue): Product[] {
  const ids = turns.flatMap(({ reply, after }) => [
    ...reply.cards.map(({ id }) => id),
    ...after.screen.map(({ id }) => id),
    ...after.cart.map(({ productId }) => productId),
    ...after.refusedIds,
  ])
  return [...new Set(ids)].flatMap((id) => catalogue.get(id) ?? [])
}

function figuresOfProduct(product: Product): string[] {
  const digits = minorDigits(product.price.currency)
  const prices = [
    product.price,
    currentPrice(product),
    ...product.variants.flatMap(({ price }) => price ?? []),
  ]
  const stocks = product.variants.map(({ stock }) => stock)
  const options = [...new Set(product.variants.flatMap(({ options }) => Object.keys(options)))]
  return [
    ...figuresIn(JSON.stringify(product)),
    ...prices.map(({ amountMinor }) => String(amountMinor / 10 ** digits)),
    String(stocks.reduce((sum, stock) => sum + stock, 0)),
    ...options.flatMap((name) => [String(valuesBeyond(product, name)), ...stockByValue(product, name)]),
  ]
}

/** "and 3 more": the sizes that are in stock and were not named. */
function valuesBeyond({ variants }: Product, name: string): number {
  const values = variants.filter(({ stock }) => stock > 0).flatMap(({ options }) => options[name] ?? [])
  return new Set(values).size - limits.reply.maxOptions
}

/** "38: 12 in stock", over all colours. */
function stockByValue({ variants }: Product, name: string): string[] {
  const stocks = new Map<string, number>()
  for (const { options, stock } of variants) {
    const value = options[name] ?? ''
    stocks.set(value, (stocks.get(value) ?? 0) + stock)
  }
  return [...stocks.values()].map(String)
}

function figuresOfCart({ cart }: Session, catalogue: Catalogue): string[] {
  const sums = cart.map(({ quantity, toldPrice }) => quantity * toldPrice.amountMinor)
  const digits = minorDigits(catalogue.currency() ?? 'USD')
  const total = sums.reduce((sum, one) => sum + one, 0)
  const pieces = cart.reduce((sum, { quantity }) => sum + quantity, 0)
  return [
    ...[...sums, total].map((amount) => String(amount / 10 ** digits)),
    ...[pieces, limits.cart.maxLines, limits.cart.maxQuantity, ...cart.map(({ quantity }) => quantity)].map(
      String,
    ),
  ]
}

/** The points that are told where it is asked why. */
function figuresOfRank({ reply, before, after }: ObservedTurn): string[] {
  if (!reply.frames.some(({ act }) => act === 'why')) return []
  return [...before.screen, ...after.screen].flatMap(({ score, reasons }) =>
    [score, ...reasons.map(({ points }) => Math.abs(points)), 0].flatMap((points) => [
      String(points),
      ...figuresIn(new Intl.NumberFormat('en-US').format(points)),
    ]),
  )
}

/** Places on the screen and in the cart, and the numbers of the messages that were heard. */
function placesAndTurns({ before, after, reply }: ObservedTurn): string[] {
  const speaksOfTurns = reply.frames.some(({ act }) => /^(?:why|profile_show|profile_forget)$/.test(act))
  const most = Math.max(
    before.screen.length,
    after.screen.length,
    after.cart.length,
    before.cart.length,
    limits.retrieval.shownProducts,
    speaksOfTurns ? reply.turn : 0,
  )
  return Array.from({ length: most }, (_, index) => String(index + 1))
}

/** Products that are spoken of and were never on the screen, such as one that a limit leaves out. */
function productsNamed(text: string, catalogue: Catalogue): Product[] {
  const named: Product[] = []
  for (const { product } of catalogue.all()) {
    const titles = [product.title, ...Object.values(product.translations ?? {}).map(({ title }) => title)]
    if (titles.some((title) => text.includes(title))) named.push(product)
  }
  return named
}

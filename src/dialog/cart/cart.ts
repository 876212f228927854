import { z } from 'zod'
import type { Catalogue } from '../../catalog/catalogue.js'
import { currentPrice, type Money, moneySchema, type Product, type Variant } from '../../catalog/product.js'
import { limits } from '../../limits.js'

/** What the shopper means to buy. It holds no product: price and stock are read from the catalogue whenever it is told. */
export const cartLineSchema = z.object({
  productId: z.string(),
  /** Absent where the product has no variants. */
  variantId: z.string().exactOptional(),
  quantity: z.int().min(1),
  /** The price of one as it was told last, so that a change is seen. */
  toldPrice: moneySchema,
  /** As it was told last, for saying which product has gone. */
  toldTitle: z.string(),
})

export type CartLine = z.infer<typeof cartLineSchema>

/** How many pieces can go into a cart, and whether the shop says how many there are. */
export interface Available {
  atMost: number
  isStated: boolean
}

/** A line with what the catalogue says of it now. */
export interface CartItem {
  line: CartLine
  product: Product
  variant: Variant | undefined
  /** Of one piece, now. */
  price: Money
  /** As many of the line as can be had now; 0 is sold out. */
  quantity: number
}

/** What has become different since the cart was told last. */
export type CartChange =
  | { kind: 'gone'; line: CartLine }
  | { kind: 'soldOut'; item: CartItem }
  | { kind: 'fewer'; item: CartItem }
  | { kind: 'price'; item: CartItem; before: Money }

export interface CartNow {
  items: CartItem[]
  changes: CartChange[]
}

/** The cart with today's prices and stock, and what has changed; what has left the catalogue is in it no longer. */
export function readCart(lines: readonly CartLine[], catalogue: Catalogue): CartNow {
  const read = lines.map((line) => ({ line, item: itemOf(line, catalogue) }))
  const items = read.flatMap(({ item }) => item ?? [])
  const changes = read.flatMap(({ line, item }): CartChange[] =>
    item === undefined ? [{ kind: 'gone', line }] : changesOf(item),
  )
  return { items, changes }
}

/** The lines as they are kept once their items were told. What is sold out stays as it was: it may come back. */
export function linesOf(items: readonly CartItem[]): CartLine[] {
  return items.map(({ line, price, quantity }) => ({
    ...line,
    quantity: quantity === 0 ? line.quantity : quantity,
    toldPrice: price,
  }))
}

/** What one piece costs now. */
export function priceOf(product: Product, variant: Variant | undefined): Money {
  return variant?.price ?? currentPrice(product)
}

/** How many can be had now; where the shop states no number, as many as a cart takes. */
export function availableOf(product: Product, variant: Variant | undefined): Available {
  const { maxQuantity } = limits.cart
  const isOffered = product.availability !== 'out_of_stock'
  if (product.variants.length === 0) {
    return { atMost: product.availability === 'in_stock' ? maxQuantity : 0, isStated: false }
  }
  const stock = isOffered ? (variant?.stock ?? 0) : 0
  const isStated = variant?.stockIsLeast !== true
  return { atMost: stock > 0 && !isStated ? maxQuantity : Math.min(stock, maxQuantity), isStated }
}

/** The line of a product and variant, as something new in the cart. */
export function newLine(
  product: Product,
  variant: Variant | undefined,
  quantity: number,
  title: string,
): CartLine {
  return {
    productId: product.id,
    ...(variant === undefined ? {} : { variantId: variant.id }),
    quantity,
    toldPrice: priceOf(product, variant),
    toldTitle: title.slice(0, limits.cart.keptTitle),
  }
}

export function isSameItem(one: CartLine, other: CartLine): boolean {
  return one.productId === other.productId && one.variantId === other.variantId
}

/** The cart with a line in it; one for the same thing is replaced and counts as the latest. */
export function withLine(lines: readonly CartLine[], line: CartLine): CartLine[] {
  return [...lines.filter((other) => !isSameItem(other, line)), line]
}

/** What everything that can be had costs together, for each currency. */
export function totalsOf(items: readonly CartItem[]): Money[] {
  const totals = new Map<string, number>()
  for (const { price, quantity } of items) {
    if (quantity === 0) continue
    totals.set(price.currency, (totals.get(price.currency) ?? 0) + price.amountMinor * quantity)
  }
  return [...totals].map(([currency, amountMinor]) => ({ currency, amountMinor }))
}

export function piecesOf(items: readonly CartItem[]): number {
  return items.reduce((sum, { quantity }) => sum + quantity, 0)
}

function itemOf(line: CartLine, catalogue: Catalogue): CartItem | undefined {
  const product = catalogue.get(line.productId)
  if (product === undefined) return undefined
  const variant = product.variants.find(({ id }) => id === line.variantId)
  const { atMost } = availableOf(product, variant)
  return {
    line,
    product,
    variant,
    price: priceOf(product, variant),
    quantity: Math.min(line.quantity, atMost),
  }
}

function changesOf(item: CartItem): CartChange[] {
  const { line, price, quantity } = item
  if (quantity === 0) return [{ kind: 'soldOut', item }]
  const before = line.toldPrice
  const isSamePrice = before.amountMinor === price.amountMinor && before.currency === price.currency
  return [
    ...(quantity < line.quantity ? [{ kind: 'fewer' as const, item }] : []),
    ...(isSamePrice ? [] : [{ kind: 'price' as const, item, before }]),
  ]
}

import type { Product, Variant } from '../../catalog/index.js'
import type { Slot } from '../../intent/understanding.js'
import { limits } from '../../limits.js'
import { type Available, availableOf, type CartLine, isSameItem, newLine, withLine } from './cart.js'
import { chooseVariant, type VariantChoice } from './choose-variant.js'

/** A product on its way into the cart. */
export interface Wanted {
  product: Product
  said: Slot[]
  quantity: number
}

/** What became of it. */
export type Filling =
  | ({
      kind: 'added'
      line: CartLine
      product: Product
      variant: Variant | undefined
      added: number
    } & Available)
  /** All that there are were in the cart already. */
  | { kind: 'allIn'; product: Product; variant: Variant | undefined; count: number }
  | { kind: 'soldOut'; product: Product }
  | { kind: 'full' }
  /** It has to be asked which variant is meant. */
  | { kind: 'asked'; wanted: Wanted; choice: Extract<VariantChoice, { kind: 'open' | 'unavailable' }> }

/** Puts one product into the cart as far as that can be done now: never more than is in stock. */
export function fill(
  lines: readonly CartLine[],
  wanted: Wanted,
  known: readonly Slot[],
  title: string,
): { lines: CartLine[]; filling: Filling } {
  const { product, said, quantity } = wanted
  const choice = chooseVariant(product, said, known)
  if (choice.kind === 'soldOut') return { lines: [...lines], filling: { kind: 'soldOut', product } }
  if (choice.kind !== 'chosen') return { lines: [...lines], filling: { kind: 'asked', wanted, choice } }

  const { variant } = choice
  const available = availableOf(product, variant)
  const fresh = newLine(product, variant, 1, title)
  const before = lines.find((line) => isSameItem(line, fresh))?.quantity ?? 0
  const isNew = before === 0
  if (isNew && lines.length >= limits.cart.maxLines) return { lines: [...lines], filling: { kind: 'full' } }
  const after = Math.min(before + quantity, available.atMost)
  if (after <= before) {
    const filling: Filling = { kind: 'allIn', product, variant, count: available.atMost }
    return { lines: [...lines], filling }
  }
  const line = { ...fresh, quantity: after }
  const filling: Filling = { kind: 'added', line, product, variant, added: after - before, ...available }
  return { lines: withLine(lines, line), filling }
}

import type { CartItem } from './cart.js'

/** What stands in the address of the checkout for the lines of the cart. */
export const linesPlaceholder = '{lines}'

/**
 * The address at which the shop is paid for these: `{lines}` becomes ID:QUANTITY pairs joined with commas, the id being
 * the variant's, or the product's where it has none.
 */
export function checkoutLink(template: string, items: readonly CartItem[]): string {
  const lines = items
    .map(({ product, variant, quantity }) => `${encodeURIComponent(variant?.id ?? product.id)}:${quantity}`)
    .join(',')
  return template.replaceAll(linesPlaceholder, () => lines)
}

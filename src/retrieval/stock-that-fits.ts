import { stockOf } from '../catalog/filter-terms.js'
import { offersThatFit } from '../catalog/matches.js'
import type { Product, Variant } from '../catalog/product.js'
import type { ProductFilter } from '../catalog/product-filter.js'

/** How many pieces fit the options asked for, and the options of the variant that fits best stocked. */
export function stockThatFits(
  product: Product,
  filter: ProductFilter,
): { stock: number; variantLabel?: string } {
  const options = filter.limits.filter((limit) => limit.field === 'option')
  if (product.variants.length === 0 || options.length === 0) return { stock: stockOf(product) }
  const fitting = offersThatFit(product, filter).flatMap(({ variant }) => variant ?? [])
  const stock = fitting.reduce((sum, variant) => sum + variant.stock, 0)
  const [best] = fitting.toSorted((one, other) => other.stock - one.stock)
  const asksForOption = options.some(({ anyOf }) => anyOf !== undefined)
  return asksForOption && best !== undefined ? { stock, variantLabel: labelOf(best) } : { stock }
}

function labelOf({ options }: Variant): string {
  return Object.values(options).filter(Boolean).join(', ')
}

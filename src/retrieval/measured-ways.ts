import type { Product } from '../catalog/product.js'
import type { ProductLimit } from '../catalog/product-filter.js'
import { measuresIn } from './measure.js'
import type { MeasureLimit } from './product-query.js'

const unmatched = 'no measure of this shop'
const measureText = /-?\d+(?:[.,]\d+)?\s?-?(?:[\p{L}]+)?/gu

/**
 * The catalogue compares words, not measures: the measures that stand in these products and lie within the limits are
 * listed as the words they are written in ("27 inch", "34 inch"), once as a size to choose and once as a property.
 */
export function measuredWays(
  products: readonly Product[],
  limits: readonly MeasureLimit[],
): ProductLimit[][] {
  const sizes = new Set<string>()
  const properties = new Set<string>()
  for (const product of products) {
    for (const { options } of product.variants) {
      for (const value of Object.values(options)) if (isWithin(value, limits)) sizes.add(value)
    }
    for (const text of [product.title, ...Object.values(product.attributes).flat()]) {
      for (const [measure] of text.matchAll(measureText))
        if (isWithin(measure, limits)) properties.add(measure)
    }
  }
  const ways: ProductLimit[][] = []
  if (sizes.size > 0) ways.push([{ field: 'option', name: 'size', anyOf: [...sizes] }])
  // a bare number in a text may count anything
  const named = limits.every(({ measure }) => measure.unit !== '')
  if (properties.size > 0 && named) ways.push([{ field: 'attribute', name: '*', anyOf: [...properties] }])
  return ways.length > 0 ? ways : [[{ field: 'attribute', name: '*', anyOf: [unmatched] }]]
}

function isWithin(text: string, limits: readonly MeasureLimit[]): boolean {
  return measuresIn(text).some(({ unit, value }) =>
    limits.every(
      ({ op, measure }) =>
        measure.unit === unit && (op === '<=' ? value <= measure.value : value >= measure.value),
    ),
  )
}

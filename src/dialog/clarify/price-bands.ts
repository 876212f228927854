import { currentPrice, type Product } from '../../catalog/index.js'
import { minorDigits } from '../../catalog/money.js'
import { limits } from '../../limits.js'

/** Prices in whole units between which a shopper may want to stay; one side may be open. */
export interface PriceBand {
  atLeast?: number
  atMost?: number
}

/** Up to three bands with round edges that hold about as many of the products each; none where all cost about the same. */
export function priceBands(products: readonly Product[]): PriceBand[] {
  const [first] = products
  if (first === undefined) return []
  const unit = 10 ** minorDigits(currentPrice(first).currency)
  const prices = products.map((product) => currentPrice(product).amountMinor / unit)
  const sorted = prices.toSorted((one, other) => one - other)
  const shares = limits.clarify.priceBands
  const cuts = Array.from({ length: shares - 1 }, (_, index) =>
    roundBudget(sorted[Math.floor((sorted.length * (index + 1)) / shares)] ?? 0),
  )
  const edges = [...new Set(cuts.map((cut) => clearOf(prices, cut)))].filter((edge) =>
    prices.some((price) => price > edge),
  )
  if (edges.length === 0) return []
  return [undefined, ...edges].map((atLeast, index) => ({
    ...(atLeast === undefined ? {} : { atLeast }),
    ...(edges[index] === undefined ? {} : { atMost: edges[index] }),
  }))
}

/** An edge that no price stands on, where the next round one is as good: what costs just that would be in two bands. */
function clearOf(prices: readonly number[], edge: number): number {
  const next = roundBudget(edge + 0.01)
  const isFree = prices.includes(edge) && prices.every((price) => price <= edge || price > next)
  return isFree ? next : edge
}

/** To the next number that people have as a budget: 33 → 35, 112 → 125, 580 → 600, 830 → 850, 1,130 → 1,250. */
function roundBudget(value: number): number {
  if (value < 10) return Math.ceil(value)
  const magnitude = 10 ** Math.floor(Math.log10(value))
  const step = magnitude === 10 || value >= 3 * magnitude ? magnitude / 2 : magnitude / 4
  return Math.ceil(value / step) * step
}

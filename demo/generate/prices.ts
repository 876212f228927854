import type { Random } from './random.js'

/** A price a shop would print: 9.49, 29.90, 79, 129.95, 1,199. Cents. */
export function shopPriceCents(dollars: number, random: Random): number {
  if (dollars < 12) return Math.max(1, Math.floor(dollars)) * 100 + random.pick([49, 90, 99])
  if (dollars < 60) return Math.round(dollars) * 100 - random.pick([1, 5, 10, 0])
  if (dollars < 200) return Math.round(dollars / 5) * 500 - random.pick([100, 5, 100, 10])
  if (dollars < 1000) return Math.round(dollars / 10) * 1000 - 100
  return Math.round(dollars / 50) * 5000 - 100
}

/** Where in its kind's band a product lies: dear brands and larger models higher. 0 to 1. */
export function bandPosition(level: number, scale: number, random: Random): number {
  const spread = (random.next() + random.next() - 1) * 0.22
  const byBrand = 0.12 + (level - 1) * 0.34
  return Math.min(1, Math.max(0, byBrand * 0.75 + scale * 0.5 - 0.05 + spread))
}

/** Between the band's ends on a scale of ratios, since prices grow that way. Dollars. */
export function bandPrice([low, high]: readonly [number, number], position: number): number {
  return low * (high / low) ** position
}

/** About one product in five is reduced, by a tenth to two fifths; undefined where it is not. Cents. */
export function salePriceCents(priceCents: number, random: Random): number | undefined {
  const reduced = random.chance(0.22)
  const share = random.pick([0.1, 0.15, 0.15, 0.2, 0.2, 0.25, 0.3, 0.4])
  const sale = shopPriceCents((priceCents / 100) * (1 - share), random)
  return reduced && sale < priceCents ? sale : undefined
}

import { matches } from '../catalog/matches.js'
import { currentPrice, type Product } from '../catalog/product.js'
import type { ProductLimit } from '../catalog/product-filter.js'
import { findEvidence, type ProductText } from './need-evidence.js'
import type { Need } from './product-query.js'
import type { Reason } from './reason.js'
import { discountOf, trustedRating } from './sort-key.js'

/** What was not asked for decides between products that fit alike, and no more (docs/decisions/013). */
const offerPoints = { price: 30, sale: 5, rating: 15, popularity: 12, preference: 60, stock: 4 } as const
const plainRating = 3 // brings nothing; what is worse neither
const ratingScale = 2 // from plain to the best

export interface OfferWishes {
  price?: { atLeastMinor?: number; atMostMinor?: number }
  preferences: readonly Need[]
  readText: (product: Product) => ProductText
}

/** What speaks for a product beside what was asked for: its price, its ratings, the shopper's lasting preferences. */
export function offerReasons(product: Product, wishes: OfferWishes): Reason[] {
  return [
    priceReason(product, wishes.price),
    { name: 'sale', points: Math.round(offerPoints.sale * discountOf(product)) },
    ratingReason(product),
    { name: 'popularity', points: Math.round(offerPoints.popularity * (product.popularity ?? 0)) },
    { name: 'stock', points: Math.round(offerPoints.stock * stockBreadth(product)) },
    ...wishes.preferences.map((preference) => preferenceReason(product, preference, wishes)),
  ]
}

/** Full points within a limit; of a range ("around 30") the middle is what was meant. */
function priceReason(product: Product, price: OfferWishes['price']): Reason {
  const name = 'price'
  if (price === undefined) return { name, points: 0 }
  const { atLeastMinor: low, atMostMinor: high } = price
  if (low === undefined || high === undefined || low === high) return { name, points: offerPoints.price }
  const fromMiddle = Math.abs(currentPrice(product).amountMinor - (low + high) / 2) / ((high - low) / 2)
  return { name, points: Math.max(1, Math.round(offerPoints.price * (1 - Math.min(1, fromMiddle)))) }
}

function ratingReason(product: Product): Reason {
  const above = product.rating === undefined ? 0 : (trustedRating(product) - plainRating) / ratingScale
  return { name: 'rating', points: Math.round(offerPoints.rating * Math.min(1, Math.max(0, above))) }
}

/** The share of the variants that can be had: a nearly sold out product may lack the size that fits. */
function stockBreadth({ variants }: Product): number {
  return variants.length === 0 ? 1 : variants.filter(({ stock }) => stock > 0).length / variants.length
}

function preferenceReason(product: Product, { slot, value, fact }: Need, { readText }: OfferWishes): Reason {
  return {
    name: `preference: ${value}`,
    points: Math.round(offerPoints.preference * meetsPreference(product, { slot, value }, readText)),
    ...(fact === undefined ? {} : { factId: fact.id }),
  }
}

/** How well a product has what is liked in general, from 0 to 1. */
export function meetsPreference(
  product: Product,
  { slot, value }: Pick<Need, 'slot' | 'value'>,
  readText: (product: Product) => ProductText,
): number {
  const limit = preferenceLimit(slot, value)
  return limit === undefined
    ? Math.max(0, findEvidence(readText(product), value)?.strength ?? 0)
    : Number(matches(product, { limits: [limit] }))
}

function preferenceLimit(slot: Need['slot'], value: string): ProductLimit | undefined {
  if (slot === 'brand') return { field: 'brand', anyOf: [value] }
  if (slot === 'color' || slot === 'material') return { field: 'option', name: slot, anyOf: [value] }
  return undefined
}

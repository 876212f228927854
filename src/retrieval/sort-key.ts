import { currentPrice, type Product } from '../catalog/product.js'
import type { SortOrder } from '../intent/slot-rules.js'

const usualRating = 3.8
const ratingsToTrust = 10 // below it a rating is drawn towards the usual one

/** A rating that a handful of votes cannot carry to the top: the Bayesian average, 0 to 5. */
export function trustedRating({ rating, ratingCount }: Product): number {
  if (rating === undefined) return usualRating
  const votes = ratingCount ?? ratingsToTrust
  return (rating * votes + usualRating * ratingsToTrust) / (votes + ratingsToTrust)
}

/** How much the price is down, 0 to 1. */
export function discountOf(product: Product): number {
  const now = currentPrice(product).amountMinor
  return product.price.amountMinor === 0 ? 0 : 1 - now / product.price.amountMinor
}

/** What a list is sorted by, the highest first; a product of which it is not known comes last. */
export function sortKey(order: SortOrder): (product: Product) => number {
  switch (order) {
    case 'price_asc':
      return (product) => -currentPrice(product).amountMinor
    case 'price_desc':
      return (product) => currentPrice(product).amountMinor
    case 'rating':
      return (product) => product.rating ?? -1
    case 'popularity':
      return (product) => product.popularity ?? -1
    case 'newest':
      return (product) => (product.updatedAt === undefined ? -1 : Date.parse(product.updatedAt))
    case 'discount':
      return discountOf
  }
}

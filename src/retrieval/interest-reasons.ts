import type { Product } from '../catalog/product.js'
import { attributeName } from '../catalog/product-words.js'
import type { Fact } from '../profile/profile.js'
import type { ProductText } from './need-evidence.js'
import { meetsPreference } from './offer-reasons.js'
import type { Reason } from './reason.js'

/** Points for a value that was liked, or for being all that a liked product is; as many are lost for what was not liked. */
export const interestPoints = 60
const longestEvidence = 80 // characters kept with a reason
const notAlike: ReadonlySet<string> = new Set(['care', 'size guide', 'sku', 'gtin', 'mpn'])

/** An interest with the product that it is in, where it is in one. */
export interface KnownInterest {
  fact: Fact
  liked?: Product
}

/** What was said of other products and bears on this one. */
export function interestReasons(
  product: Product,
  interests: readonly KnownInterest[],
  readText: (product: Product) => ProductText,
): Reason[] {
  return interests.flatMap((interest) => reasonFor(product, interest, readText))
}

function reasonFor(
  product: Product,
  { fact, liked }: KnownInterest,
  readText: (product: Product) => ProductText,
): Reason[] {
  const { slot, value, polarity, id: factId } = fact
  if (liked !== undefined) return [likeness(product, liked, fact)]
  if (fact.productId !== undefined) return [] // the product has left the catalogue
  const strength = meetsPreference(product, { slot, value }, readText)
  const name = polarity === 'negative' ? `disliked: ${value}` : `liked: ${value}`
  const points = Math.round(interestPoints * strength) * (polarity === 'negative' ? -1 : 1)
  return [{ name, points, factId }]
}

/** The share of what is said of the liked product that is said of this one too. */
function likeness(product: Product, liked: Product, { value, id }: Fact): Reason {
  const wanted = traitsOf(liked)
  const mine = new Set(traitsOf(product))
  const shared = wanted.filter((trait) => mine.has(trait))
  const points = wanted.length === 0 ? 0 : Math.round((interestPoints * shared.length) / wanted.length)
  const evidence = shared.join(', ').slice(0, longestEvidence)
  return { name: `liked: ${value}`, points, factId: id, ...(evidence === '' ? {} : { evidence }) }
}

function traitsOf({ brand, attributes }: Product): string[] {
  const values = Object.entries(attributes).flatMap(([name, all]) =>
    notAlike.has(attributeName(name)) ? [] : all,
  )
  return [
    ...new Set([...(brand === undefined ? [] : [brand]), ...values].map((trait) => trait.toLowerCase())),
  ]
}

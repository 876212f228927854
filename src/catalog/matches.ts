import { audienceExclusions, audienceQueries, audienceTerms } from './audience.js'
import {
  brandQueries,
  brandTerms,
  categoryQueries,
  categoryTermsOf,
  type Offer,
  offersOf,
  optionQueries,
  stockOf,
} from './filter-terms.js'
import { currentPrice, type Money, type Product } from './product.js'
import type { ProductFilter, ProductLimit } from './product-filter.js'
import { attributeFields } from './product-words.js'
import { rememberByObject } from './remember.js'
import { containsPhrase, tokenizeValue } from './tokenize.js'

export type OptionLimit = Extract<ProductLimit, { field: 'option' }>
export type PriceLimit = Extract<ProductLimit, { field: 'price' }>
type AttributeLimit = Extract<ProductLimit, { field: 'attribute' }>
type NamedLimit = Extract<ProductLimit, { field: 'brand' | 'category' | 'audience' }>

/**
 * Whether a product may be shown under a filter. This is the guarantee: it is checked last, whatever found the product.
 * The option limits must all be met by one variant that is in stock; where there are any, the price limits hold for that variant.
 */
export function matches(product: Product, filter: ProductFilter): boolean {
  if (filter.excludeIds?.includes(product.id)) return false
  const { limits } = filter
  return (
    limits.every((limit) => holds(product, limit)) &&
    (!limits.some(({ field }) => field === 'option') || offersThatFit(product, filter).length > 0)
  )
}

/** The forms in stock that meet the option and the price limits together. */
export function offersThatFit(product: Product, { limits }: ProductFilter): Offer[] {
  const options = limits.filter((limit) => limit.field === 'option')
  const prices = limits.filter((limit) => limit.field === 'price')
  return offersOf(product).filter((offer) => fulfils(offer, options, prices))
}

export interface TermsWanted {
  anyOf?: string[]
  noneOf: string[]
}

/** The terms of a limit's alternatives and of its exclusions, as the SQL compares them too. */
export const termsWanted = rememberByObject((limit: NamedLimit | OptionLimit): TermsWanted => {
  const read = (values: readonly string[], excluding: boolean) =>
    values.flatMap((value) => queriesFor(limit, value, excluding))
  const noneOf = read(limit.noneOf ?? [], true)
  return limit.anyOf?.length ? { anyOf: read(limit.anyOf, false), noneOf } : { noneOf }
})

function holds(product: Product, limit: ProductLimit): boolean {
  switch (limit.field) {
    case 'price':
      return priceHolds(currentPrice(product), limit)
    case 'rating':
      return ratingHolds(product.rating, limit)
    case 'stock':
      return stockOf(product) >= limit.atLeast
    case 'brand':
      return termsHold(brandTerms(product.brand ?? ''), termsWanted(limit))
    case 'category':
      return termsHold(categoryTermsOf(product), termsWanted(limit))
    case 'audience':
      return termsHold(audienceTerms(product), termsWanted(limit))
    case 'attribute':
      return phrasesHold(product, limit)
    case 'option':
      return true // judged together with the other options on one variant
  }
}

function fulfils(offer: Offer, options: readonly OptionLimit[], prices: readonly PriceLimit[]): boolean {
  return (
    prices.every((limit) => priceHolds(offer.price, limit)) &&
    options.every((limit) => termsHold(offer.terms[limit.name], termsWanted(limit)))
  )
}

function priceHolds({ amountMinor, currency }: Money, limit: PriceLimit): boolean {
  return (
    (limit.currency === undefined || limit.currency === currency) &&
    (limit.atLeastMinor === undefined || amountMinor >= limit.atLeastMinor) &&
    (limit.atMostMinor === undefined || amountMinor <= limit.atMostMinor)
  )
}

function ratingHolds(rating: number | undefined, limit: { atLeast?: number; atMost?: number }): boolean {
  if (limit.atLeast === undefined && limit.atMost === undefined) return true
  if (rating === undefined) return false
  return rating >= (limit.atLeast ?? 0) && rating <= (limit.atMost ?? Number.POSITIVE_INFINITY)
}

function termsHold(terms: readonly string[], { anyOf, noneOf }: TermsWanted): boolean {
  return (
    (anyOf === undefined || anyOf.some((term) => terms.includes(term))) &&
    !noneOf.some((term) => terms.includes(term))
  )
}

function phrasesHold(product: Product, { name, anyOf, noneOf }: AttributeLimit): boolean {
  if (!anyOf?.length && !noneOf?.length) return true
  const fields = attributeFields(product, name).map(tokenizeValue)
  const stands = (value: string) => {
    const phrase = tokenizeValue(value)
    return fields.some((tokens) => containsPhrase(tokens, phrase))
  }
  return (!anyOf?.length || anyOf.some(stands)) && !noneOf?.some(stands)
}

function queriesFor(limit: NamedLimit | OptionLimit, value: string, excluding: boolean): string[] {
  switch (limit.field) {
    case 'brand':
      return brandQueries(value)
    case 'category':
      return categoryQueries(value)
    case 'audience':
      return excluding ? audienceExclusions(value) : audienceQueries(value)
    case 'option':
      return optionQueries(limit.name, value)
  }
}

import { stockOf } from '../catalog/filter-terms.js'
import { matches } from '../catalog/matches.js'
import type { Product } from '../catalog/product.js'
import type { ProductLimit } from '../catalog/product-filter.js'
import type { Fact } from '../profile/profile.js'
import { measuredWays } from './measured-ways.js'
import { type Constraint, type ProductQuery, productQuery } from './product-query.js'
import type { RetrievalRequest } from './retrieval-request.js'

/** Why a product does not pass a request: the facts whose limits it breaks, each by itself or only all of them together. */
export interface Removal {
  isSoldOut: boolean
  facts: Fact[]
}

/**
 * What of a request a product breaks, by the same limits as the search has them; the kind of product is not looked at. Where it
 * breaks no limit alone but no single variant meets all options and the price, the facts of those together are named. Pure.
 */
export function whatRemoves(
  product: Product,
  request: Pick<RetrievalRequest, 'needs' | 'preferences'>,
  shopCurrency: string | undefined,
): Removal {
  const queryOf = (facts: readonly Fact[]): ProductQuery => queryFor(facts, request, shopCurrency)
  const all = constraintsOf(queryOf([...request.needs, ...request.preferences]), product)
  const broken = all.filter((constraint) => breaks(product, constraint))
  const alone = broken
    .flatMap(({ facts }) => facts)
    .filter((fact) => constraintsOf(queryOf([fact]), product).some((one) => breaks(product, one)))
  const isSoldOut = stockOf(product) === 0
  if (alone.length > 0 || broken.length > 0 || isSoldOut) return { isSoldOut, facts: distinct(alone) }
  return { isSoldOut, facts: brokenTogether(product, all) }
}

/** The query of some facts alone, read in the light of the whole request: what a size of shoe means depends on the kind. */
function queryFor(
  facts: readonly Fact[],
  { needs }: Pick<RetrievalRequest, 'needs'>,
  shopCurrency: string | undefined,
): ProductQuery {
  const context = needs.filter(({ slot }) => slot === 'category' || slot === 'currency')
  const own = facts.filter((fact) => !context.includes(fact))
  const request: RetrievalRequest = {
    needs: [...context, ...own.filter(({ kind }) => kind === 'need')],
    preferences: own.filter(({ kind }) => kind === 'preference'),
    refusedIds: [],
    alreadyShownIds: [],
    language: 'en',
    count: 1,
  }
  return productQuery(request, shopCurrency)
}

function constraintsOf({ constraints, measures }: ProductQuery, product: Product): Constraint[] {
  const measured = measures.map((measure): Constraint => {
    const ways = measuredWays([product], [measure])
    return { slot: measure.fact.slot, facts: [measure.fact], ways, firmness: 'never' }
  })
  return [...constraints, ...measured].filter(({ facts }) => facts.length > 0)
}

/** By none of the ways to put it to the catalogue the product passes; options are read from what is in stock. */
function breaks(product: Product, { ways }: Constraint): boolean {
  return !ways.some((limits) => matches(product, { limits }))
}

function brokenTogether(product: Product, constraints: readonly Constraint[]): Fact[] {
  const ofOneVariant = constraints.filter(({ ways: [first = []] }) => first.some(isOfVariant))
  const limits = ofOneVariant.flatMap(({ ways: [first = []] }) => first)
  return matches(product, { limits }) ? [] : distinct(ofOneVariant.flatMap(({ facts }) => facts))
}

function isOfVariant({ field }: ProductLimit): boolean {
  return field === 'option' || field === 'price'
}

function distinct(facts: readonly Fact[]): Fact[] {
  return [...new Map(facts.map((fact) => [fact.id, fact])).values()]
}

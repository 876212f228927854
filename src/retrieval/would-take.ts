import type { Catalogue } from '../catalog/catalogue.js'
import { currentPrice, type Product } from '../catalog/product.js'
import type { ProductFilter } from '../catalog/product-filter.js'
import { limits as programLimits } from '../limits.js'
import type { Fact } from '../profile/profile.js'
import { measuresIn } from './measure.js'
import { inMajorUnits } from './price-limit.js'
import type { Loosened } from './retrieval-request.js'
import type { SettledConstraint } from './settle-limits.js'

const severalProducts = 3
const littleMore = 1.25 // times the lowest price: as far as it is worth going to have several

/**
 * For each limit that must stand: the value it would have to take for products to pass, all others kept. "Under 50" gives
 * 62 where the cheapest three cost up to 62; a size gives the nearest one in stock; an exclusion gives what it excludes.
 */
export function whatItWouldTake(
  catalogue: Catalogue,
  constraints: readonly SettledConstraint[],
  filterOf: (kept: readonly SettledConstraint[]) => ProductFilter,
): Loosened[] {
  return constraints.flatMap((constraint) => {
    if (constraint.firmness !== 'never' || constraint.facts.length === 0) return []
    const filter = filterOf(constraints.filter((other) => other !== constraint))
    const labels = catalogue.labelsMatching(filter, programLimits.retrieval.exactScanRows)
    if (labels.length === 0) return []
    const products = catalogue.rows(labels).map(({ product }) => product)
    return wouldTakeFor(constraint, products)
  })
}

function wouldTakeFor({ slot, facts }: SettledConstraint, products: readonly Product[]): Loosened[] {
  if (slot === 'price') return facts.flatMap((fact) => priceThatWouldDo(fact, products))
  return facts.flatMap((fact) => {
    if (fact.polarity === 'negative')
      return [{ ...said(fact), wouldTake: fact.value, wouldFind: products.length }]
    return slot === 'size' ? nearestSize(fact, products) : []
  })
}

function priceThatWouldDo(fact: Fact, products: readonly Product[]): Loosened[] {
  const isCeiling = fact.op !== '>='
  const offers = products
    .map(currentPrice)
    .sort((one, other) =>
      isCeiling ? one.amountMinor - other.amountMinor : other.amountMinor - one.amountMinor,
    )
  const [first] = offers
  if (first === undefined || liesWithin(first, fact)) return []
  const several = offers[Math.min(severalProducts, offers.length) - 1] ?? first
  const near =
    several.amountMinor <= first.amountMinor * littleMore &&
    several.amountMinor * littleMore >= first.amountMinor
  const { amountMinor, currency } = near ? several : first
  const wouldFind = offers.filter((offer) =>
    isCeiling ? offer.amountMinor <= amountMinor : offer.amountMinor >= amountMinor,
  ).length
  return [{ ...said(fact), wouldTake: inMajorUnits(amountMinor, currency), wouldFind }]
}

/** Of "between 30 and 50" only the side that nothing satisfies is to blame. */
function liesWithin(
  { amountMinor, currency }: { amountMinor: number; currency: string },
  { op, value }: Fact,
): boolean {
  const price = Number(inMajorUnits(amountMinor, currency))
  return op === '<=' ? price <= Number(value) : op === '>=' ? price >= Number(value) : price === Number(value)
}

function nearestSize(fact: Fact, products: readonly Product[]): Loosened[] {
  const counts = new Map<string, number>()
  for (const product of products) {
    for (const size of sizesInStock(product)) counts.set(size, (counts.get(size) ?? 0) + 1)
  }
  const asked = measuresIn(fact.value)[0]?.value
  const distance = (size: string) =>
    asked === undefined ? 0 : Math.abs((measuresIn(size)[0]?.value ?? Number.POSITIVE_INFINITY) - asked)
  const [nearest] = [...counts].sort(
    ([one, oneCount], [other, otherCount]) => distance(one) - distance(other) || otherCount - oneCount,
  )
  return nearest === undefined ? [] : [{ ...said(fact), wouldTake: nearest[0], wouldFind: nearest[1] }]
}

function sizesInStock({ variants }: Product): Set<string> {
  return new Set(
    variants.flatMap(({ stock, options }) => (stock > 0 && options.size !== undefined ? [options.size] : [])),
  )
}

function said({ slot, op, value, id }: Fact): Loosened {
  return { slot, op, value, factId: id }
}

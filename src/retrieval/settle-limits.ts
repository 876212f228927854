import type { Catalogue } from '../catalog/catalogue.js'
import type { ProductFilter, ProductLimit } from '../catalog/product-filter.js'
import { limits as programLimits } from '../limits.js'
import { measuredWays } from './measured-ways.js'
import { type Constraint, measureFirmness, type ProductQuery } from './product-query.js'
import type { Loosened } from './retrieval-request.js'
import { whatItWouldTake } from './would-take.js'

/** The limits as they are applied, and what had to give way. */
export interface SettledLimits {
  limits: ProductLimit[]
  loosened: Loosened[]
  /** How many products pass. */
  total: number
  /** Their labels, where they are few enough to be compared exactly. */
  passing?: number[]
}

/** A constraint with the one way chosen that the catalogue can answer. */
export interface SettledConstraint extends Omit<Constraint, 'ways'> {
  limits: ProductLimit[]
}

/**
 * Puts the constraints to the catalogue. Where nothing passes all of them, as few as possible of those that may give way
 * are left out, the least important first, and each is reported; budget, exclusions and the size asked for never give way,
 * for them it is reported what they would have to be.
 */
export function settleLimits(
  { catalogue, exactScanRows }: { catalogue: Catalogue; exactScanRows: number },
  query: ProductQuery,
  categoryLimit: ProductLimit | undefined,
  refusedIds: readonly string[],
): SettledLimits {
  const excludeIds = [...refusedIds]
  const within: ProductLimit[] = categoryLimit === undefined ? [] : [categoryLimit]
  const constraints = [...query.constraints, ...measureConstraints(catalogue, query, within)].map(
    (constraint) => settled(catalogue, constraint, within),
  )
  const filterOf = (kept: readonly SettledConstraint[]): ProductFilter => ({
    limits: [...within, ...kept.flatMap(({ limits }) => limits)],
    excludeIds,
  })
  const all = filterOf(constraints)
  const passing = catalogue.labelsMatching(all, exactScanRows + 1)
  if (passing.length > exactScanRows)
    return { limits: all.limits, loosened: [], total: catalogue.countMatching(all) }
  if (passing.length > 0 || query.isStrict)
    return { limits: all.limits, loosened: [], total: passing.length, passing }
  return loosen(catalogue, constraints, filterOf)
}

function loosen(
  catalogue: Catalogue,
  constraints: readonly SettledConstraint[],
  filterOf: (kept: readonly SettledConstraint[]) => ProductFilter,
): SettledLimits {
  const wouldTake = whatItWouldTake(catalogue, constraints, filterOf)
  for (const given of waysToGive(constraints)) {
    const kept = filterOf(constraints.filter((constraint) => !given.includes(constraint)))
    const total = catalogue.countMatching(kept)
    if (total > 0) return { limits: kept.limits, loosened: [...given.flatMap(leftOut), ...wouldTake], total }
  }
  const firm = constraints.filter(({ firmness }) => firmness === 'never')
  const wouldTakeAlone = wouldTake.length > 0 ? wouldTake : whatItWouldTake(catalogue, firm, filterOf)
  return { limits: filterOf(constraints).limits, loosened: wouldTakeAlone, total: 0 }
}

/** First each alone, the least important first; then more and more of them together. */
function waysToGive(constraints: readonly SettledConstraint[]): SettledConstraint[][] {
  const loose = constraints
    .filter((constraint) => constraint.firmness !== 'never')
    .sort((one, other) => Number(one.firmness) - Number(other.firmness))
  const alone = loose.map((constraint) => [constraint])
  const together = loose.slice(1).map((_, at) => loose.slice(0, at + 2))
  return [...alone, ...together]
}

function leftOut({ facts }: SettledConstraint): Loosened[] {
  return facts.map(({ slot, op, value, id }) => ({ slot, op, value, factId: id }))
}

/** The first way that some product of the kind answers to; colours may stand in variants of one feed, in titles of another. */
function settled(
  catalogue: Catalogue,
  constraint: Constraint,
  within: readonly ProductLimit[],
): SettledConstraint {
  const { ways, ...rest } = constraint
  const [first = []] = ways
  const answered = (way: ProductLimit[]) =>
    catalogue.labelsMatching({ limits: [...within, ...way] }, 1).length > 0
  return { ...rest, limits: ways.length < 2 ? first : (ways.find(answered) ?? first) }
}

function measureConstraints(
  catalogue: Catalogue,
  { measures, isStrict }: ProductQuery,
  within: readonly ProductLimit[],
): Constraint[] {
  if (measures.length === 0) return []
  const limits: ProductLimit[] = [...within, { field: 'stock', atLeast: 1 }]
  const rows = catalogue.rows(catalogue.labelsMatching({ limits }, programLimits.retrieval.exactScanRows))
  return (['size', 'feature'] as const).flatMap((slot) => {
    const own = measures.filter(({ fact }) => fact.slot === slot)
    if (own.length === 0) return []
    const ways = measuredWays(
      rows.map(({ product }) => product),
      own,
    )
    return [
      { slot, facts: own.map(({ fact }) => fact), ways, firmness: isStrict ? 'never' : measureFirmness },
    ]
  })
}

import type { Catalogue } from '../catalog/catalogue.js'
import type { ProductFilter, ProductLimit } from '../catalog/product-filter.js'
import { limits as programLimits } from '../limits.js'
import { measuresIn } from './measure.js'
import { measuredWays } from './measured-ways.js'
import { type Constraint, measureFirmness, noSizeFirmness, type ProductQuery } from './product-query.js'
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
 * for them it is reported what they would have to be, with what else must be left out for that.
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
    (constraint) => sizedOrLoose(catalogue, settled(catalogue, constraint, within), within),
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
  const ways = waysToGive(constraints)
  for (const given of ways) {
    const kept = filterOf(without(constraints, given))
    const total = catalogue.countMatching(kept)
    if (total > 0) return { limits: kept.limits, loosened: [...given.flatMap(leftOut), ...wouldTake], total }
  }
  const { limits } = filterOf(constraints)
  if (wouldTake.length > 0) return { limits, loosened: wouldTake, total: 0 }
  for (const given of ways) {
    const taken = whatItWouldTake(catalogue, without(constraints, given), filterOf)
    if (taken.length > 0) return { limits, loosened: [...given.flatMap(leftOut), ...taken], total: 0 }
  }
  return { limits, loosened: [], total: 0 }
}

function without(
  constraints: readonly SettledConstraint[],
  given: readonly SettledConstraint[],
): SettledConstraint[] {
  return constraints.filter((constraint) => !given.includes(constraint))
}

/**
 * Every choice of limits that may give way: the fewest first, and of as many those whose most important one is the least
 * important, so that a size preference and a rating go before a brand.
 */
function waysToGive(constraints: readonly SettledConstraint[]): SettledConstraint[][] {
  const loose = constraints
    .filter((constraint) => constraint.firmness !== 'never')
    .sort((one, other) => Number(one.firmness) - Number(other.firmness))
  const ways: SettledConstraint[][] = [[]]
  for (const next of loose) ways.push(...ways.map((way) => [...way, next]))
  return ways
    .filter((way) => way.length > 0)
    .map((way, at) => ({ way, at })) // a choice of less important ones was made before
    .sort((one, other) => one.way.length - other.way.length || one.at - other.at)
    .map(({ way }) => way)
    .slice(0, programLimits.retrieval.waysToLoosen)
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

/**
 * A size that is no size of this kind ("a big tote") is a wish, not a size asked for: where no product has it and none has a size
 * to compare it with, it gives way before anything else.
 */
function sizedOrLoose(
  catalogue: Catalogue,
  constraint: SettledConstraint,
  within: readonly ProductLimit[],
): SettledConstraint {
  const { slot, facts, limits, firmness } = constraint
  const isAsked =
    slot === 'size' && firmness === 'never' && facts.every(({ polarity }) => polarity === 'positive')
  if (!isAsked || catalogue.labelsMatching({ limits: [...within, ...limits] }, 1).length > 0)
    return constraint
  const labels = catalogue.labelsMatching({ limits: [...within] }, programLimits.retrieval.rankedRows)
  const sizes = catalogue
    .rows(labels)
    .flatMap(({ product }) => product.variants.flatMap(({ options }) => options.size ?? []))
  const isComparable = facts.some(({ value }) => sizes.some((size) => isSameSort(size, value)))
  return isComparable ? constraint : { ...constraint, firmness: noSizeFirmness }
}

const letterSize = /^(?:x{0,4}s|m|x{0,4}l|[2-6]xl)$/i

/** Both in letters, or both in figures of one unit. */
function isSameSort(size: string, asked: string): boolean {
  const [one] = measuresIn(size)
  const [other] = measuresIn(asked)
  if (one !== undefined && other !== undefined) return one.unit === other.unit
  return letterSize.test(size.trim()) && letterSize.test(asked.trim())
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

import { colorTermsOfTitle } from '../catalog/colors.js'
import type { Product } from '../catalog/product.js'
import { rememberByObject } from '../catalog/remember.js'
import { compact, tokenize } from '../catalog/tokenize.js'
import { type Scored, withReason } from './scored.js'

/** Points lost by a product that follows so many of its brand, or of its family (the same thing in another colour). */
const brandLoss = [0, 5, 15, 40, 90, 180]
const familyLoss = [0, 60, 150, 300, 450, 600]
/** For a vague wish: more than any match can bring, so that each kind of product comes once before one comes twice. */
const categoryLoss = [0, 2_000, 4_000, 6_000, 8_000, 10_000]

export interface VarietyWishes {
  /** The words searched for: a brand named in them may fill the list. */
  words: string
  count: number
  /** Nobody said what kind of thing it should be: the list shows one of each. */
  isVague?: boolean
  filter: { limits: readonly { field: string; anyOf?: readonly string[] }[] }
}

/**
 * The best first, but not six of one brand: each product chosen makes the next of its brand and family cost more. Since the
 * cost only grows, the scores of the list still fall from top to bottom. After maximal marginal relevance (Carbonell and
 * Goldstein 1998), with counts in place of similarities.
 */
export function addVariety(scored: readonly Scored[], wishes: VarietyWishes): Scored[] {
  const brandIsWished = wishes.filter.limits.some(
    ({ field, anyOf }) => field === 'brand' && anyOf !== undefined,
  )
  const wordsSaid = compact(wishes.words)
  const waiting: Waiting[] = scored.map((one) => ({
    one,
    brand: brandIsWished ? undefined : brandOf(one.product, wordsSaid),
    family: familyOf(one.product),
    category: wishes.isVague ? one.product.category : undefined,
  }))
  const brands = new Map<string | undefined, number>()
  const families = new Map<string, number>()
  const categories = new Map<string | undefined, number>()
  const lossNow = ({ brand, family, category }: Waiting): number =>
    lossOf(brandLoss, brands.get(brand)) +
    lossOf(familyLoss, families.get(family)) +
    lossOf(categoryLoss, categories.get(category))
  const chosen: Scored[] = []
  while (chosen.length < wishes.count && waiting.length > 0) {
    const [next] = waiting.splice(indexOfBest(waiting, lossNow), 1)
    if (next === undefined) break
    const loss = lossNow(next)
    chosen.push(loss === 0 ? next.one : withReason(next.one, { name: 'variety', points: -loss }))
    if (next.brand !== undefined) brands.set(next.brand, (brands.get(next.brand) ?? 0) + 1)
    families.set(next.family, (families.get(next.family) ?? 0) + 1)
    if (next.category !== undefined) categories.set(next.category, (categories.get(next.category) ?? 0) + 1)
  }
  return chosen
}

interface Waiting {
  one: Scored
  brand: string | undefined
  family: string
  category: string | undefined
}

function lossOf(losses: readonly number[], before = 0): number {
  return losses[Math.min(before, losses.length - 1)] ?? 0
}

/** The first of the best; they come in order, so that equal ones keep it, and none can beat what stands above its bare score. */
function indexOfBest(waiting: readonly Waiting[], lossNow: (of: Waiting) => number): number {
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  for (const [at, other] of waiting.entries()) {
    if (other.one.score <= most) break
    const left = other.one.score - lossNow(other)
    if (left <= most) continue
    most = left
    best = at
  }
  return best
}

function brandOf({ brand }: Product, wordsSaid: string): string | undefined {
  const name = compact(brand ?? '')
  return name === '' || wordsSaid.includes(name) ? undefined : name
}

/** Title and brand without the colours. */
const familyOf = rememberByObject(({ title, brand }: Product): string => {
  const colors = new Set(colorTermsOfTitle(title).flatMap((color) => color.split(' ')))
  return [brand ?? '', ...tokenize(title).filter((word) => !colors.has(word))].join(' ')
})

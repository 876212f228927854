import { matches } from '../catalog/matches.js'
import type { Product } from '../catalog/product.js'
import type { ProductFilter } from '../catalog/product-filter.js'
import type { SortOrder } from '../intent/slot-rules.js'
import type { MatchedCategory } from './category-match.js'
import { interestReasons, type KnownInterest } from './interest-reasons.js'
import type { ProductText } from './need-evidence.js'
import { type NeedReader, needReader } from './need-reasons.js'
import { offerReasons } from './offer-reasons.js'
import type { Need } from './product-query.js'
import type { Reason } from './reason.js'
import type { RankedProduct } from './retrieval-request.js'
import { bestFirst, pointsOf, type Scored, withReason } from './scored.js'
import { discountOf, sortKey } from './sort-key.js'
import { stockThatFits } from './stock-that-fits.js'
import { addVariety } from './variety.js'

/** A product that passed the limits, with what the searches said of it. */
export interface Candidate {
  product: Product
  /** Cosine of the request's and the product's vectors; absent where the request has no words. */
  similarity?: number
  /** BM25 of the full text; absent where none of the words stand in it. */
  wordScore?: number
}

/** What ranks the candidates: everything of the request that is no limit, and the limits to be checked once more. */
export interface RankWishes {
  filter: ProductFilter
  /** What the kind was taken to mean. */
  categories: readonly MatchedCategory[]
  needs: readonly Need[]
  preferences: readonly Need[]
  /** What they liked and did not like of what was shown. */
  interests?: readonly KnownInterest[]
  /** The limits on price, in minor units. */
  price?: { atLeastMinor?: number; atMostMinor?: number }
  sort?: SortOrder
  /** The words searched for: a brand named in them may fill the list. */
  words: string
  /** Nobody said what kind of thing it should be. */
  isVague?: boolean
  count: number
  readText: (product: Product) => ProductText
  /** Where others than `matchPoints` are tried. */
  points?: MatchPoints
}

/** Points that each part of the match can bring at most; whole numbers, so that every sum is exact. */
export interface MatchPoints {
  category: number
  meaning: number
  text: number
}

/** Tuned on judged requests and told of on others: docs/decisions/013. */
export const matchPoints: MatchPoints = { category: 75, meaning: 250, text: 200 }

const leastSpread = 0.06 // of similarities: smaller differences between products say little
const tierNeeds = 3 // products that meet the needs, for a sorted list to leave the others out
const goodEvidence = 0.5
const relevantShare = 0.6 // of the best match, for a product to stand in a sorted list of free words

/**
 * The best of the candidates, best first, each with reasons whose points add up to its score exactly. Pure. The limits are
 * checked here once more and last: what found a product is never trusted.
 */
export function rank(candidates: readonly Candidate[], wishes: RankWishes): RankedProduct[] {
  const readNeed = needReader(
    wishes.needs,
    candidates.map(({ product }) => product),
    wishes.readText,
  )
  const scales = scalesOf(candidates)
  const scored = candidates.map((one) => scoreOf(one, wishes, scales, readNeed)).sort(bestFirst)
  const ordered =
    wishes.sort === undefined ? addVariety(scored, wishes) : inSortOrder(scored, wishes, wishes.sort)
  const chosen = ordered.slice(0, wishes.count)
  const breaking = new Set(
    chosen.filter(({ product }) => !matches(product, wishes.filter)).map(({ product }) => product),
  )
  if (breaking.size > 0)
    return rank(
      candidates.filter(({ product }) => !breaking.has(product)),
      wishes,
    )
  return chosen.map(({ product, score, reasons }) => ({
    product,
    score,
    reasons: reasons.toSorted((one, other) => other.points - one.points),
    ...stockThatFits(product, wishes.filter),
  }))
}

interface Scales {
  mostWords: number
  nearest: number
  spread: number
}

function scalesOf(candidates: readonly Candidate[]): Scales {
  const similarities = candidates.flatMap(({ similarity }) => similarity ?? [])
  const nearest = similarities.reduce((most, one) => Math.max(most, one), -1)
  const farthest = similarities.reduce((least, one) => Math.min(least, one), 1)
  const mostWords = candidates.reduce((most, { wordScore }) => Math.max(most, wordScore ?? 0), 0)
  return { mostWords, nearest, spread: Math.max(leastSpread, nearest - farthest) }
}

function scoreOf(candidate: Candidate, wishes: RankWishes, scales: Scales, readNeed: NeedReader): Scored {
  const { product } = candidate
  const points = wishes.points ?? matchPoints
  const matchReasons = [
    categoryReason(product, wishes.categories, points.category),
    ...searchReasons(candidate, scales, points),
  ]
  const needReasons = readNeed(product)
  const reasons = [
    ...matchReasons,
    ...needReasons,
    ...offerReasons(product, wishes),
    ...interestReasons(product, wishes.interests ?? [], wishes.readText),
  ].filter((reason) => reason.points !== 0)
  return {
    product,
    reasons,
    score: pointsOf(reasons),
    needsMet: needReasons.filter(({ points, weight }) => points >= weight * goodEvidence).length,
    relevance: pointsOf(matchReasons),
  }
}

function searchReasons(
  { similarity, wordScore }: Candidate,
  { mostWords, nearest, spread }: Scales,
  points: MatchPoints,
): Reason[] {
  const near = similarity === undefined ? 0 : Math.max(0, 1 - (nearest - similarity) / spread)
  const worded = wordScore === undefined || mostWords === 0 ? 0 : wordScore / mostWords
  return [
    { name: 'meaning match', points: Math.round(points.meaning * near) },
    { name: 'text match', points: Math.round(points.text * worded) },
  ]
}

function categoryReason(product: Product, categories: readonly MatchedCategory[], most: number): Reason {
  const weight = categories
    .filter(({ path }) => product.category === path || product.category.startsWith(`${path} > `))
    .reduce((most, category) => Math.max(most, category.weight), 0)
  return {
    name: 'category',
    points: Math.round(most * weight),
    where: 'category',
    evidence: product.category,
  }
}

/**
 * Strictly by what the shopper asked to sort by. Products that meet the other wishes come alone where there are enough of
 * them; the reason "sort" carries the points that lift a product to its place.
 */
function inSortOrder(scored: readonly Scored[], wishes: RankWishes, order: SortOrder): Scored[] {
  const key = sortKey(order)
  const sorted = onOfferOnly(relevantOnly(meetingMost(scored, wishes), wishes), order)
    .map((one) => ({ one, key: key(one.product) }))
    .sort((left, right) => right.key - left.key || bestFirst(left.one, right.one))
    .map(({ one }) => one)
  let below = Number.NEGATIVE_INFINITY
  return sorted
    .reverse()
    .map((one) => {
      const lift = Math.max(0, below + 1 - one.score)
      below = one.score + lift
      return lift === 0 ? one : withReason(one, { name: `sort: ${order}`, points: lift })
    })
    .reverse()
}

/** What is not reduced is not on offer; where nothing is, the list says so by having no sale in it. */
function onOfferOnly(scored: readonly Scored[], order: SortOrder): readonly Scored[] {
  if (order !== 'discount') return scored
  const reduced = scored.filter(({ product }) => discountOf(product) > 0)
  return reduced.length > 0 ? reduced : scored
}

function meetingMost(scored: readonly Scored[], wishes: RankWishes): readonly Scored[] {
  const enough = Math.min(tierNeeds, wishes.count, scored.length)
  for (let most = wishes.needs.length; most > 0; most -= 1) {
    const tier = scored.filter(({ needsMet }) => needsMet >= most)
    if (tier.length >= enough) return tier
  }
  return scored
}

/** Without a kind, free words alone say what belongs to the answer; the cheapest of everything does not. */
function relevantOnly(scored: readonly Scored[], wishes: RankWishes): readonly Scored[] {
  if (wishes.filter.limits.some((limit) => limit.field === 'category' && limit.anyOf) || wishes.words === '')
    return scored
  const best = scored.reduce((most, { relevance }) => Math.max(most, relevance), 0)
  return scored.filter(({ relevance }) => relevance >= best * relevantShare)
}

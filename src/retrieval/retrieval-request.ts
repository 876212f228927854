import type { Product } from '../catalog/product.js'
import type { ProductFilter, ProductLimit } from '../catalog/product-filter.js'
import type { Language, Operator, SlotName } from '../intent/understanding.js'
import type { Fact } from '../profile/profile.js'
import type { Reason } from './reason.js'

/** What the shopper wants now, as far as it is known. */
export interface RetrievalRequest {
  /** The request that stands: category, limits, features, sort. */
  needs: Fact[]
  /** What holds for good and bears on this request. Exclusions are limits, a size is one that gives way first; the rest ranks. */
  preferences: Fact[]
  /** What they liked and did not like of what was shown: ranks, and never leaves anything out. */
  interests?: Fact[]
  /** Never to come back in this session. */
  refusedIds: string[]
  /** Shown for this request before: "more" brings others. */
  alreadyShownIds: string[]
  language: Language
  /** How many products to rank and return, at most. */
  count: number
  /** Free words beside the facts, such as the query of a search box. */
  text?: string
  /** Products that the wanted ones should resemble ("more like the second"). */
  similarToIds?: string[]
  /** Every need is a limit that stands, and these are beside them: where nothing passes all, nothing is found. */
  strictly?: ProductLimit[]
}

export interface RankedProduct {
  product: Product
  /** The sum of the reasons' points, exactly. */
  score: number
  reasons: Reason[]
  /** Pieces that can be had, over the variants that fit what was asked. */
  stock: number
  /** The options of the one variant that fits ("black, 42"), where the request names options. */
  variantLabel?: string
}

/** A limit that was left out because nothing satisfied it together with the others. */
export interface Loosened {
  slot: SlotName
  op: Operator
  value: string
  factId?: string
  /**
   * For a limit that was kept: the value that would let products through ("up to 62 there are three" is `62`, the nearest size
   * in stock, for an exclusion the value it excludes).
   */
  wouldTake?: string
  /** How many products that value would let through. */
  wouldFind?: number
}

export interface Retrieved {
  /** Best first; empty only when nothing passes the limits that are never loosened. */
  ranked: RankedProduct[]
  /** Exactly how many products of the matched category pass every limit (after loosening), refused ones left out. */
  total: number
  /** What every product counted in `total` passes, so that more can be asked of the same products. */
  filter?: ProductFilter
  /** How many of them have not been shown yet. */
  remaining?: number
  /** Limits left out, and, where they must stand (budget, exclusions), what they would have to be: those have `wouldTake`. */
  loosened: Loosened[]
  /** The words of the category that the shop does not carry; then everything was searched. */
  unknownCategory?: string
  /** The paths that the category words were taken to mean, best first. */
  categories?: string[]
  /** The limit on price was said in another currency than the shop's, so it was not applied. */
  currencyMismatch?: { asked: string; shop: string }
}

/** A request in, ranked products out. A search that fails throws; it never comes back empty instead. */
export type Retrieve = (request: RetrievalRequest) => Promise<Retrieved>

/** Texts to unit vectors, one for each text, in order. Requests and products are embedded differently. */
export type Embed = (texts: string[], kind: 'query' | 'product') => Promise<Float32Array[]>

import type { Product } from '../catalog/product.js'
import type { Reason } from './reason.js'

/** A product on its way to its place in the list. */
export interface Scored {
  product: Product
  /** The sum of the reasons' points: whole numbers, so that it is exact. */
  score: number
  reasons: Reason[]
  /** Needs that are well met. */
  needsMet: number
  /** Points for what it is, without the offer and the needs. */
  relevance: number
}

export function withReason(scored: Scored, reason: Reason): Scored {
  return { ...scored, score: scored.score + reason.points, reasons: [...scored.reasons, reason] }
}

/** By score, and by id where that is equal, so that the same search gives the same list. */
export function bestFirst(one: Scored, other: Scored): number {
  return other.score - one.score || (one.product.id < other.product.id ? -1 : 1)
}

export function pointsOf(reasons: readonly Reason[]): number {
  return reasons.reduce((sum, reason) => sum + reason.points, 0)
}

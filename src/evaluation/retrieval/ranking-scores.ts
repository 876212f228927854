import { limits } from '../../limits.js'
import type { Grade } from './judged-requests.js'

/** How good a list of products is for one request; each from 0 to 1. */
export interface RankingScores {
  /**
   * Normalised discounted cumulative gain of the first ten, with the grades as gains: Järvelin and Kekäläinen, "Cumulated
   * gain-based evaluation of IR techniques" (2002).
   */
  ndcg: number
  /** One over the place of the first good product; 0 where none is in the list. */
  reciprocalRank: number
  /** The share of the good products that are in the list. */
  recall: number
  /** The share of the first ten that somebody judged: what nobody judged counts as wrong. */
  judged: number
}

const good: Grade = 2

/** Scores a list, best first, by what its products were judged; undefined where no product was judged good. */
export function scoreRanking(
  found: readonly string[],
  grades: ReadonlyMap<string, Grade>,
): RankingScores | undefined {
  const goodOnes = [...grades].flatMap(([id, grade]) => (grade >= good ? [id] : []))
  if (goodOnes.length === 0) return undefined
  const { judgedDepth } = limits.evaluation
  const ideal = [...grades.values()].sort((one, other) => other - one)
  const first = found.slice(0, judgedDepth)
  const place = found.findIndex((id) => (grades.get(id) ?? 0) >= good)
  const inList = new Set(found)
  return {
    ndcg: discounted(first.map((id) => grades.get(id) ?? 0)) / discounted(ideal.slice(0, judgedDepth)),
    reciprocalRank: place === -1 ? 0 : 1 / (place + 1),
    recall: goodOnes.filter((id) => inList.has(id)).length / goodOnes.length,
    judged: first.length === 0 ? 1 : first.filter((id) => grades.has(id)).length / first.length,
  }
}

function discounted(gains: readonly number[]): number {
  return gains.reduce((sum, gain, at) => sum + gain / Math.log2(at + 2), 0)
}

/** The middle of each score; 0 of nothing. */
export function meanScores(scores: readonly RankingScores[]): RankingScores {
  const mean = (read: (one: RankingScores) => number): number =>
    scores.reduce((sum, one) => sum + read(one), 0) / Math.max(1, scores.length)
  return {
    ndcg: mean(({ ndcg }) => ndcg),
    reciprocalRank: mean(({ reciprocalRank }) => reciprocalRank),
    recall: mean(({ recall }) => recall),
    judged: mean(({ judged }) => judged),
  }
}

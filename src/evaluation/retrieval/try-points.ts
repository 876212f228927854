import { limits } from '../../limits.js'
import type { MatchPoints } from '../../retrieval/index.js'
import { askAgain } from '../ask-again.js'
import { markdownTable, shareCell } from '../markdown.js'
import type { JudgedRequest } from './judged-requests.js'
import { meanScores, type RankingScores, scoreRanking } from './ranking-scores.js'
import type { SearchSystem } from './search-systems.js'

/** What a choice of points reaches on the half it may be chosen by, and on the other. */
export interface TriedPoints {
  points: MatchPoints
  tune: number
  heldOut: number
}

const meanings = [100, 150, 200, 250, 300]
const categories = [0, 75, 200]

/** The choices that are tried: text stays at 200, since only the proportions matter. */
export const pointsToTry: MatchPoints[] = meanings.flatMap((meaning) =>
  categories.map((category) => ({ category, meaning, text: 200 })),
)

/** Measures the search with each choice of points; the best on the half `tune` first. */
export async function tryPoints(
  choices: readonly MatchPoints[],
  systemOf: (points: MatchPoints) => SearchSystem,
  requests: readonly JudgedRequest[],
  report: (done: number, total: number) => void,
): Promise<TriedPoints[]> {
  const tried: TriedPoints[] = []
  for (const [at, points] of choices.entries()) {
    const system = systemOf(points)
    const tune = await ndcgOf(system, requests, 'tune')
    tried.push({ points, tune, heldOut: await ndcgOf(system, requests, 'held-out') })
    report(at + 1, choices.length)
  }
  return tried.sort((one, other) => other.tune - one.tune)
}

async function ndcgOf(
  system: SearchSystem,
  requests: readonly JudgedRequest[],
  half: JudgedRequest['half'],
): Promise<number> {
  const scores: RankingScores[] = []
  for (const { text, grades } of requests.filter((request) => request.half === half)) {
    const found = await askAgain(() => system.find(text, limits.evaluation.judgedDepth))
    const scored = scoreRanking(found, grades)
    if (scored !== undefined) scores.push(scored)
  }
  return meanScores(scores).ndcg
}

/** The choices as a table, what is shipped marked. */
export function triedMarkdown(tried: readonly TriedPoints[], shipped: MatchPoints): string {
  return markdownTable(
    ['meaning', 'text', 'category', 'tune: NDCG@10', 'held-out: NDCG@10', ''],
    tried.map(({ points, tune, heldOut }) => [
      String(points.meaning),
      String(points.text),
      String(points.category),
      shareCell(tune),
      shareCell(heldOut),
      JSON.stringify(points) === JSON.stringify(shipped) ? 'shipped' : '',
    ]),
  )
}

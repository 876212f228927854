import { limits } from '../../limits.js'
import { askAgain } from '../ask-again.js'
import type { JudgedRequest } from './judged-requests.js'
import { type RankingScores, scoreRanking } from './ranking-scores.js'
import type { SearchSystem } from './search-systems.js'

/** A request with what each system found for it. */
export interface MeasuredRequest {
  request: JudgedRequest
  systems: SystemResult[]
}

export interface SystemResult {
  name: string
  /** The first of its list. */
  first: string[]
  scores: RankingScores
  tookMs: number
}

/**
 * Searches for every request with every system, one after another. The same requests over the same products give the same
 * scores. Requests for which no product was judged good are left out: nothing can be found for them.
 */
export async function measureRetrieval(
  systems: readonly SearchSystem[],
  requests: readonly JudgedRequest[],
  report: (done: number, total: number) => void,
): Promise<MeasuredRequest[]> {
  const measured: MeasuredRequest[] = []
  for (const [at, request] of requests.entries()) {
    const results: SystemResult[] = []
    for (const system of systems) results.push(...(await measureOne(system, request)))
    if (results.length > 0) measured.push({ request, systems: results })
    report(at + 1, requests.length)
  }
  return measured
}

async function measureOne(system: SearchSystem, { text, grades }: JudgedRequest): Promise<SystemResult[]> {
  const { judgedDepth, measuredList } = limits.evaluation
  const startMs = performance.now()
  const found = await askAgain(() => system.find(text, measuredList))
  const tookMs = performance.now() - startMs
  const scores = scoreRanking(found, grades)
  return scores === undefined
    ? []
    : [{ name: system.name, first: found.slice(0, judgedDepth), scores, tookMs }]
}

/** The pool of a topic: what stands among the first of any system for any of its texts, each product once. */
export async function poolOf(
  systems: readonly SearchSystem[],
  texts: readonly string[],
  depth: number = limits.evaluation.judgedDepth,
): Promise<string[]> {
  const pool = new Set<string>()
  for (const text of texts) {
    for (const system of systems) {
      for (const id of await askAgain(() => system.find(text, depth))) pool.add(id)
    }
  }
  return [...pool]
}

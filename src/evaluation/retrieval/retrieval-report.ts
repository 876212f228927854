import { limits } from '../../limits.js'
import { percentile } from '../parser-report.js'
import { seededRandom } from '../typo.js'
import type { MeasuredRequest, SystemResult } from './measure-retrieval.js'
import { meanScores, type RankingScores } from './ranking-scores.js'
import { systemNames } from './search-systems.js'

/** Everything the report tells, as report.json holds it. */
export interface RetrievalReport {
  /** ISO 8601. */
  measuredAt: string
  model: { version: string; hash: string; device: string }
  collections: CollectionReport[]
}

/** One catalogue with the requests that were judged for it. */
export interface CollectionReport {
  name: string
  products: number
  /** All requests first, then by language, by half and by department, where there is more than one. */
  groups: GroupScores[]
  /** What the hybrid gains over each half of the search alone. */
  gains: Gain[]
  /** Requests that are asked in both languages; absent where there are none. */
  translated?: TranslatedScores
  speed: { system: string; p50Ms: number; p99Ms: number }[]
  /** Where the hybrid is worst. */
  worst: WorstRequest[]
  /** The NDCG of each request, by system, for the plot. */
  curves: { system: string; ndcg: number[] }[]
}

export interface GroupScores {
  kind: 'all' | 'language' | 'half' | 'department'
  name: string
  requests: number
  systems: ({ system: string } & RankingScores)[]
}

/** By how much NDCG rises, as a share of the other's; with the 95 % interval over the requests. */
export interface Gain {
  over: string
  share: number
  low: number
  high: number
}

export interface TranslatedScores {
  topics: number
  systems: { system: string; english: number; chinese: number; kept: number }[]
}

export interface WorstRequest {
  topic: string
  text: string
  ndcg: number
  /** Of the better half of the search alone. */
  alone: number
  first: string[]
}

/** Puts together what was measured on one catalogue. */
export function reportCollection(
  name: string,
  products: number,
  measured: readonly MeasuredRequest[],
): CollectionReport {
  const translated = reportTranslated(measured)
  return {
    name,
    products,
    groups: reportGroups(measured),
    gains: [systemNames.words, systemNames.meaning].map((over) => gainOver(over, measured)),
    ...(translated === undefined ? {} : { translated }),
    speed: namesOf(measured).map((system) => {
      const times = measured.flatMap(({ systems }) => of(system, systems)?.tookMs ?? [])
      return { system, p50Ms: percentile(times, 50), p99Ms: percentile(times, 99) }
    }),
    worst: worstRequests(measured),
    curves: namesOf(measured).map((system) => ({
      system,
      ndcg: measured.map((one) => ndcgOf(system, one)).sort((one, other) => one - other),
    })),
  }
}

function reportGroups(measured: readonly MeasuredRequest[]): GroupScores[] {
  const by = (kind: GroupScores['kind'], nameOf: (one: MeasuredRequest) => string): GroupScores[] => {
    const names = [...new Set(measured.map(nameOf))]
    if (names.length < 2) return []
    return names.map((name) => {
      const own = measured.filter((one) => nameOf(one) === name)
      return groupScores(kind, name, own)
    })
  }
  return [
    groupScores('all', 'all', measured),
    ...by('language', ({ request }) => (request.language === 'en' ? 'English' : 'Chinese')),
    ...by('half', ({ request }) => request.half),
    ...by('department', ({ request }) => request.department),
  ]
}

function groupScores(
  kind: GroupScores['kind'],
  name: string,
  measured: readonly MeasuredRequest[],
): GroupScores {
  const systems = namesOf(measured).map((system) => ({
    system,
    ...meanScores(measured.flatMap(({ systems: all }) => of(system, all)?.scores ?? [])),
  }))
  return { kind, name, requests: measured.length, systems }
}

const resamples = 1_000
const tail = 2.5 // percent on either side

/** The interval is that of the paired bootstrap: Efron and Tibshirani, "An Introduction to the Bootstrap" (1993). */
function gainOver(over: string, measured: readonly MeasuredRequest[]): Gain {
  const pairs = measured.map((one) => ({
    hybrid: ndcgOf(systemNames.hybrid, one),
    other: ndcgOf(over, one),
  }))
  const random = seededRandom(over)
  const drawn = Array.from({ length: resamples }, () =>
    shareOf(pairs.flatMap(() => pairs[Math.floor(random() * pairs.length)] ?? [])),
  )
  return { over, share: shareOf(pairs), low: percentile(drawn, tail), high: percentile(drawn, 100 - tail) }
}

function shareOf(pairs: readonly { hybrid: number; other: number }[]): number {
  const sums = pairs.reduce(
    (sum, { hybrid, other }) => ({ hybrid: sum.hybrid + hybrid, other: sum.other + other }),
    { hybrid: 0, other: 0 },
  )
  return sums.other === 0 ? 0 : sums.hybrid / sums.other - 1
}

function reportTranslated(measured: readonly MeasuredRequest[]): TranslatedScores | undefined {
  const own = measured.filter(({ request }) => request.isTranslated)
  if (own.length === 0) return undefined
  const mean = (system: string, language: 'en' | 'zh'): number =>
    meanScores(
      own
        .filter(({ request }) => request.language === language)
        .flatMap(({ systems }) => of(system, systems)?.scores ?? []),
    ).ndcg
  return {
    topics: new Set(own.map(({ request }) => request.topic)).size,
    systems: namesOf(own).map((system) => {
      const english = mean(system, 'en')
      const chinese = mean(system, 'zh')
      return { system, english, chinese, kept: english === 0 ? 0 : chinese / english }
    }),
  }
}

function worstRequests(measured: readonly MeasuredRequest[]): WorstRequest[] {
  return measured
    .map((one) => ({
      topic: one.request.topic,
      text: one.request.text,
      ndcg: ndcgOf(systemNames.hybrid, one),
      alone: Math.max(ndcgOf(systemNames.words, one), ndcgOf(systemNames.meaning, one)),
      first: of(systemNames.hybrid, one.systems)?.first ?? [],
    }))
    .sort((one, other) => one.ndcg - other.ndcg)
    .slice(0, limits.evaluation.shownWorst)
}

function namesOf(measured: readonly MeasuredRequest[]): string[] {
  return measured[0]?.systems.map(({ name }) => name) ?? []
}

function of(system: string, results: readonly SystemResult[]): SystemResult | undefined {
  return results.find(({ name }) => name === system)
}

function ndcgOf(system: string, { systems }: MeasuredRequest): number {
  return of(system, systems)?.scores.ndcg ?? 0
}

import { limits } from '../../limits.js'
import { markdownTable, shareCell } from '../markdown.js'
import type { CollectionReport, Gain, GroupScores, RetrievalReport } from './retrieval-report.js'

/** What the project asks of its search: the hybrid this much above either half alone, Chinese keeping so much of English. */
const goals = { gain: 0.1, kept: 0.9 }

/** The report as a page. Plots are named as writeRetrievalReport names their files. */
export function retrievalMarkdown(report: RetrievalReport): string {
  const { version, hash, device } = report.model
  const head = [
    '# How well the search ranks',
    `Measured ${report.measuredAt} with models ${version} (${hash.slice(0, 12)}) on ${device}. Every system sees the same text and only what is in stock.`,
    `NDCG is of the first ${limits.evaluation.judgedDepth}, MRR and recall are of the products graded 2 or 3, recall within the first ${limits.evaluation.measuredList}; "judged" is the share of the first ${limits.evaluation.judgedDepth} that somebody graded: what nobody graded counts as wrong.`,
  ]
  return `${[...head, ...report.collections.flatMap(collection)].join('\n\n')}\n`
}

/** The few figures that matter, as the command shows them. */
export function retrievalSummary({ collections }: RetrievalReport): string {
  return collections
    .map((one) =>
      [
        `${one.name}: ${one.products.toLocaleString('en-US')} products`,
        mainTable(one),
        gains(one.gains),
      ].join('\n\n'),
    )
    .join('\n\n')
}

function collection(one: CollectionReport): string[] {
  const slug = slugOf(one.name)
  return [
    `## ${one.name}`,
    `${one.products.toLocaleString('en-US')} products, ${one.groups[0]?.requests ?? 0} requests.`,
    mainTable(one),
    gains(one.gains),
    ...translated(one),
    `![NDCG of each system](ndcg-${slug}.svg)`,
    `![NDCG request by request](requests-${slug}.svg)`,
    ...departments(one),
    '### Time of a search',
    markdownTable(
      ['system', 'p50', 'p99'],
      one.speed.map(({ system, p50Ms, p99Ms }) => [
        system,
        `${p50Ms.toFixed(1)} ms`,
        `${p99Ms.toFixed(1)} ms`,
      ]),
    ),
    '### Where the hybrid is worst',
    markdownTable(
      ['topic', 'request', 'NDCG', 'better half alone', 'first three'],
      one.worst.map(({ topic, text, ndcg, alone, first }) => [
        topic,
        text,
        shareCell(ndcg),
        shareCell(alone),
        first.slice(0, 3).join(', '),
      ]),
    ),
  ]
}

/** Part of a file's name. */
export function slugOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
}

function mainTable({ groups }: CollectionReport): string {
  const shown = groups.filter(({ kind }) => kind !== 'department')
  return markdownTable(
    ['requests', 'number', 'system', 'NDCG@10', 'MRR', 'recall', 'judged'],
    shown.flatMap(({ name, requests, systems }) =>
      systems.map(({ system, ndcg, reciprocalRank, recall, judged }, at) => [
        at === 0 ? name : '',
        at === 0 ? String(requests) : '',
        system,
        shareCell(ndcg),
        shareCell(reciprocalRank),
        shareCell(recall),
        shareCell(judged),
      ]),
    ),
  )
}

function gains(all: readonly Gain[]): string {
  return markdownTable(
    ['the hybrid over', 'NDCG@10', '95 % interval', 'wanted'],
    all.map(({ over, share, low, high }) => [
      over,
      percentCell(share),
      `${percentCell(low)} to ${percentCell(high)}`,
      `${percentCell(goals.gain)} or more`,
    ]),
  )
}

function translated({ translated: scores }: CollectionReport): string[] {
  if (scores === undefined) return []
  return [
    `The same asked in both languages, ${scores.topics} topics; Chinese is to keep ${goals.kept} of English:`,
    markdownTable(
      ['system', 'English', 'Chinese', 'kept'],
      scores.systems.map(({ system, english, chinese, kept }) => [
        system,
        shareCell(english),
        shareCell(chinese),
        shareCell(kept),
      ]),
    ),
  ]
}

function departments({ groups }: CollectionReport): string[] {
  const own = groups.filter(({ kind }) => kind === 'department')
  const [first] = own
  if (first === undefined) return []
  return [
    '### NDCG@10 by department',
    markdownTable(
      ['department', 'requests', ...first.systems.map(({ system }) => system)],
      own.map(({ name, requests, systems }: GroupScores) => [
        name,
        String(requests),
        ...systems.map(({ ndcg }) => shareCell(ndcg)),
      ]),
    ),
  ]
}

/** 0.123 as "+12.3 %". */
function percentCell(share: number): string {
  return `${share < 0 ? '−' : '+'}${Math.abs(share * 100).toFixed(1)} %`
}

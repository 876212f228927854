import { plotBars, plotSorted } from '../plots/ranking-plots.js'
import { writeReport } from '../write-report.js'
import { retrievalMarkdown, slugOf } from './retrieval-markdown.js'
import type { CollectionReport, RetrievalReport } from './retrieval-report.js'

/** Writes report.md, report.json and the plots of each collection. Errors: configuration. */
export function writeRetrievalReport(folder: string, report: RetrievalReport): Promise<void> {
  return writeReport(folder, {
    ...Object.assign({}, ...report.collections.map(plotsOf)),
    'report.json': `${JSON.stringify(report, null, 2)}\n`,
    'report.md': retrievalMarkdown(report),
  })
}

function plotsOf({ name, groups, curves }: CollectionReport): Record<string, string> {
  const slug = slugOf(name)
  const bars = groups
    .filter(({ kind }) => kind !== 'department')
    .map((group) => ({
      name: group.name,
      bars: group.systems.map(({ system, ndcg }) => ({ system, value: ndcg })),
    }))
  return {
    [`ndcg-${slug}.svg`]: plotBars(`NDCG@10, ${name}`, bars),
    [`requests-${slug}.svg`]: plotSorted(`NDCG@10 request by request, ${name}`, curves),
  }
}

import { dataFiles, openInference, openShopCatalogue, openShopIndex } from '../assistant.js'
import { type FeedFormat, type ImportReport, importFeed, type WritableCatalogue } from '../catalog/index.js'
import { ParleyError } from '../errors.js'
import { limits } from '../limits.js'
import { holdIndex } from '../retrieval/index.js'
import type { CommandContext, Outcome } from './command-context.js'
import { withLoadProgress } from './load-progress.js'
import { showProgress } from './progress.js'
import { writeLine } from './terminal.js'

export interface ImportProductsOptions {
  /** Absolute path. */
  file: string
  format: FeedFormat | 'auto'
  currency?: string
  replace?: boolean
  force?: boolean
  json?: boolean
}

/** Brings a feed into the catalogue, tells which rows were not usable, and makes the vectors of what is new. */
export async function importProducts(
  context: CommandContext,
  options: ImportProductsOptions,
): Promise<Outcome> {
  const { terminal } = context
  const catalogue = openShopCatalogue(context.config)
  try {
    const report = await readFeed(context, catalogue, options)
    await writeLine(terminal.output, options.json ? JSON.stringify(report) : describeReport(report))
    await indexProducts(context, catalogue)
    return 'good'
  } finally {
    catalogue.close()
  }
}

async function readFeed(
  { terminal }: CommandContext,
  catalogue: WritableCatalogue,
  { json, ...options }: ImportProductsOptions,
): Promise<ImportReport> {
  const progress = showProgress(terminal.talk, 'Importing')
  try {
    return await importFeed({
      ...options,
      catalogue,
      onProgress: ({ rows, bytesRead, bytesTotal }) =>
        progress.update(bytesRead, bytesTotal ?? bytesRead, `${rows.toLocaleString('en-US')} rows`),
    })
  } catch (error) {
    const refused = refusedReport(error)
    if (refused !== undefined) {
      await writeLine(terminal.output, json ? JSON.stringify(refused) : describeRejections(refused))
    }
    throw error
  } finally {
    progress.end()
  }
}

/** A feed that was refused for its rows tells them too. */
function refusedReport(error: unknown): ImportReport | undefined {
  const isRefusal =
    error instanceof ParleyError && (error.code === 'feed-too-many-bad-rows' || error.code === 'feed-empty')
  if (!isRefusal || typeof error.cause !== 'object' || error.cause === null) return undefined
  return 'rejections' in error.cause ? (error.cause as ImportReport) : undefined
}

async function indexProducts({ config, log, terminal }: CommandContext, catalogue: WritableCatalogue) {
  const letGo = holdIndex(dataFiles(config).index)
  if (letGo === undefined) {
    await writeLine(
      terminal.talk,
      'The server that runs on this data finds them at once and makes their vectors.',
    )
    return
  }
  letGo()
  const inference = await openInference(config, log)
  try {
    const index = await withLoadProgress(terminal.talk, (report) =>
      openShopIndex(config, log, { catalogue, inference }, report),
    )
    await index.close()
  } finally {
    await inference.stop()
  }
}

function describeReport(report: ImportReport): string {
  const { format, rows, imported, rejected, duplicates, skipped, products, tookMs } = report
  const { added, changed, unchanged, removed } = products
  const seconds = (tookMs / 1000).toFixed(1)
  return [
    `${count(rows)} rows of a ${format} feed in ${seconds} s: ${count(imported)} taken, ${count(rejected)} rejected, ` +
      `${count(duplicates)} repeated, ${count(skipped)} not for sale`,
    `Products: ${count(added)} added, ${count(changed)} changed, ${count(unchanged)} as they were, ${count(removed)} removed`,
    ...(report.rejections.length > 0 ? [describeRejections(report)] : []),
  ].join('\n')
}

function describeRejections({ rejections, rejected, duplicates }: ImportReport): string {
  const shown = rejections.slice(0, limits.commands.maxShownRejections)
  const more = rejected + duplicates - shown.length
  return [
    ...shown.map(({ line, field, reason }) => `  line ${line}, ${field || 'the row'}: ${reason}`),
    ...(more > 0
      ? [`  and ${count(more)} more (--json tells up to ${limits.catalogue.maxReportedRejections})`]
      : []),
  ].join('\n')
}

function count(number: number): string {
  return number.toLocaleString('en-US')
}

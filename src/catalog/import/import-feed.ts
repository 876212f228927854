import type { Readable } from 'node:stream'
import { setImmediate as nextTick } from 'node:timers/promises'
import { ParleyError } from '../../errors.js'
import { limits } from '../../limits.js'
import type { CatalogueImport, RowOutcome, WritableCatalogue } from '../catalogue.js'
import { readAcpFeed } from './acp-feed.js'
import { detectFormat, type FeedFormat } from './detect-format.js'
import type { FeedItem } from './feed-item.js'
import { type FeedSource, openFeed } from './feed-source.js'
import { type CheckedItem, createItemBatches, type ProductItem } from './item-batches.js'
import { readMerchantFeed } from './merchant-feed.js'
import { readParleyFeed } from './parley-feed.js'
import type { FeedContext } from './read-flat-offer.js'
import { readShopifyFeed } from './shopify-feed.js'

export interface Rejection {
  file: string
  /** From 1; where the row begins. */
  line: number
  /** As the feed or the product schema names it; empty where the row as a whole is meant. */
  field: string
  reason: string
}

export interface ImportReport {
  format: FeedFormat
  /** Of the feed; `rows` = `imported` + `rejected` + `duplicates` + `skipped`. */
  rows: number
  /** Rows that went in, alone or folded into a product with others. */
  imported: number
  rejected: number
  /** Rows whose id came again later: the later one counts. */
  duplicates: number
  /** Rows the shop does not want shown: drafts, unpublished products. */
  skipped: number
  products: { added: number; changed: number; unchanged: number; removed: number }
  /** The first `limits.catalogue.maxReportedRejections` rejected and duplicate rows. */
  rejections: Rejection[]
  tookMs: number
}

export interface ImportProgress {
  rows: number
  bytesRead: number
  bytesTotal?: number
}

export type ImportOptions = ({ file: string } | { stream: Readable; name: string }) & {
  catalogue: WritableCatalogue
  format?: FeedFormat | 'auto'
  /** Take a feed that is empty, or of which more than a tenth is rejected. */
  force?: boolean
  /** Products that are not in the feed go away. */
  replace?: boolean
  /** ISO 4217, for prices without one (Shopify has none); else that of the catalogue, else USD. */
  currency?: string
  /** Decides which sale prices are on. */
  now?: Date
  onProgress?: (progress: ImportProgress) => void
  signal?: AbortSignal
}

/**
 * Reads a feed into the catalogue, row by row in bounded memory: what is sound goes in, what is not is told with its line and reason.
 * Readers keep the catalogue as it was until the feed is in whole; if the import fails or the process dies, it stays as it was.
 * Errors: feed-unreadable, feed-empty, feed-too-many-bad-rows (its cause is the ImportReport), conflict, and the signal's reason.
 */
export async function importFeed(options: ImportOptions): Promise<ImportReport> {
  const startedAt = performance.now()
  const source = await openFeed(options)
  const format = formatOf(source, options.format)
  const { catalogue } = options
  const currency = options.currency ?? catalogue.currency() ?? 'USD'
  const items = readItems(format, source, { currency, now: options.now ?? new Date() })
  const report = emptyReport(format)
  const writing = await catalogue.beginImport()
  try {
    await writeItems(items, writing, report, source, options)
    refuseBadFeed(report, source.name, options.force ?? false)
    if (options.replace) report.products.removed = await writing.removeOthers()
  } catch (error) {
    await writing.rollback()
    throw error
  }
  await writing.commit()
  report.tookMs = Math.round(performance.now() - startedAt)
  return report
}

function formatOf(source: FeedSource, asked: ImportOptions['format']): FeedFormat {
  if (asked !== undefined && asked !== 'auto') return asked
  const detected = detectFormat(source.head)
  if (detected !== undefined) return detected
  const isEmpty = source.head.trim() === ''
  throw new ParleyError(
    isEmpty ? 'feed-empty' : 'feed-unreadable',
    isEmpty ? `The feed ${source.name} is empty.` : `${source.name} is not a feed of a known format.`,
    {
      nextStep:
        'Give a product feed: Parley JSON Lines, Agentic Commerce Protocol, Merchant Center or Shopify CSV (--format).',
    },
  )
}

function readItems(format: FeedFormat, source: FeedSource, context: FeedContext): AsyncGenerator<FeedItem> {
  switch (format) {
    case 'parley':
      return readParleyFeed(source.text)
    case 'acp':
      return readAcpFeed(source.text, context)
    case 'merchant':
      return readMerchantFeed(source, context)
    case 'shopify':
      return readShopifyFeed(source, context)
  }
}

/** Reads ahead of the writing by a batch or two, so that the two go on side by side where the writing has a thread. */
async function writeItems(
  items: AsyncIterable<FeedItem>,
  writing: CatalogueImport,
  report: ImportReport,
  source: FeedSource,
  { onProgress, signal }: ImportOptions,
): Promise<void> {
  const tell = () => onProgress?.(progressOf(report, source))
  let nextReport: number = limits.catalogue.batchRows
  const batches = createItemBatches(writing, (item, outcome) => {
    signal?.throwIfAborted()
    takeItem(item, outcome, report, source.name)
    if (report.rows < nextReport) return
    tell()
    nextReport = report.rows + limits.catalogue.batchRows
  })
  let sliceEndsAt = performance.now() + limits.catalogue.importSliceMs
  for await (const item of items) {
    signal?.throwIfAborted()
    await batches.add(item)
    if (performance.now() < sliceEndsAt) continue
    await nextTick()
    sliceEndsAt = performance.now() + limits.catalogue.importSliceMs
  }
  await batches.finish()
  signal?.throwIfAborted()
  tell()
}

function takeItem(
  item: CheckedItem,
  outcome: RowOutcome | undefined,
  report: ImportReport,
  file: string,
): void {
  switch (item.kind) {
    case 'product':
      if (outcome !== undefined) takeProduct(item, outcome, report, file)
      break
    case 'faulty':
      reject(report, item.rows, { file, line: item.line, ...item.fault })
      break
    case 'rejected':
      reject(report, 1, { file, line: item.line, field: item.field, reason: item.reason })
      break
    case 'skipped':
      report.rows += 1
      report.skipped += 1
      break
    case 'duplicate':
      report.rows += 1
      noteDuplicate(report, { file, line: item.line, field: item.field, reason: duplicateReason(item.id) })
      break
  }
}

function takeProduct(item: ProductItem, outcome: RowOutcome, report: ImportReport, file: string): void {
  const { line, rows, id, grouped } = item
  if (typeof outcome === 'object') {
    reject(report, rows, { file, line, ...outcome })
    return
  }
  report.rows += rows
  report.imported += rows
  if (outcome !== 'again') report.products[outcome] += 1
  else if (!grouped) {
    report.imported -= 1
    noteDuplicate(report, { file, line, field: 'id', reason: duplicateReason(id) })
  }
}

function reject(report: ImportReport, rows: number, rejection: Rejection): void {
  report.rows += rows
  report.rejected += rows
  noteRejection(report, rejection)
}

function noteDuplicate(report: ImportReport, rejection: Rejection): void {
  report.duplicates += 1
  noteRejection(report, rejection)
}

function noteRejection(report: ImportReport, rejection: Rejection): void {
  if (report.rejections.length < limits.catalogue.maxReportedRejections) report.rejections.push(rejection)
}

function duplicateReason(id: string): string {
  return `the id ${id.slice(0, 60)} came before in this feed; this later row counts`
}

function refuseBadFeed(report: ImportReport, name: string, force: boolean): void {
  if (force) return
  const { rows, rejected, imported } = report
  if (rejected > rows * limits.catalogue.maxBadShare) {
    const [first] = report.rejections
    const example = first
      ? ` The first: line ${first.line}, ${first.field || 'the row'}: ${first.reason}.`
      : ''
    throw new ParleyError(
      'feed-too-many-bad-rows',
      `${rejected} of the ${rows} rows of ${name} are not usable.${example}`,
      {
        nextStep:
          'Mend the feed, or import it with --force to take the good rows alone. The catalogue stays as it was.',
        cause: report,
      },
    )
  }
  if (imported === 0) {
    throw new ParleyError('feed-empty', `The feed ${name} has no product to show.`, {
      nextStep:
        'Check the file, or import it with --force if the catalogue is to be empty. The catalogue stays as it was.',
      cause: report,
    })
  }
}

function progressOf(report: ImportReport, source: FeedSource): ImportProgress {
  const { bytesTotal } = source
  return {
    rows: report.rows,
    bytesRead: source.bytesRead(),
    ...(bytesTotal === undefined ? {} : { bytesTotal }),
  }
}

function emptyReport(format: FeedFormat): ImportReport {
  return {
    format,
    rows: 0,
    imported: 0,
    rejected: 0,
    duplicates: 0,
    skipped: 0,
    products: { added: 0, changed: 0, unchanged: 0, removed: 0 },
    rejections: [],
    tookMs: 0,
  }
}

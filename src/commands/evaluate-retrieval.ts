import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openSearch, openShopCatalogue, type Search, understandWith } from '../assistant.js'
import { embeddingText } from '../catalog/index.js'
import { type Config, programFolder } from '../config.js'
import { ParleyError } from '../errors.js'
import {
  type CollectionReport,
  hybridSystem,
  type JudgedTopic,
  measureRetrieval,
  pointsToTry,
  poolOf,
  readConversationCollection,
  readJudgedTopics,
  reportCollection,
  requestsOf,
  retrievalSummary,
  searchSystems,
  triedMarkdown,
  tryPoints,
  writeRetrievalReport,
} from '../evaluation/retrieval/index.js'
import { loadManifest } from '../inference/index.js'
import { createCategoryMatcher, createRetrieve, matchPoints } from '../retrieval/index.js'
import type { CommandContext, Outcome } from './command-context.js'
import { withLoadProgress } from './load-progress.js'
import { showProgress } from './progress.js'
import { writeLine } from './terminal.js'

export interface EvaluateRetrievalOptions {
  /** A file of judged topics; undefined: the demo shop's. */
  judgements?: string
  /** A folder of PSCon conversations, measured as a second catalogue. */
  pscon?: string
  /** Where the products go that stand in a list and were not judged; nothing is measured then. */
  unjudged?: string
  /** Other points for the parts of a match are tried, and nothing else is measured. */
  tune?: boolean
  /** Where the report goes. */
  out: string
}

/** Measures the search on judged requests: words, vectors and both together side by side, and writes the report. */
export async function evaluateRetrieval(
  context: CommandContext,
  options: EvaluateRetrievalOptions,
): Promise<Outcome> {
  const { terminal, config, folder } = context
  const file = resolve(folder, options.judgements ?? programFolder('test/judgements/demo-shop.jsonl'))
  const topics = await readJudgedTopics(file)
  const { version, hash } = await loadManifest(config.modelsDirectory)
  if (options.unjudged !== undefined) return writeUnjudged(context, topics, resolve(folder, options.unjudged))

  if (options.tune) return tellOfPoints(context, topics)

  const { shop, device } = await measureShop(context, topics)
  const collections = [
    shop,
    ...(options.pscon === undefined ? [] : [await measurePscon(context, options.pscon)]),
  ]
  const report = { measuredAt: new Date().toISOString(), model: { version, hash, device }, collections }
  const target = resolve(folder, options.out)
  await writeRetrievalReport(target, report)
  await writeLine(terminal.output, retrievalSummary(report))
  await writeLine(terminal.talk, `The whole report is in ${target}/report.md`)
  return 'good'
}

async function measureShop(
  context: CommandContext,
  topics: readonly JudgedTopic[],
): Promise<{ shop: CollectionReport; device: string }> {
  return withSearch(context, context.config, async (search) => {
    requireJudgedProducts(search, topics)
    const measured = await measureRetrieval(
      systemsOf(search),
      requestsOf(topics),
      progressOf(context, 'Measuring the shop'),
    )
    const shop = reportCollection('The shop', search.catalogue.count(), measured)
    return { shop, device: search.inference.device() }
  })
}

/** In a data directory of its own, gone when it is measured. */
async function measurePscon(context: CommandContext, given: string): Promise<CollectionReport> {
  const { products, requests } = await readConversationCollection(resolve(context.folder, given))
  const dataDirectory = await mkdtemp(join(tmpdir(), 'parley-pscon-'))
  const config: Config = Object.freeze({ ...context.config, dataDirectory, loadsDemo: false })
  try {
    const catalogue = openShopCatalogue(config)
    catalogue.upsert(products)
    catalogue.close()
    return await withSearch(context, config, async (search) => {
      const measured = await measureRetrieval(
        systemsOf(search),
        requests,
        progressOf(context, 'Measuring PSCon'),
      )
      return reportCollection('PSCon, development conversations', search.catalogue.count(), measured)
    })
  } finally {
    await rm(dataDirectory, { recursive: true, force: true })
  }
}

/** What is still to be judged: for each topic the products that some system puts among its first. */
async function writeUnjudged(
  context: CommandContext,
  topics: readonly JudgedTopic[],
  target: string,
): Promise<Outcome> {
  const lines = await withSearch(context, context.config, async (search) => {
    const report = progressOf(context, 'Pooling')
    const written: string[] = []
    for (const [at, topic] of topics.entries()) {
      const judged = new Set(Object.values(topic.grades).flat())
      const pool = await poolOf(systemsOf(search), Object.values(topic.texts))
      for (const id of pool.filter((one) => !judged.has(one))) {
        const { department, texts } = topic
        written.push(
          JSON.stringify({ topic: topic.id, department, texts, product: search.catalogue.get(id) }),
        )
      }
      report(at + 1, topics.length)
    }
    return written
  })
  await writeFile(target, lines.map((line) => `${line}\n`).join(''))
  await writeLine(context.terminal.talk, `${lines.length} products to judge are in ${target}`)
  return 'good'
}

/** How the search would rank with other points, chosen on the one half of the requests and told of on the other. */
async function tellOfPoints(context: CommandContext, topics: readonly JudgedTopic[]): Promise<Outcome> {
  const tried = await withSearch(context, context.config, async (search) => {
    requireJudgedProducts(search, topics)
    const { catalogue, index, inference } = search
    const parts = { catalogue, index, embed: inference.embed, textOf: embeddingText }
    const categories = createCategoryMatcher(parts)
    return tryPoints(
      pointsToTry,
      (points) => hybridSystem(createRetrieve({ ...parts, categories, points })),
      requestsOf(topics),
      progressOf(context, 'Trying', 'choices of points'),
    )
  })
  await writeLine(context.terminal.output, triedMarkdown(tried, matchPoints))
  return 'good'
}

function systemsOf({ catalogue, index, inference, retrieve }: Search) {
  return searchSystems({
    catalogue,
    index,
    embed: inference.embed,
    retrieve,
    understand: understandWith(inference),
  })
}

/** Judgements of another shop would only measure that its products are not here. */
function requireJudgedProducts({ catalogue }: Search, topics: readonly JudgedTopic[]): void {
  const judged = new Set(topics.flatMap(({ grades }) => Object.values(grades).flat()))
  const missing = [...judged].filter((id) => catalogue.get(id) === undefined)
  if (missing.length === 0) return
  throw new ParleyError(
    'invalid-input',
    `${missing.length} of ${judged.size} judged products are not in this catalogue, such as ${missing[0]}`,
    { nextStep: 'Name judgements of this shop with --judgements, or its data with --data-dir.' },
  )
}

async function withSearch<Result>(
  { log, terminal }: CommandContext,
  config: Config,
  work: (search: Search) => Promise<Result>,
): Promise<Result> {
  const search = await withLoadProgress(terminal.talk, (report) => openSearch(config, log, report))
  try {
    return await work(search)
  } finally {
    await search.stop()
  }
}

function progressOf(
  { terminal }: CommandContext,
  name: string,
  what = 'requests',
): (done: number, total: number) => void {
  const progress = showProgress(terminal.talk, name)
  return (done, total) => {
    progress.update(done, total, `${done.toLocaleString('en-US')} ${what}`)
    if (done === total) progress.end()
  }
}

import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Catalogue,
  embeddingText,
  importFeed,
  openCatalogue,
  type WritableCatalogue,
} from './catalog/index.js'
import { type Config, programFolder, programVersion } from './config.js'
import {
  createTurn,
  guardTurn,
  noteUnanswered,
  oneAtATime,
  readSession,
  recordTurns,
  standAside,
  type TakeTurn,
  type TurnParts,
  type Versions,
} from './dialog/index.js'
import { ParleyError } from './errors.js'
import { createDesk } from './handoff/desk.js'
import { createInference, type Inference, keepEmbedder, openKeptEmbedder } from './inference/index.js'
import { createSpelling, createUnderstand, readEnglishWords, type Understand } from './intent/index.js'
import { createLookUp, createPhraseVectors, type LookUp } from './knowledge/index.js'
import { limits } from './limits.js'
import type { Log } from './log.js'
import {
  createCategoryMatcher,
  createRetrieve,
  type IndexEvent,
  type LiveProductIndex,
  openProductIndex,
  type ProductIndexParts,
  type Retrieve,
  readSynonymFile,
} from './retrieval/index.js'
import type { ActivityLog } from './store/activity-log.js'
import type { Mailbox } from './store/mailbox.js'
import { createMemorySessionStore } from './store/memory-session-store.js'
import { openStoreDatabase } from './store/open-store-database.js'
import type { Recording } from './store/recordings.js'
import { createSqliteActivityLog } from './store/sqlite-activity-log.js'
import { createSqliteHandoffStore } from './store/sqlite-handoff-store.js'
import { createSqliteMailbox } from './store/sqlite-mailbox.js'
import { createSqliteRecordings } from './store/sqlite-recordings.js'
import { createSqliteSessionStore } from './store/sqlite-session-store.js'
import { createSqliteUnanswered } from './store/sqlite-unanswered.js'

export type { TakeTurn }

/** Where the data directory keeps what. */
export function dataFiles({ dataDirectory }: Config) {
  return {
    catalogue: join(dataDirectory, 'catalogue.db'),
    conversations: join(dataDirectory, 'conversations.db'),
    index: join(dataDirectory, 'index'),
    knowledgeVectors: join(dataDirectory, 'knowledge-vectors.json'),
    keptEmbedder: join(dataDirectory, 'embedder'),
    tokenSecret: join(dataDirectory, 'token-secret'),
  }
}

/** What is being done before a part can be used: products of the demo shop are read, products are embedded. */
export type ReportLoading = (event: {
  work: 'products' | 'vectors'
  /** `done` of `total` bytes or products. */
  done: number
  total: number
  /** How many products that is. */
  products: number
}) => void

export interface Understanding {
  understand: Understand
  device: Inference['device']
  stop(): Promise<void>
}

export interface Search {
  catalogue: WritableCatalogue
  index: LiveProductIndex
  inference: Inference
  retrieve: Retrieve
  stop(): Promise<void>
}

export interface Assistant extends Search {
  takeTurn: TakeTurn
  activities: ActivityLog
  mailbox: Mailbox
}

/** What understanding needs, and no more: the models. */
export async function openUnderstanding(config: Config, log: Log): Promise<Understanding> {
  const inference = await openInference(config, log)
  return { understand: understandWith(inference), device: inference.device, stop: inference.stop }
}

/** The catalogue, filled with the demo shop where it is empty and that is wanted, and the search over it as it is now. */
export function openSearch(config: Config, log: Log, report: ReportLoading): Promise<Search> {
  return closeOnFailure((closing) => openSearchParts(config, log, report, closing, {}))
}

/** For a program that runs for long: what another process brings into the catalogue is found at once. */
const follows = { everyMs: limits.index.followMs, patienceMs: limits.index.patienceMs }

/** Everything that takes part in a turn, each part built once. */
export function openAssistant(config: Config, log: Log, report: ReportLoading): Promise<Assistant> {
  return closeOnFailure(async (closing) => {
    const database = openStoreDatabase(dataFiles(config).conversations)
    closing.add(() => database.close())
    const search = await openSearchParts(config, log, report, closing, { follows })
    const { catalogue, inference, retrieve } = search
    const sessions = createSqliteSessionStore(database, readSession)
    const { checkoutUrl } = config
    const understand = understandWith(inference, namesIn(catalogue))
    const lookUp = openLookUp(config, search)
    const parts = { understand, retrieve, catalogue, checkoutUrl, lookUp }
    const agentsPresent = () => 0 // nobody can sign in here, so that a wish for a person becomes a ticket
    const desk = createDesk({
      store: createSqliteHandoffStore(database),
      hours: config.officeHours,
      agentsPresent,
    })
    await warmUp(parts)
    const recordings = createSqliteRecordings(database)
    const noted = noteUnanswered(createTurn({ sessions, ...parts, desk }), createSqliteUnanswered(database))
    const takeTurn = recordTurns(noted, sessions, recordings, versionsOf(search))
    const guarded = guardTurn(standAside(takeTurn, desk), sessions, ({ cause, ...failure }) =>
      log.error({ ...failure, error: cause }, 'A turn failed'),
    )
    const running = waitable(oneAtATime(guarded))
    closing.add(running.ended)
    const activities = createSqliteActivityLog(database)
    const mailbox = createSqliteMailbox(database)
    return { ...search, takeTurn: running.takeTurn, activities, mailbox, stop: closing.closeAll }
  })
}

/** Where the shop's articles are: its own folder, or the demo's while the demo's products are what is sold. */
export function knowledgeFolder(
  { knowledgeDirectory }: Config,
  catalogue: Pick<WritableCatalogue, 'get'>,
): string | undefined {
  if (knowledgeDirectory !== undefined) return knowledgeDirectory
  const { id, brand } = demoProduct
  return catalogue.get(id)?.brand === brand ? demoFile('knowledge') : undefined
}

/** One that no other shop has: its presence tells that the demo shop is open. */
const demoProduct = { id: 'app-0001', brand: 'Dunlark' }

/** What the shop's articles say to a question; they are read with the first one. */
export function openLookUp(config: Config, { catalogue, inference }: Search): LookUp {
  const written = dataFiles(config).knowledgeVectors
  const { embed, embedderVersion } = inference
  const files = { read: [demoFile('knowledge/vectors.json'), written], write: written }
  const vectors = createPhraseVectors(embed, embedderVersion, files)
  return createLookUp({ folder: () => knowledgeFolder(config, catalogue), embed, vectors })
}

/** What a reply depends on beside what was said, as it is at the moment. */
export function versionsOf({
  catalogue,
  inference,
}: Pick<Search, 'catalogue' | 'inference'>): () => Versions {
  const program = programVersion()
  const { version: models, embedderVersion: embedder } = inference
  return () => ({ program, models, embedder, catalogue: catalogue.version() })
}

/** What was kept of a conversation, as the program that serves has recorded it; undefined where nothing was. */
export function readRecording(config: Config, conversationId: string): Recording | undefined {
  const database = openStoreDatabase(dataFiles(config).conversations)
  try {
    return createSqliteRecordings(database).read(conversationId)
  } finally {
    database.close()
  }
}

/** The first turn of a process takes ten times as long as the next ones: it is taken before a shopper waits for it. */
async function warmUp(parts: Omit<TurnParts, 'sessions'>): Promise<void> {
  const takeTurn = createTurn({ ...parts, sessions: createMemorySessionStore() })
  const said = { conversationId: 'warm-up', receivedAt: new Date().toISOString(), channel: 'none' }
  await takeTurn({ ...said, messageId: '1', text: 'hello, comfortable running shoes under 80 dollars' })
}

/** Opens the catalogue as it is, in a data directory that is made where it is missing. */
export function openShopCatalogue(config: Config): WritableCatalogue {
  try {
    mkdirSync(config.dataDirectory, { recursive: true })
  } catch (cause) {
    throw new ParleyError('configuration', `The data directory ${config.dataDirectory} cannot be made`, {
      nextStep: 'Choose another with --data-dir, or let this user write there.',
      cause,
    })
  }
  return openCatalogue(dataFiles(config).catalogue)
}

/** Loads the index and brings it in line with the catalogue, or follows it from then on. */
export async function openShopIndex(
  config: Config,
  log: Log,
  parts: { catalogue: WritableCatalogue; inference: Inference } & Pick<ProductIndexParts, 'follows'>,
  report: ReportLoading,
): Promise<LiveProductIndex> {
  const { catalogue, inference, follows } = parts
  const { index: directory, keptEmbedder } = dataFiles(config)
  const seedVectors = demoFile('vectors.bin')
  const index = await openProductIndex({
    directory,
    catalogue,
    embed: inference.embed,
    embedderVersion: inference.embedderVersion,
    dimension: inference.dimension,
    textOf: embeddingText,
    ...(existsSync(seedVectors) && { seedVectors }),
    ...(follows && { follows }),
    formerEmbedder: (version) =>
      openKeptEmbedder({ folder: keptEmbedder, version, device: config.inferenceDevice, log }),
    report: (event) => {
      tellOfIndex(event, log, report)
      if (event.kind === 'synced' && follows) void keepForLater(config, inference, log)
    },
  })
  const isMadeByThis = index.embedderVersion() === inference.embedderVersion
  if (follows && isMadeByThis) await keepForLater(config, inference, log)
  return index
}

/** Keeps the embedder beside the index that it made, which can then serve while a new version of the models makes another. */
async function keepForLater(config: Config, { embedderVersion }: Inference, log: Log): Promise<void> {
  try {
    await keepEmbedder(config.modelsDirectory, embedderVersion, dataFiles(config).keptEmbedder)
  } catch (error) {
    log.warn({ error }, 'The embedder could not be kept beside the index')
  }
}

export function openInference(config: Config, log: Log): Promise<Inference> {
  return createInference({ modelsDirectory: config.modelsDirectory, device: config.inferenceDevice, log })
}

async function openSearchParts(
  config: Config,
  log: Log,
  report: ReportLoading,
  closing: Closing,
  manner: Pick<ProductIndexParts, 'follows'>,
): Promise<Search> {
  const synonyms = config.synonymsFile === undefined ? [] : readSynonymFile(config.synonymsFile)
  const inference = await openInference(config, log)
  closing.add(inference.stop)
  const catalogue = openShopCatalogue(config)
  closing.add(catalogue.close)
  if (catalogue.count() === 0) await fillEmptyCatalogue(catalogue, config, log, report)
  const index = await openShopIndex(config, log, { catalogue, inference, ...manner }, report)
  closing.add(() => index.close())
  const embed: typeof index.embed = (texts, kind) => index.embed(texts, kind) // while the embedder changes, the former one
  const categories = createCategoryMatcher({ catalogue, index, embed, synonyms })
  const retrieve = createRetrieve({ catalogue, index, embed, categories, textOf: embeddingText })
  return { catalogue, index, inference, retrieve, stop: closing.closeAll }
}

/** Understanding by the parser that runs; `shopNames`: the brands and kinds of the shop, which are no slips of the fingers. */
export function understandWith(
  { generate, calibration, saidWords, knownKinds }: Inference,
  shopNames: () => readonly string[] = () => noNames,
): Understand {
  const spelling = createSpelling({ said: saidWords, english: readEnglishWords(), shopNames })
  return createUnderstand(generate, { points: calibration.points ?? [] }, { spelling, kinds: knownKinds })
}

const noNames: readonly string[] = []

/** Changes its array only with the catalogue. */
function namesIn(catalogue: Catalogue): () => readonly string[] {
  let kept: { version: string; names: readonly string[] } | undefined
  return () => {
    const version = catalogue.version()
    if (kept?.version !== version) {
      const kinds = catalogue.categories().map(({ path }) => path)
      kept = { version, names: [...catalogue.brands(), ...kinds] }
    }
    return kept.names
  }
}

async function fillEmptyCatalogue(
  catalogue: WritableCatalogue,
  config: Config,
  log: Log,
  report: ReportLoading,
): Promise<void> {
  if (!config.loadsDemo) {
    log.warn('The catalogue is empty: bring products in with `npx parley import FILE`')
    return
  }
  const { products } = await importFeed({
    file: demoFile('catalogue.jsonl.gz'),
    format: 'parley',
    catalogue,
    onProgress: ({ bytesRead, bytesTotal, rows }) =>
      report({ work: 'products', done: bytesRead, total: bytesTotal ?? bytesRead, products: rows }),
  })
  log.info({ products: products.added }, 'The demo shop was loaded')
}

function demoFile(name: string): string {
  return join(programFolder('demo'), name)
}

function tellOfIndex(event: IndexEvent, log: Log, report: ReportLoading): void {
  switch (event.kind) {
    case 'progress':
      report({ work: 'vectors', done: event.done, total: event.total, products: event.done })
      break
    case 'rebuild':
      log.info({ reason: event.reason }, 'The product index is being built anew')
      break
    case 'seed-ignored':
      log.info({ path: event.path, reason: event.reason }, 'The vectors made beforehand were not used')
      break
    case 'not-written':
      log.error(
        { error: event.error },
        'The product index works, but could not be written; it is tried again',
      )
      break
    case 'not-synced':
      log.error({ error: event.error }, 'New products have no vectors yet; it is tried again')
      break
    case 'synced':
      log.info(event.report, 'The product index is in line with the catalogue')
      break
  }
}

/** Lets whoever stops the program wait for the turns that run, for a while. */
function waitable(takeTurn: TakeTurn): { takeTurn: TakeTurn; ended(): Promise<void> } {
  const running = new Set<Promise<unknown>>()
  return {
    takeTurn(message) {
      const turn = takeTurn(message)
      running.add(turn)
      const forget = () => void running.delete(turn)
      turn.then(forget, forget)
      return turn
    },
    async ended() {
      const patience = AbortSignal.timeout(limits.commands.drainMs)
      const outOfPatience = new Promise((resolve) => patience.addEventListener('abort', resolve))
      await Promise.race([Promise.allSettled(running), outOfPatience])
      await new Promise((resolve) => setImmediate(resolve)) // whoever waits for a reply has kept it then
    },
  }
}

interface Closing {
  add(close: () => unknown): void
  /** The latest first, so that nothing is closed under what uses it. */
  closeAll(): Promise<void>
}

async function closeOnFailure<Opened>(open: (closing: Closing) => Promise<Opened>): Promise<Opened> {
  const closers: (() => unknown)[] = []
  const closing: Closing = {
    add: (close) => void closers.push(close),
    async closeAll() {
      for (let close = closers.pop(); close !== undefined; close = closers.pop()) await close()
    },
  }
  try {
    return await open(closing)
  } catch (error) {
    await closing.closeAll()
    throw error
  }
}

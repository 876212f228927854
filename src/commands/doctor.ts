import { existsSync } from 'node:fs'
import { access, constants, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { dataFiles, knowledgeFolder, openShopCatalogue, openUnderstanding } from '../assistant.js'
import { messengerStates } from '../channels/messengers.js'
import { findWebChatFile } from '../channels/web/web-chat-file.js'
import { type Config, programFolder } from '../config.js'
import { ParleyError } from '../errors.js'
import { loadManifest } from '../inference/index.js'
import { articleProblems, articlesInForce, readArticleFolder } from '../knowledge/index.js'
import { limits } from '../limits.js'
import { readIndex } from '../retrieval/index-files.js'
import type { DeadLetter } from '../store/mailbox.js'
import { openStoreDatabase } from '../store/open-store-database.js'
import { createSqliteMailbox } from '../store/sqlite-mailbox.js'
import type { CommandContext, Outcome } from './command-context.js'
import { requireFreePort } from './port.js'
import { writeLine } from './terminal.js'

/** What a check found: all is well, something to know, or something broken and how to mend it. */
export type Finding =
  | { state: 'ok'; says: string }
  | { state: 'note' | 'broken'; says: string; nextStep: string }

type Check = (context: CommandContext) => Promise<Finding> | Finding

const checks: Record<string, Check> = {
  node: checkNode,
  configuration: checkConfiguration,
  models: checkModels,
  device: checkDevice,
  database: checkDatabase,
  index: checkIndex,
  knowledge: checkKnowledge,
  page: checkPage,
  messengers: checkMessengers,
  port: checkPort,
  disk: checkDisk,
}

/** Checks every part, one line for each with what to do about it. A broken part makes the command fail. */
export async function doctor(context: CommandContext): Promise<Outcome> {
  let outcome: Outcome = 'good'
  for (const [name, check] of Object.entries(checks)) {
    const finding = await examine(check, context)
    if (finding.state === 'broken') outcome = 'failed'
    await writeLine(
      context.terminal.output,
      `${finding.state.padEnd(6)}  ${name.padEnd(13)}  ${finding.says}`,
    )
    if (finding.state !== 'ok')
      await writeLine(context.terminal.output, `${' '.repeat(23)}→ ${finding.nextStep}`)
  }
  return outcome
}

/** A check that throws has found something broken. */
async function examine(check: Check, context: CommandContext): Promise<Finding> {
  try {
    return await check(context)
  } catch (error) {
    if (error instanceof ParleyError)
      return { state: 'broken', says: error.message, nextStep: error.nextStep }
    const says = error instanceof Error ? error.message : String(error)
    return { state: 'broken', says, nextStep: 'Run the command again with LOG_LEVEL=debug.' }
  }
}

function checkNode(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const isSupported = (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 24
  if (isSupported) return { state: 'ok', says: `Node ${process.version}` }
  return {
    state: 'broken',
    says: `Node ${process.version} is not supported`,
    nextStep: 'Install Node 20.19, 22.13, 24 or later.',
  }
}

/** The settings were read before any check could run, so they are sound. */
function checkConfiguration({ config, folder }: CommandContext): Finding {
  const file = existsSync(`${folder}/.env`) ? '.env is read' : 'no .env'
  return { state: 'ok', says: `${file}; data in ${config.dataDirectory}` }
}

async function checkModels({ config }: CommandContext): Promise<Finding> {
  const { version, files } = await loadManifest(config.modelsDirectory)
  const megabytes = files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6
  return {
    state: 'ok',
    says: `version ${version}, ${files.length} files, ${megabytes.toFixed(0)} MB, checksums right`,
  }
}

async function checkDevice({ config, log }: CommandContext): Promise<Finding> {
  const { understand, device, stop } = await openUnderstanding(config, log)
  try {
    const startMs = performance.now()
    const { frames } = await understand('running shoes under 80 dollars', {})
    const tookMs = (performance.now() - startMs).toFixed(0)
    const where = `the models run on ${device() === 'cuda' ? 'CUDA' : 'the processor'}`
    if (frames.length > 0) return { state: 'ok', says: `${where}; a sentence took ${tookMs} ms` }
    return {
      state: 'broken',
      says: `${where}, but a plain sentence was not understood`,
      nextStep: 'Get the committed models back with `git checkout -- models`.',
    }
  } finally {
    await stop()
  }
}

function checkDatabase({ config }: CommandContext): Finding {
  const files = dataFiles(config)
  if (existsSync(files.conversations)) {
    const conversations = openStoreDatabase(files.conversations)
    try {
      requireSound(conversations.pragma('quick_check'), files.conversations)
    } finally {
      conversations.close()
    }
  }
  if (!existsSync(files.catalogue)) return { state: 'ok', says: 'none yet; made at the first start' }
  const catalogue = openShopCatalogue(config)
  try {
    const products = catalogue.count()
    if (products > 0) return { state: 'ok', says: `${products.toLocaleString('en-US')} products` }
    return {
      state: 'note',
      says: 'the catalogue is empty',
      nextStep: 'Bring products in: npx parley import FILE',
    }
  } finally {
    catalogue.close()
  }
}

function requireSound(result: unknown, file: string): void {
  if (JSON.stringify(result).includes('"ok"')) return
  throw new ParleyError('database-corrupt', `the database ${file} is damaged`, {
    nextStep: `Move ${file} away (conversations are lost, products are not) and start again.`,
  })
}

async function checkIndex({ config }: CommandContext): Promise<Finding> {
  const files = dataFiles(config)
  const found = await readIndex(files.index)
  const nextStep = 'Nothing to do: the next start mends it by itself (npm start).'
  if (found.state === 'missing') return { state: 'ok', says: 'none yet; made at the first start' }
  if (found.state !== 'good') {
    return { state: 'broken', says: `${files.index} is damaged: ${found.reason}`, nextStep }
  }
  const { count, catalogueVersion } = found.index.manifest
  if (catalogueVersion === catalogueVersionOf(config)) return { state: 'ok', says: `${count} vectors` }
  return { state: 'note', says: `${count} vectors, of another state of the catalogue`, nextStep }
}

function catalogueVersionOf(config: Config): string | undefined {
  if (!existsSync(dataFiles(config).catalogue)) return undefined
  const catalogue = openShopCatalogue(config)
  try {
    return catalogue.version()
  } finally {
    catalogue.close()
  }
}

/** The shop's articles: what is broken, contradicts itself or has run out. */
function checkKnowledge({ config }: CommandContext): Finding {
  const folder = folderOfArticles(config)
  if (folder === undefined) return { state: 'ok', says: 'no articles (PARLEY_KNOWLEDGE_DIR is not set)' }
  const today = new Date().toISOString().slice(0, 10)
  const { articles } = readArticleFolder(folder)
  const says = `${articlesInForce(articles, today).length} articles in force in ${folder}`
  const problems = articleProblems(folder, today)
  if (problems.length === 0 && articles.length > 0) return { state: 'ok', says }
  const told = problems.slice(0, limits.knowledge.shownProblems).map((problem) => problem.says)
  const more = problems.length > told.length ? [`and ${problems.length - told.length} more`] : []
  return {
    state: 'note',
    says: [says, ...told, ...more].join('; '),
    nextStep: 'Mend the articles; a change is taken up with the next question.',
  }
}

function folderOfArticles(config: Config): string | undefined {
  if (config.knowledgeDirectory !== undefined || !existsSync(dataFiles(config).catalogue)) {
    return config.knowledgeDirectory
  }
  const catalogue = openShopCatalogue(config)
  try {
    return knowledgeFolder(config, catalogue)
  } finally {
    catalogue.close()
  }
}

function checkPage(): Finding {
  findWebChatFile()
  if (existsSync(programFolder('dist/channels/web/page/index.html'))) return { state: 'ok', says: 'built' }
  return { state: 'broken', says: 'the page is not built', nextStep: 'Run: npm run build' }
}

/** Which messengers are on, and the answers that could not be delivered, without what they said. */
function checkMessengers({ config }: CommandContext): Finding {
  const states = messengerStates(config.channels)
  const half = states.find(({ missing }) => missing.length > 0)
  if (half !== undefined) {
    return {
      state: 'note',
      says: `${half.name} is off: ${half.missing.join(', ')} not set`,
      nextStep:
        'Set it in .env (docs/CHANNELS.md says where to get it), or remove the others of this messenger.',
    }
  }
  const on = states.length === 0 ? 'none is on' : `${states.map(({ name }) => name).join(', ')} on`
  const dead = deadLetters(config)
  if (dead.length === 0) return { state: 'ok', says: on }
  const told = dead.map(
    ({ channel, problem, attempts, diedAtMs }) =>
      `${channel} ${new Date(diedAtMs).toISOString()} after ${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}: ${problem}`,
  )
  return {
    state: 'note',
    says: `${on}; answers that could not be delivered, the latest first: ${told.join('; ')}`,
    nextStep:
      'HTTP 401 or 403: renew the token in .env, or the shopper has blocked the shop. Else see the log.',
  }
}

function deadLetters(config: Config): DeadLetter[] {
  const file = dataFiles(config).conversations
  if (!existsSync(file)) return []
  const database = openStoreDatabase(file)
  try {
    return createSqliteMailbox(database).deadLetters(limits.messenger.shownDeadLetters)
  } finally {
    database.close()
  }
}

async function checkPort({ config: { host, port } }: CommandContext): Promise<Finding> {
  try {
    await requireFreePort({ host, port })
    return { state: 'ok', says: `${host}:${port} is free` }
  } catch (error) {
    const isOurs =
      error instanceof ParleyError && error.code === 'port-in-use' && (await answersAsParley(port))
    if (!isOurs) throw error
    return { state: 'ok', says: `${host}:${port} is in use by Parley itself` }
  }
}

async function answersAsParley(port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`, {
      signal: AbortSignal.timeout(limits.commands.probeMs),
    })
    const state: unknown = await answer.json()
    return typeof state === 'object' && state !== null && 'parts' in state
  } catch {
    return false // whatever it is, it is not this program
  }
}

async function checkDisk({ config }: CommandContext): Promise<Finding> {
  const folder = nearestFolder(config.dataDirectory)
  await access(folder, constants.W_OK).catch((cause: unknown) => {
    throw new ParleyError('configuration', `${folder} may not be written to`, {
      nextStep: 'Choose another folder with --data-dir, or let this user write there.',
      cause,
    })
  })
  const { bavail, bsize } = await statfs(folder)
  const free = bavail * bsize
  const says = `${(free / 1024 ** 3).toFixed(1)} GiB free at ${folder}`
  if (free >= limits.commands.minFreeDiskBytes) return { state: 'ok', says }
  return { state: 'note', says, nextStep: 'Make room, or choose another folder with --data-dir.' }
}

/** The folder itself, or the one it would be made in. */
function nearestFolder(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearestFolder(dirname(folder))
}

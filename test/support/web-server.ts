import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { createWebChannel } from '../../src/channels/web/web-channel.js'
import type { WebChatFile } from '../../src/channels/web/web-chat-file.js'
import { createServer } from '../../src/server.js'
import { openStoreDatabase } from '../../src/store/open-store-database.js'
import { createSqliteActivityLog } from '../../src/store/sqlite-activity-log.js'
import { createScriptedDialogue, type ScriptedDialogue } from './scripted-dialogue.js'
import { scriptedPicture } from './scripted-products.js'

export interface RunningServer {
  /** "http://127.0.0.1:…" */
  address: string
  dialogue: ScriptedDialogue
  /** What the operator's log was told. */
  errors: unknown[]
  stop(): Promise<void>
}

export interface RunningServerOptions {
  /** The transcript's file; another server on the same file goes on with it. */
  databaseFile: string
  dialogue?: ScriptedDialogue
  pageFolder?: string
  webChat?: WebChatFile
  nowMs?: () => number
  port?: number
}

/** The same secret in every server, so that tokens outlive a restart. */
const tokenSecret = Buffer.alloc(32, 'parley test secret ')

/** The real server over a scripted dialogue, listening on a free port of this machine. */
export async function startWebServer(options: RunningServerOptions): Promise<RunningServer> {
  const { databaseFile, dialogue = createScriptedDialogue(), port = 0, nowMs = Date.now } = options
  const errors: unknown[] = []
  const reportError = (error: unknown) => void errors.push(error)
  const database = openStoreDatabase(databaseFile)
  const channel = createWebChannel({
    takeTurn: dialogue.takeTurn,
    log: createSqliteActivityLog(database),
    tokenSecret,
    nowMs,
    reportError,
    ...plainPage(databaseFile),
    ...(options.pageFolder !== undefined && { pageFolder: options.pageFolder }),
    ...(options.webChat !== undefined && { webChat: options.webChat }),
  })
  const { http, stop } = createServer({
    channels: [channel],
    pictureOf: scriptedPicture,
    readiness: () => ({ isReady: true, parts: { dialogue: 'scripted' } }),
    reportError,
  })
  await new Promise<void>((resolve) => http.listen(port, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  return {
    address,
    dialogue,
    errors,
    async stop() {
      await stop()
      database.close()
    },
  }
}

/** Stand-ins for the built page and the chat script, for tests that never open a browser. */
function plainPage(databaseFile: string): { pageFolder: string; webChat: WebChatFile } {
  const folder = join(databaseFile, '..')
  const file = join(folder, 'web-chat.js')
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Shop assistant</title>')
  writeFileSync(join(folder, 'main.js'), '')
  writeFileSync(file, 'var chat')
  writeFileSync(`${file}.gz`, gzipSync('var chat'))
  return { pageFolder: folder, webChat: { file, compressedFile: `${file}.gz` } }
}

/** A folder that is gone after `remove`. */
export function temporaryFolder(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'parley-web-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** The page as `npm run build` makes it, in a folder of the test's own; its types are checked there. */
export function buildPage(folder: string): string {
  execFileSync(process.execPath, ['scripts/build-page.mjs', folder, '--unchecked'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return folder
}

import { existsSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Router } from 'express'
import type { TakeTurn } from '../../dialog/index.js'
import { ParleyError } from '../../errors.js'
import { limits } from '../../limits.js'
import type { ActivityLog } from '../../store/activity-log.js'
import type { Channel } from '../channel.js'
import { createConversations } from './conversations.js'
import { createDirectLineRouter } from './direct-line.js'
import { createPageRouter } from './page-routes.js'
import { createStreamUpgrade } from './stream-upgrade.js'
import { createStreams } from './streams.js'
import { createTokens } from './token.js'
import type { WebChatFile } from './web-chat-file.js'

export interface WebChannelParts {
  takeTurn: TakeTurn
  log: ActivityLog
  /** At least 32 bytes; signs the tokens. See `loadTokenSecret`. */
  tokenSecret: Buffer
  /** See `findWebChatFile`. */
  webChat: WebChatFile
  /** Where the built page is; left out, it is beside this file, as the build puts it. */
  pageFolder?: string
  /** The clock, in milliseconds since the epoch. */
  nowMs?: () => number
  /** The cause of a turn that failed. */
  reportError(error: unknown): void
}

/**
 * The shop's page and the Direct Line 3.0 server it talks to.
 *
 * @throws ParleyError `configuration` when the page is not built or the secret is too short
 */
export function createWebChannel(parts: WebChannelParts): Channel {
  const { takeTurn, log, reportError, nowMs = Date.now } = parts
  const tokens = createTokens(parts.tokenSecret, nowMs)
  const streams = createStreams()
  const conversations = createConversations({ takeTurn, log, nowMs, announce: streams.send, reportError })

  const router = Router()
  router.use('/v3/directline', createDirectLineRouter({ tokens, log, conversations }))
  router.use(createPageRouter(requireBuiltPage(parts.pageFolder ?? builtPageFolder()), parts.webChat))

  return {
    path: '/',
    router,
    upgrade: createStreamUpgrade({ tokens, log, conversations, streams }),
    async close() {
      await Promise.race([
        conversations.settled(),
        setTimeout(limits.directLine.stopMs, undefined, { ref: false }),
      ])
      streams.close()
    },
  }
}

function builtPageFolder(): string {
  return fileURLToPath(new URL('./page', import.meta.url))
}

function requireBuiltPage(folder: string): string {
  const missing = ['index.html', 'main.js'].find((name) => !existsSync(`${folder}/${name}`))
  if (missing === undefined) return folder
  throw new ParleyError('configuration', `The page is not built: ${folder}/${missing} is missing.`, {
    nextStep: 'Run: npm run build',
  })
}

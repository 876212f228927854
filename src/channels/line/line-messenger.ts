import { createHash } from 'node:crypto'
import { z } from 'zod'
import { limits } from '../../limits.js'
import { type ApiAnswer, callApi, outcomeByStatus } from '../messenger/call-api.js'
import type { Messenger, Sent } from '../messenger/messenger.js'
import { readWebhook, requirePost } from '../messenger/read-webhook.js'
import { requireSame, sign } from '../messenger/signature.js'
import type { OwnLink } from '../rendering/own-hosts.js'
import { type LineAddress, lineWebhookSchema, readLineEvents } from './line-webhook.js'
import { type LineCall, lineLimits, renderLine } from './render-line.js'

export interface LineSettings {
  channelAccessToken: string
  /** Signs the webhooks. */
  channelSecret: string
  /** "https://api.line.me". */
  apiUrl: string
}

const replyTokenMs = 40_000 // LINE says about a minute; after that the answer is pushed

/** LINE by its Messaging API: https://developers.line.biz/en/reference/messaging-api */
export function createLineMessenger(
  { channelAccessToken, channelSecret, apiUrl }: LineSettings,
  ownLink: OwnLink,
  nowMs: () => number = Date.now,
): Messenger<LineAddress, LineCall> {
  const call = (path: string, json: unknown, headers: Record<string, string> = {}) =>
    callApi(`${apiUrl}/v2/bot/${path}`, {
      headers: { Authorization: `Bearer ${channelAccessToken}`, ...headers },
      json,
    })

  /** The same key at every attempt: LINE takes a message once, and says 409 to the next. */
  async function push({ userId, messages }: LineCall, id: string): Promise<Sent> {
    const answer = await call('message/push', { to: userId, messages }, { 'X-Line-Retry-Key': uuidOf(id) })
    const isTakenAlready = answer.kind === 'answered' && answer.status === 409
    return isTakenAlready ? { kind: 'sent' } : outcomeByStatus(answer)
  }

  return {
    name: 'line',
    path: '/webhooks/line',
    limits: lineLimits,
    pace: { perChatMs: 200, perSecond: 100 },
    maxBodyBytes: limits.messenger.maxBodyBytes,
    language: 'en',
    receive({ method, header, body, nowMs: receivedAtMs }) {
      requirePost(method)
      requireSame(header('x-line-signature'), sign(channelSecret, [body], 'base64'))
      return { messages: readLineEvents(readWebhook(body, lineWebhookSchema), receivedAtMs) }
    },
    render: (reply, address) => renderLine(reply, address, ownLink),
    async send(given, { id }) {
      const { replyToken, messages, receivedAtMs } = given
      if (replyToken === undefined || nowMs() - receivedAtMs >= replyTokenMs) return push(given, id)
      const answer = await call('message/reply', { replyToken, messages })
      return isTokenUsed(answer) ? { kind: 'sent' } : outcomeByStatus(answer)
    },
    showTyping: ({ userId }) => call('chat/loading/start', { chatId: userId, loadingSeconds: 5 }),
  }
}

const usedSchema = z.looseObject({ message: z.literal('Invalid reply token') })

/** A token that is still fresh and no longer good has served: its answer was lost on the way, not the message. */
function isTokenUsed(answer: ApiAnswer): boolean {
  return answer.kind === 'answered' && answer.status === 400 && usedSchema.safeParse(answer.body).success
}

/** A UUID that is the same for the same delivery. */
function uuidOf(id: string): string {
  const hex = createHash('sha256').update(id).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}

import { randomUUID } from 'node:crypto'
import { type Request, type RequestHandler, type Response, Router } from 'express'
import type { TakeTurn } from '../../dialog/index.js'
import { limits } from '../../limits.js'
import type { ActivityLog, LoggedActivity } from '../../store/activity-log.js'
import type { Channel } from '../channel.js'
import { readJsonBody } from '../json-body.js'
import { createPoliteness } from '../messenger/politeness.js'
import { isSame } from '../messenger/signature.js'
import { Refusal } from '../refusal.js'
import { createEventStreams, type StreamEvent } from './event-streams.js'
import { describeRest } from './openapi.js'
import { type RestReply, restMessageSchema, toRestReply } from './rest-messages.js'

export interface RestChannelParts {
  takeTurn: TakeTurn
  log: ActivityLog
  /** What an app shows to be let in. */
  apiKey: string
  nowMs?: () => number
  reportError(error: unknown): void
}

/** What the log keeps of a turn. */
type Kept =
  | { kind: 'message'; messageId: string; text: string; at: string }
  | { kind: 'reply'; reply: RestReply }

/**
 * Conversations for an app of the merchant's own: a message and its reply by POST, everything that is said as server-sent
 * events, and a description in OpenAPI at /openapi.json.
 */
export function createRestChannel(parts: RestChannelParts): Channel {
  const { log, takeTurn, reportError, nowMs = Date.now } = parts
  const streams = createEventStreams()
  const patienceWith = createPoliteness()

  /** The reply, kept and told to all streams once, however often it is asked for. */
  async function answer(conversationId: string, sequence: number, message: Kept & { kind: 'message' }) {
    const { messageId, text, at: receivedAt } = message
    const typing = setTimeout(
      () => streams.send(conversationId, { event: 'typing', data: {} }),
      limits.directLine.typingAfterMs,
    )
    try {
      const turn = await takeTurn({ conversationId, messageId, text, receivedAt, channel: 'rest' })
      const reply = toRestReply(turn)
      const kept = keep(conversationId, { kind: 'reply', reply }, { replyTo: sequence })
      if (kept.isNew) streams.send(conversationId, eventOf(kept.sequence, { kind: 'reply', reply }))
      return reply
    } finally {
      clearTimeout(typing)
    }
  }

  function keep(conversationId: string, kept: Kept, more: { clientId?: string; replyTo?: number }) {
    const awaitsReply = kept.kind === 'message'
    return log.append(conversationId, { content: JSON.stringify(kept), awaitsReply, ...more })
  }

  async function takeMessage(request: Request<{ id: string }>): Promise<RestReply> {
    const conversationId = readConversationId(request)
    const read = restMessageSchema.safeParse(request.body)
    if (!read.success) {
      const [issue] = read.error.issues
      throw new Refusal(
        400,
        'BadArgument',
        `The body is not valid: ${issue?.path.join('.') || 'body'}: ${issue?.message}.`,
      )
    }
    const { text, messageId = randomUUID() } = read.data
    if (patienceWith(conversationId, nowMs()) !== 'answer') {
      throw new Refusal(429, 'TooManyRequests', 'Too many messages in a minute; send the next one later.')
    }
    const at = new Date(nowMs()).toISOString()
    log.begin({ id: conversationId, userId: 'rest', beganAt: at })
    const message = { kind: 'message', messageId, text, at } as const
    const { sequence, isNew } = keep(conversationId, message, { clientId: messageId })
    if (isNew) streams.send(conversationId, eventOf(sequence, message))
    return answer(conversationId, sequence, isNew ? message : firstOf(conversationId, sequence, message))
  }

  /** A message that is sent again counts as it came first. */
  function firstOf(conversationId: string, sequence: number, again: Kept & { kind: 'message' }) {
    const [kept] = log.after(conversationId, sequence - 1, 1)
    const read = kept && readKept(kept)
    return read?.kind === 'message' ? read : again
  }

  function openStream(request: Request<{ id: string }>, response: Response): void {
    const conversationId = readConversationId(request)
    if (log.conversation(conversationId) === undefined) {
      throw new Refusal(404, 'ConversationNotFound', 'Nothing has been said in this conversation.')
    }
    const missed = missedEvents(conversationId, readLastEventId(request))
    streams.open(conversationId, response, missed)
    for (const { sequence, content } of log.unanswered(conversationId)) {
      const kept = readKept({ sequence, content })
      if (kept.kind === 'message') answer(conversationId, sequence, kept).catch(reportError)
    }
  }

  function missedEvents(conversationId: string, after: number): StreamEvent[] {
    const kept = log.after(conversationId, after, limits.directLine.activitiesPerAnswer)
    const last = kept.at(-1)
    const events = kept.map((entry) => eventOf(entry.sequence, readKept(entry)))
    const isAll = last === undefined || kept.length < limits.directLine.activitiesPerAnswer
    return isAll ? events : [...events, ...missedEvents(conversationId, last.sequence)]
  }

  const router = Router()
  router.get('/openapi.json', (_request, response) => void response.json(describeRest()))
  router.use('/api/conversations', requireKey(parts.apiKey), readJsonBody())
  router.post('/api/conversations/:id/messages', (request, response, next) => {
    takeMessage(request).then(
      (reply) => response.set('Cache-Control', 'no-store').json(reply),
      (error: unknown) => {
        if (error instanceof Refusal && error.status === 429) response.set('Retry-After', '60')
        next(error)
      },
    )
  })
  router.get('/api/conversations/:id/events', openStream)

  return {
    path: '/',
    router,
    async close() {
      streams.close()
    },
  }
}

function requireKey(apiKey: string): RequestHandler {
  return (request, _response, next) => {
    const given = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? ''
    if (!isSame(given, apiKey)) {
      throw new Refusal(401, 'Unauthorized', 'Send the key: Authorization: Bearer …')
    }
    next()
  }
}

/** Ids of an app's own never meet those of another channel. @throws Refusal 400 */
function readConversationId({ params }: Request<{ id: string }>): string {
  if (/^[A-Za-z0-9._:-]{1,100}$/.test(params.id)) return `rest:${params.id}`
  throw new Refusal(400, 'BadArgument', 'A conversation’s id has 1 to 100 letters, digits, and . _ : -')
}

function readLastEventId({ headers }: Request<{ id: string }>): number {
  const given = headers['last-event-id'] ?? '0'
  if (typeof given === 'string' && /^\d{1,15}$/.test(given)) return Number(given)
  throw new Refusal(400, 'BadArgument', 'Last-Event-ID is not one that this server gave.')
}

function readKept({ content }: LoggedActivity): Kept {
  return JSON.parse(content) as Kept // this channel wrote it
}

function eventOf(id: number, kept: Kept): StreamEvent {
  if (kept.kind === 'reply') return { id, event: 'reply', data: kept.reply }
  return { id, event: 'message', data: { messageId: kept.messageId, text: kept.text } }
}

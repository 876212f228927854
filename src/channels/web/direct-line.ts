import { randomUUID } from 'node:crypto'
import { type Request, Router } from 'express'
import { limits } from '../../limits.js'
import type { ActivityLog } from '../../store/activity-log.js'
import { readJsonBody } from '../json-body.js'
import { Refusal } from '../refusal.js'
import { postedActivitySchema } from './activity.js'
import type { Conversations } from './conversations.js'
import type { TokenClaims, Tokens } from './token.js'

export interface DirectLineParts {
  tokens: Tokens
  log: ActivityLog
  conversations: Conversations
}

/** The REST half of Direct Line 3.0, to be mounted at /v3/directline. */
export function createDirectLineRouter(parts: DirectLineParts): Router {
  const { tokens, log, conversations } = parts
  const router = Router()
  router.use(readJsonBody())

  // Anyone may have a conversation of their own. A token that still holds keeps its shopper; a body that names one does
  // not, for then anybody could speak as anybody.
  router.post('/tokens/generate', (request, response) => {
    const known = tokens.read(bearer(request) ?? '')
    const userId = known.kind === 'valid' ? known.claims.userId : `dl_${randomUUID()}`
    response.json(issued(tokens, { conversationId: randomUUID(), userId }))
  })

  router.post('/tokens/refresh', (request, response) => {
    response.json(issued(tokens, requireToken(tokens, bearer(request))))
  })

  router.post('/conversations', (request, response) => {
    const claims = requireToken(tokens, bearer(request))
    const isNew = log.conversation(claims.conversationId) === undefined
    conversations.begin(claims)
    response.status(isNew ? 201 : 200).json(opened(tokens, claims, request, 0))
  })

  router.get('/conversations/:id', (request, response) => {
    const claims = requireConversation(parts, request)
    response.json(opened(tokens, claims, request, readWatermark(request.query.watermark)))
  })

  router.get('/conversations/:id/activities', (request, response) => {
    const { conversationId } = requireConversation(parts, request)
    const watermark = readWatermark(request.query.watermark)
    conversations.resume(conversationId)
    response.json(conversations.read(conversationId, watermark))
  })

  router.post('/conversations/:id/activities', (request, response) => {
    const claims = requireConversation(parts, request)
    const activity = postedActivitySchema.safeParse(request.body)
    if (!activity.success) {
      const [issue] = activity.error.issues
      throw new Refusal(
        400,
        'BadArgument',
        `The activity is not valid: ${issue?.path.join('.') || 'body'}: ${issue?.message}.`,
      )
    }
    response.json({ id: conversations.post(claims, activity.data) })
  })

  router.post('/conversations/:id/upload', (request) => {
    requireConversation(parts, request)
    throw new Refusal(415, 'AttachmentsNotSupported', 'This assistant reads text; it takes no files.')
  })

  return router
}

/** The claims of a request's token. @throws Refusal 401 without a token, 403 for one that is forged or over */
export function requireToken(tokens: Tokens, token: string | undefined): TokenClaims {
  if (token === undefined) throw new Refusal(401, 'Unauthorized', 'Send a token: Authorization: Bearer …')
  const reading = tokens.read(token)
  if (reading.kind === 'expired')
    throw new Refusal(403, 'TokenExpired', 'The token has expired; ask for a new one.')
  if (reading.kind === 'forged') throw new Refusal(403, 'BadArgument', 'The token is not valid.')
  return reading.claims
}

/** The claims of a token that opens this conversation. @throws Refusal 404 where there is none, 403 for another's */
export function requireOpen(log: ActivityLog, claims: TokenClaims, conversationId: string): TokenClaims {
  const conversation = log.conversation(conversationId)
  if (!conversation) throw new Refusal(404, 'ConversationNotFound', 'There is no such conversation.')
  if (conversation.id !== claims.conversationId || conversation.userId !== claims.userId) {
    throw new Refusal(403, 'Forbidden', 'The token belongs to another conversation.')
  }
  return claims
}

/** A watermark as a sequence; none is the beginning. @throws Refusal 400 for anything but a number */
export function readWatermark(value: unknown): number {
  if (value === undefined || value === '' || value === 'null' || value === 'undefined') return 0
  if (typeof value === 'string' && /^\d{1,15}$/.test(value)) return Number(value)
  throw new Refusal(400, 'BadArgument', 'The watermark is not one that this server gave.')
}

function requireConversation(
  { tokens, log }: DirectLineParts,
  request: Request<{ id: string }>,
): TokenClaims {
  return requireOpen(log, requireToken(tokens, bearer(request)), request.params.id)
}

function bearer(request: Request<object>): string | undefined {
  return /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
}

function issued(tokens: Tokens, claims: TokenClaims) {
  return {
    conversationId: claims.conversationId,
    token: tokens.issue(claims),
    expires_in: limits.directLine.tokenLifetimeSeconds,
  }
}

function opened(tokens: Tokens, claims: TokenClaims, request: Request<object>, watermark: number) {
  const issuedToken = issued(tokens, claims)
  const query = new URLSearchParams({ watermark: String(watermark), t: issuedToken.token })
  const scheme = request.protocol === 'https' ? 'wss' : 'ws'
  const address = `${scheme}://${request.headers.host ?? 'localhost'}${request.baseUrl}`
  return {
    ...issuedToken,
    streamUrl: `${address}/conversations/${claims.conversationId}/stream?${query}`,
    referenceGrammarId: 'parley',
  }
}

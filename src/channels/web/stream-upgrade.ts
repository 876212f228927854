import type { IncomingMessage as HttpRequest } from 'node:http'
import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { limits } from '../../limits.js'
import type { ActivityLog } from '../../store/activity-log.js'
import { Refusal } from '../refusal.js'
import type { Conversations } from './conversations.js'
import { readWatermark, requireOpen, requireToken } from './direct-line.js'
import { type Streams, sendFrame } from './streams.js'
import type { Tokens } from './token.js'

export interface StreamParts {
  tokens: Tokens
  log: ActivityLog
  conversations: Conversations
  streams: Streams
}

const streamAddress = /^\/v3\/directline\/conversations\/([^/?]+)\/stream(?:\?|$)/

/** The WebSocket half of Direct Line 3.0: what was said after the watermark, then whatever is said next. */
export function createStreamUpgrade(parts: StreamParts) {
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: limits.directLine.maxStreamMessageBytes,
  })

  return function upgrade(request: HttpRequest, socket: Duplex, head: Buffer): boolean {
    const conversationId = streamAddress.exec(request.url ?? '')?.[1]
    if (conversationId === undefined) return false
    socket.on('error', () => socket.destroy()) // a client that resets while it is refused
    try {
      const watermark = readStreamRequest(parts, conversationId, request.url ?? '')
      server.handleUpgrade(request, socket, head, (stream) => open(parts, conversationId, watermark, stream))
    } catch (error) {
      refuse(
        socket,
        error instanceof Refusal ? error : new Refusal(400, 'BadArgument', 'Not a stream request.'),
      )
    }
    return true
  }
}

/** The watermark to begin at. @throws Refusal when the token does not open the conversation */
function readStreamRequest({ tokens, log }: StreamParts, conversationId: string, url: string): number {
  const query = new URLSearchParams(url.slice(url.indexOf('?') + 1))
  requireOpen(log, requireToken(tokens, query.get('t') ?? undefined), conversationId)
  return readWatermark(query.get('watermark') ?? undefined)
}

function open(
  { conversations, streams }: StreamParts,
  conversationId: string,
  from: number,
  stream: WebSocket,
) {
  sendMissed(conversations, conversationId, from, stream)
  if (!streams.add(conversationId, stream)) {
    stream.close(1008, 'This conversation has too many streams.')
    return
  }
  conversations.resume(conversationId)
}

function sendMissed(conversations: Conversations, conversationId: string, from: number, stream: WebSocket) {
  let watermark = from
  for (;;) {
    const set = conversations.read(conversationId, watermark)
    if (set.activities.length === 0) return
    sendFrame(stream, JSON.stringify(set))
    watermark = Number(set.watermark)
  }
}

function refuse(socket: Duplex, { status, code, message }: Refusal) {
  const body = JSON.stringify({ error: { code, message } })
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Refused'}`,
    'Connection: close',
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}

import { createServer as createHttpServer, type IncomingMessage as HttpRequest, type Server } from 'node:http'
import type { Duplex } from 'node:stream'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import type { Channel } from './channels/channel.js'
import { Refusal } from './channels/refusal.js'
import { ParleyError } from './errors.js'
import { limits } from './limits.js'

/** Whether the program can answer shoppers, and the state of each part in a word. */
export interface Readiness {
  isReady: boolean
  parts: Record<string, string>
}

export interface ServerParts {
  channels: readonly Channel[]
  /** A product's picture as SVG; undefined where there is no such product. */
  pictureOf(productId: string): string | undefined
  readiness(): Readiness | Promise<Readiness>
  /** The cause of an answer 500, for the operator's log. */
  reportError(error: unknown): void
}

/** The server, not yet listening. */
export interface ParleyServer {
  http: Server
  /** Ends channels and connections, then resolves. */
  stop(): Promise<void>
}

const securityHeaders = {
  'Content-Security-Policy': [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self' ws:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=()',
}

/** Builds the app from the channels and hands it back on a server that does not listen yet. */
export function createServer(parts: ServerParts): ParleyServer {
  const http = createHttpServer(
    { headersTimeout: limits.http.headersTimeoutMs, requestTimeout: limits.http.requestTimeoutMs },
    createApp(parts),
  )
  http.on('upgrade', (request, socket, head) => upgrade(parts.channels, request, socket, head))
  return { http, stop: () => stop(http, parts.channels) }
}

function createApp({ channels, pictureOf, readiness, reportError }: ServerParts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', 'loopback') // a proxy on this machine may say that the shopper came by https
  app.use((_request, response, next) => {
    response.set(securityHeaders)
    next()
  })
  app.get('/healthz', (_request, response) => {
    response.json({ status: 'alive' })
  })
  app.get('/readyz', sendReadiness(readiness))
  app.get('/images/:name', sendPicture(pictureOf))
  for (const channel of channels) app.use(channel.path, channel.router)
  app.use(() => {
    throw new Refusal(404, 'NotFound', 'There is nothing at this address.')
  })
  app.use(sendRefusal(reportError))
  return app
}

function sendReadiness(readiness: ServerParts['readiness']): RequestHandler {
  return async (_request, response) => {
    const { isReady, parts } = await readiness()
    response.status(isReady ? 200 : 503).json({ status: isReady ? 'ready' : 'not ready', parts })
  }
}

function sendPicture(pictureOf: ServerParts['pictureOf']): RequestHandler {
  return (request, response) => {
    const productId = /^(.+)\.svg$/s.exec(String(request.params.name))?.[1]
    const picture = productId === undefined ? undefined : pictureOf(productId)
    if (picture === undefined) throw new Refusal(404, 'NotFound', 'There is no such product.')
    response.set({
      'Content-Type': 'image/svg+xml; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'", // opened by itself, it runs nothing
      'Cache-Control': 'public, max-age=300',
    })
    response.send(picture)
  }
}

/** Every error as JSON in Direct Line's shape; what is not the client's doing goes to the operator's log alone. */
function sendRefusal(reportError: ServerParts['reportError']): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    const { status, code, message, cause } = readRefusal(error)
    if (status >= 500) reportError(cause ?? error)
    if (response.headersSent) return next(error)
    response.status(status).json({ error: { code, message } })
  }
}

const statusOfCode: Partial<Record<ParleyError['code'], number>> = {
  'invalid-input': 400,
  unauthorized: 401,
  'not-found': 404,
  conflict: 409,
}

const refusalOfBody: Record<string, [status: number, code: string, message: string]> = {
  'entity.too.large': [413, 'MessageSizeTooBig', `A request may have ${limits.message.maxBodyBytes} bytes.`],
  'entity.parse.failed': [400, 'BadArgument', 'The body is not valid JSON.'],
  'encoding.unsupported': [415, 'UnsupportedMediaType', 'The content encoding is not supported.'],
  'charset.unsupported': [415, 'UnsupportedMediaType', 'Send JSON in UTF-8.'],
}

function readRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  if (error instanceof ParleyError) {
    const status = statusOfCode[error.code]
    if (status !== undefined) return new Refusal(status, error.code, error.message)
  }
  const { type, status } =
    error instanceof Error ? (error as Error & { type?: unknown; status?: unknown }) : {}
  const known = typeof type === 'string' ? refusalOfBody[type] : undefined
  if (known) return new Refusal(...known)
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return new Refusal(status, 'BadArgument', 'The request cannot be read.') // such as a broken %-escape in the address
  }
  return new Refusal(500, 'ServerError', 'Something went wrong on our side.', { cause: error })
}

function upgrade(channels: readonly Channel[], request: HttpRequest, socket: Duplex, head: Buffer) {
  if (channels.some((channel) => channel.upgrade?.(request, socket, head))) return
  socket.on('error', () => socket.destroy())
  socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
}

async function stop(http: Server, channels: readonly Channel[]): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    if (http.listening) http.close(() => resolve())
    else resolve()
  })
  await Promise.all(channels.map((channel) => channel.close()))
  http.closeIdleConnections()
  await closed
}

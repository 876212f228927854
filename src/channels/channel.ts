import type { IncomingMessage as HttpRequest } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Router } from 'express'

/** A way in for messages and out for replies: made from `takeTurn`, mounted by the server. */
export interface Channel {
  /** Where its routes begin: "/", "/api/messages". */
  path: string
  router: Router
  /** Takes over a connection that asks for a WebSocket; false when the address is not one of its own. */
  upgrade?(request: HttpRequest, socket: Duplex, head: Buffer): boolean
  /** Ends what it holds open; resolves when nothing of it keeps the process alive. */
  close(): Promise<void>
}

import type { Response } from 'express'
import { limits } from '../../limits.js'
import { Refusal } from '../refusal.js'

/** One server-sent event; what is kept has an id. */
export interface StreamEvent {
  id?: number
  event: 'message' | 'typing' | 'reply'
  data: unknown
}

/** Open streams of server-sent events, by conversation. */
export interface EventStreams {
  /** @throws Refusal 429 where the conversation has too many */
  open(conversationId: string, response: Response, missed: readonly StreamEvent[]): void
  send(conversationId: string, event: StreamEvent): void
  close(): void
}

/** Builds the streams; a comment now and then keeps proxies from closing a quiet one. */
export function createEventStreams(): EventStreams {
  const streams = new Map<string, Set<Response>>()
  const { maxStreamsPerConversation, streamPingMs, maxStreamBacklogBytes } = limits.directLine
  const pinging = setInterval(() => {
    for (const response of [...streams.values()].flatMap((open) => [...open]))
      response.write(': still here\n\n')
  }, streamPingMs).unref()

  return {
    open(conversationId, response, missed) {
      const open = streams.get(conversationId) ?? new Set()
      if (open.size >= maxStreamsPerConversation) {
        throw new Refusal(429, 'TooManyStreams', 'Too many streams are open on this conversation.')
      }
      response.status(200).set({
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store',
        'X-Accel-Buffering': 'no', // nginx would collect events before it passes them on
      })
      response.flushHeaders()
      for (const event of missed) response.write(written(event))
      streams.set(conversationId, open.add(response))
      response.once('close', () => {
        open.delete(response)
        if (open.size === 0) streams.delete(conversationId)
      })
    },
    send(conversationId, event) {
      for (const response of streams.get(conversationId) ?? []) {
        response.write(written(event))
        // a client that does not read is cut off, and comes back for what it missed
        if (response.writableLength > maxStreamBacklogBytes) response.destroy()
      }
    },
    close() {
      clearInterval(pinging)
      for (const response of [...streams.values()].flatMap((open) => [...open])) response.end()
    },
  }
}

/** https://html.spec.whatwg.org/multipage/server-sent-events.html; JSON has no line break of its own. */
function written({ id, event, data }: StreamEvent): string {
  return `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`
}

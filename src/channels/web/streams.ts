import { type RawData, WebSocket } from 'ws'
import { limits } from '../../limits.js'
import type { ActivitySet } from './activity.js'

/** The open WebSockets of every conversation. */
export interface Streams {
  /** False when the conversation has as many as it may. */
  add(conversationId: string, socket: WebSocket): boolean
  send(conversationId: string, set: ActivitySet): void
  /** Says goodbye to every client and forgets them. */
  close(): void
}

/** Holds the sockets, pings them, and drops those that are gone or too far behind. */
export function createStreams(): Streams {
  const byConversation = new Map<string, Set<WebSocket>>()
  const awaitingPong = new WeakSet<WebSocket>()
  const pinging = setInterval(pingAll, limits.directLine.streamPingMs)
  pinging.unref()

  function pingAll() {
    for (const socket of everySocket()) {
      if (awaitingPong.has(socket)) socket.terminate()
      awaitingPong.add(socket)
      socket.ping()
    }
  }

  function everySocket(): WebSocket[] {
    return [...byConversation.values()].flatMap((sockets) => [...sockets])
  }

  function remove(conversationId: string, socket: WebSocket) {
    const sockets = byConversation.get(conversationId)
    sockets?.delete(socket)
    if (sockets?.size === 0) byConversation.delete(conversationId)
  }

  return {
    add(conversationId, socket) {
      const sockets = byConversation.get(conversationId) ?? new Set()
      if (sockets.size >= limits.directLine.maxStreamsPerConversation) return false
      byConversation.set(conversationId, sockets.add(socket))
      socket.on('pong', () => awaitingPong.delete(socket))
      socket.on('message', (data: RawData) => answerKeepAlive(socket, data))
      socket.on('close', () => remove(conversationId, socket))
      socket.on('error', () => socket.terminate()) // a broken frame ends its own stream only
      return true
    },
    send(conversationId, set) {
      const frame = JSON.stringify(set)
      for (const socket of byConversation.get(conversationId) ?? []) sendFrame(socket, frame)
    },
    close() {
      clearInterval(pinging)
      for (const socket of everySocket()) {
        socket.close(1001, 'The server is stopping.')
        setTimeout(() => socket.terminate(), limits.directLine.goodbyeMs).unref()
      }
      byConversation.clear()
    },
  }
}

/** Sends one frame; a client that does not read is cut off, for its watermark brings it back. */
export function sendFrame(socket: WebSocket, frame: string): void {
  if (socket.readyState !== WebSocket.OPEN) return
  if (socket.bufferedAmount > limits.directLine.maxStreamBacklogBytes) socket.terminate()
  else socket.send(frame)
}

function answerKeepAlive(socket: WebSocket, data: RawData) {
  const isEmpty = !Array.isArray(data) && data.byteLength === 0
  if (isEmpty) sendFrame(socket, '')
}

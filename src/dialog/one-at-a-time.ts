import type { TakeTurn } from './turn.js'

/** Turns of one conversation one after another, in the order the messages came; conversations side by side. */
export function oneAtATime(takeTurn: TakeTurn): TakeTurn {
  const lastTurns = new Map<string, Promise<unknown>>()

  return function takeTurnInOrder(message) {
    const { conversationId } = message
    const before = lastTurns.get(conversationId) ?? Promise.resolve()
    const reply = before.then(() => takeTurn(message))
    const ended = reply.then(noValue, noValue).then(() => {
      if (lastTurns.get(conversationId) === ended) lastTurns.delete(conversationId)
    })
    lastTurns.set(conversationId, ended)
    return reply
  }
}

/** A turn that failed is told to whoever sent its message; the next one waits only for its end. */
function noValue(): void {}

import { limits } from '../limits.js'
import type { Unanswered } from '../store/unanswered.js'
import { isForgetEverything } from './record-turns.js'
import type { TakeTurn } from './turn.js'

/** The same turn, of which a question is kept that the shop's rules did not answer. After "forget everything" none is. */
export function noteUnanswered(takeTurn: TakeTurn, unanswered: Unanswered): TakeTurn {
  return async function takeNotedTurn(message) {
    const reply = await takeTurn(message)
    const { conversationId, messageId, receivedAt: at } = message
    if (reply.frames.some(isForgetEverything)) unanswered.forget(conversationId)
    else if (reply.unanswered) {
      const text = message.text.slice(0, limits.session.keptWords)
      unanswered.add({ conversationId, messageId, text, language: reply.language, at })
    }
    return reply
  }
}

import type { Desk } from '../handoff/desk.js'
import { languageOf } from '../intent/language.js'
import type { IncomingMessage } from './message.js'
import { isForgetEverything } from './record-turns.js'
import { type Reply, replyInWords } from './reply.js'
import type { TakeTurn } from './turn.js'

/**
 * The same turn while the bot has the conversation. While a person has it, the message is kept for them and the reply is silent:
 * no words, `handoff: 'agent'`. That is looked at once more when the turn is done, for a person may have taken it meanwhile.
 */
export function standAside(
  takeTurn: TakeTurn,
  desk: Pick<Desk, 'owner' | 'shopperSays' | 'forget'>,
): TakeTurn {
  const keep = ({ conversationId, messageId, text, receivedAt: at }: IncomingMessage) =>
    desk.shopperSays(conversationId, { messageId, text, at })
  return async function takeTurnOrStandAside(message) {
    const { conversationId } = message
    if (desk.owner(conversationId) === 'agent') {
      keep(message)
      return silence(message)
    }
    const reply = await takeTurn(message)
    if (reply.frames.some(isForgetEverything)) {
      desk.forget(conversationId)
      return reply
    }
    const owner = desk.owner(conversationId)
    if (owner === 'bot') return reply
    keep(message) // an agent who comes reads what was said while the shopper waited
    if (owner === 'agent') return silence(message)
    return reply.handoff === 'none' ? { ...reply, handoff: 'waiting' } : reply
  }
}

function silence({ conversationId, messageId, text }: IncomingMessage): Reply {
  const language = languageOf(text)
  return replyInWords({ conversationId, messageId, language, text: '', handoff: 'agent' })
}

import { type ErrorCode, ParleyError } from '../errors.js'
import { languageOf } from '../intent/language.js'
import type { SessionStore } from '../store/session-store.js'
import type { IncomingMessage } from './message.js'
import { type Reply, replyInWords } from './reply.js'
import type { Session } from './session.js'
import type { TakeTurn } from './turn.js'
import { wordingOf } from './wording/wording.js'

/** What the log is told of a turn that failed: never a word of the shopper's. */
export interface TurnFailure {
  conversationId: string
  messageId: string
  code: ErrorCode | 'unexpected'
  cause: unknown
}

export type LogFailure = (failure: TurnFailure) => void

/**
 * A turn that never throws: a step that failed gives the shopper a kind sentence and the log its cause. A conversation
 * that another process has just answered in is tried once more from where that left it.
 */
export function guardTurn(
  takeTurn: TakeTurn,
  sessions: SessionStore<Session>,
  logFailure: LogFailure,
): TakeTurn {
  return async function takeGuardedTurn(message) {
    try {
      return await takeTurn(message).catch((cause: unknown) => {
        if (codeOf(cause) !== 'conflict') throw cause
        return takeTurn(message)
      })
    } catch (cause) {
      const { conversationId, messageId } = message
      logFailure({ conversationId, messageId, code: codeOf(cause), cause })
      const session = await sessions.load(conversationId).catch(() => undefined) // it may be what failed
      return apology(message, session?.state)
    }
  }
}

function codeOf(cause: unknown): TurnFailure['code'] {
  return cause instanceof ParleyError ? cause.code : 'unexpected'
}

/** Not kept in the session, so the same message delivered again is tried again. */
function apology({ conversationId, messageId, text }: IncomingMessage, session: Session | undefined): Reply {
  const language = session?.profile.language ?? languageOf(text)
  return replyInWords({
    conversationId,
    messageId,
    turn: session?.turn ?? 0,
    language,
    text: wordingOf(language, 'failed', {}, messageId),
    confidence: 0,
    profile: session?.profile.facts ?? [],
  })
}

import type { Frame } from '../intent/understanding.js'
import type { Recordings } from '../store/recordings.js'
import type { SessionStore } from '../store/session-store.js'
import type { IncomingMessage } from './message.js'
import type { Reply } from './reply.js'
import type { Session } from './session.js'
import type { TakeTurn } from './turn.js'

/** What a reply depends on beside the message and the session. */
export interface Versions {
  /** Of the program. */
  program: string
  /** Of both models together, and of the vectors alone. */
  models: string
  embedder: string
  catalogue: string
}

/** A turn as it is kept: the ways to say a thing follow from the conversation's id and the number of the turn. */
export interface RecordedTurn {
  message: IncomingMessage
  versions: Versions
  reply: Reply
}

/**
 * The same turn, of which everything is kept that it takes to have it again. After "forget everything" nothing is kept that was
 * said before: the recording begins anew with the session as that has left it. A turn that fails is not kept.
 */
export function recordTurns(
  takeTurn: TakeTurn,
  sessions: SessionStore<Session>,
  recordings: Recordings,
  versions: () => Versions,
): TakeTurn {
  const stateOf = async (id: string): Promise<string | undefined> => {
    const stored = await sessions.load(id)
    return stored === undefined ? undefined : JSON.stringify(stored.state)
  }
  return async function takeRecordedTurn(message) {
    const { conversationId, messageId } = message
    const isNew = !recordings.has(conversationId)
    const before = isNew ? await stateOf(conversationId) : undefined
    const reply = await takeTurn(message)
    if (reply.frames.some(isForgetEverything)) {
      recordings.begin(conversationId, await stateOf(conversationId))
      return reply
    }
    if (isNew) recordings.begin(conversationId, before)
    const turn: RecordedTurn = { message, versions: versions(), reply }
    recordings.add(conversationId, messageId, JSON.stringify(turn))
    return reply
  }
}

/** "Forget everything about me". */
export function isForgetEverything({ act, slots }: Frame): boolean {
  return act === 'profile_forget' && slots.some(({ slot, value }) => slot === 'attribute' && value === 'all')
}

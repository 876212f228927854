import { sessionConflict } from './session-conflict.js'
import type { SessionStore, StoredSession } from './session-store.js'

/** Sessions that live as long as the process: for tests and for conversations that are not to be kept. */
export function createMemorySessionStore<State>(): SessionStore<State> {
  const sessions = new Map<string, StoredSession<State>>()
  return {
    async load(conversationId) {
      return structuredClone(sessions.get(conversationId))
    },
    async save(conversationId, state, expectedRevision) {
      const revision = sessions.get(conversationId)?.revision ?? 0
      if (revision !== expectedRevision) throw sessionConflict(conversationId, expectedRevision)
      sessions.set(conversationId, { state: structuredClone(state), revision: revision + 1 })
      return revision + 1
    },
    async delete(conversationId) {
      sessions.delete(conversationId)
    },
  }
}

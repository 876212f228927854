import type Database from 'libsql'
import { ParleyError } from '../errors.js'
import { sessionConflict } from './session-conflict.js'
import type { SessionStore } from './session-store.js'

const schema = `
  CREATE TABLE IF NOT EXISTS sessions (
    conversation_id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    state TEXT NOT NULL
  ) WITHOUT ROWID;
`

interface SessionRow {
  revision: number
  state: string
}

/**
 * Sessions in an open SQLite database; makes its own table where it is missing. `readState` checks what comes back,
 * which an older version of the program may have written.
 */
export function createSqliteSessionStore<State>(
  database: Database.Database,
  readState: (value: unknown) => State,
): SessionStore<State> {
  database.exec(schema)
  const load = database.prepare('SELECT revision, state FROM sessions WHERE conversation_id = ?')
  const insert = database.prepare(
    'INSERT INTO sessions (conversation_id, revision, state) VALUES (?, 1, ?) ON CONFLICT DO NOTHING',
  )
  const update = database.prepare(
    'UPDATE sessions SET revision = revision + 1, state = ? WHERE conversation_id = ? AND revision = ?',
  )
  const remove = database.prepare('DELETE FROM sessions WHERE conversation_id = ?')

  return {
    async load(conversationId) {
      const row = load.get(conversationId) as SessionRow | undefined
      if (row === undefined) return undefined
      return { revision: row.revision, state: readState(parse(row.state, conversationId)) }
    },
    async save(conversationId, state, expectedRevision) {
      const text = JSON.stringify(state)
      const { changes } =
        expectedRevision === 0
          ? insert.run(conversationId, text)
          : update.run(text, conversationId, expectedRevision)
      if (changes !== 1) throw sessionConflict(conversationId, expectedRevision)
      return expectedRevision + 1
    },
    async delete(conversationId) {
      remove.run(conversationId)
    },
  }
}

function parse(text: string, conversationId: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new ParleyError(
      'database-corrupt',
      `the stored session of conversation ${conversationId} is not JSON`,
      {
        nextStep: 'Run `npx parley doctor`; delete the conversation if it stays unreadable.',
        cause,
      },
    )
  }
}

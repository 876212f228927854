import type Database from 'libsql'
import { limits } from '../limits.js'
import type { Recordings } from './recordings.js'

const schema = `
  CREATE TABLE IF NOT EXISTS recordings (
    conversation_id TEXT PRIMARY KEY,
    began_with TEXT
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS recorded_turns (
    number INTEGER PRIMARY KEY,
    conversation_id TEXT NOT NULL REFERENCES recordings (conversation_id) ON DELETE CASCADE,
    message_id TEXT NOT NULL,
    turn TEXT NOT NULL,
    UNIQUE (conversation_id, message_id)
  );
`

/** Recordings in an open SQLite database; makes its own tables where they are missing. */
export function createSqliteRecordings(database: Database.Database): Recordings {
  database.exec(schema)
  const find = database.prepare('SELECT began_with FROM recordings WHERE conversation_id = ?')
  const insert = database.prepare('INSERT INTO recordings (conversation_id, began_with) VALUES (?, ?)')
  const remove = database.prepare('DELETE FROM recordings WHERE conversation_id = ?')
  // a recording that is full stays as it is: without its first turns the later ones could not be had again
  const add = database.prepare(
    `INSERT OR IGNORE INTO recorded_turns (conversation_id, message_id, turn)
     SELECT ?1, ?2, ?3
     WHERE (SELECT count(*) FROM recorded_turns WHERE conversation_id = ?1) < ${limits.recording.maxTurns}`,
  )
  const turnsOf = database.prepare(
    'SELECT turn FROM recorded_turns WHERE conversation_id = ? ORDER BY number',
  )
  const begin = database.transaction((conversationId: string, beganWith: string | null) => {
    remove.run(conversationId)
    insert.run(conversationId, beganWith)
  })

  return {
    has: (conversationId) => find.get(conversationId) !== undefined,
    begin: (conversationId, beganWith) => begin.immediate(conversationId, beganWith ?? null),
    add: (conversationId, messageId, turn) => void add.run(conversationId, messageId, turn),
    read(conversationId) {
      const row = find.get(conversationId) as { began_with: string | null } | undefined
      if (row === undefined) return undefined
      const turns = (turnsOf.all(conversationId) as { turn: string }[]).map(({ turn }) => turn)
      return { conversationId, turns, ...(row.began_with === null ? {} : { beganWith: row.began_with }) }
    },
    delete: (conversationId) => void remove.run(conversationId),
  }
}

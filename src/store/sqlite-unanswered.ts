import type Database from 'libsql'
import { limits } from '../limits.js'
import type { Unanswered, UnansweredQuestion } from './unanswered.js'

const schema = `
  CREATE TABLE IF NOT EXISTS unanswered_questions (
    number INTEGER PRIMARY KEY,
    conversation_id TEXT NOT NULL,
    message_id TEXT NOT NULL,
    text TEXT NOT NULL,
    language TEXT NOT NULL,
    at TEXT NOT NULL,
    UNIQUE (conversation_id, message_id)
  );
`

/** Unanswered questions in an open SQLite database; makes its own table where it is missing. */
export function createSqliteUnanswered(database: Database.Database): Unanswered {
  database.exec(schema)
  const add = database.prepare(
    `INSERT OR IGNORE INTO unanswered_questions (conversation_id, message_id, text, language, at)
     VALUES (?, ?, ?, ?, ?)`,
  )
  const makeRoom = database.prepare(
    `DELETE FROM unanswered_questions
     WHERE number <= (SELECT max(number) FROM unanswered_questions) - ${limits.knowledge.keptUnanswered}`,
  )
  const since = database.prepare(
    `SELECT conversation_id AS conversationId, message_id AS messageId, text, language, at
     FROM unanswered_questions WHERE at >= ? ORDER BY number`,
  )
  const forget = database.prepare('DELETE FROM unanswered_questions WHERE conversation_id = ?')
  return {
    add({ conversationId, messageId, text, language, at }) {
      add.run(conversationId, messageId, text, language, at)
      makeRoom.run()
    },
    since: (time) => since.all(time) as UnansweredQuestion[],
    forget: (conversationId) => void forget.run(conversationId),
  }
}

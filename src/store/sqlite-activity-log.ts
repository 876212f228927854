import type Database from 'libsql'
import type { ActivityLog, LoggedActivity, LoggedConversation, NewActivity } from './activity-log.js'

const schema = `
  CREATE TABLE IF NOT EXISTS logged_conversations (
    id TEXT PRIMARY KEY,
    user_id TEXT NOT NULL,
    began_at TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS logged_activities (
    conversation_id TEXT NOT NULL REFERENCES logged_conversations (id) ON DELETE CASCADE,
    sequence INTEGER NOT NULL,
    client_id TEXT,
    awaits_reply INTEGER NOT NULL,
    reply_to INTEGER,
    content TEXT NOT NULL,
    PRIMARY KEY (conversation_id, sequence)
  ) WITHOUT ROWID;
  CREATE UNIQUE INDEX IF NOT EXISTS logged_activities_client
    ON logged_activities (conversation_id, client_id) WHERE client_id IS NOT NULL;
  CREATE UNIQUE INDEX IF NOT EXISTS logged_activities_reply
    ON logged_activities (conversation_id, reply_to) WHERE reply_to IS NOT NULL;
`

interface ConversationRow {
  id: string
  user_id: string
  began_at: string
}

/** The activity log in an open SQLite database; makes its own tables where they are missing. */
export function createSqliteActivityLog(database: Database.Database): ActivityLog {
  database.exec(schema)
  const statements = prepare(database)

  const append = database.transaction((conversationId: string, activity: NewActivity) => {
    const kept = statements.kept.get(conversationId, activity.clientId ?? null, activity.replyTo ?? null)
    if (kept !== undefined) return { sequence: (kept as LoggedActivity).sequence, isNew: false }
    const sequence = latest(conversationId) + 1
    statements.append.run(
      conversationId,
      sequence,
      activity.clientId ?? null,
      activity.awaitsReply === true ? 1 : 0,
      activity.replyTo ?? null,
      activity.content,
    )
    return { sequence, isNew: true }
  })

  function latest(conversationId: string): number {
    return (statements.latest.get(conversationId) as { sequence: number }).sequence
  }

  return {
    begin(conversation: LoggedConversation) {
      statements.begin.run(conversation.id, conversation.userId, conversation.beganAt)
    },
    conversation(id) {
      const row = statements.conversation.get(id) as ConversationRow | undefined
      return row && { id: row.id, userId: row.user_id, beganAt: row.began_at }
    },
    append: (conversationId, activity) => append.immediate(conversationId, activity),
    after: (conversationId, sequence, atMost) =>
      statements.after.all(conversationId, sequence, atMost) as LoggedActivity[],
    latest,
    unanswered: (conversationId) => statements.unanswered.all(conversationId) as LoggedActivity[],
  }
}

function prepare(database: Database.Database) {
  return {
    begin: database.prepare(
      'INSERT OR IGNORE INTO logged_conversations (id, user_id, began_at) VALUES (?, ?, ?)',
    ),
    conversation: database.prepare('SELECT id, user_id, began_at FROM logged_conversations WHERE id = ?'),
    kept: database.prepare(
      'SELECT sequence FROM logged_activities WHERE conversation_id = ?1 AND (client_id = ?2 OR reply_to = ?3)',
    ),
    append: database.prepare(
      `INSERT INTO logged_activities (conversation_id, sequence, client_id, awaits_reply, reply_to, content)
       VALUES (?, ?, ?, ?, ?, ?)`,
    ),
    latest: database.prepare(
      'SELECT coalesce(max(sequence), 0) AS sequence FROM logged_activities WHERE conversation_id = ?',
    ),
    after: database.prepare(
      `SELECT sequence, content FROM logged_activities
       WHERE conversation_id = ? AND sequence > ? ORDER BY sequence LIMIT ?`,
    ),
    unanswered: database.prepare(
      `SELECT message.sequence, message.content FROM logged_activities AS message
       WHERE message.conversation_id = ? AND message.awaits_reply = 1 AND NOT EXISTS (
         SELECT 1 FROM logged_activities AS reply
         WHERE reply.conversation_id = message.conversation_id AND reply.reply_to = message.sequence
       ) ORDER BY message.sequence`,
    ),
  }
}

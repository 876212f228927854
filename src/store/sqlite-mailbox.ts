import type Database from 'libsql'
import type {
  Correspondent,
  DeadLetter,
  KeptDelivery,
  KeptLetter,
  LetterAnswer,
  Mailbox,
  NewLetter,
} from './mailbox.js'

const schema = `
  CREATE TABLE IF NOT EXISTS letters (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    channel TEXT NOT NULL,
    message_id TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    content TEXT, -- NULL once it is answered
    received_at_ms INTEGER NOT NULL,
    UNIQUE (channel, message_id)
  );
  CREATE INDEX IF NOT EXISTS letters_unanswered ON letters (channel, sequence) WHERE content IS NOT NULL;
  CREATE INDEX IF NOT EXISTS letters_conversation ON letters (conversation_id);
  CREATE TABLE IF NOT EXISTS deliveries (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    channel TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    call TEXT, -- NULL once it is given up
    attempts INTEGER NOT NULL DEFAULT 0,
    created_at_ms INTEGER NOT NULL,
    not_before_ms INTEGER NOT NULL,
    died_at_ms INTEGER,
    problem TEXT
  );
  CREATE INDEX IF NOT EXISTS deliveries_conversation ON deliveries (conversation_id);
  CREATE TABLE IF NOT EXISTS correspondents (
    conversation_id TEXT PRIMARY KEY,
    language TEXT,
    introduced_at_ms INTEGER
  ) WITHOUT ROWID;
`

const letterColumns = `sequence, channel, message_id AS messageId, conversation_id AS conversationId, content,
  received_at_ms AS receivedAtMs`
const deliveryColumns = `id, channel, conversation_id AS conversationId, call, attempts,
  created_at_ms AS createdAtMs, not_before_ms AS notBeforeMs`

/** The mailbox in an open SQLite database; makes its own tables where they are missing. */
export function createSqliteMailbox(database: Database.Database): Mailbox {
  database.exec(schema)
  const statements = prepare(database)

  const answer = database.transaction((given: LetterAnswer): KeptDelivery[] => {
    const { sequence, conversationId, language, answeredAtMs, notBeforeMs } = given
    if (statements.markAnswered.run(sequence).changes === 0) return [] // another process was first
    statements.correspond.run(conversationId, language, answeredAtMs)
    return given.calls.map((call) => {
      const { lastInsertRowid } = statements.deliver.run(
        sequence,
        conversationId,
        call,
        answeredAtMs,
        notBeforeMs,
      )
      return statements.delivery.get(lastInsertRowid) as KeptDelivery
    })
  })

  const forget = database.transaction((conversationId: string) => {
    for (const statement of statements.forget) statement.run(conversationId)
  })

  return {
    keep({ channel, messageId, conversationId, content, receivedAtMs }: NewLetter) {
      const { changes, lastInsertRowid } = statements.keep.run(
        channel,
        messageId,
        conversationId,
        content,
        receivedAtMs,
      )
      if (changes === 0) return undefined
      const sequence = Number(lastInsertRowid)
      return { sequence, channel, messageId, conversationId, content, receivedAtMs }
    },
    unanswered: (channel) => statements.unanswered.all(channel) as KeptLetter[],
    answer: (given) => answer.immediate(given),
    waiting: (channel) => statements.waiting.all(channel) as KeptDelivery[],
    delivered: (id) => void statements.delivered.run(id),
    postpone: (id, notBeforeMs) => void statements.postpone.run(notBeforeMs, id),
    bury: (id, problem, atMs) => void statements.bury.run(problem, atMs, id),
    deadLetters: (atMost) => statements.deadLetters.all(atMost) as DeadLetter[],
    correspondent(conversationId) {
      const row = statements.correspondent.get(conversationId) as CorrespondentRow | undefined
      return row && { language: row.language ?? undefined, introducedAtMs: row.introducedAtMs ?? undefined }
    },
    prune(beforeMs) {
      statements.pruneLetters.run(beforeMs)
      statements.pruneDead.run(beforeMs)
    },
    forget: (conversationId) => forget.immediate(conversationId),
  }
}

type CorrespondentRow = { [Name in keyof Correspondent]: Correspondent[Name] | null }

function prepare(database: Database.Database) {
  return {
    keep: database.prepare(
      `INSERT INTO letters (channel, message_id, conversation_id, content, received_at_ms)
       VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    ),
    unanswered: database.prepare(
      `SELECT ${letterColumns} FROM letters WHERE channel = ? AND content IS NOT NULL ORDER BY sequence`,
    ),
    markAnswered: database.prepare(
      'UPDATE letters SET content = NULL WHERE sequence = ? AND content IS NOT NULL',
    ),
    correspond: database.prepare(
      `INSERT INTO correspondents (conversation_id, language, introduced_at_ms) VALUES (?, ?, ?)
       ON CONFLICT (conversation_id) DO UPDATE SET language = excluded.language`,
    ),
    deliver: database.prepare(
      `INSERT INTO deliveries (channel, conversation_id, call, created_at_ms, not_before_ms)
       SELECT channel, ?2, ?3, ?4, ?5 FROM letters WHERE sequence = ?1`,
    ),
    delivery: database.prepare(`SELECT ${deliveryColumns} FROM deliveries WHERE id = ?`),
    waiting: database.prepare(
      `SELECT ${deliveryColumns} FROM deliveries WHERE channel = ? AND died_at_ms IS NULL ORDER BY id`,
    ),
    delivered: database.prepare('DELETE FROM deliveries WHERE id = ?'),
    postpone: database.prepare(
      'UPDATE deliveries SET attempts = attempts + 1, not_before_ms = ? WHERE id = ?',
    ),
    bury: database.prepare(
      `UPDATE deliveries SET call = NULL, attempts = attempts + 1, problem = ?, died_at_ms = ?
       WHERE id = ? AND died_at_ms IS NULL`,
    ),
    deadLetters: database.prepare(
      `SELECT id, channel, attempts, created_at_ms AS createdAtMs, died_at_ms AS diedAtMs, problem
       FROM deliveries WHERE died_at_ms IS NOT NULL ORDER BY died_at_ms DESC, id DESC LIMIT ?`,
    ),
    correspondent: database.prepare(
      `SELECT language, introduced_at_ms AS introducedAtMs FROM correspondents WHERE conversation_id = ?`,
    ),
    pruneLetters: database.prepare('DELETE FROM letters WHERE content IS NULL AND received_at_ms < ?'),
    pruneDead: database.prepare('DELETE FROM deliveries WHERE died_at_ms < ?'),
    forget: ['letters', 'deliveries', 'correspondents'].map((table) =>
      database.prepare(`DELETE FROM ${table} WHERE conversation_id = ?`),
    ),
  }
}

import type Database from 'libsql'
import type { Handoff, HandoffMessage, HandoffStore, Ticket } from './handoff-store.js'

const schema = `
  CREATE TABLE IF NOT EXISTS handoffs (
    conversation_id TEXT PRIMARY KEY,
    state TEXT NOT NULL CHECK (state IN ('bot', 'waiting', 'agent', 'closed')),
    agent_id TEXT,
    revision INTEGER NOT NULL,
    waiting_since TEXT NOT NULL,
    agent_seen_at TEXT,
    brief TEXT NOT NULL,
    -- one owner: an agent's while, and only while, an agent has it
    CHECK ((state = 'agent') = (agent_id IS NOT NULL)),
    CHECK ((state = 'agent') = (agent_seen_at IS NOT NULL))
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS handoffs_by_state ON handoffs (state, waiting_since);
  CREATE TABLE IF NOT EXISTS handoff_messages (
    conversation_id TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    message_id TEXT NOT NULL,
    sender TEXT NOT NULL CHECK (sender IN ('shopper', 'agent')),
    agent_id TEXT,
    text TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (conversation_id, sequence),
    UNIQUE (conversation_id, message_id)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS handoff_tickets (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation_id TEXT NOT NULL,
    brief TEXT NOT NULL,
    at TEXT NOT NULL,
    is_open INTEGER NOT NULL DEFAULT 1
  );
  CREATE UNIQUE INDEX IF NOT EXISTS handoff_tickets_open ON handoff_tickets (conversation_id) WHERE is_open = 1;
  CREATE TABLE IF NOT EXISTS handoff_waits (
    number INTEGER PRIMARY KEY,
    conversation_id TEXT NOT NULL,
    waited_ms INTEGER NOT NULL
  );
`

interface HandoffRow {
  conversation_id: string
  state: Handoff['state']
  agent_id: string | null
  revision: number
  waiting_since: string
  agent_seen_at: string | null
  brief: string
}

/** Handoffs in an open SQLite database; makes its own tables where they are missing. */
export function createSqliteHandoffStore(database: Database.Database): HandoffStore {
  database.exec(schema)
  return { ...ownership(database), ...correspondence(database), ...tickets(database) }
}

function ownership(
  database: Database.Database,
): Pick<HandoffStore, 'read' | 'change' | 'waiting' | 'taken' | 'latestWaitsMs' | 'noteWait'> {
  const read = database.prepare('SELECT * FROM handoffs WHERE conversation_id = ?')
  const insert = database.prepare(
    `INSERT INTO handoffs (conversation_id, state, agent_id, revision, waiting_since, agent_seen_at, brief)
     VALUES (?, ?, ?, 1, ?, ?, ?) ON CONFLICT DO NOTHING`,
  )
  const update = database.prepare(
    `UPDATE handoffs SET state = ?, agent_id = ?, revision = revision + 1, waiting_since = ?, agent_seen_at = ?, brief = ?
     WHERE conversation_id = ? AND revision = ?`,
  )
  const inState = database.prepare(
    'SELECT * FROM handoffs WHERE state = ? ORDER BY waiting_since, conversation_id',
  )
  const waits = database.prepare('SELECT waited_ms FROM handoff_waits ORDER BY number DESC LIMIT ?')
  const noteWait = database.prepare('INSERT INTO handoff_waits (conversation_id, waited_ms) VALUES (?, ?)')
  const all = (state: Handoff['state']) => (inState.all(state) as HandoffRow[]).map(handoffOf)
  return {
    read(conversationId) {
      const row = read.get(conversationId) as HandoffRow | undefined
      return row === undefined ? undefined : handoffOf(row)
    },
    change({ conversationId, state, agentId, waitingSince, agentSeenAt, brief }, fromRevision) {
      const values = [state, agentId ?? null]
      const rest = [waitingSince, agentSeenAt ?? null, brief]
      const { changes } =
        fromRevision === 0
          ? insert.run(conversationId, ...values, ...rest)
          : update.run(...values, ...rest, conversationId, fromRevision)
      return changes === 1
    },
    waiting: () => all('waiting'),
    taken: () => all('agent'),
    latestWaitsMs: (atMost) => (waits.all(atMost) as { waited_ms: number }[]).map((row) => row.waited_ms),
    noteWait: (conversationId, waitedMs) => void noteWait.run(conversationId, waitedMs),
  }
}

function correspondence(
  database: Database.Database,
): Pick<HandoffStore, 'addMessage' | 'messages' | 'forget'> {
  const known = database.prepare(
    'SELECT sequence FROM handoff_messages WHERE conversation_id = ? AND message_id = ?',
  )
  const last = database.prepare(
    'SELECT max(sequence) AS sequence FROM handoff_messages WHERE conversation_id = ?',
  )
  const insert = database.prepare(
    `INSERT INTO handoff_messages (conversation_id, sequence, message_id, sender, agent_id, text, at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  )
  const after = database.prepare(
    `SELECT sequence, sender, agent_id, text, at FROM handoff_messages
     WHERE conversation_id = ? AND sequence > ? ORDER BY sequence`,
  )
  const blank = database.prepare("UPDATE handoff_messages SET text = '' WHERE conversation_id = ?")
  const blankBrief = database.prepare("UPDATE handoffs SET brief = '{}' WHERE conversation_id = ?")
  const blankTicket = database.prepare("UPDATE handoff_tickets SET brief = '{}' WHERE conversation_id = ?")
  const add = database.transaction(
    (
      conversationId: string,
      message: Parameters<HandoffStore['addMessage']>[1],
    ): ReturnType<HandoffStore['addMessage']> => {
      const { messageId, from, agentId, text, at } = message
      const before = known.get(conversationId, messageId) as { sequence: number } | undefined
      if (before !== undefined) return { sequence: before.sequence, isNew: false }
      const latest = last.get(conversationId) as { sequence: number | null }
      const sequence = (latest.sequence ?? 0) + 1
      insert.run(conversationId, sequence, messageId, from, agentId ?? null, text, at)
      return { sequence, isNew: true }
    },
  )
  return {
    addMessage: (conversationId, message) => add.immediate(conversationId, message),
    messages: (conversationId, sequence) =>
      (after.all(conversationId, sequence) as MessageRow[]).map(({ sender, agent_id, ...row }) => ({
        ...row,
        from: sender,
        agentId: agent_id ?? undefined,
      })),
    forget(conversationId) {
      for (const statement of [blank, blankBrief, blankTicket]) statement.run(conversationId)
    },
  }
}

interface MessageRow extends Pick<HandoffMessage, 'sequence' | 'text' | 'at'> {
  sender: HandoffMessage['from']
  agent_id: string | null
}

function tickets(
  database: Database.Database,
): Pick<HandoffStore, 'openTicket' | 'openTickets' | 'closeTicket'> {
  const find = database.prepare(
    'SELECT number FROM handoff_tickets WHERE conversation_id = ? AND is_open = 1',
  )
  const insert = database.prepare('INSERT INTO handoff_tickets (conversation_id, brief, at) VALUES (?, ?, ?)')
  const open = database.prepare(
    'SELECT number, conversation_id AS conversationId, brief, at FROM handoff_tickets WHERE is_open = 1 ORDER BY number',
  )
  const close = database.prepare('UPDATE handoff_tickets SET is_open = 0 WHERE number = ?')
  const openOne = database.transaction(({ conversationId, brief, at }: Omit<Ticket, 'number'>): number => {
    const before = find.get(conversationId) as { number: number } | undefined
    return before?.number ?? Number(insert.run(conversationId, brief, at).lastInsertRowid)
  })
  return {
    openTicket: (ticket) => openOne.immediate(ticket),
    openTickets: () => open.all() as Ticket[],
    closeTicket: (number) => void close.run(number),
  }
}

function handoffOf(row: HandoffRow): Handoff {
  return {
    conversationId: row.conversation_id,
    state: row.state,
    agentId: row.agent_id ?? undefined,
    revision: row.revision,
    waitingSince: row.waiting_since,
    agentSeenAt: row.agent_seen_at ?? undefined,
    brief: row.brief,
  }
}

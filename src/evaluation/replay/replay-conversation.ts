import type { Search } from '../../assistant.js'
import { createTurn, readSession, type Session, type Versions } from '../../dialog/index.js'
import type { Reply } from '../../dialog/reply.js'
import { formatFrameLine } from '../../intent/frame-line.js'
import type { Understand } from '../../intent/index.js'
import { openStoreDatabase } from '../../store/open-store-database.js'
import { createSqliteSessionStore } from '../../store/sqlite-session-store.js'
import { lineDifference } from './line-difference.js'
import type { RecordedConversation } from './recording-file.js'

/** A turn had again. */
export interface ReplayedTurn {
  said: string
  versions: Versions
  /** Lines that came out differently, "- as it was", "+ as it is now"; none where every byte is the same. */
  differences: string[]
}

export interface ReplayParts extends Pick<Search, 'catalogue' | 'retrieve'> {
  understand: Understand
  checkoutUrl?: string | undefined
}

/**
 * Has a recorded conversation once more: the same messages at the same times under the same id, from which the ways to say things
 * follow. Each turn goes on from what was said this time, so that one difference may bring others.
 */
export async function replayConversation(
  { conversation, beganWith, turns }: RecordedConversation,
  parts: ReplayParts,
): Promise<ReplayedTurn[]> {
  const database = openStoreDatabase(':memory:') // sessions go through the same store as when they were recorded
  try {
    const sessions = createSqliteSessionStore<Session>(database, readSession)
    if (beganWith !== undefined) await sessions.save(conversation, readSession(beganWith), 0)
    const takeTurn = createTurn({ sessions, ...parts })
    const replayed: ReplayedTurn[] = []
    for (const { message, versions, reply } of turns) {
      const now = await takeTurn(message)
      replayed.push({ said: message.text, versions, differences: differencesOf(reply, now) })
    }
    return replayed
  } finally {
    database.close()
  }
}

function differencesOf(before: Reply, after: Reply): string[] {
  const [was, is] = [before, after].map((reply) => JSON.stringify(reply))
  if (was === is) return []
  const told = lineDifference(linesOf(before), linesOf(after))
  return told.length > 0 ? told : lineDifference(jsonLines(before), jsonLines(after))
}

/** A reply as a person would compare it. */
function linesOf({ frames, text, cards, table, chips, profile, handoff }: Reply): string[] {
  const rows =
    table === undefined ? [] : [table.columns, ...table.rows.map(({ name, values }) => [name, ...values])]
  return [
    `understood: ${formatFrameLine(frames) || 'nothing'}`,
    ...text.split('\n').map((line) => `says: ${line}`),
    ...cards.map(({ position, id, title, price, score, why }) =>
      [
        `shows ${position}.`,
        id,
        title,
        `${price.amountMinor} ${price.currency}`,
        `${score} points`,
        why,
      ].join(' · '),
    ),
    ...rows.map((cells) => `table: ${cells.join(' | ')}`),
    ...chips.map(({ label, line }) => `button: ${label} (${line})`),
    ...profile.map(({ kind, slot, op, value }) => `knows: ${kind} ${slot} ${op} ${value}`),
    ...(handoff === 'none' ? [] : [`handoff: ${handoff}`]),
  ]
}

function jsonLines(reply: Reply): string[] {
  return JSON.stringify(reply, null, 1).split('\n')
}

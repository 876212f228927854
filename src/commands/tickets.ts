import { existsSync } from 'node:fs'
import { dataFiles } from '../assistant.js'
import { openStoreDatabase } from '../store/open-store-database.js'
import { createSqliteHandoffStore } from '../store/sqlite-handoff-store.js'
import type { CommandContext, Outcome } from './command-context.js'
import { writeLine } from './terminal.js'

export interface TicketsOptions {
  /** The number of a ticket that is settled. */
  close?: number
}

/** Lists what shoppers left for the staff, a line of JSON each, or closes one. */
export async function tickets(
  { config, terminal }: CommandContext,
  { close }: TicketsOptions,
): Promise<Outcome> {
  const file = dataFiles(config).conversations
  if (!existsSync(file)) return 'good'
  const database = openStoreDatabase(file)
  try {
    const store = createSqliteHandoffStore(database)
    const open = store.openTickets()
    if (close !== undefined) {
      const isThere = open.some(({ number }) => number === close)
      if (isThere) store.closeTicket(close)
      await writeLine(
        terminal.talk,
        isThere ? `Ticket ${close} is closed.` : `There is no open ticket ${close}.`,
      )
      return isThere ? 'good' : 'failed'
    }
    for (const { number, conversationId, at, brief } of open) {
      const line = { number, conversation: conversationId, at, brief: JSON.parse(brief) as unknown }
      await writeLine(terminal.output, JSON.stringify(line))
    }
    return 'good'
  } finally {
    database.close()
  }
}

import { randomBytes } from 'node:crypto'
import { limits } from '../limits.js'
import type { CatalogueChanges } from './catalogue.js'
import type { Connection } from './database.js'

/*
 * The latest changes of products, numbered in their order, so that whoever keeps something by them (vectors) need not compare a
 * million products to find three. A catalogue has a name of its own: cursors of one say nothing about another.
 */
const table =
  'CREATE TABLE IF NOT EXISTS catalogue_changes (change INTEGER PRIMARY KEY, label INTEGER NOT NULL)'
const identityBytes = 8

interface LogState {
  /** Of the catalogue. */
  identity: string
  /** Number of the latest change. */
  latest: number
  /** Changes up to this number are not kept. */
  forgotten: number
}

/** Notes changes inside the transaction of a writer. */
export interface ChangeWriter {
  note(label: number): void
  /** Writes down what was noted; before the commit. */
  finish(): void
}

export function createChangeWriter(connection: Connection): ChangeWriter {
  let noted: number[] = []
  let count = 0
  return {
    note(label) {
      count += 1
      if (noted.length < limits.catalogue.keptChanges) noted.push(label)
    },
    finish() {
      if (count === 0) return
      connection.exec(table)
      const before = readState(connection)
      const latest = (before?.latest ?? 0) + count
      const forgotten =
        before === undefined ? latest : Math.max(before.forgotten, latest - limits.catalogue.keptChanges)
      // a feed that changes more than is kept is known to have changed everything
      const isTooMuch = before === undefined || count > noted.length
      if (isTooMuch) connection.exec('DELETE FROM catalogue_changes')
      else {
        insertAll(connection, before.latest, noted)
        connection.prepare('DELETE FROM catalogue_changes WHERE change <= ?').run(forgotten)
      }
      const identity = before?.identity ?? randomBytes(identityBytes).toString('hex')
      writeState(connection, { identity, latest, forgotten: isTooMuch ? latest : forgotten })
      noted = []
      count = 0
    },
  }
}

/** Reads what has changed since a cursor. */
export function createChangeReader(connection: Connection): (cursor: string | null) => CatalogueChanges {
  return (given) => {
    const state = readState(connection)
    if (state === undefined) return { cursor: '' }
    const cursor = `${state.identity}.${state.latest}`
    const [identity, number] = given?.split('.') ?? []
    const since = Number(number)
    if (identity !== state.identity || !(since >= state.forgotten)) return { cursor }
    const [labels] = connection
      .prepare(
        'SELECT json_group_array(DISTINCT label) FROM catalogue_changes WHERE change > ? AND change <= ?',
      )
      .raw()
      .get(since, state.latest) as [string]
    return { cursor, labels: JSON.parse(labels) as number[] }
  }
}

function insertAll(connection: Connection, after: number, labels: readonly number[]): void {
  connection
    .prepare('INSERT INTO catalogue_changes SELECT ? + key + 1, value FROM json_each(?)')
    .run(after, JSON.stringify(labels))
}

function readState(connection: Connection): LogState | undefined {
  const row = connection.prepare("SELECT value FROM catalogue_state WHERE name = 'changes'").raw().get([]) as
    | [string]
    | undefined
  return row && (JSON.parse(row[0]) as LogState) // written below
}

function writeState(connection: Connection, state: LogState): void {
  connection
    .prepare("INSERT OR REPLACE INTO catalogue_state VALUES ('changes', ?)")
    .run(JSON.stringify(state))
}

import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'libsql'
import { ParleyError } from '../errors.js'
import { limits } from '../limits.js'

/** Opens the file that sessions and conversations live in, and makes it where it is missing. */
export function openStoreDatabase(file: string): Database.Database {
  try {
    mkdirSync(dirname(file), { recursive: true })
    const database = new Database(file, { timeout: limits.store.busyMs })
    database.pragma('journal_mode = WAL')
    // NORMAL: a commit is with the operating system before it returns, so a killed process loses nothing; only a
    // power cut can take the last turns, and an fsync for every turn would cost each shopper milliseconds.
    database.pragma('synchronous = NORMAL')
    database.pragma('foreign_keys = ON')
    return database
  } catch (cause) {
    throw new ParleyError('database-corrupt', `the database ${file} cannot be opened`, {
      nextStep: `Move ${file} away (conversations are lost, products are not) and start again.`,
      cause,
    })
  }
}

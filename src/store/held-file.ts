import Database from 'libsql'

/**
 * Holds a file for this process alone, and returns what lets go of it; undefined where another holds it or it cannot be made.
 * The operating system lets go too when the process dies, however it dies: no number of a process that is long gone is left behind.
 */
export function holdFile(path: string): (() => void) | undefined {
  let connection: Database.Database | undefined
  try {
    connection = new Database(path, { timeout: 0 })
    connection.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE') // nothing is ever written to it
    const held = connection
    return () => {
      held.exec('ROLLBACK')
      held.close()
    }
  } catch {
    connection?.close()
    return undefined
  }
}

import { limits } from '../limits.js'
import type { CatalogueImport } from './catalogue.js'
import { beginWriting, type Connection, closeDatabase, isInMemory, openDatabase } from './database.js'
import type { Product } from './product.js'
import { createProductWriter, type StoredRow } from './product-writer.js'

/**
 * A feed is written in one transaction over a connection of its own. SQLite's write-ahead log keeps what is written apart until the
 * commit, so readers in this and other processes go on with the old catalogue, and a process that dies leaves nothing behind.
 */
export function beginImport(servingConnection: Connection, file: string): CatalogueImport {
  const connection = isInMemory(file) ? servingConnection : openDatabase(file)
  connection.exec(`PRAGMA cache_size = -${limits.catalogue.importCacheBytes / 1024}`)
  beginWriting(connection, file)
  const writer = createProductWriter(connection)
  const written = createLabelSet()
  // the row just found is most often the next one written
  let found: StoredRow | undefined
  let foundId: string | undefined

  function findRow(id: string): StoredRow | undefined {
    found = writer.find(id)
    foundId = id
    return found
  }

  function end(command: 'COMMIT' | 'ROLLBACK'): void {
    connection.exec(command)
    if (connection === servingConnection)
      connection.exec(`PRAGMA cache_size = -${limits.catalogue.databaseCacheBytes / 1024}`)
    else closeDatabase(connection)
  }

  return {
    find(id) {
      const row = foundId === id ? found : findRow(id)
      return row && { read: () => JSON.parse(row.json) as Product, ofThisImport: written.has(row.label) }
    },
    write(product) {
      const stored = foundId === product.id ? found : findRow(product.id)
      foundId = undefined
      const { label, outcome } = writer.write(product, stored)
      written.add(label)
      return outcome
    },
    removeOthers() {
      const others = writer.rows((label) => !written.has(label))
      let removed = 0
      for (const row of others) {
        writer.remove(row)
        removed += 1
      }
      return removed
    },
    commit() {
      writer.finish()
      end('COMMIT')
    },
    rollback: () => end('ROLLBACK'),
  }
}

const bitsPerByte = 8
const smallestBytes = 1024

/** Labels count up from 1, so a bit for each is enough: 125 kB for a million. */
function createLabelSet() {
  let bits = new Uint8Array(smallestBytes)
  return {
    has: (label: number) =>
      ((bits[Math.floor(label / bitsPerByte)] ?? 0) & (1 << (label % bitsPerByte))) !== 0,
    add(label: number) {
      const at = Math.floor(label / bitsPerByte)
      if (at >= bits.length) {
        const larger = new Uint8Array(Math.max(at + 1, bits.length * 2))
        larger.set(bits)
        bits = larger
      }
      bits[at] = (bits[at] ?? 0) | (1 << (label % bitsPerByte))
    },
  }
}

import type { CatalogueImport } from './catalogue.js'
import { type Connection, isInMemory } from './database.js'
import { startImportThread } from './import-thread.js'
import { createImportWriter } from './import-writer.js'

/** A file is written in a thread of its own; what lives in memory can only be written where it lives. */
export async function beginImport(servingConnection: Connection, file: string): Promise<CatalogueImport> {
  return isInMemory(file) ? importInMemory(servingConnection, file) : startImportThread(file)
}

function importInMemory(connection: Connection, file: string): CatalogueImport {
  const writer = createImportWriter(connection, file)
  return {
    write: async (batch) => writer.write(batch),
    removeOthers: async () => writer.removeOthers(),
    commit: async () => writer.commit(),
    rollback: async () => writer.rollback(),
  }
}

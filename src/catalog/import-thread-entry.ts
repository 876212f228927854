import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { limits } from '../limits.js'
import { closeDatabase, openDatabase } from './database.js'
import {
  type ImportAnswer,
  type ImportCall,
  type ImportThreadSetup,
  toPlainError,
} from './import-thread-protocol.js'
import { createImportWriter, type ImportWriter } from './import-writer.js'

/** Says whether the import has begun, then does what it is told until it is ended one way or the other. */
function serve(port: MessagePort, { databaseFile }: ImportThreadSetup): void {
  const say = (answer: ImportAnswer<unknown>): void => port.postMessage(answer)
  const begun = settled(() => beginOwnImport(databaseFile))
  if ('error' in begun) say(begun)
  else {
    say({ result: undefined })
    port.on('message', (call: ImportCall) => {
      say(settled(() => perform(begun.result, call)))
      if (call.name === 'commit' || call.name === 'rollback') port.close()
    })
  }
}

function perform(writer: ImportWriter, call: ImportCall): unknown {
  return call.name === 'write' ? writer.write(...call.given) : writer[call.name]()
}

/** A writer over a connection that ends with it. */
function beginOwnImport(databaseFile: string): ImportWriter {
  const connection = openDatabase(databaseFile)
  const close = (): void => closeDatabase(connection)
  try {
    connection.exec(`PRAGMA cache_size = -${limits.catalogue.importCacheBytes / 1024}`)
    const writer = createImportWriter(connection, databaseFile)
    return {
      ...writer,
      commit: thenAlways(writer.commit, close),
      rollback: thenAlways(writer.rollback, close),
    }
  } catch (error) {
    connection.close()
    throw error
  }
}

function thenAlways(work: () => void, last: () => void): () => void {
  return () => {
    try {
      work()
    } finally {
      last()
    }
  }
}

function settled<Result>(work: () => Result): ImportAnswer<Result> {
  try {
    return { result: work() }
  } catch (error) {
    return { error: toPlainError(error) }
  }
}

if (parentPort !== null) serve(parentPort, workerData)

import { Worker } from 'node:worker_threads'
import type { CatalogueImport } from './catalogue.js'
import {
  fromPlainError,
  type ImportAnswer,
  type ImportCall,
  type ImportThreadSetup,
} from './import-thread-protocol.js'

/** Compiled code runs beside its thread; a TypeScript runner (the tests) runs the same thread as compiled into dist/. */
const threadEntry = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/catalog/import-thread-entry.js' : './import-thread-entry.js',
  import.meta.url,
)

interface Waiting {
  resolve(result: unknown): void
  reject(error: Error): void
}

/**
 * Writes a feed into the database file in a thread of its own, so that nobody in this one waits for the disk.
 * Errors: conflict while another import runs, and those of `openDatabase`.
 */
export async function startImportThread(databaseFile: string): Promise<CatalogueImport> {
  const setup: ImportThreadSetup = { databaseFile }
  // without the flags of this process: what is compiled needs no loader, and loading one would take seconds
  const thread = new Worker(threadEntry, { workerData: setup, name: 'parley import', execArgv: [] })
  const waiting: Waiting[] = []
  let failure: Error | undefined
  let hasEnded = false
  thread.on('message', (answer: ImportAnswer<unknown>) => settle(waiting.shift(), answer))
  thread.on('error', (error) => {
    failure = error
  })
  const ended = new Promise<void>((resolve) => {
    thread.once('exit', () => {
      hasEnded = true
      for (const each of waiting.splice(0)) each.reject(endedError(failure))
      resolve()
    })
  })
  const nextAnswer = () =>
    new Promise<unknown>((resolve, reject) => {
      waiting.push({ resolve, reject })
    })

  function call<Result>(told: ImportCall): Promise<Result> {
    if (hasEnded) return Promise.reject(endedError(failure))
    thread.postMessage(told)
    return nextAnswer() as Promise<Result>
  }

  await nextAnswer()
  return {
    write: (batch) => call({ name: 'write', given: [batch] }),
    removeOthers: () => call({ name: 'removeOthers', given: [] }),
    async commit() {
      await call({ name: 'commit', given: [] })
      await ended
    },
    async rollback() {
      // a thread that died has left nothing behind
      if (!hasEnded) await call({ name: 'rollback', given: [] })
      await ended
    },
  }
}

function settle(waiting: Waiting | undefined, answer: ImportAnswer<unknown>): void {
  if ('error' in answer) waiting?.reject(fromPlainError(answer.error))
  else waiting?.resolve(answer.result)
}

function endedError(cause: Error | undefined): Error {
  return new Error('The thread of the import ended before its work was done', { cause })
}

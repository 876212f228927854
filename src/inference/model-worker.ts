import { Worker } from 'node:worker_threads'
import { ParleyError } from '../errors.js'
import { limits } from '../limits.js'
import { type FromWorker, fromPlainError, type ToWorker, type WorkerStarted } from './worker-protocol.js'

/** Where this part writes its few lines; a pino logger fits. */
export type InferenceLog = {
  info(details: object, message: string): void
  warn(details: object, message: string): void
}

/** A model in a thread of its own. */
export type ModelWorker<Request, Result> = {
  /** Settles when the model is loaded, or could not be. */
  started: Promise<WorkerStarted>
  /** One result for each request, in order. Rejects with ParleyError 'inference-failed' when the thread ends meanwhile. */
  run(requests: Request[]): Promise<Result[]>
  /** Asks the thread to end after what it is doing, and waits for that. */
  stop(): Promise<void>
}

type Thread<Request, Result> = ModelWorker<Request, Result> & { hasEnded(): boolean }

type Waiting<Value> = { resolve(value: Value): void; reject(error: unknown): void }

/** Compiled code runs beside its worker; a TypeScript runner (the tests) runs the same worker as compiled into dist/. */
export const workerEntry = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/inference/worker.js' : './worker.js',
  import.meta.url,
)

/** Starts a model's thread, and again when it ends unasked: at once after it had worked, else with the next request. */
export function createModelWorker<Request, Result>(options: {
  entry: URL
  /** For the log. */
  name: string
  /** What the thread is given. */
  setup: unknown
  log: InferenceLog
}): ModelWorker<Request, Result> {
  let stopping = false
  const launch = (): Thread<Request, Result> => startThread(options, onEnd)
  const onEnd = (cause: unknown, hadStarted: boolean): void => {
    if (stopping || !hadStarted) return
    options.log.warn(
      { model: options.name, cause: String(cause) },
      'The model thread ended; starting it again',
    )
    thread = launch()
  }
  let thread = launch()
  return {
    started: thread.started,
    async run(requests) {
      if (thread.hasEnded() && !stopping) thread = launch()
      const current = thread
      await current.started
      return current.run(requests)
    },
    async stop() {
      stopping = true
      await thread.stop()
    },
  }
}

function startThread<Request, Result>(
  { entry, name, setup }: { entry: URL; name: string; setup: unknown },
  onEnd: (cause: unknown, hadStarted: boolean) => void,
): Thread<Request, Result> {
  // without the flags of this process: what is compiled needs no loader
  const worker = new Worker(entry, { workerData: setup, name: `parley ${name}`, execArgv: [] })
  const send = (message: ToWorker<Request>): void => worker.postMessage(message)
  const calls = new Map<number, Waiting<Result[]>>()
  let nextId = 0
  let state: 'starting' | 'started' | 'ended' = 'starting'
  let failure: unknown
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()))

  const started = new Promise<WorkerStarted>((resolve, reject) => {
    worker.on('message', (message: FromWorker<Result>) => {
      if (message.kind === 'started') {
        state = 'started'
        resolve(message)
      } else if (message.kind === 'start-failed') reject(fromPlainError(message.error))
      else settle(calls, message)
    })
    worker.on('error', (error) => {
      failure = error
    })
    worker.on('exit', (code) => {
      const cause = failure ?? `the thread ended with code ${code}`
      const hadStarted = state === 'started'
      state = 'ended'
      reject(endedError(cause))
      for (const call of calls.values()) call.reject(endedError(cause))
      onEnd(cause, hadStarted)
    })
  })
  started.catch(() => {}) // whoever calls run() hears of it

  return {
    started,
    hasEnded: () => state === 'ended',
    run: (requests) =>
      new Promise((resolve, reject) => {
        if (state === 'ended') return reject(endedError(failure))
        const id = nextId++
        calls.set(id, { resolve, reject })
        send({ kind: 'run', id, requests })
      }),
    async stop() {
      if (state === 'ended') return
      send({ kind: 'stop' })
      const timer = setTimeout(() => worker.terminate(), limits.inference.stopMs)
      await ended
      clearTimeout(timer)
    },
  }
}

function settle<Result>(
  calls: Map<number, Waiting<Result[]>>,
  message: Extract<FromWorker<Result>, { id: number }>,
): void {
  const call = calls.get(message.id)
  calls.delete(message.id)
  if (message.kind === 'done') call?.resolve(message.results)
  else call?.reject(fromPlainError(message.error))
}

function endedError(cause: unknown): ParleyError {
  return new ParleyError('inference-failed', 'The thread of the model ended', {
    nextStep: 'Try again: the model is started anew. If it happens often, look for a lack of memory.',
    cause,
  })
}

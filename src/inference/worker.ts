import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { hasNvidiaDriver, type OpenedSessions, openOnnxSession, openSessions } from './device.js'
import { createEmbedderModel, type EmbedRequest } from './embedder-model.js'
import type { Generation } from './generate.js'
import { modelError } from './manifest.js'
import { loadOutputVocabulary } from './output-vocabulary.js'
import { createParserModel } from './parser-model.js'
import type { GenerateRequest } from './source.js'
import { loadTokenizer } from './tokenizer.js'
import {
  type FromWorker,
  type ToWorker,
  toPlainError,
  type WorkerSetup,
  type WorkerStarted,
} from './worker-protocol.js'

type LoadedModel<Request, Result> = {
  started: WorkerStarted
  run(requests: readonly Request[]): Promise<Result[]>
  release(): Promise<void>
}

if (parentPort !== null) start(parentPort, workerData)

function start(port: MessagePort, setup: WorkerSetup): void {
  if (setup.model === 'parser') serve(port, loadParser(setup))
  else serve(port, loadEmbedder(setup))
}

/** Takes messages one after another, so that a stop waits for the batch before it. */
function serve<Request, Result>(port: MessagePort, loading: Promise<LoadedModel<Request, Result>>): void {
  const say = (message: FromWorker<Result>): void => port.postMessage(message)
  loading.then(
    ({ started }) => say({ kind: 'started', ...started }),
    (error) => {
      say({ kind: 'start-failed', error: toPlainError(error) })
      port.close()
    },
  )
  const handle = async (message: ToWorker<Request>): Promise<void> => {
    if (message.kind === 'stop') {
      port.close()
      return loading.then(
        (model) => model.release(),
        () => {}, // it was said that the start failed
      )
    }
    const { id, requests } = message
    await loading
      .then((model) => model.run(requests))
      .then(
        (results) => say({ kind: 'done', id, results }),
        (error) => say({ kind: 'failed', id, error: toPlainError(error) }),
      )
  }
  let last: Promise<void> = Promise.resolve()
  port.on('message', (message: ToWorker<Request>) => {
    last = last.then(() => handle(message))
  })
}

async function loadParser({
  manifest,
  device,
}: WorkerSetup): Promise<LoadedModel<GenerateRequest, Generation>> {
  const { paths, parser: shape } = manifest
  const tokenizer = await loadTokenizer({ tokenizer: paths.tokenizer, config: paths['tokenizer-config'] })
  const vocabulary = await loadOutputVocabulary(paths['parser-vocabulary'])
  const opened = await openGraphs([paths['parser-encoder'], paths['parser-decoder']], device)
  const [encoder, decoder] = opened.sessions
  if (encoder === undefined || decoder === undefined)
    throw modelError('model-missing', 'the parser has two graphs')
  return {
    started: startedBy(opened),
    run: createParserModel({ encoder, decoder, tokenizer, vocabulary, shape }),
    release: () => releaseAll(opened),
  }
}

async function loadEmbedder({
  manifest,
  device,
}: WorkerSetup): Promise<LoadedModel<EmbedRequest, Float32Array>> {
  const { paths, embedder: shape } = manifest
  const tokenizer = await loadTokenizer({ tokenizer: paths.tokenizer, config: paths['tokenizer-config'] })
  const opened = await openGraphs([paths.embedder], device)
  const [session] = opened.sessions
  if (session === undefined) throw modelError('model-missing', 'the embedder has one graph')
  return {
    started: startedBy(opened),
    run: createEmbedderModel({ session, tokenizer, shape }),
    release: () => releaseAll(opened),
  }
}

type Opened = OpenedSessions<Awaited<ReturnType<typeof openOnnxSession>>>

function openGraphs(files: readonly string[], device: WorkerSetup['device']): Promise<Opened> {
  return openSessions({ files, device, open: openOnnxSession, hasNvidiaDriver })
}

function startedBy({ sessions: _, ...started }: Opened): WorkerStarted {
  return started
}

async function releaseAll({ sessions }: Opened): Promise<void> {
  for (const session of sessions) await session.release()
}

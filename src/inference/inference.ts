import { limits } from '../limits.js'
import { createBatchQueue, type Priority } from './batch-queue.js'
import type { Device, DeviceChoice } from './device.js'
import type { EmbedKind, EmbedRequest } from './embedder-model.js'
import type { Generation } from './generate.js'
import { type Calibration, loadManifest } from './manifest.js'
import { createModelWorker, type InferenceLog, workerEntry } from './model-worker.js'
import { remembered } from './remembered.js'
import type { GenerateRequest } from './source.js'
import { readNamesOfWords, readSaidWords } from './word-lists.js'
import type { WorkerSetup, WorkerStarted } from './worker-protocol.js'

/** What the rest of the program may ask of the models. */
export type Inference = {
  /**
   * Writes the parser's line for a sentence. Rejects with ParleyError 'inference-deadline', 'inference-failed' or
   * 'inference-stopped', as embed() does.
   */
  generate(request: GenerateRequest): Promise<Generation>
  /** Finite vectors of length 1, in the order of the texts, shared and never to be changed; queries go before products. */
  embed(texts: readonly string[], kind: EmbedKind): Promise<Float32Array[]>
  device(): Device
  /** Changes whenever a model file does: sha256 of the manifest, hexadecimal. */
  version: string
  /** Changes only when the vectors of the same texts do. */
  embedderVersion: string
  /** Numbers in a vector. */
  dimension: number
  calibration: Calibration
  /** Words of the lines that the parser has learnt, with how often each was said. */
  saidWords: ReadonlyMap<string, number>
  /** Chinese words for kinds of product, each with the English names that the parser has learnt for it. */
  knownKinds: ReadonlyMap<string, readonly string[]>
  /** Rejects what waits and ends the threads. */
  stop(): Promise<void>
}

/**
 * Checks the files of `models/` and loads both models, each in a thread of its own with a queue before it, so that the
 * event loop stays free. Throws ParleyError 'model-missing' or 'model-corrupt', and 'configuration' where `device` is
 * 'cuda' and there is none.
 */
export async function createInference(options: {
  modelsDirectory: string
  device: DeviceChoice
  log: InferenceLog
}): Promise<Inference> {
  const { device, log } = options
  const manifest = await loadManifest(options.modelsDirectory)
  const saidWords = await readSaidWords(manifest.wordsPath)
  const knownKinds = await readNamesOfWords(manifest.kindsPath)
  const parser = createModelWorker<GenerateRequest, Generation>({
    entry: workerEntry,
    name: 'parser',
    setup: { model: 'parser', manifest, device } satisfies WorkerSetup,
    log,
  })
  const embedder = createModelWorker<EmbedRequest, Float32Array>({
    entry: workerEntry,
    name: 'embedder',
    setup: { model: 'embedder', manifest, device } satisfies WorkerSetup,
    log,
  })
  const workers = [parser, embedder]
  const stopWorkers = () => Promise.all(workers.map((worker) => worker.stop()))

  const started = await Promise.all(workers.map((worker) => worker.started)).catch(async (error) => {
    await stopWorkers()
    throw error
  })
  const usedDevice = commonDevice(started, log)
  const parserQueue = createBatchQueue({
    run: parser.run,
    batchSize: batchSizes(manifest.parser, {
      urgent: limits.parser.batchSize,
      bulk: limits.parser.batchSize,
    }),
    deadlineMs: limits.parser.deadlineMs,
  })
  const embedderQueue = createBatchQueue({
    run: embedder.run,
    batchSize: batchSizes(manifest.embedder, {
      urgent: limits.embedder.batchSize,
      bulk: limits.embedder.bulkBatchSize,
    }),
    deadlineMs: limits.embedder.deadlineMs,
  })
  const embedQuery = remembered(limits.embedder.rememberedQueries, (text) =>
    embedderQueue.add({ text, kind: 'query' }, 'urgent'),
  )
  const embedOne = (text: string, kind: EmbedKind) =>
    kind === 'query' ? embedQuery(text) : embedderQueue.add({ text, kind }, 'bulk')

  return {
    generate: (request) => parserQueue.add(request, 'urgent'),
    embed: (texts, kind) => inOrderOfLength(texts, (text) => embedOne(text, kind)),
    device: () => usedDevice,
    version: manifest.hash,
    embedderVersion: manifest.embedderHash,
    dimension: manifest.embedder.dimension,
    calibration: manifest.parser.calibration,
    saidWords,
    knownKinds,
    async stop() {
      parserQueue.stop()
      embedderQueue.stop()
      await stopWorkers()
    },
  }
}

/** The same input must give the same reply, whatever else waits: where rows disturb each other, each goes alone. */
function batchSizes(
  model: { independentRows: boolean },
  sizes: Record<Priority, number>,
): Record<Priority, number> {
  return model.independentRows ? sizes : { urgent: 1, bulk: 1 }
}

/** Asks for short texts first, so that a batch holds texts of like length and little padding; answers in the given order. */
async function inOrderOfLength<Result>(
  texts: readonly string[],
  ask: (text: string) => Promise<Result>,
): Promise<Result[]> {
  const byLength = texts.map((text, index) => ({ text, index })).sort((a, b) => a.text.length - b.text.length)
  const answers: Promise<Result>[] = []
  for (const { text, index } of byLength) answers[index] = ask(text)
  return Promise.all(answers)
}

/** Both models must be on CUDA to say so; one line tells when that was wanted and is not so. */
function commonDevice(started: readonly WorkerStarted[], log: InferenceLog): Device {
  const reason = started.find((worker) => worker.fallback !== undefined)?.fallback
  if (reason !== undefined) log.info({ reason }, 'The models run on the CPU')
  return started.every((worker) => worker.device === 'cuda') ? 'cuda' : 'cpu'
}

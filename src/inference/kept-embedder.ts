import { constants } from 'node:fs'
import { copyFile, mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { limits } from '../limits.js'
import { createBatchQueue } from './batch-queue.js'
import type { DeviceChoice } from './device.js'
import type { EmbedKind, EmbedRequest } from './embedder-model.js'
import { embedderRoles, loadManifest, manifestName } from './manifest.js'
import { createModelWorker, type InferenceLog, workerEntry } from './model-worker.js'
import type { WorkerSetup } from './worker-protocol.js'

/** An embedder of an earlier version of the models, without the parser that was beside it. */
export interface KeptEmbedder {
  /** As `Inference.embed`. */
  embed(texts: readonly string[], kind: EmbedKind): Promise<Float32Array[]>
  stop(): Promise<void>
}

const isOfEmbedder = (role: string) => embedderRoles.has(role)
const nothing = () => false

/**
 * Copies what the embedder needs into a folder, in place of an earlier version: it can still be run when the models have been
 * replaced. Does nothing where it is there, or where the models are not of this version any more. Errors: those of the disk.
 */
export async function keepEmbedder(modelsDirectory: string, version: string, folder: string): Promise<void> {
  const { embedderHash, files } = await loadManifest(modelsDirectory, nothing)
  const kept = await loadManifest(folder, nothing).catch(() => undefined)
  if (embedderHash !== version || kept?.embedderHash === version) return
  const beside = `${folder}.new`
  await rm(beside, { recursive: true, force: true })
  try {
    await mkdir(beside, { recursive: true })
    const names = files.filter(({ role }) => isOfEmbedder(role)).map(({ name }) => name)
    for (const name of [...names, manifestName])
      await copyFile(join(modelsDirectory, name), join(beside, name), constants.COPYFILE_FICLONE)
    await rm(folder, { recursive: true, force: true })
    await rename(beside, folder)
  } catch (error) {
    await rm(beside, { recursive: true, force: true })
    throw error
  }
}

/** Starts the embedder that was kept in the folder, in a thread of its own; undefined where it is not that version, or damaged. */
export async function openKeptEmbedder(options: {
  folder: string
  version: string
  device: DeviceChoice
  log: InferenceLog
}): Promise<KeptEmbedder | undefined> {
  const { folder, version, device, log } = options
  const manifest = await loadManifest(folder, isOfEmbedder).catch(() => undefined)
  if (manifest?.embedderHash !== version) return undefined
  const worker = createModelWorker<EmbedRequest, Float32Array>({
    entry: workerEntry,
    name: 'former embedder',
    setup: { model: 'embedder', manifest, device } satisfies WorkerSetup,
    log,
  })
  await worker.started
  const together = manifest.embedder.independentRows ? limits.embedder.batchSize : 1
  const queue = createBatchQueue({
    run: worker.run,
    batchSize: { urgent: together, bulk: together },
    deadlineMs: limits.embedder.deadlineMs,
  })
  return {
    embed: (texts, kind) => Promise.all(texts.map((text) => queue.add({ text, kind }, 'urgent'))),
    async stop() {
      queue.stop()
      await worker.stop()
    },
  }
}

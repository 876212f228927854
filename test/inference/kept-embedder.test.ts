import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createInference, keepEmbedder, openKeptEmbedder } from '../../src/inference/index.js'
import { silentLog, tinyModelsDirectory } from '../support/tiny-models.js'

let folder = ''
let models = ''
let kept = ''
let version = ''
let vectors: Float32Array[] = []
beforeAll(async () => {
  const inference = await createInference({
    modelsDirectory: tinyModelsDirectory,
    device: 'cpu',
    log: silentLog,
  })
  version = inference.embedderVersion
  vectors = await inference.embed(['running shoes', '鞋'], 'query')
  await inference.stop()
}, 60_000)
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-kept-'))
  models = join(folder, 'models')
  kept = join(folder, 'kept')
  await cp(tinyModelsDirectory, models, { recursive: true })
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const open = (wanted = version) =>
  openKeptEmbedder({ folder: kept, version: wanted, device: 'cpu', log: silentLog })

vi.setConfig({ testTimeout: 60_000 })

describe('an embedder that was kept', () => {
  it('gives the same vectors after the models are gone, without the parser', async () => {
    await keepEmbedder(models, version, kept)
    await rm(models, { recursive: true })
    const embedder = await open()
    expect(await embedder?.embed(['running shoes', '鞋'], 'query')).toEqual(vectors)
    await embedder?.stop()
    expect(await readdir(folder)).toEqual(['kept'])
    expect((await readdir(kept)).some((name) => name.includes('decoder'))).toBe(false)
  })

  it('is kept once, and not where the models are another version by now', async () => {
    await keepEmbedder(models, 'of another version', kept)
    expect(await readdir(folder)).toEqual(['models'])
    await keepEmbedder(models, version, kept)
    await writeFile(join(kept, 'mark'), '')
    await keepEmbedder(models, version, kept)
    expect(await readdir(kept)).toContain('mark')
  })

  it('is not there when it is another version, damaged or missing', async () => {
    expect(await open()).toBeUndefined()
    await keepEmbedder(models, version, kept)
    expect(await open('of another version')).toBeUndefined()
    const path = join(kept, 'embedder.onnx')
    const data = await readFile(path)
    data.writeUInt8(data.readUInt8(100) ^ 1, 100)
    await writeFile(path, data)
    expect(await open()).toBeUndefined()
  })
})

import { cp, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadManifest } from '../../src/inference/index.js'
import { tinyModelsDirectory } from '../support/tiny-models.js'

let directory: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'parley-models-'))
  await cp(tinyModelsDirectory, directory, { recursive: true })
})

afterEach(() => rm(directory, { recursive: true }))

async function editManifest(edit: (text: string) => string): Promise<void> {
  const path = join(directory, 'manifest.json')
  await writeFile(path, edit(await readFile(path, 'utf8')))
}

const mending = expect.stringMatching(/git checkout -- models.*npm run train/)

describe('loadManifest', () => {
  it('reads a whole models directory and finds each file by its role', async () => {
    const manifest = await loadManifest(directory)
    expect(manifest.version).toBe('tiny')
    expect(manifest.embedder.dimension).toBe(6)
    expect(manifest.paths['parser-decoder']).toBe(join(directory, 'decoder.onnx'))
    expect(manifest.hash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('gives another hash when the manifest changes', async () => {
    const before = await loadManifest(directory)
    await editManifest((text) => text.replace('"tiny"', '"tinier"'))
    expect((await loadManifest(directory)).hash).not.toBe(before.hash)
  })

  it('tells vectors of another embedder apart, and keeps those beside a new parser', async () => {
    const { embedderHash } = await loadManifest(directory)
    await editManifest((text) => text.replace('"tiny"', '"tinier"'))
    expect((await loadManifest(directory)).embedderHash).toBe(embedderHash)
    await editManifest((text) => text.replace(/"queryPrefix":\s*"/, '$&other '))
    expect((await loadManifest(directory)).embedderHash).not.toBe(embedderHash)
  })

  it('names a models directory without a manifest', async () => {
    await rm(join(directory, 'manifest.json'))
    await expect(loadManifest(directory)).rejects.toMatchObject({
      code: 'model-missing',
      message: expect.stringContaining(join(directory, 'manifest.json')),
      nextStep: mending,
    })
  })

  it('names a file that is not there', async () => {
    await rm(join(directory, 'encoder.onnx'))
    await expect(loadManifest(directory)).rejects.toMatchObject({
      code: 'model-missing',
      message: expect.stringContaining('encoder.onnx'),
      nextStep: mending,
    })
  })

  it('refuses a file that was cut short', async () => {
    await truncate(join(directory, 'embedder.onnx'), 100)
    await expect(loadManifest(directory)).rejects.toMatchObject({
      code: 'model-corrupt',
      message: expect.stringMatching(/embedder\.onnx has 100 bytes/),
      nextStep: mending,
    })
  })

  it('refuses a file with one byte changed', async () => {
    const path = join(directory, 'decoder.onnx')
    const bytes = await readFile(path)
    bytes[1000] = (bytes[1000] ?? 0) ^ 1
    await writeFile(path, bytes)
    await expect(loadManifest(directory)).rejects.toMatchObject({
      code: 'model-corrupt',
      message: expect.stringContaining('decoder.onnx'),
    })
  })

  it.each([
    ['is not JSON', (text: string) => text.slice(0, 200)],
    ['lacks a field', (text: string) => text.replace('"dimension"', '"width"')],
    ['leads out of the directory', (text: string) => text.replace('"encoder.onnx"', '"../encoder.onnx"')],
    ['names no decoder', (text: string) => text.replace('"parser-decoder"', '"spare"')],
    ['names two embedders', (text: string) => text.replace('"tokenizer"', '"embedder"')],
  ])('refuses a manifest that %s', async (_, edit) => {
    await editManifest(edit)
    await expect(loadManifest(directory)).rejects.toMatchObject({
      code: 'model-corrupt',
      message: expect.stringContaining('manifest.json'),
    })
  })
})

import { existsSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createInference, type GenerationStep, type Inference } from '../../src/inference/index.js'
import { dynamicModelsDirectory, silentLog, tinyModelsDirectory } from '../support/tiny-models.js'

type Expected = {
  text: string
  state: string
  complete: boolean
  steps: { kind: string; text?: string; start?: number; end?: number; logProbability: number }[]
}

let inference: Inference
let expected: Expected[]

beforeAll(async () => {
  inference = await createInference({ modelsDirectory: tinyModelsDirectory, device: 'cpu', log: silentLog })
  expected = JSON.parse(await readFile(join(tinyModelsDirectory, 'expected.json'), 'utf8'))
})

afterAll(() => inference.stop())

function lengthOf(vector: Float32Array): number {
  return Math.hypot(...vector)
}

function lineOf(steps: readonly GenerationStep[]): string {
  return steps.map((step) => step.text).join(' | ')
}

describe('inference with real graphs', () => {
  it('tells what it runs', () => {
    expect(inference.device()).toBe('cpu')
    expect(inference.dimension).toBe(6)
    expect(inference.version).toMatch(/^[0-9a-f]{64}$/)
    expect(inference.calibration).toEqual({
      points: [
        [0, 0],
        [1, 0.9],
      ],
    })
  })

  it('writes the lines that the training side writes', async () => {
    for (const { text, state, complete, steps } of expected) {
      const generation = await inference.generate({ text, state })
      expect(generation.complete).toBe(complete)
      expect(generation.steps).toEqual(
        steps.map((step) =>
          expect.objectContaining({ ...step, logProbability: expect.closeTo(step.logProbability, 3) }),
        ),
      )
    }
  })

  it('writes the same lines when requests of unlike length share a batch', async () => {
    const generations = await Promise.all(
      expected.map(({ text, state }) => inference.generate({ text, state })),
    )
    const alone: string[] = []
    for (const { text, state } of expected)
      alone.push(lineOf((await inference.generate({ text, state })).steps))
    expect(generations.map(({ steps }) => lineOf(steps))).toEqual(alone)
    expect(new Set(alone).size).toBeGreaterThan(3)
  })

  it('copies the words of the shopper, unknown characters too', async () => {
    const text = 'nike 😀 shoes'
    const { steps } = await inference.generate({ text, state: 'search category = shoe' })
    const spans = steps.flatMap((step) => (step.kind === 'span' ? [step.text] : []))
    expect(spans).not.toEqual([])
    for (const span of spans) expect(text).toContain(span)
  })

  it('says when it could not read the whole sentence', async () => {
    expect((await inference.generate({ text: 'red shoes', state: '' })).truncated).toBe(false)
    expect((await inference.generate({ text: 'red shoes '.repeat(100), state: '' })).truncated).toBe(true)
  })

  it('survives any text', async () => {
    const texts = [
      '',
      ' ',
      '\u0000\u0007',
      '<s></s><pad>',
      '😀'.repeat(3000),
      '\ud83d',
      'é'.repeat(10_000),
      '▁▁',
    ]
    const generations = await Promise.all(
      texts.map((text) => inference.generate({ text, state: text.slice(0, 200) })),
    )
    expect(generations).toHaveLength(texts.length)
    const vectors = await inference.embed(texts, 'query')
    for (const vector of vectors) expect(lengthOf(vector)).toBeCloseTo(1, 3)
  })

  it('embeds texts as unit vectors in the order they were given', async () => {
    const texts = ['red shoes under 50', 'nike', '我想买红色的运动鞋', 'a', 'running shoes']
    const together = await inference.embed(texts, 'product')
    for (const [index, text] of texts.entries()) {
      const [alone] = await inference.embed([text], 'product')
      expect(together[index]).toHaveLength(6)
      expect(lengthOf(together[index] ?? new Float32Array())).toBeCloseTo(1, 4)
      for (const [at, number] of (alone ?? []).entries()) expect(together[index]?.[at]).toBeCloseTo(number, 4)
    }
  })

  it('embeds a query otherwise than a product', async () => {
    const [query] = await inference.embed(['shoes'], 'query')
    const [product] = await inference.embed(['shoes'], 'product')
    expect(query).not.toEqual(product)
  })

  it('embeds nothing as nothing', async () => {
    expect(await inference.embed([], 'query')).toEqual([])
  })

  it('keeps the runtime out of the main thread, whose event loop it would block', async () => {
    await inference.embed(['shoes'], 'query')
    const loaded = Object.keys(createRequire(import.meta.url).cache)
    expect(loaded.filter((path) => path.includes('onnxruntime'))).toEqual([])
  })

  it('answers queries while products wait', async () => {
    let productsDone = false
    const products = inference
      .embed(
        Array.from({ length: 600 }, (_, index) => `red shoes ${index} `.repeat(20)),
        'product',
      )
      .then(() => {
        productsDone = true
      })
    await inference.embed(['running shoes'], 'query')
    expect(productsDone).toBe(false)
    await products
  })
})

describe('inference with graphs whose rows disturb each other', () => {
  it('gives the same result whatever else is asked at the time', async () => {
    const dynamic = await createInference({
      modelsDirectory: dynamicModelsDirectory,
      device: 'cpu',
      log: silentLog,
    })
    const ask = ({ text, state }: Expected) =>
      Promise.all([
        dynamic.generate({ text, state }),
        dynamic.embed([text], 'query'),
        dynamic.embed([text], 'product'),
      ])
    const together = await Promise.all(expected.map(ask))
    for (const [index, request] of expected.entries()) expect(together[index]).toEqual(await ask(request))
    await dynamic.stop()
  })
})

describe('starting and stopping', () => {
  it('rejects what waits when stopped', async () => {
    const stopping = await createInference({
      modelsDirectory: tinyModelsDirectory,
      device: 'cpu',
      log: silentLog,
    })
    const waiting = Promise.allSettled([
      ...Array.from({ length: 200 }, () => stopping.generate({ text: 'running shoes', state: '' })),
      stopping.embed(
        Array.from({ length: 500 }, () => 'shoes'),
        'product',
      ),
    ])
    await stopping.stop()
    expect((await waiting).at(-1)).toMatchObject({ reason: { code: 'inference-stopped' } })
    await expect(stopping.generate({ text: 'shoes', state: '' })).rejects.toMatchObject({
      code: 'inference-stopped',
    })
  })

  it('logs one line when it is free to choose and there is no GPU', async () => {
    const lines: string[] = []
    const log = {
      info: (_: object, message: string) => void lines.push(message),
      warn: (_: object, message: string) => void lines.push(message),
    }
    const started = await createInference({ modelsDirectory: tinyModelsDirectory, device: 'auto', log })
    expect(lines).toHaveLength(started.device() === 'cpu' ? 1 : 0)
    await started.stop()
  })

  it.skipIf(existsSync('/proc/driver/nvidia/version'))(
    'does not start on CUDA where there is none',
    async () => {
      const starting = createInference({
        modelsDirectory: tinyModelsDirectory,
        device: 'cuda',
        log: silentLog,
      })
      await expect(starting).rejects.toMatchObject({ code: 'configuration' })
    },
  )

  it('does not start with a models directory that is damaged', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'parley-damaged-'))
    await cp(tinyModelsDirectory, directory, { recursive: true })
    await rm(join(directory, 'tokenizer.json'))
    const starting = createInference({ modelsDirectory: directory, device: 'cpu', log: silentLog })
    await expect(starting).rejects.toMatchObject({ code: 'model-missing' })
    await rm(directory, { recursive: true })
  })
})

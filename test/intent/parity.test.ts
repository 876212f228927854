import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createInference, type Inference } from '../../src/inference/index.js'
import { formatFrameLine } from '../../src/intent/index.js'
import { readGeneration } from '../../src/intent/read-generation.js'

interface ParityLine {
  text: string
  state: string
  line: string | null
  probability: number
  vector: number[]
}

const slowMs = 240_000 // 183 sentences one after another, on a machine that may be busy
const models = fileURLToPath(new URL('../../models', import.meta.url))

describe('the committed models, run here', () => {
  let inference: Inference
  let told: ParityLine[]

  beforeAll(async () => {
    inference = await createInference({
      modelsDirectory: models,
      device: 'cpu',
      log: { info() {}, warn() {} },
    })
    const lines = (await readFile(`${models}/parity.jsonl`, 'utf8')).trim().split('\n')
    told = lines.map((line): ParityLine => JSON.parse(line))
  })
  afterAll(() => inference.stop())

  it(
    'write the same lines as where they were trained',
    async () => {
      const different: unknown[] = []
      for (const { text, state, line } of told) {
        const generation = await inference.generate({ text, state })
        const frames = readGeneration(generation)
        const written = frames === undefined ? null : (formatFrameLine(frames) ?? null)
        if (written !== withoutRepeatedSlots(line)) different.push({ text, line, written })
      }
      expect(different).toEqual([])
    },
    slowMs,
  )

  it(
    'give the same vectors as where they were trained',
    async () => {
      for (const { text, vector } of told) {
        const [embedded] = await inference.embed([text], 'query')
        vector.forEach((value, index) => {
          expect(embedded?.[index] ?? Number.NaN, text).toBeCloseTo(value, 1)
        })
      }
    },
    slowMs,
  )
})

/** The program leaves out a slot that is written twice; training reports the line as it was written. */
function withoutRepeatedSlots(line: string | null): string | null {
  const frames = line?.split(' && ').map((frame) => {
    const [act = '', ...rest] = frame.split(' ')
    const slots = rest.join(' ').split(' ; ')
    return [act, [...new Set(slots)].join(' ; ')].join(' ').trim()
  })
  return frames?.join(' && ') ?? null
}

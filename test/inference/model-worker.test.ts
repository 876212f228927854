import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createModelWorker, type ModelWorker } from '../../src/inference/model-worker.js'

const entry = new URL('../support/fake-model-worker.js', import.meta.url)

let directory: string
let marker: string
let warnings: string[]
let worker: ModelWorker<string, string>

function start(): ModelWorker<string, string> {
  return createModelWorker({
    entry,
    name: 'fake',
    setup: { marker },
    log: { info: () => {}, warn: (_, message) => void warnings.push(message) },
  })
}

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'parley-worker-'))
  marker = join(directory, 'worker')
  warnings = []
})

afterEach(async () => {
  await worker.stop()
  await rm(directory, { recursive: true })
})

describe('a model worker', () => {
  it('says where it runs and answers in order', async () => {
    worker = start()
    expect(await worker.started).toMatchObject({ device: 'cpu' })
    expect(await worker.run(['a', 'b'])).toEqual(['a!', 'b!'])
  })

  it('leaves the event loop free while the thread computes without a pause', async () => {
    worker = start()
    await worker.started
    const order: string[] = []
    const result = worker.run(['compute']).then(() => order.push('result'))
    setTimeout(() => order.push('other work'), 5)
    await result
    expect(order).toEqual(['other work', 'result'])
  })

  it('passes on an error and stays usable', async () => {
    worker = start()
    await expect(worker.run(['fail'])).rejects.toMatchObject({
      code: 'inference-failed',
      message: 'failed on purpose',
    })
    expect(await worker.run(['a'])).toEqual(['a!'])
    expect(warnings).toEqual([])
  })

  it('fails what waits when the thread crashes, and is started again', async () => {
    worker = start()
    await worker.started
    const waiting = [worker.run(['never']), worker.run(['crash'])]
    for (const result of await Promise.allSettled(waiting)) {
      expect(result).toMatchObject({ status: 'rejected', reason: { code: 'inference-failed' } })
    }
    expect(await worker.run(['a'])).toEqual(['a!'])
    expect(warnings).toHaveLength(1)
  })

  it('fails calls while it cannot start again, and works once it can', async () => {
    worker = start()
    await worker.started
    await writeFile(`${marker}.broken`, '')
    await expect(worker.run(['crash'])).rejects.toMatchObject({ code: 'inference-failed' })
    await expect(worker.run(['a'])).rejects.toMatchObject({ message: 'broken on purpose' })
    await rm(`${marker}.broken`)
    await expect.poll(() => worker.run(['a']).catch(() => 'not yet')).toEqual(['a!'])
  })

  it('tells whoever waits for the start that it failed', async () => {
    await writeFile(`${marker}.broken`, '')
    worker = start()
    await expect(worker.started).rejects.toMatchObject({ message: 'broken on purpose' })
  })

  it('ends the thread by asking it', async () => {
    worker = start()
    await worker.started
    await worker.stop()
    expect(existsSync(`${marker}.asked-to-stop`)).toBe(true)
    await expect(worker.run(['a'])).rejects.toMatchObject({ code: 'inference-failed' })
  })

  it('fails what a stop leaves unanswered', async () => {
    worker = start()
    await worker.started
    const waiting = worker.run(['never'])
    waiting.catch(() => {})
    await worker.stop()
    await expect(waiting).rejects.toMatchObject({ code: 'inference-failed' })
    expect(warnings).toEqual([])
  })
})

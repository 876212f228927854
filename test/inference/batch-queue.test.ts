import { describe, expect, it } from 'vitest'
import { createBatchQueue } from '../../src/inference/batch-queue.js'

type Batch = { items: string[]; finish(): void; fail(error: Error): void }

/** A model whose batches the test finishes by hand. */
function manualQueue(options: { deadlineMs?: number } = {}) {
  const batches: Batch[] = []
  const queue = createBatchQueue<string, string>({
    run: (items) =>
      new Promise((resolve, reject) => {
        const finish = () => resolve(items.map((item) => `${item}!`))
        batches.push({ items, finish, fail: reject })
      }),
    batchSize: { urgent: 3, bulk: 2 },
    deadlineMs: options.deadlineMs ?? 60_000,
  })
  /** The batch with this number, once it runs. */
  const batch = async (number: number): Promise<Batch> => {
    for (;;) {
      const found = batches[number]
      if (found !== undefined) return found
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  return { queue, batches, batch }
}

describe('a batch queue', () => {
  it('runs what is asked together as one batch and gives each its own result', async () => {
    const { queue, batch } = manualQueue()
    const results = Promise.all([queue.add('a', 'urgent'), queue.add('b', 'urgent')])
    const first = await batch(0)
    expect(first.items).toEqual(['a', 'b'])
    first.finish()
    expect(await results).toEqual(['a!', 'b!'])
  })

  it('gathers what comes while a batch runs, up to the batch size, in order', async () => {
    const { queue, batch, batches } = manualQueue()
    const all = [queue.add('a', 'urgent')]
    const first = await batch(0)
    for (const item of ['b', 'c', 'd', 'e']) all.push(queue.add(item, 'urgent'))
    await new Promise((resolve) => setImmediate(resolve))
    expect(batches).toHaveLength(1)
    first.finish()
    const second = await batch(1)
    expect(second.items).toEqual(['b', 'c', 'd'])
    second.finish()
    ;(await batch(2)).finish()
    expect(await Promise.all(all)).toEqual(['a!', 'b!', 'c!', 'd!', 'e!'])
  })

  it('lets an urgent item pass all bulk items that wait', async () => {
    const { queue, batch } = manualQueue()
    const bulk = ['p1', 'p2', 'p3', 'p4'].map((item) => queue.add(item, 'bulk'))
    const first = await batch(0)
    expect(first.items).toEqual(['p1', 'p2'])
    const urgent = queue.add('query', 'urgent')
    first.finish()
    const second = await batch(1)
    expect(second.items).toEqual(['query'])
    second.finish()
    expect(await urgent).toBe('query!')
    ;(await batch(2)).finish()
    expect(await Promise.all(bulk)).toEqual(['p1!', 'p2!', 'p3!', 'p4!'])
  })

  it('rejects what got no result in time, drops the late result and goes on', async () => {
    const { queue, batch } = manualQueue({ deadlineMs: 30 })
    const late = queue.add('late', 'urgent')
    const first = await batch(0)
    await expect(late).rejects.toMatchObject({ code: 'inference-deadline' })
    first.finish()
    const next = queue.add('next', 'urgent')
    const second = await batch(1)
    expect(second.items).toEqual(['next'])
    second.finish()
    expect(await next).toBe('next!')
  })

  it('does not run what has waited beyond its deadline', async () => {
    const { queue, batch, batches } = manualQueue({ deadlineMs: 30 })
    const running = queue.add('running', 'urgent')
    const first = await batch(0)
    const waiting = queue.add('waiting', 'urgent')
    await expect(Promise.all([running, waiting])).rejects.toMatchObject({ code: 'inference-deadline' })
    await expect(waiting).rejects.toMatchObject({ code: 'inference-deadline' })
    const bulk = queue.add('bulk', 'bulk')
    first.finish()
    ;(await batch(1)).finish()
    expect(await bulk).toBe('bulk!')
    expect(batches.map(({ items }) => items)).toEqual([['running'], ['bulk']])
  })

  it('counts the time of a bulk item from the start of its batch', async () => {
    const { queue, batch } = manualQueue({ deadlineMs: 30 })
    const urgent = queue.add('urgent', 'urgent')
    const bulk = queue.add('bulk', 'bulk')
    await expect(urgent).rejects.toMatchObject({ code: 'inference-deadline' })
    ;(await batch(0)).finish()
    ;(await batch(1)).finish()
    expect(await bulk).toBe('bulk!')
  })

  it('gives the error of a batch to all of it and goes on with the next', async () => {
    const { queue, batch } = manualQueue()
    const all = Promise.allSettled(['a', 'b', 'c', 'd'].map((item) => queue.add(item, 'urgent')))
    ;(await batch(0)).fail(new Error('broken'))
    ;(await batch(1)).finish()
    expect((await all).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected', 'fulfilled'])
  })

  it('refuses a batch with the wrong number of results', async () => {
    const queue = createBatchQueue<string, string>({
      run: async () => ['only one'],
      batchSize: { urgent: 2, bulk: 2 },
      deadlineMs: 60_000,
    })
    const both = Promise.all([queue.add('a', 'urgent'), queue.add('b', 'urgent')])
    await expect(both).rejects.toMatchObject({ code: 'inference-failed' })
  })

  it('rejects all that waits when stopped, and what comes later', async () => {
    const { queue, batch } = manualQueue()
    const running = queue.add('running', 'urgent')
    await batch(0)
    const waiting = [queue.add('urgent', 'urgent'), queue.add('bulk', 'bulk')]
    queue.stop()
    for (const promise of [running, ...waiting, queue.add('later', 'urgent')]) {
      await expect(promise).rejects.toMatchObject({ code: 'inference-stopped' })
    }
  })
})

import { ParleyError } from '../errors.js'

/** Urgent items go before all others; each kind is batched with its own. */
export type Priority = 'urgent' | 'bulk'

/** One model's queue: what waits is run in batches, one batch at a time. */
export type BatchQueue<Item, Result> = {
  /**
   * Queues an item. Rejects with ParleyError 'inference-deadline' when no result came in time (counted from now for an
   * urgent item, from the start of its batch for a bulk one) and 'inference-stopped' after stop().
   */
  add(item: Item, priority: Priority): Promise<Result>
  /** Rejects all that waits, now and later. */
  stop(): void
}

type Entry<Item, Result> = {
  item: Item
  settled: boolean
  resolve(result: Result): void
  reject(error: unknown): void
  startDeadline(): void
}

/**
 * Makes a queue around `run`, which gives one result for each item, in order. An item whose deadline has passed is
 * left out of later batches; the result of one already running is dropped.
 */
export function createBatchQueue<Item, Result>(options: {
  run: (items: Item[]) => Promise<Result[]>
  batchSize: Record<Priority, number>
  deadlineMs: number
}): BatchQueue<Item, Result> {
  const waiting: Record<Priority, Entry<Item, Result>[]> = { urgent: [], bulk: [] }
  let inFlight: Entry<Item, Result>[] = []
  let pumping = false
  let stopped = false

  async function pump(): Promise<void> {
    for (let batch = takeBatch(); batch.length > 0; batch = takeBatch()) {
      inFlight = batch
      for (const entry of batch) entry.startDeadline()
      await runBatch(batch)
      inFlight = []
    }
    pumping = false
  }

  function takeBatch(): Entry<Item, Result>[] {
    const urgent = takeUnsettled(waiting.urgent, options.batchSize.urgent)
    return urgent.length > 0 ? urgent : takeUnsettled(waiting.bulk, options.batchSize.bulk)
  }

  async function runBatch(batch: Entry<Item, Result>[]): Promise<void> {
    try {
      const results = await options.run(batch.map((entry) => entry.item))
      if (results.length !== batch.length) throw wrongCount(batch.length, results.length)
      for (const [index, result] of results.entries()) batch[index]?.resolve(result)
    } catch (error) {
      for (const entry of batch) entry.reject(error)
    }
  }

  return {
    add(item, priority) {
      if (stopped) return Promise.reject(stoppedError())
      return new Promise((resolve, reject) => {
        const entry = createEntry(item, options.deadlineMs, resolve, reject)
        if (priority === 'urgent') entry.startDeadline()
        waiting[priority].push(entry)
        if (pumping) return
        pumping = true
        queueMicrotask(pump) // after this tick, so that all texts of one call share a batch
      })
    },
    stop() {
      stopped = true
      const entries = [...inFlight, ...waiting.urgent.splice(0), ...waiting.bulk.splice(0)]
      for (const entry of entries) entry.reject(stoppedError())
    },
  }
}

function takeUnsettled<Item, Result>(list: Entry<Item, Result>[], count: number): Entry<Item, Result>[] {
  const taken: Entry<Item, Result>[] = []
  while (taken.length < count) {
    const entry = list.shift()
    if (entry === undefined) break
    if (!entry.settled) taken.push(entry)
  }
  return taken
}

function createEntry<Item, Result>(
  item: Item,
  deadlineMs: number,
  resolve: (result: Result) => void,
  reject: (error: unknown) => void,
): Entry<Item, Result> {
  let timer: NodeJS.Timeout | undefined
  const settle = (): boolean => {
    if (entry.settled) return false
    entry.settled = true
    clearTimeout(timer)
    return true
  }
  const entry: Entry<Item, Result> = {
    item,
    settled: false,
    resolve: (result) => settle() && resolve(result),
    reject: (error) => settle() && reject(error),
    startDeadline() {
      timer ??= setTimeout(() => entry.reject(deadlineError(deadlineMs)), deadlineMs)
    },
  }
  return entry
}

function deadlineError(deadlineMs: number): ParleyError {
  return new ParleyError('inference-deadline', `The model gave no result within ${deadlineMs} ms`, {
    nextStep: 'Try again; if it happens often, the machine has more to do than it can.',
  })
}

function stoppedError(): ParleyError {
  return new ParleyError('inference-stopped', 'The models have been stopped', {
    nextStep: 'Start the program again.',
  })
}

function wrongCount(asked: number, got: number): ParleyError {
  return new ParleyError('inference-failed', `The model gave ${got} results for ${asked} requests`, {
    nextStep: 'Report this with the version of the models.',
  })
}

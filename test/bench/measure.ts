import { availableParallelism, loadavg } from 'node:os'

export interface Measured {
  name: string
  /** Milliseconds of each piece of work, one after another. */
  p50Ms: number
  p99Ms: number
  /** Pieces of work a second, several at once where that is how it is used. */
  perSecond: number
}

/** Runs the work one by one for the times, then all of it with several at once for the rate. Results are consumed. */
export async function measure<Item>(
  name: string,
  items: readonly Item[],
  work: (item: Item, round: number) => Promise<unknown>,
  options: { rounds: number; atOnce: number; onWarm?: () => void },
): Promise<Measured> {
  for (const item of items) consume(await work(item, -1)) // to warm up
  options.onWarm?.()
  const timesMs: number[] = []
  for (let round = 0; round < options.rounds; round += 1) {
    for (const item of items) {
      const startMs = performance.now()
      consume(await work(item, round))
      timesMs.push(performance.now() - startMs)
    }
  }
  timesMs.sort((one, other) => one - other)
  const at = (share: number) => timesMs[Math.min(timesMs.length - 1, Math.floor(timesMs.length * share))] ?? 0
  const perSecond = await rate(items, work, options)
  return { name, p50Ms: at(0.5), p99Ms: at(0.99), perSecond }
}

async function rate<Item>(
  items: readonly Item[],
  work: (item: Item, round: number) => Promise<unknown>,
  { rounds, atOnce }: { rounds: number; atOnce: number },
): Promise<number> {
  const todo = Array.from({ length: rounds }, (_, round) =>
    items.map((item) => ({ item, round: rounds + round })),
  ).flat()
  const total = todo.length
  const startMs = performance.now()
  const worker = async () => {
    for (let next = todo.shift(); next !== undefined; next = todo.shift())
      consume(await work(next.item, next.round))
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return (total / (performance.now() - startMs)) * 1000
}

/** So that no work can be left out as unused, and none that failed is counted as fast. */
function consume(result: unknown): void {
  if (result === undefined) throw new Error('a piece of work gave no result')
}

/** A Markdown table, each row beside the first. */
export function table(rows: readonly Measured[]): string {
  const [first] = rows
  const lines = rows.map(({ name, p50Ms, p99Ms, perSecond }) => {
    const ratio = first && first.p50Ms > 0 ? (p50Ms / first.p50Ms).toFixed(3) : ''
    return `| ${name} | ${p50Ms.toFixed(2)} | ${p99Ms.toFixed(2)} | ${perSecond.toFixed(0)} | ${ratio} |`
  })
  return [
    '| | p50 ms | p99 ms | a second | p50, to the first row |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...lines,
  ].join('\n')
}

/** What the figures were taken on; a machine that does other work too makes them worthless. */
export function machine(): string {
  const [load = 0] = loadavg()
  const busy = load > 1 ? ', BUSY: other work runs, do not trust these figures' : ''
  return `Node ${process.version}, ${availableParallelism()} cores, load ${load.toFixed(1)} at the start${busy}`
}

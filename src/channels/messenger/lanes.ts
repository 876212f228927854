/** Work in lanes: of one lane in order, of different ones side by side, `atOnce` at most. */
export interface Lanes {
  run<Result>(lane: string, work: () => Promise<Result>): Promise<Result>
  /** Resolves when nothing runs or waits. */
  idle(): Promise<void>
}

/** Builds lanes; one that fails does not stop what comes after it. */
export function createLanes(atOnce: number): Lanes {
  const ends = new Map<string, Promise<unknown>>()
  const waiting: (() => void)[] = []
  let running = 0

  async function inTurn<Result>(before: Promise<unknown>, work: () => Promise<Result>): Promise<Result> {
    await before
    if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve))
    else running += 1
    try {
      return await work()
    } finally {
      const next = waiting.shift() // whoever waits takes over the place
      if (next === undefined) running -= 1
      else next()
    }
  }

  return {
    run(lane, work) {
      const result = inTurn(ends.get(lane) ?? Promise.resolve(), work)
      const end = result.then(noValue, noValue).then(() => {
        if (ends.get(lane) === end) ends.delete(lane)
      })
      ends.set(lane, end)
      return result
    },
    async idle() {
      while (ends.size > 0) await Promise.all(ends.values())
    },
  }
}

/** A failure is told to whoever asked for the work; the next in the lane waits only for its end. */
function noValue(): void {}

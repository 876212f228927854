/** Choices that follow from a number, so that what went wrong goes wrong again. */
export interface Draw {
  /** Undefined only of none. */
  one<Value>(values: readonly [Value, ...Value[]]): Value
  one<Value>(values: readonly Value[]): Value | undefined
  chance(probability: number): boolean
  shuffled<Value>(values: readonly Value[]): Value[]
}

/** Draws by Tommy Ettinger's mulberry32. */
export function drawFrom(seed: number): Draw {
  let state = seed | 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    one: <Value>(values: readonly Value[]) => values[Math.floor(next() * values.length)] as Value,
    chance: (probability) => next() < probability,
    shuffled(values) {
      const drawn = values.map((value) => ({ value, place: next() }))
      return drawn.toSorted((one, other) => one.place - other.place).map(({ value }) => value)
    },
  }
}

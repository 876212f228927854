/** A stream of numbers that depends on its seed alone, so that the catalogue is the same on every machine. */
export interface Random {
  /** 0 up to, not including, 1. */
  next(): number
  integer(lowest: number, highest: number): number
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
  /** The same members in another order. */
  shuffle<T>(list: readonly T[]): T[]
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193) >>> 0
  return value
}

/** Mulberry32 over the hash of the seed. */
export function createRandom(seed: string): Random {
  let state = hash(seed)
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  function integer(lowest: number, highest: number): number {
    return lowest + Math.floor(next() * (highest - lowest + 1))
  }
  function pick<T>(list: readonly T[]): T {
    const picked = list[integer(0, list.length - 1)]
    if (picked === undefined) throw new RangeError('nothing to pick from an empty list')
    return picked
  }
  function shuffle<T>(list: readonly T[]): T[] {
    return list
      .map((member) => ({ member, key: next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ member }) => member)
  }
  return { next, integer, chance: (probability) => next() < probability, pick, shuffle }
}

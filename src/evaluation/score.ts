import type { Frame, Slot } from '../intent/index.js'

/** How one answer compares with what was meant. */
export interface LineScore {
  /** All acts, in their order. */
  actsRight: boolean
  firstActRight: boolean
  /** The acts in their order, and in each frame the same slots in any order. */
  exact: boolean
  slots: SlotCounts
}

export interface SlotCounts {
  expected: number
  got: number
  /** In both: the act of the frame, the slot, the operator and the value. */
  shared: number
}

/** The scores of many lines; null where there is nothing to take a share of. */
export interface Scores {
  lines: number
  acts: number | null
  firstAct: number | null
  exact: number | null
  slotPrecision: number | null
  slotRecall: number | null
  slotF1: number | null
}

/** Compares an answer with what was meant. Slots of a frame are a set, and 80 is 80.0. */
export function scoreLine(expected: readonly Frame[], got: readonly Frame[]): LineScore {
  const wanted = expected.map(slotKeys)
  const written = got.map(slotKeys)
  const actsRight =
    expected.length === got.length && expected.every(({ act }, index) => act === got[index]?.act)
  return {
    actsRight,
    firstActRight: expected[0]?.act === got[0]?.act,
    exact: actsRight && wanted.every((keys, index) => isSameSet(keys, written[index] ?? new Set())),
    slots: countSlots(wanted, written),
  }
}

/** Adds up the scores of lines; slots are counted over all lines together (micro average). */
export function sumScores(scores: readonly LineScore[]): Scores {
  const total = (count: (score: LineScore) => number) => scores.reduce((sum, score) => sum + count(score), 0)
  const shared = total(({ slots }) => slots.shared)
  const expected = total(({ slots }) => slots.expected)
  const got = total(({ slots }) => slots.got)
  return {
    lines: scores.length,
    acts: shareWhere(scores, ({ actsRight }) => actsRight),
    firstAct: shareWhere(scores, ({ firstActRight }) => firstActRight),
    exact: shareWhere(scores, ({ exact }) => exact),
    slotPrecision: share(shared, got),
    slotRecall: share(shared, expected),
    slotF1: share(2 * shared, expected + got),
  }
}

/** A part of a whole, 0 to 1; null of nothing. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

/** The share of the items for which something holds; null of no items. */
export function shareWhere<Item>(items: readonly Item[], holds: (item: Item) => boolean): number | null {
  return share(items.filter(holds).length, items.length)
}

function slotKeys({ act, slots }: Frame): Set<string> {
  return new Set(slots.map((slot) => `${act} ${slot.slot} ${slot.op} ${comparableValue(slot)}`))
}

function comparableValue({ slot, value }: Slot): string {
  const isNumber = slot === 'price' || slot === 'rating' || slot === 'quantity'
  return isNumber && Number.isFinite(Number(value)) ? String(Number(value)) : value
}

function isSameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((member) => other.has(member))
}

/** A slot of two frames of the same act counts twice. */
function countSlots(wanted: readonly Set<string>[], written: readonly Set<string>[]): SlotCounts {
  const left = wanted.flatMap((keys) => [...keys])
  const expected = left.length
  let got = 0
  for (const key of written.flatMap((keys) => [...keys])) {
    got += 1
    const place = left.indexOf(key)
    if (place >= 0) left.splice(place, 1)
  }
  return { expected, got, shared: expected - left.length }
}

import type { Frame, Slot } from '../intent/understanding.js'
import type { Session } from './session.js'

/** Where a frame's `ref` points on the screen. */
export type Pointed =
  | { kind: 'products'; positions: number[] }
  /** It names a place that the screen does not have. */
  | { kind: 'outside' }
  /** It names no place, and nothing is being talked about. */
  | { kind: 'nowhere' }

/** The positions, from 1, that a frame points at; without a `ref` the product being talked about, if there is one. */
export function pointedAt(frame: Frame, session: Session): Pointed {
  const refs = refsOf(frame)
  const count = session.screen.length
  const talkedAbout = session.focus ?? (count === 1 ? 1 : undefined)
  if (refs.length === 0 || (refs.length === 1 && refs[0] === 'this')) {
    return talkedAbout === undefined ? { kind: 'nowhere' } : { kind: 'products', positions: [talkedAbout] }
  }
  const pair = session.compared?.length === 2 ? session.compared : [1, 2]
  const positions = refs.flatMap((ref) => positionsOf(ref, { count, talkedAbout, pair }))
  const isThere = positions.length > 0 && positions.every((position) => position >= 1 && position <= count)
  return isThere ? { kind: 'products', positions: [...new Set(positions)] } : { kind: 'outside' }
}

/** The values of a frame's `ref` slots. */
export function refsOf(frame: Frame): string[] {
  return frame.slots.filter(isRef).map(({ value }) => value)
}

export function withoutRefs(frame: Frame): Frame {
  return { ...frame, slots: frame.slots.filter((slot) => !isRef(slot)) }
}

function isRef({ slot }: Slot): boolean {
  return slot === 'ref'
}

interface Screen {
  count: number
  talkedAbout: number | undefined
  /** What "both" are: the two that were set side by side, else the first two. */
  pair: readonly number[]
}

function positionsOf(ref: string, { count, talkedAbout, pair }: Screen): number[] {
  const all = Array.from({ length: count }, (_, index) => index + 1)
  switch (ref) {
    case 'all':
      return all
    case 'both':
      return [...pair]
    case 'last':
      return [count]
    case 'this':
      return talkedAbout === undefined ? [] : [talkedAbout]
    case 'other':
      return otherThan(talkedAbout, pair, all)
    default: {
      const position = Number(ref)
      return [position < 0 ? count + 1 + position : position]
    }
  }
}

/** Of a pair the one that is not being talked about, the second where neither is; else the first other one. */
function otherThan(
  talkedAbout: number | undefined,
  pair: readonly number[],
  all: readonly number[],
): number[] {
  if (talkedAbout === undefined) return pair.slice(1, 2)
  const among = pair.includes(talkedAbout) ? pair : all
  return among.filter((position) => position !== talkedAbout).slice(0, 1)
}

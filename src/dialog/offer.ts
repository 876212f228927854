import { parseFrameLine } from '../intent/frame-line.js'
import type { Understanding } from '../intent/understanding.js'
import type { Chip, Reply } from './reply.js'
import type { Session } from './session.js'

/** Everything in a reply that can be pressed. */
export function offersOf({ chips, cards, table, takeBacks }: Reply): Chip[] {
  const actions = (table?.rows ?? []).flatMap(({ action }) => action ?? [])
  return [
    ...chips,
    ...actions,
    ...cards.flatMap(({ detail, add }) => [detail, add]),
    ...Object.values(takeBacks),
  ]
}

/**
 * A message that says what a button says means what the button means: one of the latest reply, or of a product that
 * still stands on the screen. Undefined for all others.
 */
export function understandOffer(text: string, { replies, screen }: Session): Understanding | undefined {
  const latest = replies.at(-1)
  const standing = replies
    .flatMap(({ cards }) => cards)
    .filter(({ id, position }) => screen[position - 1]?.id === id)
    .flatMap(({ detail, add }) => [detail, add])
  const offered = latest === undefined ? [] : [...offersOf(latest), ...standing]
  const pressed = offered.find(({ say }) => say === text.trim())
  const frames = pressed && parseFrameLine(pressed.line)
  if (latest === undefined || frames === undefined) return undefined
  return { text, language: latest.language, confidence: 1, frames, alternatives: [] }
}

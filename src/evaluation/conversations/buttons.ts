import { offersOf } from '../../dialog/offer.js'
import type { Chip } from '../../dialog/reply.js'
import { formatFrameLine } from '../../intent/frame-line.js'
import type { Act } from '../../intent/understanding.js'
import type { ObservedTalk, ObservedTurn } from './observed-shop.js'

/** Pressing one of these must show products, or products side by side. */
const shows: ReadonlySet<Act> = new Set(['search', 'more', 'select', 'compare', 'recommend', 'why'])

/** Every button of the latest reply, or `atMost` of them, that leads nowhere, and why. */
export async function deadButtons(talk: ObservedTalk, atMost = Number.POSITIVE_INFINITY): Promise<string[]> {
  const latest = talk.turns().at(-1)
  if (latest === undefined) return []
  const dead: string[] = []
  for (const chip of offersOf(latest.reply).slice(0, atMost)) {
    const fault = faultOf(chip, await talk.tryButton(chip))
    if (fault !== undefined) dead.push(`the button “${chip.label}” (${chip.line}) ${fault}`)
  }
  return dead
}

function faultOf({ line }: Chip, { reply, before, after }: ObservedTurn): string | undefined {
  if (formatFrameLine(reply.frames) !== line) return 'means something else when it is pressed'
  if (reply.text.trim() === '') return 'is answered with nothing'
  if (after.lost > 0) return 'is not understood'
  const isShown = reply.cards.length > 0 || reply.table !== undefined
  if (reply.frames.some(({ act }) => shows.has(act)) && !isShown) return `shows nothing: “${reply.text}”`
  const isChange = reply.frames.some(({ act }) => act === 'refine' || act === 'back')
  if (isChange && !isShown && before.profile === after.profile) return `changes nothing: “${reply.text}”`
  return undefined
}

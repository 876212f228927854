import type { Money } from '../catalog/index.js'
import { formatFrameLine, toFrameValue } from '../intent/frame-line.js'
import type { Frame, Slot } from '../intent/understanding.js'
import { limits } from '../limits.js'
import type { StandingProduct } from './references.js'
import type { Chip } from './reply.js'
import type { Voice } from './wording/voice.js'

/** For each product that may have been meant a button that asks the same of it alone. */
export function candidateChips(
  candidates: readonly StandingProduct[],
  { act, slots }: Frame,
  described: readonly Slot[],
  voice: Voice,
): Chip[] {
  const asked = slots.filter((slot) => slot.slot !== 'ref' && !described.includes(slot))
  return candidates.slice(0, limits.reply.maxChips).flatMap(({ position, product }) => {
    const line = formatFrameLine([{ act, slots: [refTo(position), ...asked] }])
    const title = shortTitle(voice.title(product))
    return line === undefined
      ? []
      : [
          {
            label: voice.say('chip.candidate.label', { position, title }),
            say: voice.say('chip.candidate.say', { position }),
            line,
          },
        ]
  })
}

/** For each product a button that sets it beside another. */
export function besideChips(one: number, candidates: readonly StandingProduct[], voice: Voice): Chip[] {
  return candidates.slice(0, limits.reply.maxChips).map(({ position, product }) => ({
    label: voice.say('chip.beside.label', { position, title: shortTitle(voice.title(product)) }),
    say: voice.say('chip.beside.say', { one, position }),
    line: `compare ref = ${one} ; ref = ${position}`,
  }))
}

export function compareChip(one: number, other: number, voice: Voice): Chip {
  return {
    label: voice.say('chip.compare.label', { one, other }),
    say: voice.say('chip.compare.say', { one, other }),
    line: `compare ref = ${one} ; ref = ${other}`,
  }
}

/** Asks for one pick among the products at these positions. */
export function bestChip(positions: readonly number[], voice: Voice): Chip {
  const refs = positions.map((position) => `ref = ${position}`).join(' ; ')
  return { label: voice.say('chip.best.label'), say: voice.say('chip.best.say'), line: `recommend ${refs}` }
}

/** Asks what goes with a product. */
export function goesWithChip(position: number, voice: Voice): Chip {
  return {
    label: voice.say('chip.goesWith.label'),
    say: voice.say('chip.goesWith.say', { position }),
    line: `ask ref = ${position} ; attribute = goes with`,
  }
}

export function whyChip(position: number, voice: Voice): Chip {
  return {
    label: voice.say('chip.why.label'),
    say: voice.say('chip.why.say', { position }),
    line: `why ref = ${position}`,
  }
}

/** Opens one product; named by its position, so that several can stand side by side. */
export function openChip(position: number, voice: Voice): Chip {
  return {
    label: voice.say('chip.one.label', { position }),
    say: voice.say('chip.one.say', { position }),
    line: `select ref = ${position}`,
  }
}

/** Takes one wish away; `told` is how the shopper reads it. */
export function withoutChip(value: string, told: string, voice: Voice): Chip {
  return {
    label: voice.say('chip.without.label', { fact: told }),
    say: voice.say('chip.without.say', { fact: told }),
    line: `refine drop = ${toFrameValue(value)}`,
  }
}

/** Takes a price for the limit; `value` is the amount as a frame has it. */
export function upToChip(limit: Money, value: string, voice: Voice): Chip {
  const amount = voice.money(limit)
  return {
    label: voice.say('chip.upTo.label', { amount }),
    say: voice.say('chip.upTo.say', { amount }),
    line: `refine price <= ${value} ; currency = ${limit.currency.toLowerCase()}`,
  }
}

export function onlyBrandChip(brand: string, voice: Voice): Chip {
  return {
    label: voice.say('chip.onlyBrand.label', { brand }),
    say: voice.say('chip.onlyBrand.say', { brand }),
    line: `refine brand = ${toFrameValue(brand)}`,
  }
}

function refTo(position: number): Slot {
  return { slot: 'ref', op: '=', value: String(position) }
}

function shortTitle(title: string): string {
  const characters = [...title]
  const { maxChipTitle } = limits.reply
  return characters.length <= maxChipTitle
    ? title
    : `${characters
        .slice(0, maxChipTitle - 1)
        .join('')
        .trimEnd()}…`
}

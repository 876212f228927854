import type { Frame, Slot, SlotName } from '../../intent/understanding.js'

const variantSlots: ReadonlySet<SlotName> = new Set(['color', 'size', 'material', 'feature', 'use'])

/** How many were asked for. */
export function quantitySaid({ slots }: Frame): number | undefined {
  const said = slots.find(({ slot }) => slot === 'quantity')
  return said === undefined ? undefined : Number(said.value)
}

/** What may name a variant: a colour, a size, "256gb". */
export function variantSaid({ slots }: Frame): Slot[] {
  return slots.filter(({ slot }) => variantSlots.has(slot))
}

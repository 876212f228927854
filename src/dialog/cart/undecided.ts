import { z } from 'zod'
import type { Catalogue, Product } from '../../catalog/index.js'
import { toFrameValue } from '../../intent/frame-line.js'
import { type Act, type Frame, type Slot, type SlotName, slotSchema } from '../../intent/understanding.js'
import { availableOf, cartLineSchema } from './cart.js'
import { chooseVariant, namesVariant, slotOfOption } from './choose-variant.js'

/** Something on its way into the cart that a question is open about. */
export const undecidedSchema = z.object({
  productId: z.string(),
  /** What was said of the variant so far. */
  said: z.array(slotSchema),
  quantity: z.int().min(1).exactOptional(),
  /** The line of the cart that is being changed; absent where something is added. */
  line: cartLineSchema.exactOptional(),
  /** What is asked for: the name of an option, or "quantity". */
  asks: z.string(),
})

export type Undecided = z.infer<typeof undecidedSchema>

const answeringActs: ReadonlySet<Act> = new Set([
  'refine',
  'search',
  'select',
  'recommend',
  'cart_add',
  'cart_update',
])
const answeringSlots: ReadonlySet<SlotName> = new Set([
  'size',
  'color',
  'material',
  'feature',
  'use',
  'quantity',
  'drop',
])

/** The slot that the parser is told was asked for. */
export function askedSlot({ asks }: Undecided): SlotName {
  return asks === 'quantity' ? 'quantity' : slotOfOption(asks)
}

/** Whether a frame names no product of its own, so that it speaks of what the cart has asked about. */
export function speaksOfOpen({ slots }: Frame): boolean {
  return slots.every(({ slot }) => answeringSlots.has(slot))
}

/**
 * The frame as the answer to what the cart has asked, where it is one: "42" reads as a change of the request, and is
 * the size of what is being added.
 */
export function asCartAnswer(frame: Frame, open: Undecided | undefined, catalogue: Catalogue): Frame {
  const product = open && catalogue.get(open.productId)
  const mayAnswer = answeringActs.has(frame.act) && frame.slots.length > 0 && speaksOfOpen(frame)
  if (open === undefined || product === undefined || !mayAnswer) return frame
  const slots = open.asks === 'quantity' ? quantityIn(frame) : variantIn(frame, open, product)
  return slots === undefined ? frame : { act: open.line === undefined ? 'cart_add' : 'cart_update', slots }
}

/** "3" may be read as a size. */
function quantityIn({ slots }: Frame): Slot[] | undefined {
  const [only] = slots
  const isNumber = only !== undefined && slots.length === 1 && /^[1-9]\d{0,5}$/.test(only.value)
  return isNumber ? [{ slot: 'quantity', op: '=', value: only.value }] : undefined
}

function variantIn({ slots }: Frame, open: Undecided, product: Product): Slot[] | undefined {
  const asked = slotOfOption(open.asks)
  const answers = slots.flatMap((slot): Slot[] => {
    if (slot.slot === 'drop') return slot.value === asked ? bestStocked(product, open, asked) : []
    const asOption: Slot = { slot: asked, op: '=', value: slot.value }
    if (slot.slot === 'quantity') return namesVariant(product, asOption) ? [asOption] : [slot]
    return slot.slot === asked || namesVariant(product, slot) ? [slot] : []
  })
  return answers.length === slots.length ? answers : undefined
}

/** "Any will do": of what is open the value that there is most of. */
function bestStocked(product: Product, { said, asks }: Undecided, slot: Slot['slot']): Slot[] {
  const choice = chooseVariant(product, said, [])
  if (choice.kind !== 'open') return []
  const stock = (value: string): number =>
    product.variants
      .filter(({ options }) => options[asks] === value)
      .reduce((sum, variant) => sum + availableOf(product, variant).atMost, 0)
  const [best] = choice.values.toSorted((one, other) => stock(other) - stock(one))
  return best === undefined ? [] : [{ slot, op: '=', value: toFrameValue(best) }]
}

import type { Catalogue, Product } from '../catalog/index.js'
import type { Frame, Slot, SlotName } from '../intent/understanding.js'
import { choose, type Grounds } from './choose.js'
import { pointedAt, refsOf } from './pointing.js'
import type { Session } from './session.js'

/** Which products of the screen a frame means, by their positions from 1. */
export type Meant =
  | { kind: 'products'; positions: number[]; grounds?: Grounds }
  /** The description fits more than one, and nothing says which. */
  | { kind: 'several'; positions: number[] }
  /** It fits none. */
  | { kind: 'unfit'; description: Slot[] }
  /** The catalogue does not say what it would take to choose. */
  | { kind: 'unknown'; description: Slot[] }
  /** It names a place that the screen does not have. */
  | { kind: 'outside' }
  /** It names nothing, and nothing is being talked about. */
  | { kind: 'nowhere' }

/** A product of the screen, where it is still in the catalogue. */
export interface StandingProduct {
  position: number
  product: Product
}

const notDescribing: ReadonlySet<SlotName> = new Set([
  'ref',
  'attribute',
  'currency',
  'quantity',
  'recipient',
])

/** The slots by which a frame describes a product; what stands after `attribute` is compared with it and describes none. */
export function describingSlots({ slots }: Frame): Slot[] {
  const asked = slots.findIndex(({ slot }) => slot === 'attribute')
  const before = asked === -1 ? slots : slots.slice(0, asked)
  return before.filter(({ slot }) => !notDescribing.has(slot) && !isAsked(slot, slots))
}

/** "In blue, which colours": what is named like the attribute is compared with it, wherever it stands. */
export function isAsked(name: SlotName, slots: readonly Slot[]): boolean {
  return slots.some(({ slot, value }) => slot === 'attribute' && value === name)
}

/** The products meant: pointed at ("the second", "this"), or described ("the blue one", "the cloudline", "the cheaper of the two"). */
export function whichAreMeant(
  frame: Frame,
  session: Session,
  catalogue: Catalogue,
  description: readonly Slot[] = describingSlots(frame),
): Meant {
  const pointed = pointedAt(frame, session)
  if (pointed.kind === 'outside' || description.length === 0) return pointed
  const isPointed = refsOf(frame).length > 0 && pointed.kind === 'products'
  const candidates = standingProducts(session, catalogue, isPointed ? pointed.positions : undefined)
  const described = whichFit(candidates, description, session.focus)
  const isKindOnly = description.every(({ slot }) => slot === 'category')
  return described.kind === 'unfit' && isKindOnly ? pointed : described // a list of seats answers to "the chair"
}

/** The one of the candidates that is described; of several the one being talked about. */
export function whichFit(
  candidates: readonly StandingProduct[],
  description: readonly Slot[],
  focus: number | undefined,
): Meant {
  const products = candidates.map(({ product }) => product)
  const positionOf = (product: Product): number[] =>
    candidates.filter((candidate) => candidate.product === product).map(({ position }) => position)
  const choice = choose(products, description)
  if (choice.kind === 'none') return { kind: 'unfit', description: [...description] }
  if (choice.kind === 'unknown') return { kind: 'unknown', description: [...description] }
  const { product, grounds } = choice
  const positions = grounds.kind === 'fits' ? grounds.products.flatMap(positionOf) : positionOf(product)
  if (positions.length < 2) return { kind: 'products', positions, grounds }
  return focus !== undefined && positions.includes(focus)
    ? { kind: 'products', positions: [focus], grounds: { kind: 'fits', products: [product] } }
    : { kind: 'several', positions }
}

/** The products of the screen, or those at the positions named. */
export function standingProducts(
  session: Session,
  catalogue: Catalogue,
  positions: readonly number[] = session.screen.map((_, index) => index + 1),
): StandingProduct[] {
  return positions.flatMap((position) => {
    const product = catalogue.get(session.screen[position - 1]?.id ?? '')
    return product === undefined ? [] : [{ position, product }]
  })
}

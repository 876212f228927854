import type { Frame, Slot } from '../../intent/understanding.js'
import { isCalled } from '../choose.js'
import { refsOf } from '../pointing.js'
import { type StandingProduct, whichFit } from '../references.js'
import type { Session } from '../session.js'
import type { CartItem } from './cart.js'

/** Which lines of the cart a frame means, by their numbers from 1. */
export type LinesMeant =
  | { kind: 'lines'; numbers: number[] }
  /** It fits several, and nothing says which. */
  | { kind: 'several'; numbers: number[] }
  /** The cart has nothing of the kind. */
  | { kind: 'none' }

/**
 * The lines meant: by their number while the cart is what was shown last, else by the place of the product on the
 * screen; by description; without either what is being talked about, else the only line, else the latest if it may be.
 */
export function linesMeant(
  frame: Frame,
  description: readonly Slot[],
  items: readonly CartItem[],
  session: Session,
  mayBeLatest: boolean,
): LinesMeant {
  const refs = refsOf(frame)
  if (refs.length > 0 && description.length === 0) return pointedLines(refs, items, session)
  if (description.length > 0) return describedLines(description, items)
  const focused = linesOfProduct(focusedId(session), items)
  if (focused.length > 0) return oneOrSeveral(focused)
  const all = items.map((_, index) => index + 1)
  return mayBeLatest ? { kind: 'lines', numbers: all.slice(-1) } : oneOrSeveral(all)
}

function pointedLines(refs: readonly string[], items: readonly CartItem[], session: Session): LinesMeant {
  const all = items.map((_, index) => index + 1)
  const numbers = refs.flatMap((ref) => {
    switch (ref) {
      case 'all':
        return all
      case 'both':
        return all.slice(0, 2)
      case 'last':
        return all.slice(-1)
      case 'other':
        return all.slice(0, -1)
      case 'this': {
        const focused = session.isCartShown ? [] : linesOfProduct(focusedId(session), items)
        return focused.length > 0 ? focused : all.slice(-1)
      }
      default:
        return numberedLines(Number(ref), items, session)
    }
  })
  return numbers.length === 0 ? { kind: 'none' } : { kind: 'lines', numbers: [...new Set(numbers)] }
}

function numberedLines(place: number, items: readonly CartItem[], session: Session): number[] {
  const ofCart = place < 0 ? items.length + 1 + place : place
  const ofScreen = place < 0 ? session.screen.length + 1 + place : place
  const shown = session.isCartShown ? [] : linesOfProduct(session.screen[ofScreen - 1]?.id, items)
  if (shown.length > 0) return shown
  return items[ofCart - 1] === undefined ? [] : [ofCart]
}

/** Each line as the one thing that it is: of a shoe in two sizes "the 42" is one line. */
function describedLines(description: readonly Slot[], items: readonly CartItem[]): LinesMeant {
  const candidates: StandingProduct[] = items.map(({ product, variant }, index) => ({
    position: index + 1,
    product: { ...product, availability: 'in_stock', variants: variant ? [{ ...variant, stock: 1 }] : [] },
  }))
  const meant = whichFit(candidates, description, undefined)
  if (meant.kind === 'products') return { kind: 'lines', numbers: meant.positions }
  if (meant.kind === 'several') return { kind: 'several', numbers: meant.positions }
  const called = candidates.filter(({ product }) =>
    description.every(({ value }) => isCalled(product, value)),
  )
  return oneOrSeveral(called.map(({ position }) => position))
}

function oneOrSeveral(numbers: readonly number[]): LinesMeant {
  if (numbers.length === 0) return { kind: 'none' }
  return { kind: numbers.length === 1 ? 'lines' : 'several', numbers: [...numbers] }
}

function linesOfProduct(id: string | undefined, items: readonly CartItem[]): number[] {
  return items.flatMap(({ product }, index) => (product.id === id ? [index + 1] : []))
}

function focusedId({ focus, screen }: Session): string | undefined {
  return focus === undefined ? undefined : screen[focus - 1]?.id
}

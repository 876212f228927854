import type { Slot } from '../../intent/understanding.js'
import type { Situation } from '../answers/situation.js'
import { pointedAt, refsOf } from '../pointing.js'
import { describingSlots, type Meant, whichAreMeant } from '../references.js'
import { namesVariant } from './choose-variant.js'

/**
 * The products of the screen that are to go into the cart. "The second one in green" points, and green is its variant;
 * "in black then" is of the product being talked about; "the blue one" is whichever is blue.
 */
export function whatToAdd({
  frame,
  session,
  catalogue,
}: Pick<Situation, 'frame' | 'session' | 'catalogue'>): Meant {
  const pointed = pointedAt(frame, session)
  const description = describingSlots(frame)
  if (description.length === 0 || pointed.kind === 'outside') return pointed
  if (refsOf(frame).length > 0) {
    const isOne = pointed.kind === 'products' && pointed.positions.length === 1
    return isOne ? pointed : whichAreMeant(frame, session, catalogue, description)
  }
  const [position] = pointed.kind === 'products' ? pointed.positions : []
  const talkedAbout =
    position === undefined ? undefined : catalogue.get(session.screen[position - 1]?.id ?? '')
  const isItsVariant = (slot: Slot): boolean =>
    slot.slot === 'size' || (talkedAbout !== undefined && namesVariant(talkedAbout, slot))
  if (talkedAbout !== undefined && description.every(isItsVariant)) return pointed
  return whichAreMeant(frame, session, catalogue, description)
}

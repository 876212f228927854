import type { Catalogue } from '../catalog/catalogue.js'
import { minorDigits } from '../catalog/money.js'
import { currentPrice, type Money } from '../catalog/product.js'
import type { Frame, Slot } from '../intent/understanding.js'
import { standingRequest, valuesOf } from '../profile/request.js'
import { asCartAnswer } from './cart/undecided.js'
import { pointedAt, refsOf } from './pointing.js'
import type { Session } from './session.js'

/**
 * Frames as the dialogue acts on them: prices that point at the screen become numbers, "like the first but
 * leather" becomes one change, a product named while nothing is shown is looked for, and what the cart has asked for
 * goes to the cart.
 */
export function settleFrames(frames: readonly Frame[], session: Session, catalogue: Catalogue): Frame[] {
  const answers = frames.map((frame) => asCartAnswer(frame, session.undecided[0], catalogue))
  return joinLikeThisBut(answers).map((frame) => {
    if (frame.act === 'refine') return settlePrice(settleAnyKind(frame, session), session, catalogue)
    if (frame.act === 'select' && session.screen.length === 0 && namesAProduct(frame))
      return { ...frame, act: 'search' }
    return frame
  })
}

/** Ids of the shown products that a request's products are to resemble. */
export function resembledIds(frame: Frame, session: Session): string[] {
  if (refsOf(frame).length === 0) return []
  const pointed = pointedAt(frame, session)
  if (pointed.kind !== 'products') return []
  return pointed.positions.flatMap((position) => session.screen[position - 1]?.id ?? [])
}

function joinLikeThisBut(frames: readonly Frame[]): Frame[] {
  const joined: Frame[] = []
  for (const frame of frames) {
    const before = joined.at(-1)
    const isLikeThisBut = frame.act === 'refine' && before?.act === 'more' && refsOf(before).length > 0
    if (isLikeThisBut) joined[joined.length - 1] = { ...frame, slots: [...frame.slots, ...before.slots] }
    else joined.push(frame)
  }
  return joined
}

/** Whether `recommend` asks for ideas rather than for a choice among what is shown: nothing is, or it is a new gift. */
export function asksForIdeas(frame: Frame, session: Session): boolean {
  if (session.screen.length === 0) return true
  const has = (slots: readonly Slot['slot'][]): boolean =>
    frame.slots.some(({ slot }) => slots.includes(slot))
  if (refsOf(frame).length > 0 || !has(['recipient'])) return false
  const known = valuesOf(standingRequest(session.profile), 'recipient')
  const isNewGift = frame.slots.some(({ slot, value }) => slot === 'recipient' && !known.includes(value))
  return isNewGift || has(['use', 'price', 'audience', 'category'])
}

/** "Any" to the question which kind of shoes leaves the shoes as they are. */
function settleAnyKind(frame: Frame, { asked }: Session): Frame {
  const isAny = frame.slots.every(({ slot, value }) => slot === 'drop' && value === 'category')
  return asked === 'category' && isAny ? { ...frame, slots: [] } : frame
}

function namesAProduct(frame: Frame): boolean {
  return frame.slots.some(({ slot }) => slot === 'like' || slot === 'category' || slot === 'brand')
}

/** "Cheaper than that" in numbers; where nothing is shown to compare with, it becomes an order. */
function settlePrice(frame: Frame, session: Session, catalogue: Catalogue): Frame {
  const shown = frame.slots.find(({ slot, value }) => slot === 'price' && value === 'shown')
  if (shown === undefined) return frame
  // "like the first but cheaper" and "cheaper than the first" look for what resembles it
  const others = frame.slots.filter((slot) => slot !== shown && !isOpenRef(slot))
  const price = priceMeant(frame, shown, session, catalogue)
  if (price === undefined) {
    return {
      ...frame,
      slots: [...others, { slot: 'sort', op: '=', value: shown.op === '>=' ? 'price_desc' : 'price_asc' }],
    }
  }
  // one cent past it: what costs the same is neither cheaper nor dearer
  const beyond = shown.op === '>=' ? price.amountMinor + 1 : Math.max(0, price.amountMinor - 1)
  const digits = minorDigits(price.currency)
  const limit: Slot = { slot: 'price', op: shown.op, value: (beyond / 10 ** digits).toFixed(digits) }
  return {
    ...frame,
    slots: [...others, limit, { slot: 'currency', op: '=', value: price.currency.toLowerCase() }],
  }
}

/** Points at no product in particular: "cheaper than these". */
function isOpenRef({ slot, value }: Slot): boolean {
  return slot === 'ref' && (value === 'all' || value === 'both' || value === 'other')
}

/** The price pointed at; for a whole list, cheaper means than the cheapest, and dearer than the middle of it. */
function priceMeant(frame: Frame, { op }: Slot, session: Session, catalogue: Catalogue): Money | undefined {
  const pointed = pointedAt(frame, session)
  const ids =
    pointed.kind === 'products'
      ? pointed.positions.flatMap((position) => session.screen[position - 1]?.id ?? [])
      : session.screen.map(({ id }) => id)
  const prices = ids
    .map((id) => catalogue.get(id))
    .filter((product) => product !== undefined)
    .map(currentPrice)
    .toSorted((one, other) => one.amountMinor - other.amountMinor)
  return op === '>=' ? prices[Math.floor((prices.length - 1) / 2)] : prices[0]
}

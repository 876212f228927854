import type { Product } from '../catalog/index.js'
import { attributeFields, attributeName } from '../catalog/product-words.js'
import { toFrameValue } from '../intent/frame-line.js'
import type { Slot, SlotName } from '../intent/understanding.js'
import { limits } from '../limits.js'
import type { Interest } from '../profile/note-interests.js'
import type { Situation } from './answers/situation.js'
import { valuesInStock } from './facts/offer-facts.js'
import { pointedAt, refsOf } from './pointing.js'
import {
  describingSlots,
  type Meant,
  type StandingProduct,
  standingProducts,
  whichFit,
} from './references.js'

/** What was said of what is shown. */
export interface Judgement {
  products: StandingProduct[]
  /** All that is shown is meant, and not some of it. */
  isWholeList: boolean
  isPositive: boolean
  /** What follows from it for other products. */
  interests: Interest[]
}

const valueSlots: ReadonlySet<SlotName> = new Set(['brand', 'color', 'material', 'feature', 'use'])

/** Reads a `feedback` frame: of whom it speaks, and what of them was liked or not. */
export function judgementOf(situation: Situation): Judgement | Exclude<Meant, { kind: 'products' }> {
  const { frame, session, catalogue } = situation
  const described = describingSlots(frame).filter(({ slot }) => slot !== 'sentiment')
  const meant = whoIsMeant(situation, described)
  if (meant.kind !== 'products') return meant
  const products = standingProducts(session, catalogue, meant.positions)
  const isPositive = frame.slots.some(({ slot, value }) => slot === 'sentiment' && value === 'positive')
  const isWholeList = meant.positions.length === session.screen.length && session.screen.length > 1
  const polarity = isPositive ? 'positive' : 'negative'
  const named = [...valuesNamed(described), ...frame.slots.flatMap((slot) => valuesOf(slot, products))]
  const interests: Interest[] = named
    .slice(0, limits.session.interestsAtOnce)
    .map((one) => ({ ...one, polarity }))
  const [only] = products
  const isLikedWhole = isPositive && !isWholeList && products.length === 1 && interests.length === 0
  if (isLikedWhole && only !== undefined) interests.push(likenessOf(only.product, situation))
  return { products, isWholeList, isPositive, interests }
}

/** Those pointed at, all that are described, the one being talked about, or the whole list. */
function whoIsMeant({ frame, session, catalogue }: Situation, described: readonly Slot[]): Meant {
  const pointed = pointedAt(frame, session)
  if (described.length > 0 && refsOf(frame).length === 0) {
    const fitting = whichFit(standingProducts(session, catalogue), described, undefined)
    return fitting.kind === 'several' ? { ...fitting, kind: 'products' } : fitting
  }
  if (pointed.kind !== 'nowhere') return pointed
  return { kind: 'products', positions: session.screen.map((_, index) => index + 1) }
}

function valuesNamed(described: readonly Slot[]): Omit<Interest, 'polarity'>[] {
  return described
    .filter(({ slot, op }) => valueSlots.has(slot) && op !== '!=')
    .map(({ slot, value }) => ({ slot, value }))
}

/** What at least half of them have of the attribute that was named; a figure is no taste. */
function valuesOf(
  { slot, value: name }: Slot,
  products: readonly StandingProduct[],
): Omit<Interest, 'polarity'>[] {
  if (slot !== 'attribute') return []
  const counts = new Map<string, number>()
  for (const value of products.flatMap(({ product }) => attributeValues(product, name)))
    counts.set(value, (counts.get(value) ?? 0) + 1)
  const shared = [...counts].filter(([, count]) => count * 2 >= products.length).map(([value]) => value)
  return shared.map((value) => ({ slot: slotOf(name), value }))
}

function attributeValues(product: Product, name: string): string[] {
  const wanted = attributeName(name)
  const stated =
    wanted === 'brand'
      ? [product.brand ?? '']
      : [...valuesInStock(product, wanted), ...attributeFields(product, wanted)]
  const words = stated.map(toFrameValue).filter((value) => value !== '' && !/\d/.test(value))
  return [...new Set(words)]
}

function slotOf(name: string): SlotName {
  const wanted = attributeName(name)
  return wanted === 'color' || wanted === 'material' || wanted === 'brand' ? wanted : 'feature'
}

function likenessOf(product: Product, { voice }: Situation): Interest {
  return {
    slot: 'like',
    value: toFrameValue(voice.title(product)),
    polarity: 'positive',
    productId: product.id,
  }
}

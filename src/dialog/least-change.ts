import { currentPrice, type Money } from '../catalog/index.js'
import { minorDigits } from '../catalog/money.js'
import { toFrameValue } from '../intent/frame-line.js'
import type { SortOrder } from '../intent/slot-rules.js'
import type { Slot } from '../intent/understanding.js'
import { limits } from '../limits.js'
import type { Fact } from '../profile/profile.js'
import { standingRequest } from '../profile/request.js'
import type { Retrieve } from '../retrieval/retrieve.js'
import type { Contender } from './advantages.js'
import type { Situation } from './answers/situation.js'
import { find } from './find.js'

/** A change of the request by which a product would come first. */
export type Change =
  | { kind: 'without'; fact: Fact }
  | { kind: 'sorted'; order: SortOrder }
  | { kind: 'upTo'; limit: Money }
  | { kind: 'onlyBrand'; brand: string }

/**
 * The least change that brings a product first, found by ranking anew with each: a wish less, then another order, then its own
 * price as the limit, then only its brand. Undefined where none of those tried does.
 */
export async function leastChange(
  one: Contender,
  rivals: readonly Contender[],
  situation: Situation,
  retrieve: Retrieve,
): Promise<Change | undefined> {
  const needs = standingRequest(situation.profile)
  for (const change of changesToTry(one, rivals, needs).slice(0, limits.reply.maxChangesTried)) {
    const { ranked } = await find(situation, retrieve, {
      needs: changed(needs, change, situation.session.turn),
      similarToIds: situation.session.similarToIds,
      alreadyShownIds: [],
      count: limits.retrieval.shownProducts,
    })
    if (ranked[0]?.product.id === one.product.id) return change
  }
  return undefined
}

function changesToTry(one: Contender, rivals: readonly Contender[], needs: readonly Fact[]): Change[] {
  const [first] = rivals
  const pointsFor = (contender: Contender | undefined, fact: Fact): number =>
    contender?.shown.reasons
      .filter(({ factId, name }) => factId === fact.id || (fact.slot === 'sort' && name.startsWith('sort')))
      .reduce((sum, { points }) => sum + points, 0) ?? 0
  const wishes = needs
    .filter(({ slot, polarity }) => rankingSlots.has(slot) && polarity === 'positive')
    .map((fact) => ({ fact, lost: pointsFor(first, fact) - pointsFor(one, fact) }))
    .filter(({ lost }) => lost > 0)
    .toSorted((left, right) => right.lost - left.lost)
    .map(({ fact }): Change => ({ kind: 'without', fact }))
  return [...wishes, ...ordersThatSuit(one, rivals), ...priceAsLimit(one, first), ...brandAlone(one, first)]
}

const rankingSlots: ReadonlySet<Fact['slot']> = new Set(['feature', 'use', 'like', 'more', 'less', 'sort'])

function ordersThatSuit({ product }: Contender, rivals: readonly Contender[]): Change[] {
  const price = currentPrice(product).amountMinor
  const isCheapest = rivals.every((rival) => currentPrice(rival.product).amountMinor > price)
  const isBestRated = rivals.every((rival) => (product.rating ?? 0) > (rival.product.rating ?? 0))
  return [
    ...(isCheapest ? [{ kind: 'sorted', order: 'price_asc' } as const] : []),
    ...(isBestRated ? [{ kind: 'sorted', order: 'rating' } as const] : []),
  ]
}

function priceAsLimit({ product }: Contender, first: Contender | undefined): Change[] {
  const limit = currentPrice(product)
  const isCheaper = first !== undefined && currentPrice(first.product).amountMinor > limit.amountMinor
  return isCheaper ? [{ kind: 'upTo', limit }] : []
}

function brandAlone({ product: { brand } }: Contender, first: Contender | undefined): Change[] {
  return brand === undefined || brand === first?.product.brand ? [] : [{ kind: 'onlyBrand', brand }]
}

function changed(needs: readonly Fact[], change: Change, turn: number): Fact[] {
  if (change.kind === 'without') return needs.filter((fact) => fact !== change.fact)
  const said = slotOf(change)
  const added: Fact = {
    id: `${turn}.change`,
    kind: 'need',
    ...said,
    polarity: 'positive',
    sourceTurn: Math.max(1, turn),
    confidence: 1,
    at: '',
  }
  return [...needs.filter((fact) => fact.slot !== said.slot || fact.op === '>='), added]
}

/** What the shopper would say for the change. */
export function slotOf(change: Exclude<Change, { kind: 'without' }>): Slot {
  switch (change.kind) {
    case 'sorted':
      return { slot: 'sort', op: '=', value: change.order }
    case 'onlyBrand':
      return { slot: 'brand', op: '=', value: toFrameValue(change.brand) }
    case 'upTo': {
      const { amountMinor, currency } = change.limit
      const digits = minorDigits(currency)
      return { slot: 'price', op: '<=', value: (amountMinor / 10 ** digits).toFixed(digits) }
    }
  }
}

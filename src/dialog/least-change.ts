import { currentPrice } from '../catalog/index.js'
import type { SortOrder } from '../intent/slot-rules.js'
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
  | { kind: 'onlyBrand'; brand: string }

/**
 * The least change that brings a product first, found by ranking anew with each: a wish less, then another order, then only its
 * brand. Undefined where none of those tried does.
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
  return [...wishes, ...ordersThatSuit(one, rivals), ...brandAlone(one, first)]
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

function brandAlone({ product: { brand } }: Contender, first: Contender | undefined): Change[] {
  return brand === undefined || brand === first?.product.brand ? [] : [{ kind: 'onlyBrand', brand }]
}

function changed(needs: readonly Fact[], change: Change, turn: number): Fact[] {
  if (change.kind === 'without') return needs.filter((fact) => fact !== change.fact)
  const slot = change.kind === 'sorted' ? 'sort' : 'brand'
  const value = change.kind === 'sorted' ? change.order : change.brand.toLowerCase()
  const added: Fact = {
    id: `${turn}.change`,
    kind: 'need',
    slot,
    op: '=',
    value,
    polarity: 'positive',
    sourceTurn: Math.max(1, turn),
    confidence: 1,
    at: '',
  }
  return [...needs.filter((fact) => fact.slot !== slot), added]
}

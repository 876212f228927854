import { currentPrice, type Product } from '../../catalog/index.js'
import { minorDigits } from '../../catalog/money.js'
import { compact } from '../../catalog/tokenize.js'
import type { Slot } from '../../intent/understanding.js'
import { limits } from '../../limits.js'
import type { Fact } from '../../profile/profile.js'
import { preferencesForRequest, standingRequest } from '../../profile/request.js'
import type { Retrieve } from '../../retrieval/retrieve.js'
import { type Removal, whatRemoves } from '../../retrieval/what-removes.js'
import { chip } from '../chips.js'
import { thoseThatFit } from '../choose.js'
import { productFact } from '../facts/product-fact.js'
import { find } from '../find.js'
import { takeBacks } from '../take-back.js'
import { describeAll, describeSaid } from '../wording/describe-request.js'
import type { Answer, Situation } from './situation.js'

/**
 * Why nothing on the screen is as described ("why no nike"): the shop has no such thing, or the limit that leaves it out with
 * what the catalogue says against it, or its place further down.
 */
export async function answerWhyNotShown(
  situation: Situation,
  retrieve: Retrieve,
  given: readonly Slot[],
): Promise<Answer> {
  const { voice, catalogue } = situation
  const description = given.map((slot) => asModel(slot, catalogue.brands()))
  const lower = await placeFurtherDown(situation, retrieve, description)
  if (lower !== undefined) return lower
  const candidates = await thoseOfTheShop(situation, retrieve, description)
  const found = leastRemoved(candidates, situation)
  if (found === undefined) {
    const told = describeAll(
      [...kindsMeant(situation, given), ...given],
      voice,
      catalogue.currency() ?? 'USD',
    )
    return {
      text: voice.say('why.noneHere', { description: told }),
      chips: [chip('more', voice), chip('first', voice), chip('back', voice)],
    }
  }
  return tellRemoval(situation, found.product, found.removal)
}

/** What is said like a brand and is none here is the name of a model: "why not the sonnet". */
function asModel(slot: Slot, brands: readonly string[]): Slot {
  const isBrand = brands.some((brand) => compact(brand).startsWith(compact(slot.value)))
  return slot.slot === 'brand' && slot.op !== '!=' && !isBrand ? { ...slot, slot: 'like' } : slot
}

/** It passes every limit, but others have more points. */
async function placeFurtherDown(
  situation: Situation,
  retrieve: Retrieve,
  description: readonly Slot[],
): Promise<Answer | undefined> {
  const { session, voice } = situation
  const { ranked } = await find(situation, retrieve, {
    similarToIds: session.similarToIds,
    alreadyShownIds: [],
    count: limits.retrieval.rankedRows,
  })
  const products = ranked.map(({ product }) => product)
  const [best] = thoseThatFit(products, description)
  if (best === undefined) return undefined
  const text = voice.say('why.lower', {
    title: voice.title(best),
    position: products.indexOf(best) + 1,
    count: session.screen.length,
  })
  return { text, chips: [chip('more', voice), chip('back', voice)] }
}

/** What the shop has of the kind asked for that is as described, whatever else was asked. */
async function thoseOfTheShop(
  situation: Situation,
  retrieve: Retrieve,
  description: readonly Slot[],
): Promise<Product[]> {
  const asked = description.map((slot, index) => describedAs(slot, index, situation.session.turn))
  const { ranked } = await find(situation, retrieve, {
    needs: [...kindsMeant(situation, description), ...asked],
    preferences: [],
    similarToIds: [],
    alreadyShownIds: [],
  })
  return thoseThatFit(
    ranked.map(({ product }) => product),
    description,
  )
}

/** The kind that was asked for, unless the description names another. */
function kindsMeant({ profile }: Situation, description: readonly Slot[]): Fact[] {
  if (description.some(({ slot }) => slot === 'category')) return []
  return standingRequest(profile).filter(
    ({ slot, polarity }) => slot === 'category' && polarity === 'positive',
  )
}

function describedAs(slot: Slot, index: number, turn: number): Fact {
  const polarity = slot.op === '!=' ? 'negative' : 'positive'
  return {
    ...slot,
    id: `why.${index}`,
    kind: 'need',
    polarity,
    sourceTurn: Math.max(1, turn),
    confidence: 1,
    at: '',
  }
}

interface Removed {
  product: Product
  removal: Removal
}

/** The one that the fewest limits stand against: what is told of it is the least that would have to give way. */
function leastRemoved(
  products: readonly Product[],
  { profile, session, catalogue }: Situation,
): Removed | undefined {
  const request = { needs: standingRequest(profile), preferences: preferencesForRequest(profile) }
  const removed = products.map((product) => ({
    product,
    removal: whatRemoves(product, request, catalogue.currency()),
  }))
  const weight = ({ product, removal }: Removed): number =>
    removal.facts.length + (removal.isSoldOut ? 1 : 0) + (session.refusedIds.includes(product.id) ? 1 : 0)
  return removed.toSorted((one, other) => weight(one) - weight(other) || overshoot(one) - overshoot(other))[0]
}

/** How far its price lies beyond the limit on it, in minor units; of equals the nearest is the least change. */
function overshoot({ product, removal }: Removed): number {
  const { amountMinor, currency } = currentPrice(product)
  const beyond = removal.facts
    .filter(({ slot }) => slot === 'price')
    .map(({ value }) => Math.abs(amountMinor - Number(value) * 10 ** minorDigits(currency)))
  return Math.max(0, ...beyond)
}

function tellRemoval(situation: Situation, product: Product, { facts, isSoldOut }: Removal): Answer {
  const { session, profile, voice, catalogue } = situation
  const title = voice.title(product)
  const lines = [
    ...(session.refusedIds.includes(product.id) ? [voice.say('why.refused', { title })] : []),
    ...(isSoldOut ? [voice.say('why.soldOut', { title })] : []),
    ...facts.map((fact) => limitInWords(fact, product, situation)),
  ]
  const given = takeBacks(profile.facts, voice, catalogue.currency() ?? 'USD')
  const otherKind = voice.say('why.otherKind', { title, category: voice.category(product) })
  return {
    text: lines.length === 0 ? otherKind : lines.join('\n'),
    chips: [...facts.flatMap(({ id }) => given[id] ?? []), chip('more', voice), chip('back', voice)],
  }
}

/** What was said and when, and what the catalogue says against it. */
function limitInWords(fact: Fact, product: Product, { voice, catalogue }: Situation): string {
  const title = voice.title(product)
  const limit = describeSaid(fact, voice, catalogue.currency() ?? 'USD')
  const actual = productFact(product, fact.slot, voice)
  const said = { title, limit, turn: fact.sourceTurn }
  return fact.polarity === 'negative' || actual.kind !== 'value'
    ? voice.say('why.leftOut', said)
    : voice.say('why.leftOutBy', { ...said, actual: actual.line })
}

import { currentPrice, type Product } from '../catalog/index.js'
import { attributeName } from '../catalog/product-words.js'
import type { Slot } from '../intent/understanding.js'
import { limits } from '../limits.js'
import type { Fact } from '../profile/profile.js'
import { degreeOf } from '../retrieval/need-synonyms.js'
import { measureOf } from './choose.js'
import type { ShownProduct } from './session.js'
import { attributeValue } from './wording/describe-attribute.js'
import { describeSaid } from './wording/describe-request.js'
import type { Voice } from './wording/voice.js'

/** A product of the screen with what ranked it there. */
export interface Contender {
  position: number
  product: Product
  shown: ShownProduct
}

/** What speaks for a product and for none of the others, as the catalogue and the rank have it. */
type Advantage =
  | { kind: 'need'; fact: Fact }
  | { kind: 'price' | 'rating'; mine: string; theirs: string }
  | { kind: 'most' | 'least'; name: string; mine: string; theirs: string }
  | { kind: 'use' | 'word'; value: string }

/**
 * What sets one product apart from the others, in phrases that follow "if you want": the wishes that it alone meets, the
 * lowest price, the best rating, the best figures, then words that only it has. Beside a single other one both figures
 * are told.
 */
export function advantages(
  one: Contender,
  others: readonly Contender[],
  facts: readonly Fact[],
  voice: Voice,
): string[] {
  const found: Advantage[] = [
    ...needsItAloneMeets(one, others, facts),
    ...lowerPrice(one, others, voice),
    ...betterRating(one, others),
    ...betterMeasures(one, others, facts),
    ...wordsOfItsOwn(one, others),
  ]
  return found
    .slice(0, limits.reply.maxPoints)
    .map((advantage) => phraseOf(advantage, others.length === 1, voice))
}

function phraseOf(advantage: Advantage, isPair: boolean, voice: Voice): string {
  switch (advantage.kind) {
    case 'need':
      return wishPhrase(advantage.fact, voice)
    case 'price':
    case 'rating':
      return voice.say(`${isPair ? 'pair' : 'point'}.${advantage.kind}`, advantage)
    case 'most':
    case 'least': {
      const { kind, mine, theirs } = advantage
      const name = voice.value('attribute', advantage.name)
      const told = (text: string): string => attributeValue(advantage.name, text, voice)
      return voice.say(`${isPair ? 'pair' : 'point'}.${kind}`, {
        name,
        mine: told(mine),
        theirs: told(theirs),
      })
    }
    case 'use':
    case 'word':
      return voice.say(`point.${advantage.kind}`, {
        value: attributeValue('feature', advantage.value, voice),
      })
  }
}

function wishPhrase(wish: Fact, voice: Voice): string {
  return wish.slot === 'use'
    ? voice.say('point.use', { value: voice.value('use', wish.value) })
    : voice.say('point.word', { value: describeSaid(wish, voice, '') })
}

/** By the points of the rank: above nothing for this one, and for no other. */
function needsItAloneMeets(
  one: Contender,
  others: readonly Contender[],
  facts: readonly Fact[],
): Advantage[] {
  const wishes = facts.filter(
    ({ slot, polarity }) => polarity === 'positive' && (slot === 'feature' || slot === 'use'),
  )
  return wishes
    .filter((fact) => isMet(one, fact) && !others.some((other) => isMet(other, fact)))
    .map((fact) => ({ kind: 'need', fact }))
}

function isMet({ shown }: Contender, fact: Fact): boolean {
  return shown.reasons.some(({ factId, points }) => factId === fact.id && points > 0)
}

function lowerPrice(one: Contender, others: readonly Contender[], voice: Voice): Advantage[] {
  const price = currentPrice(one.product)
  const prices = others.map(({ product }) => currentPrice(product))
  const [first] = prices
  const isLowest = prices.every(
    ({ amountMinor, currency }) => currency === price.currency && amountMinor > price.amountMinor,
  )
  return isLowest && first ? [{ kind: 'price', mine: voice.money(price), theirs: voice.money(first) }] : []
}

function betterRating(one: Contender, others: readonly Contender[]): Advantage[] {
  const { rating } = one.product
  const ratings = others.map(({ product }) => product.rating)
  const isBest = rating !== undefined && ratings.every((other) => other !== undefined && other < rating)
  return isBest ? [{ kind: 'rating', mine: String(rating), theirs: String(ratings[0]) }] : []
}

/** Figures of which shoppers want more, or less; what the request wants of them comes first. */
const wantedFigures: readonly Pick<Slot, 'slot' | 'value'>[] = [
  { slot: 'less', value: 'weight' },
  { slot: 'more', value: 'battery life' },
  { slot: 'more', value: 'warranty' },
  { slot: 'more', value: 'storage' },
]

function betterMeasures(one: Contender, others: readonly Contender[], facts: readonly Fact[]): Advantage[] {
  const wanted = facts.filter(({ slot }) => slot === 'more' || slot === 'less')
  const told = new Set(wanted.map(({ value }) => value))
  return [...wanted, ...wantedFigures.filter(({ value }) => !told.has(value))].flatMap((degree) =>
    betterMeasure(one, others, degree),
  )
}

/** Only where all of them state the figure, in units that can be compared. */
function betterMeasure(
  one: Contender,
  others: readonly Contender[],
  { slot, value }: Pick<Slot, 'slot' | 'value'>,
): Advantage[] {
  const names = degreeOf(value, slot === 'more' ? 'more' : 'less').attributes
  const [mine] = measureOf(one.product, names)
  const theirs = others.flatMap(({ product }) => measureOf(product, names))
  if (mine === undefined || theirs.length !== others.length || theirs.some(({ unit }) => unit !== mine.unit))
    return []
  const isBest = theirs.every(({ extent }) => (slot === 'more' ? extent < mine.extent : extent > mine.extent))
  const name = names.find((one) =>
    Object.keys(mine.product.attributes).some((key) => attributeName(key) === attributeName(one)),
  )
  if (!isBest || name === undefined) return []
  return [{ kind: slot === 'more' ? 'most' : 'least', name, mine: mine.text, theirs: theirs[0]?.text ?? '' }]
}

/** One use and one property that the catalogue names of it alone. */
function wordsOfItsOwn(one: Contender, others: readonly Contender[]): Advantage[] {
  const only = (name: string): string[] => {
    const taken = new Set(others.flatMap(({ product }) => valuesOf(product, name)))
    return valuesOf(one.product, name)
      .filter((value) => !taken.has(value))
      .slice(0, 1)
  }
  return [
    ...only('use').map((value): Advantage => ({ kind: 'use', value })),
    ...only('feature').map((value): Advantage => ({ kind: 'word', value })),
  ]
}

function valuesOf({ attributes }: Product, name: string): string[] {
  return Object.entries(attributes).flatMap(([key, values]) => (attributeName(key) === name ? values : []))
}

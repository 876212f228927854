import type { ProductLimit } from '../catalog/product-filter.js'
import type { SortOrder } from '../intent/slot-rules.js'
import { sortOrders } from '../intent/slot-rules.js'
import type { SlotName } from '../intent/understanding.js'
import { kindFamily } from '../profile/kind-family.js'
import type { Fact } from '../profile/profile.js'
import { type Measure, measureOf } from './measure.js'
import { type PriceRead, readPrice } from './price-limit.js'
import type { RetrievalRequest } from './retrieval-request.js'
import { europeanShoeSizes, readShoeSize, type ShoeSizeSystem } from './shoe-sizes.js'

/** A limit that products must satisfy, and what was said that made it. */
export interface Constraint {
  slot: SlotName
  facts: Fact[]
  /** Ways to put it to the catalogue, the first that some product answers to is used. */
  ways: ProductLimit[][]
  /** Loosened when nothing passes, the lowest first; `never` for budget, exclusions and the size asked for. */
  firmness: number | 'never'
}

/** A limit in a unit ("27 inch or bigger"), which the catalogue's words have to be measured for. */
export interface MeasureLimit {
  fact: Fact
  op: '<=' | '>='
  measure: Measure
}

/** A wish that ranks and does not exclude. */
export interface Need {
  slot: SlotName
  value: string
  fact?: Fact
}

/** A request as the catalogue and the index can be asked it. */
export interface ProductQuery {
  /** For the full text. */
  words: string
  /** For the embedder. */
  meaning: string
  /** Any of these kinds. */
  kinds: Fact[]
  constraints: Constraint[]
  measures: MeasureLimit[]
  needs: Need[]
  /** Positive preferences that are no limits. */
  preferences: Need[]
  price?: PriceRead
  sort?: SortOrder
  currencyMismatch?: { asked: string; shop: string }
  /** No limit gives way. */
  isStrict?: true
}

/** How lightly each kind of limit is given up when nothing satisfies all of them. */
const firmness = {
  sizePreference: 0,
  rating: 1,
  material: 2,
  color: 3,
  measure: 4,
  brand: 5,
  audience: 6,
} as const

const optionSlots = ['color', 'material', 'size'] as const
const spokenSlots: ReadonlySet<SlotName> = new Set([
  'category',
  'brand',
  'color',
  'material',
  'audience',
  'feature',
  'use',
  'like',
  'more',
  'recipient',
])
const needSlots: ReadonlySet<SlotName> = new Set(['feature', 'use', 'like', 'more', 'less'])
const excludableSlots = [
  'brand',
  'color',
  'material',
  'audience',
  'size',
  'feature',
  'use',
  'like',
  'category',
] as const

/** What a request asks of the catalogue. Pure. */
export function productQuery(request: RetrievalRequest, shopCurrency: string | undefined): ProductQuery {
  const needs = request.needs.filter(isPositive)
  const price = readPrice(request.needs, shopCurrency)
  const sort = sortOrders.find((order) => lastValue(needs, 'sort') === order)
  const spoken = needs.filter((fact) => spokenSlots.has(fact.slot))
  const textOf = (facts: readonly Fact[]): string =>
    [request.text ?? '', ...facts.map((fact) => fact.value)].join(' ').trim()
  return {
    // a title that says "friend" is no better gift for a friend
    words: textOf(spoken.filter((fact) => fact.slot !== 'recipient')),
    meaning: textOf(spoken),
    kinds: needs.filter((fact) => fact.slot === 'category'),
    constraints: [
      ...inStock,
      ...priceConstraint(price),
      ...namedConstraints(needs),
      ...optionConstraints(request, needs, shopCurrency),
      ...exclusions(request),
    ],
    measures: needs.flatMap(measureLimit),
    needs: needs.filter((fact) => needSlots.has(fact.slot) && !isBound(fact)).map(asNeed),
    preferences: request.preferences.filter((fact) => isPositive(fact) && isSoftPreference(fact)).map(asNeed),
    ...(price && price.mismatch === undefined ? { price } : {}),
    ...(sort === undefined ? {} : { sort }),
    ...(price?.mismatch === undefined ? {} : { currencyMismatch: price.mismatch }),
  }
}

const inStock: Constraint[] = [
  { slot: 'quantity', facts: [], ways: [[{ field: 'stock', atLeast: 1 }]], firmness: 'never' },
]

function priceConstraint(price: PriceRead | undefined): Constraint[] {
  if (price === undefined || price.mismatch !== undefined) return []
  return [{ slot: 'price', facts: price.facts, ways: [[price.limit]], firmness: 'never' }]
}

function namedConstraints(needs: readonly Fact[]): Constraint[] {
  const brands = needs.filter((fact) => fact.slot === 'brand')
  const ratings = needs.filter((fact) => fact.slot === 'rating' && Number.isFinite(Number(fact.value)))
  const rating: ProductLimit = { field: 'rating' }
  for (const { op, value } of ratings) {
    if (op === '<=') rating.atMost = Number(value)
    else rating.atLeast = Number(value)
  }
  return [
    ...constraint('brand', brands, [[{ field: 'brand', anyOf: values(brands) }]], firmness.brand),
    ...constraint('rating', ratings, [[rating]], firmness.rating),
    ...audienceSorts(needs).flatMap((facts) =>
      constraint('audience', facts, [[{ field: 'audience', anyOf: values(facts) }]], firmness.audience),
    ),
  ]
}

/** Gender, age and animal are different sorts: any of the values of a sort, but one of each sort. */
function audienceSorts(needs: readonly Fact[]): Fact[][] {
  const said = needs.filter((fact) => fact.slot === 'audience')
  const audiences = said.length > 0 ? said : needs.flatMap(audienceOfRecipient)
  const ages = audiences.filter((fact) => fact.value.startsWith('age '))
  const animals = audiences.filter((fact) => fact.value === 'dog' || fact.value === 'cat')
  return [audiences.filter((fact) => !ages.includes(fact) && !animals.includes(fact)), ages, animals]
}

const grownMen =
  'dad father husband boyfriend fiance grandpa grandad grandfather uncle brother-in-law father-in-law son-in-law'
const grownWomen =
  'mum mom mother wife girlfriend fiancee grandma nan granny grandmother aunt auntie mother-in-law sister-in-law'
const audienceByRecipient: ReadonlyMap<string, string> = new Map([
  ...grownMen.split(' ').map((name): [string, string] => [name, 'men']),
  ...grownWomen.split(' ').map((name): [string, string] => [name, 'women']),
])

/** Whom a gift for this person is for; undefined where that does not follow, as for a friend. */
export function audienceOf(recipient: string): string | undefined {
  return audienceByRecipient.get(recipient)
}

/** A gift for dad is nothing for children and nothing made for women; a niece may be of any age. */
function audienceOfRecipient(fact: Fact): Fact[] {
  const audience = fact.slot === 'recipient' ? audienceOf(fact.value) : undefined
  return audience === undefined ? [] : [{ ...fact, value: audience }]
}

function optionConstraints(
  request: RetrievalRequest,
  needs: readonly Fact[],
  currency: string | undefined,
): Constraint[] {
  return optionSlots.flatMap((slot) => {
    const asked = needs.filter((fact) => fact.slot === slot && !isBound(fact))
    if (slot !== 'size') return constraint(slot, asked, optionWays(slot, values(asked)), firmness[slot])
    if (asked.length > 0) return constraint(slot, asked, sizeWays(asked, request, currency), 'never')
    const worn = request.preferences.filter(
      (fact) => fact.slot === 'size' && isPositive(fact) && !isBound(fact),
    )
    return constraint(slot, worn, sizeWays(worn, request, currency), firmness.sizePreference)
  })
}

function optionWays(name: 'color' | 'material', anyOf: string[]): ProductLimit[][] {
  return [[{ field: 'option', name, anyOf }], [{ field: 'attribute', name: '*', anyOf }]]
}

/** A size stands in a variant, or as a measure in an attribute or a title: "27 inch", "30 l". */
function sizeWays(
  facts: readonly Fact[],
  request: RetrievalRequest,
  currency: string | undefined,
): ProductLimit[][] {
  const anyOf = facts.flatMap((fact) => [fact.value, ...otherShoeSizes(fact.value, request, currency)])
  return [
    [{ field: 'option', name: 'size', anyOf }],
    [{ field: 'attribute', name: '*', anyOf: values(facts) }],
  ]
}

/** The European numbers of a British or American shoe size; which of the two a bare "9" is, the shop's money tells. */
function otherShoeSizes(value: string, request: RetrievalRequest, currency: string | undefined): string[] {
  const kinds = request.needs.filter((fact) => fact.slot === 'category').map((fact) => fact.value)
  if (!kinds.some((kind) => kindFamily(kind) === 'footwear')) return []
  const read = readShoeSize(value)
  const system = read?.system ?? systemOfMoney.get(currency ?? '')
  if (read === undefined || system === undefined || read.size > largestBareSize) return []
  const audience = request.needs.find(
    (fact) => fact.slot === 'audience' && fact.polarity === 'positive',
  )?.value
  if (audience !== undefined && audience !== 'men' && audience !== 'women' && audience !== 'adults') return []
  return europeanShoeSizes(read.size, system, audience === 'men' || audience === 'women' ? audience : 'any')
}

const largestBareSize = 16 // above it a number is European already
const systemOfMoney: ReadonlyMap<string, ShoeSizeSystem> = new Map([
  ['USD', 'us'],
  ['GBP', 'uk'],
  ['AUD', 'au'],
])

/** What is not wanted, from the request and for good; a preference yields where the request asks for just that. */
function exclusions(request: RetrievalRequest): Constraint[] {
  const asked = new Set(request.needs.filter(isPositive).map((fact) => `${fact.slot} ${fact.value}`))
  const unwanted = [...request.needs, ...request.preferences].filter(
    (fact) =>
      fact.polarity === 'negative' &&
      !(fact.kind === 'preference' && asked.has(`${fact.slot} ${fact.value}`)),
  )
  return excludableSlots.flatMap((slot) => {
    const facts = unwanted.filter((fact) => fact.slot === slot)
    return constraint(slot, facts, [exclusionOf(slot, values(facts))], 'never')
  })
}

function exclusionOf(slot: (typeof excludableSlots)[number], noneOf: string[]): ProductLimit[] {
  switch (slot) {
    case 'brand':
    case 'audience':
    case 'category':
      return [{ field: slot, noneOf }]
    case 'color':
    case 'size':
      return [{ field: 'option', name: slot, noneOf }]
    case 'material':
      // what is excluded may stand in any of them: "no leather" must not bring a shoe "with leather details"
      return [
        { field: 'option', name: slot, noneOf },
        { field: 'attribute', name: '*', noneOf },
      ]
    default:
      return [{ field: 'attribute', name: '*', noneOf }]
  }
}

/** A kind that the shop has no category for: what belongs to it says so itself. */
export function calledConstraint(fact: Fact, names: readonly string[]): Constraint {
  const ways: ProductLimit[][] = [[{ field: 'attribute', name: '*', anyOf: [...names] }]]
  return { slot: 'category', facts: [fact], ways, firmness: 'never' }
}

function measureLimit(fact: Fact): MeasureLimit[] {
  const measure = fact.slot === 'size' || fact.slot === 'feature' ? measureOf(fact.value) : undefined
  return measure !== undefined && isBound(fact) ? [{ fact, op: fact.op, measure }] : []
}

export const measureFirmness = firmness.measure
export const noSizeFirmness = firmness.sizePreference

function constraint(
  slot: SlotName,
  facts: readonly Fact[],
  ways: ProductLimit[][],
  how: number | 'never',
): Constraint[] {
  return facts.length === 0 ? [] : [{ slot, facts: [...facts], ways, firmness: how }]
}

function asNeed(fact: Fact): Need {
  return { slot: fact.slot, value: fact.value, fact }
}

function isPositive(fact: Fact): boolean {
  return fact.polarity === 'positive'
}

function isBound(fact: Fact): fact is Fact & { op: '<=' | '>=' } {
  return fact.op === '<=' || fact.op === '>='
}

function isSoftPreference({ slot }: Fact): boolean {
  return (
    slot === 'brand' ||
    slot === 'color' ||
    slot === 'material' ||
    slot === 'feature' ||
    slot === 'use' ||
    slot === 'like'
  )
}

function values(facts: readonly Fact[]): string[] {
  return facts.map((fact) => fact.value)
}

function lastValue(facts: readonly Fact[], slot: SlotName): string | undefined {
  return facts.findLast((fact) => fact.slot === slot)?.value
}

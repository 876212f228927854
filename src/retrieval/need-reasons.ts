import { currentPrice, type Product } from '../catalog/product.js'
import { attributeName } from '../catalog/product-words.js'
import { type Measure, measuresIn } from './measure.js'
import { type Evidence, findEvidence, type ProductText } from './need-evidence.js'
import { degreeOf } from './need-synonyms.js'
import type { Need } from './product-query.js'
import type { Reason } from './reason.js'
import { trustedRating } from './sort-key.js'

/** A reason with the points that it could have brought. */
export interface NeedReason extends Reason {
  weight: number
}

export type NeedReader = (product: Product) => NeedReason[]

/** Points for a need that is met in full. */
export const needPoints = {
  feature: 120,
  use: 90,
  like: 160,
  more: 110,
  less: 110,
  category: 120,
  other: 60,
} as const
const missedShare = 0.3 // of a need's points are lost where nothing says that it is met
const longestEvidence = 80 // characters kept with a reason

/** Reads how a product meets each need; degrees ("lighter") are read against the other products. */
export function needReader(
  needs: readonly Need[],
  products: readonly Product[],
  readText: (product: Product) => ProductText,
): NeedReader {
  const readers = needs.map((need) => {
    const isDegree = need.slot === 'more' || need.slot === 'less'
    return isDegree
      ? degreeReader(need, need.slot === 'more', products, readText)
      : wordReader(need, readText)
  })
  return (product) => readers.map((read) => read(product))
}

type OneReader = (product: Product) => NeedReason

function wordReader(need: Need, readText: (product: Product) => ProductText): OneReader {
  const weight = weightOf(need)
  return (product) => {
    const evidence = findEvidence(readText(product), need.value)
    if (evidence === undefined) return missed(need, weight)
    if (evidence.strength < 0) return denied(need, weight, evidence)
    return met(need, weight, evidence.strength, { where: evidence.place, evidence: evidence.text })
  }
}

function degreeReader(
  need: Need,
  wantsMore: boolean,
  products: readonly Product[],
  readText: (product: Product) => ProductText,
): OneReader {
  const weight = weightOf(need)
  const degree = degreeOf(need.value, wantsMore ? 'more' : 'less')
  const measure = measureReader(need.value, degree.attributes)
  const place = placeAmong(
    products.flatMap((product) => measure(product)?.value ?? []),
    wantsMore,
  )
  return (product) => {
    const found = measure(product)
    if (found !== undefined) {
      return met(need, weight, place(found.value), { where: 'attribute', evidence: found.text })
    }
    const said = degree.words
      .map((words) => findEvidence(readText(product), words.join(' ')))
      .find((evidence) => evidence !== undefined && evidence.strength > 0)
    if (said === undefined) return missed(need, weight)
    return met(need, weight, said.strength, { where: said.place, evidence: said.text })
  }
}

interface Measured {
  value: number
  text: string
}

/** Price, value and quality are figures of the offer; everything else stands in attributes. */
function measureReader(
  property: string,
  attributes: readonly string[],
): (product: Product) => Measured | undefined {
  switch (property) {
    case 'price':
      return (product) => ({ value: currentPrice(product).amountMinor, text: '' })
    case 'value':
      return (product) => ({
        value: trustedRating(product) ** 3 / Math.max(1, currentPrice(product).amountMinor),
        text: '',
      })
    case 'quality':
      return (product) => ({ value: trustedRating(product), text: '' })
    default:
      return (product) => attributeMeasure(product, attributes)
  }
}

function attributeMeasure(product: Product, names: readonly string[]): Measured | undefined {
  for (const name of names) {
    for (const [key, values] of Object.entries(product.attributes)) {
      if (attributeName(key) !== attributeName(name)) continue
      const text = values[0] ?? ''
      const measures = measuresIn(text)
      if (measures.length > 0) return { value: extent(measures), text }
    }
  }
  return undefined
}

/** Of "30 x 20 x 10 cm" the whole: what is bigger has the larger product. */
function extent(measures: readonly Measure[]): number {
  return measures.reduce((whole, { value }) => whole * value, 1)
}

/** Where a value stands among all, 0 for the least wanted and 1 for the most. */
function placeAmong(values: readonly number[], wantsMore: boolean): (value: number) => number {
  const distinct = [...new Set(values)].sort((one, other) => (wantsMore ? one - other : other - one))
  return (value) => (distinct.length < 2 ? 1 : distinct.indexOf(value) / (distinct.length - 1))
}

function met(
  need: Need,
  weight: number,
  strength: number,
  found: Pick<Reason, 'where' | 'evidence'>,
): NeedReason {
  return {
    name: `need: ${nameOf(need)}`,
    points: Math.round(weight * strength),
    weight,
    ...factOf(need),
    ...shortened(found),
  }
}

function missed(need: Need, weight: number): NeedReason {
  return {
    name: `missed: ${nameOf(need)}`,
    points: -Math.round(weight * missedShare),
    weight,
    ...factOf(need),
  }
}

/** Worse than saying nothing: "not waterproof". */
function denied(need: Need, weight: number, { place, text }: Evidence): NeedReason {
  return { ...missed(need, weight), points: -weight, ...shortened({ where: place, evidence: text }) }
}

function shortened(found: Pick<Reason, 'where' | 'evidence'>): Pick<Reason, 'where' | 'evidence'> {
  const { evidence } = found
  return evidence === undefined ? found : { ...found, evidence: evidence.slice(0, longestEvidence) }
}

function nameOf({ slot, value }: Need): string {
  return slot === 'more' || slot === 'less' ? `${slot} ${value}` : value
}

function factOf({ fact }: Need): Pick<Reason, 'factId'> {
  return fact === undefined ? {} : { factId: fact.id }
}

function weightOf({ slot }: Need): number {
  return slot in needPoints ? needPoints[slot as keyof typeof needPoints] : needPoints.other
}

import { audienceTerms } from '../../catalog/audience.js'
import { currentPrice, type Product, type ProductLimit } from '../../catalog/index.js'
import { minorDigits } from '../../catalog/money.js'
import { attributeName } from '../../catalog/product-words.js'
import { toFrameValue } from '../../intent/frame-line.js'
import type { Slot } from '../../intent/understanding.js'
import { limits } from '../../limits.js'
import { valuesInStock } from '../facts/offer-facts.js'
import { type PriceBand, priceBands } from './price-bands.js'

/** The slots that a question can be about. */
export type AskableSlot = keyof typeof limits.clarify.answerable

/** One answer that can be pressed. */
export interface Option {
  slots: Slot[]
  /** As the catalogue has it; undefined for a band of prices. */
  name?: string
  band?: PriceBand
  /** What of the catalogue the answer leaves; undefined where it only orders the list. */
  limit?: ProductLimit
  /** Whether a shopper who is after this product may give the answer. */
  fits: (product: Product) => boolean
}

/** For anybody is no answer to "for whom". */
const anybody: ReadonlySet<string> = new Set(['unisex', 'adults', 'anybody'])

/** The answers to a question about a slot that the products themselves suggest, the most frequent first. */
export function optionsOf(slot: AskableSlot, products: readonly Product[], isKindKnown: boolean): Option[] {
  switch (slot) {
    case 'price':
      return priceOptions(products)
    case 'category':
      return categoryOptions(products, isKindKnown)
    case 'audience':
      return valueOptions(products, audienceReader(products), (value) => ({
        slots: [{ slot, op: '=', value }],
        limit: { field: slot, anyOf: [value] },
      }))
    case 'brand':
      return valueOptions(
        products,
        ({ brand }) => (brand === undefined ? [] : [brand]),
        (value) => ({
          slots: [{ slot, op: '=', value: toFrameValue(value) }],
          limit: { field: slot, anyOf: [value] },
        }),
      )
    case 'use':
    case 'feature':
      return valueOptions(
        products,
        (product) => attributeValues(product, slot),
        (value) => ({ slots: [{ slot, op: '=', value: toFrameValue(value) }] }),
      )
    default:
      return valueOptions(
        products,
        (product) => {
          const chosen = valuesInStock(product, slot)
          return chosen.length > 0 ? chosen : attributeValues(product, slot)
        },
        (value) => ({
          slots: [{ slot, op: '=', value: toFrameValue(value) }],
          limit: { field: 'option', name: slot, anyOf: [value] },
        }),
      )
  }
}

function valueOptions(
  products: readonly Product[],
  read: (product: Product) => readonly string[],
  asOption: (value: string) => Pick<Option, 'slots' | 'limit'>,
): Option[] {
  const valuesOf = new Map(
    products.map((product) => [product, new Set(read(product).map((value) => value.trim().toLowerCase()))]),
  )
  const counts = new Map<string, number>()
  for (const values of valuesOf.values())
    for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1)
  return mostFrequent(counts, products.length).map((value) => ({
    ...asOption(value),
    name: value,
    fits: (product) => valuesOf.get(product)?.has(value) ?? false,
  }))
}

/** What not all of the products have, in an order that does not depend on theirs. */
function mostFrequent(counts: ReadonlyMap<string, number>, products: number): string[] {
  return [...counts]
    .filter(([, count]) => count < products)
    .toSorted(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1))
    .slice(0, limits.clarify.maxOptions)
    .map(([value]) => value)
}

/** Where there are things for men, women or children, neither years of age nor pets are offered beside them. */
function audienceReader(products: readonly Product[]): (product: Product) => string[] {
  const isGroup = (audience: string): boolean => !audience.startsWith('age ') && !pets.has(audience)
  const groups = new Set(products.flatMap(audiencesOf).filter(isGroup))
  return groups.size < 2 ? audiencesOf : (product) => audiencesOf(product).filter(isGroup)
}

const pets: ReadonlySet<string> = new Set(['dog', 'cat'])

function audiencesOf(product: Product): string[] {
  const declared = product.audience ?? []
  const told = declared.length > 0 ? declared : audienceTerms(product)
  return told.map((audience) => audience.toLowerCase()).filter((audience) => !anybody.has(audience))
}

function attributeValues({ attributes }: Product, name: string): string[] {
  return Object.entries(attributes).flatMap(([key, values]) => (attributeName(key) === name ? values : []))
}

/** Departments while no kind was named and there are several, else the kinds that are left. */
function categoryOptions(products: readonly Product[], isKindKnown: boolean): Option[] {
  const stepsOf = ({ category }: Product): string[] => category.split('>').map((step) => step.trim())
  const departments = new Set(products.map((product) => stepsOf(product)[0]))
  const depth = isKindKnown || departments.size < 2 ? Number.POSITIVE_INFINITY : 1
  const pathOf = (product: Product): string => stepsOf(product).slice(0, depth).join(' > ')
  const counts = new Map<string, number>()
  for (const path of products.map(pathOf)) counts.set(path, (counts.get(path) ?? 0) + 1)
  return mostFrequent(counts, products.length).map((path) => {
    const name = path.split(' > ').at(-1) ?? path
    return {
      slots: [{ slot: 'category', op: '=', value: toFrameValue(name.toLowerCase()) }],
      name,
      limit: { field: 'category', anyOf: [path] },
      fits: (product) => pathOf(product) === path,
    }
  })
}

function priceOptions(products: readonly Product[]): Option[] {
  const [first] = products
  if (first === undefined) return []
  const { currency } = currentPrice(first)
  const unit = 10 ** minorDigits(currency)
  return priceBands(products).map((band) => {
    const { atLeast, atMost } = band
    const within = ({ amountMinor }: { amountMinor: number }): boolean =>
      amountMinor >= (atLeast ?? 0) * unit && amountMinor <= (atMost ?? Number.POSITIVE_INFINITY) * unit
    return {
      slots: [
        ...(atLeast === undefined ? [] : [{ slot: 'price', op: '>=', value: String(atLeast) } as const]),
        ...(atMost === undefined ? [] : [{ slot: 'price', op: '<=', value: String(atMost) } as const]),
        { slot: 'currency', op: '=', value: currency.toLowerCase() },
      ],
      band,
      limit: {
        field: 'price',
        currency,
        ...(atLeast === undefined ? {} : { atLeastMinor: atLeast * unit }),
        ...(atMost === undefined ? {} : { atMostMinor: atMost * unit }),
      },
      fits: (product) => within(currentPrice(product)),
    }
  })
}

/** Occasions that people give for; the catalogue need not name them. */
const occasions = ['birthday', 'wedding', 'anniversary', 'christmas'] as const

/** The answers to "what is the occasion". */
export function occasionOptions(): Option[] {
  return occasions.map((value) => ({
    slots: [{ slot: 'use', op: '=', value }],
    name: value,
    fits: () => false,
  }))
}

import { currentPrice, matches, type Product, type ProductLimit } from '../catalog/index.js'
import { minorDigits } from '../catalog/money.js'
import { attributeFields, attributeName } from '../catalog/product-words.js'
import type { SortOrder } from '../intent/slot-rules.js'
import type { Slot } from '../intent/understanding.js'

/** What settled a choice, for saying so. */
export type Grounds =
  | { kind: 'first' }
  | { kind: 'fits'; count: number }
  | { kind: 'sorted'; by: SortOrder }
  | { kind: 'measured'; degree: 'more' | 'less'; name: string; value: string }

export type Choice =
  | { kind: 'chosen'; product: Product; grounds: Grounds }
  /** No product fits the description. */
  | { kind: 'none' }
  /** The catalogue does not say what it would take to choose. */
  | { kind: 'unknown' }

/** Chooses by description among products in the order of their rank: "the blue one", "the cheapest", "the lightest". */
export function choose(products: readonly Product[], slots: readonly Slot[]): Choice {
  const digits = minorDigits(products[0]?.price.currency ?? 'USD')
  const filter = { limits: slots.flatMap((slot) => limitOf(slot, digits)) }
  const fitting = products.filter((product) => matches(product, filter))
  const first = fitting[0]
  if (first === undefined) return { kind: 'none' }

  const degree = slots.find(({ slot }) => slot === 'more' || slot === 'less')
  if (degree !== undefined) return chooseByDegree(fitting, degree)
  const sort = slots.find(({ slot }) => slot === 'sort')
  if (sort !== undefined) return chooseBySort(fitting, sort.value as SortOrder)
  const grounds: Grounds =
    filter.limits.length === 0 ? { kind: 'first' } : { kind: 'fits', count: fitting.length }
  return { kind: 'chosen', product: first, grounds }
}

function limitOf({ slot, op, value }: Slot, digits: number): ProductLimit[] {
  const values = op === '!=' ? { noneOf: [value] } : { anyOf: [value] }
  switch (slot) {
    case 'color':
    case 'size':
    case 'material':
      return [{ field: 'option', name: slot, ...values }]
    case 'brand':
    case 'category':
    case 'audience':
      return [{ field: slot, ...values }]
    case 'feature':
    case 'use':
    case 'like':
      return [{ field: 'attribute', name: '*', ...values }]
    case 'price':
      return value === 'shown' ? [] : [priceLimit(op, Math.round(Number(value) * 10 ** digits))]
    case 'rating':
      return [{ field: 'rating', ...(op === '<=' ? { atMost: Number(value) } : { atLeast: Number(value) }) }]
    default:
      return []
  }
}

function priceLimit(op: Slot['op'], amountMinor: number): ProductLimit {
  return {
    field: 'price',
    ...(op === '<=' ? {} : { atLeastMinor: amountMinor }),
    ...(op === '>=' ? {} : { atMostMinor: amountMinor }),
  }
}

function chooseByDegree(products: readonly Product[], { slot, value }: Slot): Choice {
  if (value === 'price') return chooseBySort(products, slot === 'more' ? 'price_desc' : 'price_asc')
  const measured = products.flatMap((product) => measureOf(product, value))
  const unit = measured[0]?.unit
  const comparable = measured.filter((measure) => measure.unit === unit)
  const sign = slot === 'more' ? -1 : 1
  const best = comparable.toSorted((one, other) => sign * (one.number - other.number))[0]
  if (best === undefined || comparable.length < Math.min(2, products.length)) return { kind: 'unknown' }
  const degree = slot === 'more' ? 'more' : 'less'
  return {
    kind: 'chosen',
    product: best.product,
    grounds: { kind: 'measured', degree, name: value, value: best.text },
  }
}

function measureOf(
  product: Product,
  name: string,
): { product: Product; number: number; unit: string; text: string }[] {
  const [text] = attributeFields(product, attributeName(name))
  const found = /(\d+(?:\.\d+)?)\s*(\p{L}*)/u.exec(text ?? '')
  return text === undefined || found === null
    ? []
    : [{ product, number: Number(found[1]), unit: (found[2] ?? '').toLowerCase(), text }]
}

/** What a sort order compares, greatest first; undefined where the catalogue does not say. */
const sortValue: Readonly<Record<SortOrder, (product: Product) => number | undefined>> = {
  price_asc: (product) => -currentPrice(product).amountMinor,
  price_desc: (product) => currentPrice(product).amountMinor,
  rating: ({ rating }) => rating,
  popularity: ({ popularity }) => popularity,
  newest: ({ updatedAt }) => (updatedAt === undefined ? undefined : Date.parse(updatedAt)),
  discount: (product) => reduction(product) || undefined,
}

function chooseBySort(products: readonly Product[], by: SortOrder): Choice {
  const known = products.flatMap((product) => {
    const value = sortValue[by](product)
    return value === undefined ? [] : [{ product, value }]
  })
  const best = known.toSorted((one, other) => other.value - one.value)[0]
  return best === undefined
    ? { kind: 'unknown' }
    : { kind: 'chosen', product: best.product, grounds: { kind: 'sorted', by } }
}

function reduction(product: Product): number {
  return product.price.amountMinor - currentPrice(product).amountMinor
}

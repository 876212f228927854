import { currentPrice, matches, type Product, type ProductLimit, tokenize } from '../catalog/index.js'
import { minorDigits } from '../catalog/money.js'
import { attributeFields, attributeName } from '../catalog/product-words.js'
import { compact } from '../catalog/tokenize.js'
import type { SortOrder } from '../intent/slot-rules.js'
import type { Slot } from '../intent/understanding.js'
import { measuresIn } from '../retrieval/measure.js'
import { degreeOf } from '../retrieval/need-synonyms.js'

/** What settled a choice, for saying so. */
export type Grounds =
  | { kind: 'first' }
  | { kind: 'fits'; products: readonly Product[] }
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
  const fitting = thoseThatFit(products, slots)
  const first = fitting[0]
  if (first === undefined) return { kind: 'none' }

  const degree = slots.find(({ slot }) => slot === 'more' || slot === 'less')
  if (degree !== undefined) return chooseByDegree(fitting, degree)
  const sort = slots.find(({ slot }) => slot === 'sort')
  if (sort !== undefined) return chooseBySort(fitting, sort.value as SortOrder)
  const isOpen = slots.every(({ slot }) => unlimiting.has(slot))
  return {
    kind: 'chosen',
    product: first,
    grounds: isOpen ? { kind: 'first' } : { kind: 'fits', products: fitting },
  }
}

/** The products that a description fits, in their order; orders and degrees describe none. */
export function thoseThatFit(products: readonly Product[], slots: readonly Slot[]): Product[] {
  const digits = minorDigits(products[0]?.price.currency ?? 'USD')
  const names = slots.filter(({ slot }) => slot === 'like')
  const filter = {
    limits: slots.filter((slot) => !names.includes(slot)).flatMap((slot) => limitOf(slot, digits)),
  }
  return names.reduce(
    (fitting, name) => thoseNamed(fitting, name, digits),
    products.filter((product) => matches(product, filter)),
  )
}

const unlimiting: ReadonlySet<Slot['slot']> = new Set([
  'sort',
  'more',
  'less',
  'currency',
  'quantity',
  'recipient',
])

/** By name where a title has it, "the cloudline" for Cloudline Running Shoes; else by any other word of the product. */
function thoseNamed(products: readonly Product[], name: Slot, digits: number): Product[] {
  const filter = { limits: limitOf(name, digits) }
  const called = products.filter((product) => isCalled(product, name.value))
  if (name.op === '!=') return products.filter((product) => !called.includes(product))
  return called.length > 0 ? called : products.filter((product) => matches(product, filter))
}

/** Whether the brand and the title, in one of the languages, have every word of the name, or the name without its spaces. */
export function isCalled(product: Product, name: string): boolean {
  const words = tokenize(name)
  const titles = [product.title, ...Object.values(product.translations ?? {}).map(({ title }) => title)]
  return titles.some((title) => {
    const said = new Set(tokenize(`${product.brand ?? ''} ${title}`))
    const hasWords = words.length > 0 && words.every((word) => said.has(word))
    return hasWords || hasRun(compact(title), compact(name))
  })
}

/** "cloudline" stands in "cloud line", but "runner 1" not in "runner 14". */
function hasRun(title: string, name: string): boolean {
  const at = title.indexOf(name)
  if (at === -1 || name.length < shortestName) return false
  return !/^\d\d$/.test(title.slice(at + name.length - 1, at + name.length + 1))
}

const shortestName = 3 // characters; below that any title would have them

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
  const degree = slot === 'more' ? 'more' : 'less'
  if (value === 'price') return chooseBySort(products, degree === 'more' ? 'price_desc' : 'price_asc')
  const names = degreeOf(value, degree).attributes
  const measured = products.flatMap((product) => measureOf(product, names))
  const unit = measured[0]?.unit
  const comparable = measured.filter((measure) => measure.unit === unit)
  const sign = degree === 'more' ? -1 : 1
  const best = comparable.toSorted((one, other) => sign * (one.extent - other.extent))[0]
  if (best === undefined || comparable.length < Math.min(2, products.length)) return { kind: 'unknown' }
  return {
    kind: 'chosen',
    product: best.product,
    grounds: { kind: 'measured', degree, name: value, value: best.text },
  }
}

interface Measured {
  product: Product
  /** Of "30 x 20 cm" the whole, in the unit's base. */
  extent: number
  unit: string
  text: string
}

/** What the first of the attributes that a product has says in figures. */
export function measureOf(product: Product, names: readonly string[]): Measured[] {
  const text = names.flatMap((name) => attributeFields(product, attributeName(name)))[0]
  const measures = measuresIn(text ?? '')
  if (text === undefined || measures.length === 0) return []
  const extent = measures.reduce((whole, { value }) => whole * value, 1)
  return [{ product, extent, unit: measures.map(({ unit }) => unit).join(' '), text }]
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

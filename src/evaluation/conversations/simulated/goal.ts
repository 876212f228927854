import {
  type Catalogue,
  currentPrice,
  matches,
  type Product,
  type ProductLimit,
} from '../../../catalog/index.js'
import { minorDigits } from '../../../catalog/money.js'
import { chineseValue } from '../../../dialog/wording/zh-values.js'
import { ParleyError } from '../../../errors.js'
import type { Language } from '../../../intent/understanding.js'
import type { Draw } from './draw.js'
import { type ShoppedKind, shoppedKinds } from './kinds.js'

/** What a simulated shopper has in mind and tells only bit by bit. There is a product in the shop that is all of it. */
export interface Goal {
  language: Language
  kind: ShoppedKind
  /** Of what a shopper may say, what this one cares about; in the words of their language. */
  limits: readonly GoalLimit[]
}

export interface GoalLimit {
  slot: 'price' | 'color' | 'size' | 'brand' | 'need'
  /** As it is said. */
  said: string
  /** As the catalogue has it. */
  value: string
}

/** Draws a goal from the catalogue: a product that can be had, and three or four things about it that matter. */
export function drawGoal(catalogue: Catalogue, draw: Draw): Goal {
  const leaves = new Set(catalogue.categories().map(({ path }) => path.split(' > ').at(-1)))
  const kind = draw.one(shoppedKinds.filter(({ leaf }) => leaves.has(leaf)))
  const products = kind === undefined ? [] : productsOf(kind, catalogue)
  const target = draw.one(products.filter(isThere))
  if (kind === undefined || target === undefined) {
    throw new ParleyError('catalogue-empty', 'The catalogue has nothing that simulated shoppers look for', {
      nextStep: 'Measure on the demo shop: leave PARLEY_DEMO unset and choose an empty --data-dir.',
    })
  }
  const language: Language = draw.chance(0.5) ? 'zh' : 'en'
  const possible = [
    priceLimit(target, draw),
    ...colorLimit(target, language, draw),
    ...sizeLimit(target, draw),
    ...brandLimit(target, products, draw),
    ...needLimit(target, language, draw),
  ]
  const limits = draw.shuffled(possible).slice(0, draw.chance(0.5) ? 3 : 4)
  return { language, kind, limits: isReachable(products, kind, limits) ? limits : [priceLimit(target, draw)] }
}

/** Whether a product is all that the shopper has in mind. */
export function fulfils(product: Product, { kind, limits }: Pick<Goal, 'kind' | 'limits'>): boolean {
  const isKind = product.category.split(' > ').at(-1) === kind.leaf
  return isKind && isThere(product) && limits.every((limit) => meets(product, limit, limits))
}

/** Whether it meets one of the limits; colour and size must be had together. */
export function meets(product: Product, limit: GoalLimit, all: readonly GoalLimit[] = [limit]): boolean {
  const { amountMinor, currency } = currentPrice(product)
  switch (limit.slot) {
    case 'price':
      return amountMinor <= Number(limit.value) * 10 ** minorDigits(currency)
    case 'brand':
      return product.brand !== limit.value
    case 'need':
      return (product.attributes.feature ?? []).includes(limit.value)
    default: {
      const limits = all.flatMap(({ slot, value }): ProductLimit[] =>
        slot === 'color' || slot === 'size' ? [{ field: 'option', name: slot, anyOf: [value] }] : [],
      )
      return matches(product, { limits })
    }
  }
}

function productsOf({ leaf }: ShoppedKind, catalogue: Catalogue): Product[] {
  const products: Product[] = []
  for (const { product } of catalogue.all()) {
    if (product.category.split(' > ').at(-1) === leaf) products.push(product)
  }
  return products
}

function isThere(product: Product): boolean {
  return matches(product, { limits: [{ field: 'stock', atLeast: 1 }] })
}

function isReachable(products: readonly Product[], kind: ShoppedKind, limits: readonly GoalLimit[]): boolean {
  return products.some((product) => fulfils(product, { kind, limits }))
}

/** A round sum that the product stays under. */
function priceLimit(target: Product, draw: Draw): GoalLimit {
  const { amountMinor, currency } = currentPrice(target)
  const price = amountMinor / 10 ** minorDigits(currency)
  const step = price < 50 ? 5 : price < 200 ? 10 : 50
  const most = String((Math.ceil(price / step) + (draw.chance(0.5) ? 1 : 0)) * step)
  return { slot: 'price', said: most, value: most }
}

function colorLimit(target: Product, language: Language, draw: Draw): GoalLimit[] {
  const colors = inStock(target).flatMap(({ options }) => options.color ?? [])
  const color = draw.one([...new Set(colors)].filter((name) => wordOf('color', name, language) !== undefined))
  if (color === undefined) return []
  return [{ slot: 'color', said: wordOf('color', color, language) ?? color, value: color }]
}

/** Of what is worn; other sizes are told in too many ways. */
function sizeLimit(target: Product, draw: Draw): GoalLimit[] {
  const sizes = inStock(target).flatMap(({ options }) => options.size ?? [])
  const worn = sizes.filter((size) => /^(?:EU \d+|X{0,2}[SL]|M)$/.test(size))
  const size = draw.one(worn)
  return size === undefined ? [] : [{ slot: 'size', said: size.replace('EU ', ''), value: size }]
}

function brandLimit(target: Product, products: readonly Product[], draw: Draw): GoalLimit[] {
  const others = [...new Set(products.flatMap(({ brand }) => brand ?? []))].filter(
    (brand) => brand !== target.brand,
  )
  const brand = draw.one(others)
  return brand === undefined ? [] : [{ slot: 'brand', said: brand, value: brand }]
}

function needLimit(target: Product, language: Language, draw: Draw): GoalLimit[] {
  const features = target.attributes.feature ?? []
  const feature = draw.one(features.filter((name) => wordOf('feature', name, language) !== undefined))
  if (feature === undefined) return []
  return [{ slot: 'need', said: wordOf('feature', feature, language) ?? feature, value: feature }]
}

function wordOf(slot: 'color' | 'feature', value: string, language: Language): string | undefined {
  return language === 'en' ? value : chineseValue(slot, value)
}

function inStock({ variants }: Product): Product['variants'] {
  return variants.filter(({ stock }) => stock > 0)
}

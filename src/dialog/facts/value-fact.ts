import { currentPrice, matches, type Product, type ProductLimit, type Variant } from '../../catalog/index.js'
import { minorDigits } from '../../catalog/money.js'
import { attributeName } from '../../catalog/product-words.js'
import type { Slot } from '../../intent/understanding.js'
import { measureOf } from '../../retrieval/measure.js'
import { attributeValue } from '../wording/describe-attribute.js'
import { describeSaid } from '../wording/describe-request.js'
import type { Voice } from '../wording/voice.js'
import { ratingLine } from './offer-facts.js'
import { type ProductFact, productFact } from './product-fact.js'
import type { Question } from './question.js'
import { findStatement } from './statement.js'

/** Whether a product is or has what was asked: "in blue", "in 42", "under 10", "for hiking". */
export type ValueAnswer =
  /** By a variant in stock, or by the catalogue's own word. */
  | { kind: 'yes'; text: string }
  /** The variant asked for is there, but all sold. */
  | { kind: 'soldOut'; text: string }
  /** A figure of the catalogue is not within what was asked. */
  | { kind: 'no'; text: string }
  | { kind: 'quote'; text: string }
  /** The value is not listed; `text` is what is, empty where nothing is. */
  | { kind: 'unlisted'; text: string }

type OptionSlot = 'color' | 'size' | 'material'
type OptionLimits = Extract<ProductLimit, { field: 'option' }>

/** Compares one value with a product: figures with figures, options with what is in stock, words with words. */
export function answerValue(
  product: Product,
  value: Slot,
  { attribute }: Question,
  voice: Voice,
): ValueAnswer {
  if (value.slot === 'price') return comparePrice(product, value, voice)
  if (value.slot === 'rating') return compareRating(product, value, voice)
  const option = optionOf(product, value, attribute)
  if (option !== undefined) return answerOption(product, value, option, voice)
  if (value.slot === 'audience' || value.slot === 'brand')
    return answerNamed(product, value, value.slot, voice)
  const statement = findStatement(product, value.value, voice)
  if (statement?.kind === 'stated')
    return { kind: 'yes', text: attributeValue('feature', statement.text, voice) }
  if (statement !== undefined) return { kind: 'quote', text: statement.text }
  return { kind: 'unlisted', text: listed(productFact(product, attribute, voice)) }
}

function comparePrice(product: Product, { op, value }: Slot, voice: Voice): ValueAnswer {
  const price = currentPrice(product)
  const fits = isWithin(price.amountMinor, op, Number(value) * 10 ** minorDigits(price.currency))
  return { kind: fits ? 'yes' : 'no', text: voice.say('product.price', { price: voice.money(price) }) }
}

function compareRating(product: Product, { op, value }: Slot, voice: Voice): ValueAnswer {
  const [line] = ratingLine(product, voice)
  if (product.rating === undefined || line === undefined) return { kind: 'unlisted', text: '' }
  return { kind: isWithin(product.rating, op, Number(value)) ? 'yes' : 'no', text: line }
}

function isWithin(figure: number, op: Slot['op'], asked: number): boolean {
  if (op === '<=') return figure <= asked
  return op === '>=' ? figure >= asked : figure === asked
}

/** The name of the option by which the variants tell it: its own slot, or the attribute asked about ("storage: 512gb"). */
function optionOf({ variants }: Product, { slot }: Slot, attribute: string): string | undefined {
  const names = [...new Set(variants.flatMap(({ options }) => Object.keys(options)))]
  return (
    names.find((name) => attributeName(name) === attributeName(attribute)) ??
    names.find((name) => attributeName(name) === slot)
  )
}

function answerOption(product: Product, value: Slot, option: string, voice: Voice): ValueAnswer {
  const fitting = product.variants.filter((variant) => isVariant(product, variant, value, option))
  const stock = fitting.reduce((sum, variant) => sum + variant.stock, 0)
  const names = [...new Set(fitting.flatMap(({ options }) => options[option] ?? []))]
  const told = voice.list(
    names.map((name) => attributeValue(option, name, voice)),
    'comma',
  )
  if (stock > 0) {
    return { kind: 'yes', text: voice.say('ask.inStock', { value: told, count: voice.number(stock) }) }
  }
  if (fitting.length > 0) return { kind: 'soldOut', text: told }
  return { kind: 'unlisted', text: listed(productFact(product, option, voice)) }
}

/** Whether a variant, sold out or not, is what was asked: by the catalogue's own comparison of colours, sizes and measures. */
function isVariant(product: Product, variant: Variant, value: Slot, option: string): boolean {
  const name = attributeName(option)
  const has = variant.options[option] ?? ''
  const measure = measureOf(value.value)
  const own = measureOf(has)
  if (measure !== undefined && own !== undefined && (value.op === '<=' || value.op === '>=')) {
    return measure.unit === own.unit && isWithin(own.value, value.op, measure.value)
  }
  if (name !== 'color' && name !== 'size' && name !== 'material') {
    return matches(
      { ...product, variants: [], attributes: { [name]: [has] } },
      attributeLimit(name, value.value),
    )
  }
  const asStocked = { ...product, availability: 'in_stock' as const, variants: [{ ...variant, stock: 1 }] }
  const asked = name === 'size' ? [value.value, ...sizesInGuide(product, value.value)] : [value.value]
  return matches(asStocked, { limits: [optionLimit(name, asked)] })
}

function attributeLimit(name: string, value: string): { limits: ProductLimit[] } {
  return { limits: [{ field: 'attribute', name, anyOf: [value] }] }
}

function optionLimit(name: OptionSlot, anyOf: string[]): OptionLimits {
  return { field: 'option', name, anyOf }
}

/** What the product's own size guide says to be the same size: of "EU 42 = UK 8 = US 9" for "uk 8" the others. */
function sizesInGuide({ attributes }: Product, size: string): string[] {
  const [, guide = []] =
    Object.entries(attributes).find(([name]) => attributeName(name) === 'size guide') ?? []
  const rows = guide.flatMap((text) => text.replace(/^[^:]*:/, '').split(','))
  return rows
    .map((row) => row.split('=').map((same) => same.trim().toLowerCase()))
    .filter((sizes) => sizes.includes(size))
    .flat()
}

function answerNamed(product: Product, value: Slot, field: 'audience' | 'brand', voice: Voice): ValueAnswer {
  const fits = matches({ ...product }, { limits: [{ field, anyOf: [value.value] }] })
  const told = listed(productFact(product, field, voice))
  if (told === '') return { kind: 'unlisted', text: '' }
  return fits ? { kind: 'yes', text: told } : { kind: 'unlisted', text: told }
}

function listed(fact: ProductFact): string {
  return fact.kind === 'value' ? fact.line : ''
}

/** The value in the shopper's words: "blue", "up to $10". */
export function valueInWords(value: Slot, currency: string, voice: Voice): string {
  return value.slot === 'price' || value.slot === 'rating'
    ? describeSaid(value, voice, currency)
    : voice.value(value.slot, value.value)
}

import { audienceTerms } from './audience.js'
import { colorQuery, colorTerms, colorTermsOfTitle, materialQuery, materialTerms } from './colors.js'
import { currentPrice, type Money, type Product, type Variant } from './product.js'
import { attributeName } from './product-words.js'
import { remember, rememberByObject } from './remember.js'
import { sizeQueries, sizeTerms } from './sizes.js'
import { synonymsOf } from './synonyms.js'
import { compact, isSingleCharacterScript, tokenize } from './tokenize.js'

/**
 * What a product answers to in a filter, as plain terms compared for equality. The SQL columns are written from these functions and
 * the predicate `matches` calls the same ones, so the two agree by construction.
 */

export type OptionName = 'color' | 'size' | 'material'
export const optionNames: readonly OptionName[] = ['color', 'size', 'material']

/** One buyable form that is in stock, with what it answers to. */
export interface Offer {
  /** Undefined where the product has none. */
  variant?: Variant
  price: Money
  terms: Record<OptionName, string[]>
}

const optionKeys: Readonly<Partial<Record<string, OptionName>>> = {
  color: 'color',
  colour: 'color',
  颜色: 'color',
  顏色: 'color',
  size: 'size',
  'shoe size': 'size',
  尺码: 'size',
  尺碼: 'size',
  尺寸: 'size',
  material: 'material',
  fabric: 'material',
  材质: 'material',
  材質: 'material',
  面料: 'material',
}
const maxSegmentWords = 5
const rememberedValues = 10_000
const optionTerms: Readonly<Record<OptionName, (value: string) => string[]>> = {
  color: remember(rememberedValues, (value) => unique(colorTerms(value))),
  size: remember(rememberedValues, (value) => unique(sizeTerms(value))),
  material: remember(rememberedValues, (value) => unique(materialTerms(value))),
}

/** Every run of words a brand begins with ("nike golf" is also nike), and the whole without spaces. */
export const brandTerms = remember(rememberedValues, (brand) => {
  const words = tokenize(brand)
  return unique([...words.map((_, last) => words.slice(0, last + 1).join(' ')), compact(brand)])
})

export const brandQueries = remember(rememberedValues, (brand) =>
  unique([tokenize(brand).join(' '), compact(brand)]),
)

/**
 * Every step of the path and every way a step ends: "Women's Running Shoes" is also running shoes and shoes, since what a thing is
 * stands last, in Chinese too. "Shoes & Boots" answers to both.
 */
export function categoryTerms(paths: readonly string[]): string[] {
  return unique(paths.flatMap(termsOfPath))
}

/** Of the category's path in every language the product has it in. */
export const categoryTermsOf = rememberByObject(({ category, translations = {} }: Product) =>
  categoryTerms([
    category,
    ...Object.values(translations).flatMap((translated) => translated.category ?? []),
  ]),
)

const termsOfPath = remember(rememberedValues, (path) => {
  const segments = path.split('>')
  const steps = segments.map((segment) => tokenize(segment).join(' '))
  return [...segments.flatMap(segmentTerms), ...steps.map((_, last) => steps.slice(0, last + 1).join(' > '))]
})

export const categoryQueries = remember(rememberedValues, (category) => {
  if (category.includes('>')) {
    return [
      category
        .split('>')
        .map((segment) => tokenize(segment).join(' '))
        .join(' > '),
    ]
  }
  const words = tokenize(category)
  const last = words.at(-1)
  if (last === undefined) return []
  const rest = words.slice(0, -1)
  return unique([last, ...synonymsOf(last)].map((word) => [...rest, word].join(' ')))
})

export { audienceTerms }

/** How many can be bought now: of the variants together, or 1 for a product without variants that is in stock. */
export function stockOf(product: Product): number {
  if (product.availability === 'out_of_stock') return 0
  if (product.variants.length === 0) return product.availability === 'in_stock' ? 1 : 0
  return product.variants.reduce((sum, variant) => sum + variant.stock, 0)
}

/** What is in stock, form by form; a product without variants is one form. */
export const offersOf = rememberByObject((product: Product): Offer[] => {
  if (stockOf(product) === 0) return []
  const price = currentPrice(product)
  const readers = Object.fromEntries(optionNames.map((name) => [name, optionReader(product, name)]))
  const offer = (variant?: Variant): Offer => ({
    ...(variant === undefined ? {} : { variant }),
    price: variant?.price ?? price,
    terms: {
      color: readers.color?.(variant) ?? [],
      size: readers.size?.(variant) ?? [],
      material: readers.material?.(variant) ?? [],
    },
  })
  return product.variants.length === 0
    ? [offer()]
    : product.variants.filter(({ stock }) => stock > 0).map((variant) => offer(variant))
})

/** The terms any of which fulfils a wish for this option. */
export function optionQueries(name: OptionName, wished: string): string[] {
  return queriesOfOption[name](wished)
}

const queriesOfOption: Readonly<Record<OptionName, (wished: string) => string[]>> = {
  color: remember(rememberedValues, (wished) => [colorQuery(wished)].filter(Boolean)),
  size: remember(rememberedValues, sizeQueries),
  material: remember(rememberedValues, (wished) => [materialQuery(wished)].filter(Boolean)),
}

/** Reads the option from the variant where any variant carries it, else from the attributes of that name, else a colour from the title. */
function optionReader(product: Product, name: OptionName): (variant?: Variant) => string[] {
  const carried = product.variants.some(({ options }) => optionValues(options, name).length > 0)
  if (carried) return (variant) => termsOf(name, optionValues(variant?.options ?? {}, name))
  const attributes = Object.entries(product.attributes).flatMap(([key, values]) =>
    optionKeys[attributeName(key)] === name ? values : [],
  )
  const terms = attributes.length > 0 || name !== 'color' ? termsOf(name, attributes) : titleColors(product)
  return () => terms
}

function optionValues(options: Variant['options'], name: OptionName): string[] {
  const values: string[] = []
  for (const key in options) {
    const value = options[key]
    if (value && optionKeys[attributeName(key)] === name) values.push(value)
  }
  return values
}

function termsOf(name: OptionName, values: readonly string[]): string[] {
  const read = optionTerms[name]
  const [only] = values
  return only !== undefined && values.length === 1 ? read(only) : unique(values.flatMap(read))
}

function titleColors(product: Product): string[] {
  const named = unique(colorTermsOfTitle(product.title))
  if (named.length > 0) return named
  return unique(Object.values(product.translations ?? {}).flatMap(({ title }) => colorTermsOfTitle(title)))
}

function segmentTerms(segment: string): string[] {
  return segment.split(/[&,/、]|\band\b/i).flatMap((part) => {
    const words = tokenize(part)
    const longest = words.some(isSingleCharacterScript) ? words.length : maxSegmentWords
    return words
      .map((_, from) => words.slice(from))
      .filter((ending) => ending.length <= longest)
      .map((ending) => ending.join(' '))
      .concat(words.join(' '))
  })
}

function unique(terms: readonly string[]): string[] {
  return [...new Set(terms)].filter(Boolean).sort()
}

import type { Product } from './product.js'
import { remember } from './remember.js'
import { compact, tokenize, tokenizeValue, valueBreak } from './tokenize.js'

/** The words of a product by field, as the full text and the exact filters both read them. */
export interface ProductWords {
  title: readonly string[]
  brand: readonly string[]
  /** Of every language, with a break between any two. */
  category: readonly string[]
  /** Values of all attributes, and the names of those that are simply true, with a break between any two. */
  attributes: readonly string[]
  description: readonly string[]
  /** Titles and descriptions of the other languages, with a break between any two. */
  translations: readonly string[]
  /** Ids, article numbers and model names without spaces and hyphens. */
  codes: readonly string[]
}

const codeAttributes = new Set(['gtin', 'mpn', 'sku', 'model', 'isbn', 'ean', 'upc', 'barcode', 'asin'])
const asciiModelName = /(?<![a-z0-9])(?=[a-z0-9._/-]*\d)[a-z0-9]+(?:[._/-][a-z0-9]+)*/gi
const asciiOnly = /^[\x20-\x7e]*$/
const modelName = /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}._/-]*\d)[\p{L}\p{N}]+(?:[._/-][\p{L}\p{N}]+)*/gu
const rememberedTexts = 10_000
const shortestCode = 3
const maxVariantCodes = 100
const affirmed = new Set(['yes', 'true', 'y', '是'])
const denied = new Set(['no', 'false', 'n', '否'])

export function productWords(product: Product): ProductWords {
  const translated = Object.values(product.translations ?? {})
  return {
    title: tokenize(product.title),
    brand: tokenizeValue(product.brand ?? ''),
    category: withBreaks([product.category, ...translated.flatMap(({ category }) => category ?? [])]),
    attributes: withBreaks(attributeTexts(product)),
    description: tokenize(product.description ?? ''),
    translations: withBreaks(translated.flatMap(({ title, description }) => [title, description ?? ''])),
    codes: codesOf(product),
  }
}

/** The texts an attribute limit may be read from: `*` is every attribute, the title, the description, in every language. */
export function attributeFields(product: Product, name: string): string[] {
  if (name !== '*') return namedAttributeTexts(product, name)
  const translated = Object.values(product.translations ?? {})
  return [
    product.title,
    ...attributeTexts(product),
    product.description ?? '',
    ...translated.flatMap(({ title, description }) => [title, description ?? '']),
  ]
}

/** An attribute's name in one form: "Battery life", "battery_life" and "battery-life" are one. */
export const attributeName = remember(rememberedTexts, (name) =>
  name
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim(),
)

/** Model names and numbers as they stand in a text, without their hyphens: "WH-1000XM5" gives wh1000xm5. */
export function codesIn(text: string): string[] {
  if (!/\d/.test(text)) return []
  const found = asciiOnly.test(text) ? text.match(asciiModelName) : text.normalize('NFKC').match(modelName)
  return (found ?? []).map(compact).filter((code) => code.length >= shortestCode)
}

function namedAttributeTexts(product: Product, name: string): string[] {
  const wanted = attributeName(name)
  return Object.entries(product.attributes).flatMap(([key, values]) =>
    attributeName(key) === wanted ? textsOf(key, values) : [],
  )
}

function attributeTexts(product: Product): string[] {
  return Object.entries(product.attributes).flatMap(([name, values]) => textsOf(name, values))
}

function textsOf(name: string, values: readonly string[]): string[] {
  return values.flatMap((value) => {
    const word = value.trim().toLowerCase()
    if (denied.has(word)) return []
    return affirmed.has(word) ? [attributeName(name), value] : [value]
  })
}

function withBreaks(texts: readonly string[]): string[] {
  const tokens: string[] = []
  for (const text of texts) {
    if (tokens.length > 0) tokens.push(valueBreak)
    for (const token of tokenizeValue(text)) tokens.push(token)
  }
  return tokens
}

function codesOf(product: Product): string[] {
  const numbers = Object.entries(product.attributes).flatMap(([name, values]) =>
    codeAttributes.has(attributeName(name)) ? values : [],
  )
  const ids = [product.id, ...product.variants.slice(0, maxVariantCodes).map(({ id }) => id), ...numbers]
  return [...new Set([...ids.map(compact), ...codesIn(product.title)])].filter((code) => code.length > 0)
}

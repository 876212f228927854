import { currentPrice, type Product } from '../../catalog/index.js'
import { attributeName } from '../../catalog/product-words.js'
import { tokenize } from '../../catalog/tokenize.js'
import { degreeOf } from '../../retrieval/need-synonyms.js'
import { attributeLabel, attributeValue } from '../wording/describe-attribute.js'
import type { Voice } from '../wording/voice.js'
import { optionLine, optionNames, priceLine, ratingLine, stockLine, valuesInStock } from './offer-facts.js'
import { findStatement } from './statement.js'

/** What the catalogue says of one thing of one product. */
export type ProductFact =
  /** Under a name of its own: "Weight: 255 g". `values` without the name, as a table has them. */
  | { kind: 'value'; line: string; values: string }
  /** A property in just the words that were asked, or its denial. */
  | { kind: 'yes' | 'no'; text: string }
  /** Words of the catalogue that speak of it, whole. */
  | { kind: 'quote'; text: string }
  | { kind: 'unstated' }

/** What the catalogue says of an attribute: offer and options first, then attributes, then its words; never a conclusion. */
export function productFact(product: Product, attribute: string, voice: Voice): ProductFact {
  const name = attributeName(attribute)
  const ofOffer = offerFacts[name]
  if (ofOffer !== undefined) return ofOffer(product, voice)
  const own = affirmed(product, name, voice) ?? valueUnder(product, [name], voice)
  if (own !== undefined) return own

  const statement = findStatement(product, attribute, voice)
  if (statement?.kind === 'stated')
    return { kind: 'yes', text: attributeValue('feature', statement.text, voice) }
  const related = valueUnder(product, relatedNames(product, name), voice)
  if (related !== undefined) return related
  return statement === undefined ? { kind: 'unstated' } : { kind: 'quote', text: statement.text }
}

type ReadFact = (product: Product, voice: Voice) => ProductFact

const ofPrice: ReadFact = (product, voice) => ({
  kind: 'value',
  line: priceLine(product, voice),
  values: voice.money(currentPrice(product)),
})
const ofRating: ReadFact = (product, voice) => {
  const [line] = ratingLine(product, voice)
  return line === undefined ? { kind: 'unstated' } : { kind: 'value', line, values: String(product.rating) }
}
const ofStock: ReadFact = (product, voice) => plain(stockLine(product, voice))

const offerFacts: Readonly<Partial<Record<string, ReadFact>>> = {
  price: ofPrice,
  'price difference': ofPrice,
  rating: ofRating,
  reviews: ofRating,
  stock: ofStock,
  availability: ofStock,
  discount: (product, voice) =>
    currentPrice(product) === product.price
      ? plain(voice.say('ask.noSale', { price: voice.money(product.price) }))
      : ofPrice(product, voice),
  brand: ({ brand }, voice) =>
    brand === undefined ? { kind: 'unstated' } : valueFact('brand', [brand], voice),
  category: (product, voice) => valueFact('category', [voice.category(product)], voice),
  audience: ({ audience = [] }, voice) =>
    audience.length === 0
      ? { kind: 'unstated' }
      : valueFact(
          'audience',
          audience.map((value) => voice.value('audience', value)),
          voice,
        ),
}

function plain(line: string): ValueFact {
  return { kind: 'value', line, values: line }
}

function valueFact(name: string, values: readonly string[], voice: Voice): ValueFact {
  const told = voice.list(values, 'comma')
  const line = voice.say('product.attribute', { name: attributeLabel(name, voice), values: told })
  return { kind: 'value', line, values: told }
}

const yes = /^(?:yes|true|y|是)$/i
const no = /^(?:no|false|n|否)$/i

/** An attribute that is simply true or false answers by its name. */
function affirmed({ attributes }: Product, name: string, voice: Voice): ProductFact | undefined {
  const [, values] = Object.entries(attributes).find(([key]) => attributeName(key) === name) ?? []
  const [only] = values ?? []
  if (only === undefined || values?.length !== 1) return undefined
  const text = voice.value('feature', name)
  if (yes.test(only.trim())) return { kind: 'yes', text }
  return no.test(only.trim()) ? { kind: 'no', text } : undefined
}

/** What stands under any of the names: options by what is in stock, else attributes. */
function valueUnder(product: Product, names: readonly string[], voice: Voice): ProductFact | undefined {
  const facts = names.flatMap((name) => [
    ...optionFact(product, name, voice),
    ...attributeFact(product, name, voice),
  ])
  const [first, ...others] = facts
  if (first === undefined || others.length === 0) return first
  return plain(facts.map(({ line }) => line).join(voice.say('list.clause')))
}

type ValueFact = Extract<ProductFact, { kind: 'value' }>

function optionFact(product: Product, name: string, voice: Voice): ValueFact[] {
  const option = optionNames(product).find((one) => attributeName(one) === name)
  if (option === undefined) return []
  const told = valuesInStock(product, option).map((value) => attributeValue(option, value, voice))
  return [{ kind: 'value', line: optionLine(product, option, voice), values: voice.list(told, 'comma') }]
}

function attributeFact(product: Product, name: string, voice: Voice): ValueFact[] {
  const isOption = product.variants.some(({ options }) =>
    Object.keys(options).some((option) => attributeName(option) === name),
  )
  if (isOption) return [] // the variants say it more exactly
  return Object.entries(product.attributes)
    .filter(([key, values]) => attributeName(key) === name && values.length > 0)
    .map(([key, values]) =>
      valueFact(
        key,
        values.map((value) => attributeValue(key, value, voice)),
        voice,
      ),
    )
}

/** Names under which the same is found: by the lexicon of degrees, and those that have every word of the name. */
function relatedNames(product: Product, name: string): string[] {
  const words = tokenize(name)
  const present = [...Object.keys(product.attributes), ...optionNames(product)].map(attributeName)
  const byLexicon = degreeOf(name, 'more').attributes.map(attributeName)
  const byWords = present.filter((key) => {
    const said = tokenize(key)
    return words.length > 0 && words.every((word) => said.includes(word))
  })
  return [...new Set([...byLexicon, ...byWords])].filter((key) => key !== name && present.includes(key))
}

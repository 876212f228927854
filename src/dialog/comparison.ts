import { stockOf } from '../catalog/filter-terms.js'
import { currentPrice, type Product } from '../catalog/index.js'
import { attributeName } from '../catalog/product-words.js'
import type { Slot } from '../intent/understanding.js'
import { limits } from '../limits.js'
import { optionNames, stockLine } from './facts/offer-facts.js'
import { type ProductFact, productFact } from './facts/product-fact.js'
import { answerValue } from './facts/value-fact.js'
import type { Table, TableRow } from './reply.js'
import { attributeLabel } from './wording/describe-attribute.js'
import { describeSaid } from './wording/describe-request.js'
import type { Voice } from './wording/voice.js'

/** What a comparison speaks of beside price, rating and stock, which it always has. */
export interface ComparedFor {
  /** Attributes asked about in this turn. */
  attributes: readonly string[]
  /** The request that stands, with the wishes said in this turn. */
  wishes: readonly Slot[]
}

/**
 * Products in columns, and the same rows for all of them: price, rating and stock, then what was asked about, what the
 * request wants, and whatever else differs. A cell that the catalogue is silent on says so.
 */
export function comparisonTable(
  products: readonly { position: number; product: Product }[],
  comparedFor: ComparedFor,
  voice: Voice,
): Table {
  const compared = products.map(({ product }) => product)
  const asked = comparedFor.attributes.filter((name) => !offerRows.has(attributeName(name)))
  const drafts = [
    ...offerDrafts(compared, voice),
    ...asked.map((name) => attributeDraft(compared, name, voice)),
    ...comparedFor.wishes.flatMap((wish) => wishDraft(compared, wish, voice)),
    ...differingNames(compared).map((name) => attributeDraft(compared, name, voice)),
  ]
  const rows = distinct(drafts).map(
    (draft): TableRow => ({ ...draft, differs: new Set(draft.values).size > 1 }),
  )
  return {
    columns: products.map(({ position, product }) => `${position}. ${voice.title(product)}`),
    rows: rows.slice(0, limits.reply.maxComparedRows),
  }
}

type Draft = Omit<TableRow, 'differs'>

const offerRows: ReadonlySet<string> = new Set([
  'price',
  'rating',
  'reviews',
  'stock',
  'availability',
  'all',
  'specifications',
])

function offerDrafts(products: readonly Product[], voice: Voice): Draft[] {
  return [
    { name: voice.say('compare.price'), values: products.map((product) => priceCell(product, voice)) },
    { name: voice.say('compare.rating'), values: products.map((product) => ratingCell(product, voice)) },
    { name: voice.say('compare.stock'), values: products.map((product) => stockCell(product, voice)) },
  ]
}

function priceCell(product: Product, voice: Voice): string {
  const price = currentPrice(product)
  if (price === product.price) return voice.money(price)
  return voice.say('compare.sale', { price: voice.money(price), before: voice.money(product.price) })
}

function ratingCell({ rating, ratingCount }: Product, voice: Voice): string {
  if (rating === undefined) return voice.say('compare.unstated')
  return ratingCount
    ? voice.say('compare.ratingOf', { rating, count: voice.number(ratingCount) })
    : String(rating)
}

function stockCell(product: Product, voice: Voice): string {
  const pieces = product.variants.length === 0 ? 0 : stockOf(product)
  if (pieces > 0) return voice.number(pieces)
  return stockOf(product) > 0 ? voice.say('compare.available') : stockLine(product, voice)
}

function attributeDraft(products: readonly Product[], name: string, voice: Voice): Draft {
  return {
    name: attributeLabel(name, voice),
    values: products.map((product) => cellOf(productFact(product, name, voice), voice)),
  }
}

function cellOf(fact: ProductFact, voice: Voice): string {
  switch (fact.kind) {
    case 'value':
      return fact.values
    case 'yes':
    case 'no':
      return voice.say(`compare.${fact.kind}`)
    case 'quote':
      return voice.say('compare.quote', { text: fact.text })
    case 'unstated':
      return voice.say('compare.unstated')
  }
}

/** A row for a wish of the request: options and degrees by their attribute, properties and uses by whether they are stated. */
function wishDraft(products: readonly Product[], wish: Slot, voice: Voice): Draft[] {
  if (wish.op === '!=') return []
  switch (wish.slot) {
    case 'color':
    case 'size':
    case 'material':
      return [attributeDraft(products, wish.slot, voice)]
    case 'more':
    case 'less':
      return ['price', 'value', 'quality'].includes(wish.value)
        ? []
        : [attributeDraft(products, wish.value, voice)]
    case 'feature':
    case 'use':
      return [
        {
          name: capitalised(describeSaid(wish, voice, '')),
          values: products.map((product) => wishCell(product, wish, voice)),
        },
      ]
    default:
      return []
  }
}

function wishCell(product: Product, wish: Slot, voice: Voice): string {
  const answer = answerValue(product, wish, { attribute: wish.slot, values: [wish] }, voice)
  switch (answer.kind) {
    case 'yes':
      return voice.say('compare.yes')
    case 'quote':
      return voice.say('compare.quote', { text: answer.text })
    default:
      return voice.say('compare.unstated')
  }
}

const guides: ReadonlySet<string> = new Set([
  'size guide',
  'sku',
  'gtin',
  'mpn',
  'isbn',
  'ean',
  'upc',
  'asin',
])

/** Options and attributes that are not the same for all, in the order of the first product that has them. */
function differingNames(products: readonly Product[]): string[] {
  const names = products.flatMap((product) => [...Object.keys(product.attributes), ...optionNames(product)])
  const distinctNames = [...new Set(names.map(attributeName))].filter((name) => !guides.has(name))
  return distinctNames.filter((name) => new Set(products.map((product) => contentOf(product, name))).size > 1)
}

function contentOf({ attributes, variants }: Product, name: string): string {
  const own = Object.entries(attributes).flatMap(([key, values]) =>
    attributeName(key) === name ? values : [],
  )
  const options = variants
    .filter(({ stock }) => stock > 0)
    .flatMap(({ options }) =>
      Object.entries(options).flatMap(([key, value]) => (attributeName(key) === name ? [value] : [])),
    )
  return [...new Set(options.length > 0 ? options : own)].sort().join('\n')
}

/** Each row once: what is asked about may be wished for too, or stand under another name. */
function distinct(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>()
  return drafts.filter(({ name, values }) => {
    const isNew = !seen.has(name)
    seen.add(name)
    return isNew && values.some((value) => value !== '')
  })
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

import type { Availability, Money } from '../product.js'
import { RowError } from './feed-item.js'
import { readMoney } from './feed-money.js'
import { cleanLine, shortened, textOfHtml, webAddress } from './feed-text.js'
import type { FlatOffer, SharedFields } from './flat-offer.js'

/** The values of one row by the field's name in lower case with underscores; a field may come several times. */
export type FlatFields = ReadonlyMap<string, readonly string[]>

export interface FeedContext {
  /** For amounts without one. */
  currency?: string | undefined
  /** Decides whether a sale is on. */
  now: Date
}

const maxCharacters = { title: 500, category: 500, description: 20_000, attribute: 500, option: 200 } as const
const listedAttributes = [
  'condition',
  'gtin',
  'mpn',
  'pattern',
  'dimensions',
  'length',
  'width',
  'height',
  'weight',
  'product_length',
  'product_width',
  'product_height',
  'product_weight',
  'shipping_weight',
  'energy_efficiency_class',
  'size_type',
  'warning',
] as const
const availabilities: Readonly<Partial<Record<string, Availability>>> = {
  in_stock: 'in_stock',
  instock: 'in_stock',
  available: 'in_stock',
  limited_availability: 'in_stock',
  out_of_stock: 'out_of_stock',
  outofstock: 'out_of_stock',
  sold_out: 'out_of_stock',
  discontinued: 'out_of_stock',
  preorder: 'preorder',
  pre_order: 'preorder',
  presale: 'preorder',
  backorder: 'backorder',
  back_order: 'backorder',
}

/**
 * Reads a row of an Agentic Commerce Protocol or Google Merchant Center feed, whose fields bear the same names but for a few.
 * Errors: RowError naming the field.
 */
export function readFlatOffer(line: number, fields: FlatFields, context: FeedContext): FlatOffer {
  const currency = first(fields, 'currency', 'price_currency') ?? context.currency
  const price = readMoney('price', required(fields, 'price'), currency)
  const salePrice = readSalePrice(fields, price, context.now)
  const quantity = readQuantity(fields)
  const groupId = first(fields, 'item_group_id', 'group_id')
  const groupTitle = first(fields, 'item_group_title', 'group_title')
  return {
    line,
    id: required(fields, 'id', 'item_id'),
    ...(groupId === undefined ? {} : { groupId }),
    ...(groupTitle === undefined ? {} : { groupTitle: shortened(groupTitle, maxCharacters.title) }),
    title: shortened(required(fields, 'title'), maxCharacters.title),
    price,
    ...(salePrice ? { salePrice } : {}),
    availability: readAvailability(first(fields, 'availability'), quantity),
    ...(quantity === undefined ? {} : { quantity }),
    options: readOptions(fields),
    shared: readShared(fields),
  }
}

/** Of gender and age group, as Merchant Center names them. */
export function audienceOf(gender: string | undefined, ageGroup: string | undefined): string[] | undefined {
  const age = ageGroup?.toLowerCase()
  const sex = gender?.toLowerCase()
  if (age === 'newborn' || age === 'infant') return ['baby']
  if (age === 'toddler') return ['toddler']
  if (age === 'kids' || age === 'children') return [{ male: 'boys', female: 'girls' }[sex ?? ''] ?? 'kids']
  if (age === 'teen' || age === 'teens') return ['teens']
  const adult = { male: 'men', female: 'women', unisex: 'unisex' }[sex ?? '']
  if (adult !== undefined) return [adult]
  return age === 'adult' ? ['adults'] : undefined
}

/** The value of the first of the names that has one. */
export function first(fields: FlatFields, ...names: string[]): string | undefined {
  for (const name of names) {
    const found = fields.get(name)?.[0]
    if (found === undefined) continue
    const value = cleanLine(found)
    if (value !== '') return value
  }
  return undefined
}

/** A whole number that is not below 0; an oversold -2 is none left. */
export function readCount(field: string, text: string): number {
  const value = Number(text)
  if (text === '' || !Number.isFinite(value))
    throw new RowError(field, `"${text.slice(0, 40)}" is not a number`)
  return Math.max(0, Math.floor(value))
}

function required(fields: FlatFields, ...names: string[]): string {
  const value = first(fields, ...names)
  if (value === undefined) throw new RowError(names[0] ?? '', 'it is missing')
  return value
}

function readQuantity(fields: FlatFields): number | undefined {
  const text = first(fields, 'inventory_quantity', 'quantity', 'inventory')
  return text === undefined ? undefined : readCount('inventory_quantity', text)
}

function readAvailability(text: string | undefined, quantity: number | undefined): Availability {
  if (text === undefined) return quantity === 0 ? 'out_of_stock' : 'in_stock'
  const known = availabilities[text.toLowerCase().replace(/[\s-]+/g, '_')]
  if (known === undefined) throw new RowError('availability', `"${text.slice(0, 40)}" is not an availability`)
  return known
}

function readSalePrice(fields: FlatFields, price: Money, now: Date): Money | undefined {
  const text = first(fields, 'sale_price')
  if (text === undefined) return undefined
  const salePrice = readMoney('sale_price', text, price.currency)
  if (salePrice.currency !== price.currency)
    throw new RowError('sale_price', 'its currency is not that of the price')
  return isOn(first(fields, 'sale_price_effective_date'), now) ? salePrice : undefined
}

/** A span "start/end" as ISO 8601; what cannot be read limits nothing. */
function isOn(span: string | undefined, now: Date): boolean {
  const [start, end] = (span ?? '').split('/').map((time) => Date.parse(time.trim()))
  return !(start !== undefined && now.getTime() < start) && !(end !== undefined && now.getTime() > end)
}

function readOptions(fields: FlatFields): Record<string, string> {
  const options: Record<string, string> = {}
  const put = (name: string, value: string | undefined) => {
    if (value !== undefined) options[name] = shortened(value, maxCharacters.option)
  }
  put('color', first(fields, 'color', 'colour'))
  put('size', withSystem(first(fields, 'size'), first(fields, 'size_system')))
  put('material', first(fields, 'material'))
  put('pattern', first(fields, 'pattern'))
  for (const number of [1, 2, 3]) {
    const name = first(fields, `custom_variant${number}_category`)
    if (name !== undefined) put(shortened(name, 60), first(fields, `custom_variant${number}_option`))
  }
  return options
}

function withSystem(size: string | undefined, system: string | undefined): string | undefined {
  return size !== undefined && system !== undefined && /^\d/.test(size) ? `${system} ${size}` : size
}

function readShared(fields: FlatFields): SharedFields {
  const brand = first(fields, 'brand')
  const description = textOfHtml(fields.get('description')?.[0] ?? '')
  const url = webAddress(first(fields, 'link', 'url'))
  const audience = audienceOf(first(fields, 'gender'), first(fields, 'age_group'))
  const popularity = readPopularity(first(fields, 'popularity_score'))
  return {
    ...(brand === undefined ? {} : { brand: shortened(brand, 200) }),
    category: readCategory(fields),
    ...(description === '' ? {} : { description: shortened(description, maxCharacters.description) }),
    attributes: readAttributes(fields),
    images: readImages(fields),
    ...(url === undefined ? {} : { url }),
    ...readRating(fields),
    ...(popularity === undefined ? {} : { popularity }),
    ...(audience ? { audience } : {}),
  }
}

/** The shop's own path before Google's; a bare number of Google's says nothing to a shopper. */
function readCategory(fields: FlatFields): string {
  const named = first(fields, 'product_category', 'product_type')
  const google = first(fields, 'google_product_category')
  const path = named ?? (google !== undefined && !/^\d+$/.test(google) ? google : undefined)
  return shortened(path ?? 'Other', maxCharacters.category)
}

function readImages(fields: FlatFields): string[] {
  const more = [
    'additional_image_link',
    'additional_image_urls',
    'additional_image_url',
    'additional_image_links',
  ]
  const addresses = [
    first(fields, 'image_link', 'image_url'),
    ...more.flatMap((name) => fields.get(name) ?? []).flatMap((list) => list.split(/,(?=\s*(?:https?:|\/))/)),
  ]
  return [...new Set(addresses.flatMap((address) => webAddress(address) ?? []))].slice(0, 100)
}

function readAttributes(fields: FlatFields): Record<string, string[]> {
  const attributes: Record<string, string[]> = {}
  const put = (name: string, value: string) => {
    const values = attributes[name] ?? []
    if (value !== '' && values.length < 100)
      attributes[name] = [...values, shortened(value, maxCharacters.attribute)]
  }
  for (const name of listedAttributes) {
    const value = first(fields, name)
    if (value !== undefined) put(name.replace(/^product_/, ''), value)
  }
  for (const highlight of fields.get('product_highlight') ?? []) put('highlight', cleanLine(highlight))
  for (const detail of fields.get('product_detail') ?? []) {
    const [, name, value] = /^[^:]*:([^:]+):(.+)$/s.exec(cleanLine(detail)) ?? []
    if (name !== undefined && value !== undefined) put(shortened(cleanLine(name), 100), cleanLine(value))
  }
  return attributes
}

function readRating(fields: FlatFields): Pick<SharedFields, 'rating' | 'ratingCount'> {
  const rating = first(fields, 'product_review_rating', 'star_rating', 'rating')
  if (rating === undefined) return {}
  const stars = Number(rating)
  if (!(stars >= 0 && stars <= 5))
    throw new RowError('product_review_rating', `"${rating.slice(0, 40)}" is not from 0 to 5`)
  const count = first(fields, 'product_review_count', 'review_count')
  return {
    rating: stars,
    ...(count === undefined ? {} : { ratingCount: readCount('product_review_count', count) }),
  }
}

/** The protocol's scale goes to 5; a score on a shop's own scale cannot be compared and is left out. */
function readPopularity(text: string | undefined): number | undefined {
  const score = Number(text ?? Number.NaN)
  return score >= 0 && score <= 5 ? score / 5 : undefined
}

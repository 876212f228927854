import { limits } from '../../limits.js'
import type { Availability, Money, Product, Variant } from '../product.js'
import { remember } from '../remember.js'
import { type FeedItem, RowError, readRow } from './feed-item.js'
import { readMoney } from './feed-money.js'
import type { FeedSource } from './feed-source.js'
import { cleanLine, shortened, textOfHtml, webAddress } from './feed-text.js'
import { audienceOf, type FeedContext, readCount } from './read-flat-offer.js'
import { readTable, type TableRow } from './table-rows.js'

/** The columns of a Shopify product export: the name of each today, then as it was before. */
const columns = {
  handle: ['url handle', 'handle'],
  title: ['title'],
  description: ['description', 'body (html)', 'body html'],
  vendor: ['vendor'],
  category: ['product category', 'standard product type'],
  type: ['type', 'custom product type'],
  tags: ['tags'],
  published: ['published on online store', 'published'],
  status: ['status'],
  sku: ['sku', 'variant sku'],
  barcode: ['barcode', 'variant barcode'],
  price: ['price', 'variant price'],
  compareAtPrice: ['compare-at price', 'variant compare at price'],
  tracker: ['inventory tracker', 'variant inventory tracker'],
  quantity: ['inventory quantity', 'variant inventory qty'],
  policy: ['continue selling when out of stock', 'variant inventory policy'],
  image: ['product image url', 'image src'],
  variantImage: ['variant image url', 'variant image'],
  gender: ['google shopping / gender'],
  ageGroup: ['google shopping / age group'],
} as const satisfies Record<string, readonly string[]>

type Column = keyof typeof columns

interface ShopifyVariant {
  variant: Variant
  price: Money
  compareAt?: Money
  sellsWithoutStock: boolean
}

/**
 * A Shopify product export: rows of one handle are one product, its first row names it, the others bring variants and pictures.
 * Prices have no currency there: they are in the context's. Source: https://help.shopify.com/en/manual/products/import-export/using-csv
 */
export async function* readShopifyFeed(source: FeedSource, context: FeedContext): AsyncGenerator<FeedItem> {
  let rows: TableRow[] = []
  for await (const row of readTable(source.text, source.head)) {
    if ('kind' in row) {
      yield row
      continue
    }
    const handle = cell(row, 'handle') ?? cell(row, 'title')
    if (handle === undefined) {
      yield { kind: 'rejected', line: row.line, field: 'Handle', reason: 'it is missing' }
      continue
    }
    const [first] = rows
    const continues = first !== undefined && (cell(first, 'handle') ?? cell(first, 'title')) === handle
    if (!continues || rows.length >= limits.catalogue.maxGroupRows) {
      yield* fold(rows, context)
      rows = []
    }
    rows.push(row)
  }
  yield* fold(rows, context)
}

function* fold(rows: readonly TableRow[], context: FeedContext): Generator<FeedItem> {
  const [first] = rows
  if (first === undefined) return
  if (isHidden(first)) {
    for (const { line } of rows) yield { kind: 'skipped', line }
    return
  }
  const variants: ShopifyVariant[] = []
  let rejectedRows = 0
  for (const row of rows.filter(isVariantRow)) {
    const read = readRow(row.line, () => readVariant(row, first, variants.length + 1, context))
    if (!('kind' in read)) variants.push(read)
    else {
      rejectedRows += 1
      yield read
    }
  }
  if (variants.length === 0 && rejectedRows > 0) return
  yield readRow(first.line, () => ({
    kind: 'product' as const,
    line: first.line,
    rows: rows.length - rejectedRows,
    grouped: true,
    value: productOf(first, rows, variants),
  }))
}

function productOf(first: TableRow, rows: readonly TableRow[], variants: readonly ShopifyVariant[]): Product {
  const [cheapest] = [...variants].sort(byStockThenPrice)
  if (cheapest === undefined) throw new RowError('Variant Price', 'it is missing')
  const { price, compareAt } = cheapest
  const isOnSale = compareAt !== undefined && compareAt.amountMinor > price.amountMinor
  const brand = cell(first, 'vendor')
  const description = textOfHtml(raw(first, 'description'))
  const audience = audienceOf(cell(first, 'gender'), cell(first, 'ageGroup'))
  return {
    id: cell(first, 'handle') ?? cell(first, 'title') ?? '',
    title: titleOf(first),
    ...(brand === undefined ? {} : { brand: shortened(brand, 200) }),
    category: categoryOf(first),
    ...(description === '' ? {} : { description: shortened(description, 20_000) }),
    price: isOnSale ? compareAt : price,
    ...(isOnSale ? { salePrice: price } : {}),
    attributes: attributesOf(first),
    variants: withUniqueIds(variants).map((each) => withOwnPrice(each, price)),
    images: imagesOf(rows),
    availability: availabilityOf(variants),
    ...(audience ? { audience } : {}),
  }
}

function titleOf(first: TableRow): string {
  const title = cell(first, 'title')
  if (title === undefined) throw new RowError('Title', 'the first row of the handle has none')
  return shortened(title, 500)
}

/** The standard path, ended by the shop's own type where that says more. */
function categoryOf(first: TableRow): string {
  const path = cell(first, 'category')
  const type = cell(first, 'type')
  const ending = path?.split('>').at(-1)?.trim().toLowerCase()
  const whole =
    path === undefined || type === undefined || ending === type.toLowerCase()
      ? (path ?? type)
      : `${path} > ${type}`
  return shortened(whole ?? 'Other', 500)
}

function readVariant(
  row: TableRow,
  first: TableRow,
  place: number,
  { currency }: FeedContext,
): ShopifyVariant {
  const handle = cell(first, 'handle') ?? ''
  const compareAt = cell(row, 'compareAtPrice')
  const price = readMoney('Variant Price', cell(row, 'price') ?? '', currency)
  return {
    variant: {
      id: cell(row, 'sku') ?? `${handle}-${place}`,
      options: optionsOf(row, first),
      ...stockOf(row),
    },
    price,
    ...(compareAt === undefined
      ? {}
      : { compareAt: readMoney('Variant Compare At Price', compareAt, currency) }),
    sellsWithoutStock: ['continue', 'true'].includes(cell(row, 'policy')?.toLowerCase() ?? ''),
  }
}

/** Stock that nobody counts is at least one. */
function stockOf(row: TableRow): Pick<Variant, 'stock' | 'stockIsLeast'> {
  const quantity = cell(row, 'quantity')
  if (quantity === undefined) return { stock: 1, stockIsLeast: true }
  return { stock: readCount('Variant Inventory Qty', quantity) }
}

/** The names stand in the first row of the handle alone; "Title: Default Title" means that there is nothing to choose. */
function optionsOf(row: TableRow, first: TableRow): Record<string, string> {
  const options: Record<string, string> = {}
  for (const number of [1, 2, 3]) {
    const name = cleanLine(
      row.cells.get(`option${number} name`) ?? first.cells.get(`option${number} name`) ?? '',
    )
    const value = cleanLine(row.cells.get(`option${number} value`) ?? '')
    if (name !== '' && value !== '' && value !== 'Default Title')
      options[optionName(name)] = shortened(value, 200)
  }
  return options
}

function optionName(name: string): string {
  const lower = shortened(name.toLowerCase(), 60)
  return lower === 'colour' ? 'color' : lower
}

function isVariantRow(row: TableRow): boolean {
  return cell(row, 'price') !== undefined || cell(row, 'sku') !== undefined || row.cells.has('option1 value')
}

function isHidden(first: TableRow): boolean {
  const status = cell(first, 'status')?.toLowerCase()
  return (status !== undefined && status !== 'active') || cell(first, 'published')?.toLowerCase() === 'false'
}

function withUniqueIds(variants: readonly ShopifyVariant[]): ShopifyVariant[] {
  const taken = new Set<string>()
  return variants.map((each, at) => {
    const id = taken.has(each.variant.id) ? `${each.variant.id}-${at + 1}` : each.variant.id
    taken.add(id)
    return { ...each, variant: { ...each.variant, id } }
  })
}

function withOwnPrice({ variant, price }: ShopifyVariant, productPrice: Money): Variant {
  return price.amountMinor === productPrice.amountMinor ? variant : { ...variant, price }
}

function byStockThenPrice(one: ShopifyVariant, other: ShopifyVariant): number {
  const inStock = Number(other.variant.stock > 0) - Number(one.variant.stock > 0)
  return inStock || one.price.amountMinor - other.price.amountMinor
}

function availabilityOf(variants: readonly ShopifyVariant[]): Availability {
  if (variants.some(({ variant }) => variant.stock > 0)) return 'in_stock'
  return variants.some(({ sellsWithoutStock }) => sellsWithoutStock) ? 'backorder' : 'out_of_stock'
}

function imagesOf(rows: readonly TableRow[]): string[] {
  const addresses = rows.flatMap((row) => [cell(row, 'image'), cell(row, 'variantImage')])
  return [...new Set(addresses.flatMap((address) => webAddress(address) ?? []))].slice(0, 100)
}

const metafield = /^(.+?) \((?:product\.)?metafields\./
const metafieldName = remember(1_000, (column) => metafield.exec(column)?.[1] ?? '')

function attributesOf(first: TableRow): Record<string, string[]> {
  const attributes: Record<string, string[]> = {}
  const put = (name: string, text: string | undefined, separator = ';') => {
    const values = (text ?? '').split(separator).map(cleanLine).filter(Boolean)
    if (values.length > 0) attributes[name] = values.slice(0, 100).map((value) => shortened(value, 500))
  }
  put('tags', cell(first, 'tags'), ',')
  put('barcode', cell(first, 'barcode'))
  put('mpn', first.cells.get('google shopping / mpn'))
  for (const [column, text] of first.cells) {
    const name = metafieldName(column)
    if (name !== '') put(shortened(name, 100), text)
  }
  return attributes
}

function cell(row: TableRow, column: Column): string | undefined {
  const value = cleanLine(raw(row, column))
  return value === '' ? undefined : value
}

function raw(row: TableRow, column: Column): string {
  for (const name of columns[column]) {
    const value = row.cells.get(name)
    if (value !== undefined) return value
  }
  return ''
}

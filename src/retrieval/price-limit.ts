import { minorDigits } from '../catalog/money.js'
import type { ProductLimit } from '../catalog/product-filter.js'
import type { Fact } from '../profile/profile.js'

/** What was said about the price, in the shop's minor units. */
export interface PriceRead {
  facts: Fact[]
  limit: Extract<ProductLimit, { field: 'price' }>
  /** The currency was named and is not the shop's: the limit must not be applied, since nothing converts it. */
  mismatch?: { asked: string; shop: string }
}

/** Currencies that share a sign or a word: in a shop in Sydney "$" is the Australian dollar, in Taipei 元 the Taiwan dollar. */
const sharedSigns: Readonly<Record<string, readonly string[]>> = {
  USD: ['AUD', 'CAD', 'NZD', 'SGD', 'HKD', 'TWD', 'MXN'],
  CNY: ['JPY', 'TWD', 'HKD'],
}

/** The limits on price of a request; undefined where there is none. Values that are no numbers are passed over. */
export function readPrice(needs: readonly Fact[], shopCurrency: string | undefined): PriceRead | undefined {
  const facts = needs.filter(({ slot, value }) => slot === 'price' && Number.isFinite(Number(value)))
  if (facts.length === 0) return undefined
  const asked = needs.findLast(({ slot }) => slot === 'currency')?.value.toUpperCase()
  const digits = minorDigits(shopCurrency ?? asked ?? 'USD')
  const limit: PriceRead['limit'] = { field: 'price' }
  if (shopCurrency !== undefined) limit.currency = shopCurrency
  for (const { op, value } of facts) {
    const minor = Number(value) * 10 ** digits
    if (op !== '<=') limit.atLeastMinor = Math.ceil(round(minor))
    if (op !== '>=') limit.atMostMinor = Math.floor(round(minor))
  }
  return { facts, limit, ...mismatchOf(asked, shopCurrency) }
}

/** An amount as a shopper says it: "62", "19.99". */
export function inMajorUnits(amountMinor: number, currency: string): string {
  const digits = minorDigits(currency)
  const amount = amountMinor / 10 ** digits
  return Number.isInteger(amount) ? String(amount) : amount.toFixed(digits)
}

function mismatchOf(asked: string | undefined, shop: string | undefined): Pick<PriceRead, 'mismatch'> {
  if (asked === undefined || shop === undefined || asked === shop) return {}
  return sharedSigns[asked]?.includes(shop) ? {} : { mismatch: { asked, shop } }
}

/** 19.99 times 100 is 1998.9999999999998 for the machine. */
function round(minor: number): number {
  return Math.round(minor * 1e6) / 1e6
}

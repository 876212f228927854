import { isCurrency, minorDigits } from '../money.js'
import type { Money } from '../product.js'
import { RowError } from './feed-item.js'

const withCode = /^(?:([a-z]{3})\s*)?([-+]?[\d.,'\s]+?)(?:\s*([a-z]{3}))?$/i
const maxAmountMinor = 1_000_000_000_000

/**
 * Reads "79.99 USD", "USD 79.99", "1,299.00" or "12,50" into whole minor units, digit by digit: no amount passes through a fraction.
 * Errors: RowError with the field's name.
 */
export function readMoney(field: string, text: string, defaultCurrency: string | undefined): Money {
  const match = withCode.exec(text.trim())
  if (!match?.[2]) throw new RowError(field, `"${text.slice(0, 40)}" is not an amount with a currency`)
  const currency = (match[1] ?? match[3] ?? defaultCurrency)?.toUpperCase()
  if (currency === undefined) throw new RowError(field, 'the currency is missing')
  if (!isCurrency(currency)) throw new RowError(field, `${currency} is not an ISO 4217 currency code`)
  return { amountMinor: minorUnits(field, match[2].replace(/[\s']/g, ''), currency), currency }
}

function minorUnits(field: string, amount: string, currency: string): number {
  if (amount.startsWith('-')) throw new RowError(field, 'the price is negative')
  const [whole, fraction] = splitDecimals(amount.replace('+', ''))
  if (!/^\d+$/.test(whole) || !/^\d*$/.test(fraction))
    throw new RowError(field, `"${amount}" is not an amount`)
  const exponent = minorDigits(currency)
  const decimals = fraction.replace(/0+$/, '')
  if (decimals.length > exponent)
    throw new RowError(field, `${currency} has ${exponent} decimals, "${amount}" has more`)
  const digits = `${whole}${decimals.padEnd(exponent, '0')}`.replace(/^0+(?=\d)/, '')
  if (digits.length > String(maxAmountMinor).length || Number(digits) > maxAmountMinor) {
    throw new RowError(field, 'the price is too large')
  }
  return Number(digits)
}

/** The last comma or point parts the decimals, unless three digits and another group show that it parts thousands. */
function splitDecimals(amount: string): [whole: string, fraction: string] {
  const last = Math.max(amount.lastIndexOf('.'), amount.lastIndexOf(','))
  if (last === -1) return [amount, '']
  const fraction = amount.slice(last + 1)
  const thousands = amount[last] === ',' && fraction.length === 3
  if (thousands) return [amount.replaceAll(',', ''), '']
  return [amount.slice(0, last).replace(/[.,]/g, ''), fraction]
}

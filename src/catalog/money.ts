const knownCurrencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))
const digitsOfCurrency = new Map<string, number>()

/** How many digits of a currency's amounts are minor units: 2 for dollars, 0 for yen; 2 where the code means nothing. */
export function minorDigits(currency: string): number {
  const known = digitsOfCurrency.get(currency)
  if (known !== undefined) return known
  const digits = readDigits(currency)
  digitsOfCurrency.set(currency, digits)
  return digits
}

function readDigits(currency: string): number {
  try {
    return (
      new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ??
      2
    )
  } catch {
    return 2 // not three letters
  }
}

/** Whether it is an ISO 4217 code that is known. */
export function isCurrency(code: string): boolean {
  return knownCurrencies.has(code)
}

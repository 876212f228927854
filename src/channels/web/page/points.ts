/**
 * Points as they are written, with their sum: "+0.42", "−7". Whole points carry no decimals; others have two, rounded so that
 * the written parts add up to the written sum (largest remainder).
 */
export function writePoints(points: readonly number[]): { parts: string[]; total: string } {
  const digits = points.every(Number.isInteger) ? 0 : 2
  const unit = 10 ** digits
  const exact = points.map((value) => value * unit)
  const total = Math.round(exact.reduce((sum, value) => sum + value, 0))
  const write = (units: number) => `${units < 0 ? '−' : '+'}${(Math.abs(units) / unit).toFixed(digits)}`
  return { parts: roundTo(total, exact).map(write), total: write(total) }
}

/** Each number rounded down or up, so that together they are the total. */
function roundTo(total: number, exact: readonly number[]): number[] {
  const parts = exact.map(Math.floor)
  const missing = total - parts.reduce((sum, value) => sum + value, 0)
  const byRemainder = exact.map((value, index) => ({ index, remainder: value - Math.floor(value) }))
  byRemainder.sort((left, right) => right.remainder - left.remainder)
  const roundedUp = new Set(byRemainder.slice(0, missing).map(({ index }) => index))
  return parts.map((part, index) => (roundedUp.has(index) ? part + 1 : part))
}

/** Points as they are written, in hundredths, so that the rounded parts add up to the rounded whole (largest remainder). */
export function pointsInHundredths(points: readonly number[]): { parts: number[]; total: number } {
  const exact = points.map((value) => value * 100)
  const total = Math.round(exact.reduce((sum, value) => sum + value, 0))
  const parts = exact.map(Math.floor)
  let missing = total - parts.reduce((sum, value) => sum + value, 0)
  const byRemainder = exact.map((value, index) => ({ index, remainder: value - Math.floor(value) }))
  byRemainder.sort((left, right) => right.remainder - left.remainder)
  for (const { index } of byRemainder) {
    if (missing <= 0) break
    parts[index] = (parts[index] ?? 0) + 1
    missing -= 1
  }
  return { parts, total }
}

/** Hundredths as text with a sign: 42 is "+0.42". */
export function writePoints(hundredths: number): string {
  const size = (Math.abs(hundredths) / 100).toFixed(2)
  return hundredths < 0 ? `−${size}` : `+${size}`
}

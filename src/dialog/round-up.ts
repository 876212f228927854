/** To the next number that people say: 47 → 50, 112 → 120, 1,730 → 1,800. */
export function roundUp(value: number): number {
  const step = value < 10 ? 1 : 10 ** (Math.floor(Math.log10(value)) - (value < 100 ? 0 : 1))
  return Math.ceil(value / step) * step
}

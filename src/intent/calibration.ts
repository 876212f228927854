/** From the parser's own probability to how often it is right: points of a monotone curve, measured on lines kept apart. */
export interface Calibration {
  /** [raw, calibrated], ascending in both; empty for the identity. */
  points: readonly (readonly [number, number])[]
}

/** The calibrated confidence of a raw probability, by straight lines between the points; 0 to 1. */
export function calibrate(raw: number, { points }: Calibration): number {
  const bounded = Math.min(1, Math.max(0, Number.isFinite(raw) ? raw : 0))
  const after = points.findIndex(([from]) => from >= bounded)
  const upper = points[after === -1 ? points.length - 1 : after]
  const lower = points[after === -1 ? points.length - 1 : Math.max(0, after - 1)]
  if (upper === undefined || lower === undefined) return bounded
  const width = upper[0] - lower[0]
  const share = width > 0 ? Math.min(1, Math.max(0, (bounded - lower[0]) / width)) : 1
  return Math.min(1, Math.max(0, lower[1] + share * (upper[1] - lower[1])))
}

const parisPointsPerBarleycorn = 1.27 // a third of an inch over two thirds of a centimetre
const ukFirstSizeBarleycorns = 25 // adult UK size 0 is 25 barleycorns long
const halfSize = 0.5

/** How far a country's numbers lie above the UK's, for men, women and anybody. */
const aboveUk = {
  uk: { men: [0], women: [0], any: [0] },
  au: { men: [0], women: [2], any: [0, 2] },
  us: { men: [1], women: [2, 2.5], any: [1, 2, 2.5] },
} as const

export type ShoeSizeSystem = keyof typeof aboveUk

/**
 * The European whole and half numbers within half a size of an adult shoe size, as "eu 42": shops differ by that much among
 * themselves. European sizes count Paris points and the others barleycorns (ISO/TS 19407).
 */
export function europeanShoeSizes(
  size: number,
  system: ShoeSizeSystem,
  audience: 'men' | 'women' | 'any',
): string[] {
  const found = new Set<number>()
  for (const offset of aboveUk[system][audience]) {
    const european = parisPointsPerBarleycorn * (size - offset + ukFirstSizeBarleycorns)
    for (const near of [Math.floor(european), Math.floor(european) + halfSize, Math.ceil(european)]) {
      if (Math.abs(near - european) <= halfSize) found.add(near)
    }
  }
  return [...found].sort((one, other) => one - other).map((number) => `eu ${number}`)
}

/** The system and number of a size such as "uk 9", "us 8.5", "9 uk"; undefined for everything else. */
export function readShoeSize(
  value: string,
): { size: number; system: ShoeSizeSystem | undefined } | undefined {
  const match = /^(?:(uk|us|au) ?)?(\d{1,2}(?:\.5)?)(?: ?(uk|us|au))?$/.exec(value.trim())
  if (!match) return undefined
  const system = (match[1] ?? match[3]) as ShoeSizeSystem | undefined
  return { size: Number(match[2]), system }
}

import { possibleEntries } from './choose.js'
import type { Random } from './random.js'

/** A fact of a product: "battery life", "30 hours". */
export interface Fact {
  name: string
  value: string
  /** 0 for the smallest of its choices, 1 for the largest. */
  scale: number
}

function valuesOfRange(text: string): string[] {
  const match = /^([\d.]+)\.\.([\d.]+)\/([\d.]+)(.*)$/.exec(text)
  if (!match) return text.split(',').map((value) => value.trim())
  const [low, high, step] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const decimals = (match[3]?.split('.')[1] ?? '').length
  const count = Math.floor((high - low) / step + 1e-9)
  return Array.from(
    { length: count + 1 },
    (_, index) => `${(low + index * step).toFixed(decimals)}${match[4]}`,
  )
}

/** One value for each line `name: 200..320/10 g` or `name: a, b, c`; `name@wireless` only where that holds. */
export function chooseFacts(text: string, held: ReadonlySet<string>, random: Random): Fact[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const colon = line.indexOf(':')
      const values = valuesOfRange(line.slice(colon + 1).trim())
      const index = random.integer(0, values.length - 1)
      const name = possibleEntries(line.slice(0, colon), held)[0]?.value
      const scale = values.length > 1 ? index / (values.length - 1) : 0.5
      return name === undefined ? [] : [{ name, value: values[index] ?? '', scale }]
    })
}

const chineseUnits: readonly (readonly [RegExp, string])[] = [
  [/ per shoe/g, '/只'],
  [/(\d) ?pages a minute/g, '$1 页/分钟'],
  [/(\d) ?hours?/g, '$1 小时'],
  [/(\d) ?minutes?/g, '$1 分钟'],
  [/(\d) ?days?/g, '$1 天'],
  [/(\d) ?weeks?/g, '$1 周'],
  [/(\d) ?months?/g, '$1 个月'],
  [/(\d) ?years?/g, '$1 年'],
  [/(\d) ?pairs?/g, '$1 双装'],
  [/(\d) ?pieces?/g, '$1 件装'],
  [/(\d) ?sheets/g, '$1 张'],
  [/(\d) ?inch/g, '$1 英寸'],
  [/(\d) ?megapixels/g, '$1 百万像素'],
  [/(\d) ?lumens/g, '$1 流明'],
  [/(\d) ?persons?/g, '$1 人'],
  [/(\d) ?players/g, '$1 人'],
  [/(\d) ?cups?/g, '$1 杯'],
  [/(\d) ?slices?/g, '$1 片'],
  [/(\d) ?speeds?/g, '$1 速'],
  [/(\d) ?levels?/g, '$1 档'],
  [/(\d) ?seater/g, '$1 人座'],
  [/(\d) ?litres?/g, '$1 升'],
  [/(\d) ?L\b/g, '$1 升'],
]

/** A value as it is said in Chinese: "30 hours" becomes "30 小时". */
export function chineseValue(value: string): string {
  return chineseUnits.reduce((text, [pattern, chinese]) => text.replace(pattern, chinese), value)
}

import { fold } from '../catalog/tokenize.js'

/** A number with its unit, both in the base of their kind: "1.5 m" is 150 cm. */
export interface Measure {
  unit: string
  value: number
}

const units: Readonly<Record<string, readonly [base: string, factor: number]>> = {
  mm: ['cm', 0.1],
  cm: ['cm', 1],
  m: ['cm', 100],
  metre: ['cm', 100],
  metres: ['cm', 100],
  meter: ['cm', 100],
  meters: ['cm', 100],
  米: ['cm', 100],
  厘米: ['cm', 1],
  inch: ['inch', 1],
  inches: ['inch', 1],
  in: ['inch', 1],
  英寸: ['inch', 1],
  寸: ['inch', 1],
  ft: ['inch', 12],
  foot: ['inch', 12],
  feet: ['inch', 12],
  ml: ['ml', 1],
  cl: ['ml', 10],
  l: ['ml', 1_000],
  litre: ['ml', 1_000],
  litres: ['ml', 1_000],
  liter: ['ml', 1_000],
  liters: ['ml', 1_000],
  毫升: ['ml', 1],
  升: ['ml', 1_000],
  oz: ['oz', 1],
  ounce: ['oz', 1],
  ounces: ['oz', 1],
  lb: ['oz', 16],
  lbs: ['oz', 16],
  mg: ['g', 0.001],
  g: ['g', 1],
  gram: ['g', 1],
  grams: ['g', 1],
  克: ['g', 1],
  kg: ['g', 1_000],
  公斤: ['g', 1_000],
  斤: ['g', 500],
  mb: ['gb', 1 / 1_024],
  gb: ['gb', 1],
  tb: ['gb', 1_024],
  w: ['w', 1],
  watt: ['w', 1],
  watts: ['w', 1],
  kw: ['w', 1_000],
  hz: ['hz', 1],
  mah: ['mah', 1],
  v: ['v', 1],
  mp: ['mp', 1],
  megapixel: ['mp', 1],
  megapixels: ['mp', 1],
  lumen: ['lumen', 1],
  lumens: ['lumen', 1],
  minute: ['minute', 1],
  minutes: ['minute', 1],
  min: ['minute', 1],
  hour: ['minute', 60],
  hours: ['minute', 60],
  h: ['minute', 60],
  小时: ['minute', 60],
  day: ['minute', 1_440],
  days: ['minute', 1_440],
  天: ['minute', 1_440],
  week: ['minute', 10_080],
  weeks: ['minute', 10_080],
  month: ['month', 1],
  months: ['month', 1],
  year: ['month', 12],
  years: ['month', 12],
  yr: ['month', 12],
  岁: ['month', 12],
  年: ['month', 12],
  piece: ['piece', 1],
  pieces: ['piece', 1],
  person: ['person', 1],
  people: ['person', 1],
  人: ['person', 1],
  seater: ['person', 1],
}

const numberAndUnit = /(?<![\p{L}\d.,])(-?\d+(?:[.,]\d+)?)\s?-?([a-z]+|\p{Script=Han}{1,2})?(?![\d])/gu

/** Every measure that a text names, in its order; a number without a known unit has the unit ''. */
export function measuresIn(text: string): Measure[] {
  return [...fold(text).matchAll(numberAndUnit)].flatMap(([, digits = '', word = '']) => {
    const number = Number(digits.replace(',', '.'))
    if (!Number.isFinite(number)) return []
    const known = units[word] ?? units[word.slice(0, 1)]
    const isUnit = word in units || /\p{Script=Han}/u.test(word)
    return [{ unit: isUnit && known ? known[0] : '', value: isUnit && known ? number * known[1] : number }]
  })
}

/** The measure that a value is, such as "27 inch" or "144hz"; undefined for words. */
export function measureOf(value: string): Measure | undefined {
  const found = measuresIn(value)
  const rest = fold(value).replace(numberAndUnit, '').trim()
  return found.length === 1 && rest === '' ? found[0] : undefined
}

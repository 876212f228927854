import { fold } from './tokenize.js'

/**
 * Sizes written in many ways, made comparable. A size is a number or a letter, with a system or a unit where one is named:
 * "UK 9" and "uk9" are one; a bare "9" meets a 9 of any system, but "UK 9" never meets "EU 9". Ranges up to ten steps answer to each step.
 */

const letters: Readonly<Record<string, string>> = {
  'extra small': 'xs',
  'x small': 'xs',
  small: 's',
  medium: 'm',
  large: 'l',
  'extra large': 'xl',
  'x large': 'xl',
  'extra extra large': 'xxl',
  'xx large': 'xxl',
  'xxx large': 'xxxl',
  '2xl': 'xxl',
  '3xl': 'xxxl',
  '4xl': 'xxxxl',
  '2xs': 'xxs',
  'one size': 'one size',
  'one size fits all': 'one size',
  'one size fits most': 'one size',
  os: 'one size',
  onesize: 'one size',
  'free size': 'one size',
  均码: 'one size',
  均碼: 'one size',
  小号: 's',
  中号: 'm',
  大号: 'l',
  加大号: 'xl',
}

const units: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  inch: ['inch', 1],
  inches: ['inch', 1],
  in: ['inch', 1],
  英寸: ['inch', 1],
  寸: ['inch', 1],
  mm: ['cm', 0.1],
  cm: ['cm', 1],
  厘米: ['cm', 1],
  m: ['cm', 100],
  米: ['cm', 100],
  ft: ['ft', 1],
  ml: ['ml', 1],
  毫升: ['ml', 1],
  cl: ['ml', 10],
  l: ['ml', 1000],
  litre: ['ml', 1000],
  liter: ['ml', 1000],
  litres: ['ml', 1000],
  liters: ['ml', 1000],
  升: ['ml', 1000],
  g: ['g', 1],
  克: ['g', 1],
  kg: ['g', 1000],
  公斤: ['g', 1000],
  oz: ['oz', 1],
  lb: ['lb', 1],
  y: ['year', 1],
  yr: ['year', 1],
  yrs: ['year', 1],
  year: ['year', 1],
  years: ['year', 1],
  岁: ['year', 1],
  month: ['month', 1],
  months: ['month', 1],
  mo: ['month', 1],
  码: ['', 1],
  号: ['', 1],
}

const systems: Readonly<Record<string, string>> = {
  uk: 'uk',
  us: 'us',
  eu: 'eu',
  eur: 'eu',
  european: 'eu',
  jp: 'jp',
  cn: 'cn',
  fr: 'fr',
  it: 'it',
  de: 'de',
  au: 'au',
  age: 'year',
  ages: 'year',
}

const measure = /^(?:([a-z]+) ?)?(\d+(?:\.\d+)?)(?: ?[-–~] ?(\d+(?:\.\d+)?))? ?([a-z]+|\p{Script=Han}+)?$/u
const maxRangeSteps = 10
const bare = ''

interface Measure {
  unit: string
  values: string[]
}

/** What a stored size answers to. */
export function sizeTerms(stored: string): string[] {
  return partsOf(stored).flatMap((part) => {
    const read = readMeasure(part)
    if (!read) return [letterOrWords(part)]
    return read.values.flatMap((value) =>
      read.unit === bare ? [`:${value}`, `any:${value}`] : [`${read.unit}:${value}`, `any:${value}`],
    )
  })
}

/** The terms any of which fulfils a wish for this size. */
export function sizeQueries(wished: string): string[] {
  const read = readMeasure(clean(wished))
  if (!read) return [letterOrWords(clean(wished))]
  // a named system is met by itself and by stored sizes that name none; a bare number by all
  return read.values.flatMap((value) =>
    read.unit === bare ? [`any:${value}`] : [`${read.unit}:${value}`, `:${value}`],
  )
}

function readMeasure(text: string): Measure | undefined {
  const match = measure.exec(text)
  if (!match) return undefined
  const [, prefix, from = '', to, suffix] = match
  const system = prefix === undefined ? undefined : systems[prefix]
  const unit = suffix === undefined ? undefined : (units[suffix] ?? systemUnit(suffix))
  if ((prefix !== undefined && system === undefined) || (suffix !== undefined && unit === undefined))
    return undefined
  const factor = unit?.[1] ?? 1
  return { unit: system ?? unit?.[0] ?? bare, values: steps(Number(from), Number(to ?? from), factor) }
}

function systemUnit(suffix: string): readonly [string, number] | undefined {
  const system = systems[suffix]
  return system === undefined ? undefined : [system, 1]
}

function steps(from: number, to: number, factor: number): string[] {
  const wide = to < from || to - from > maxRangeSteps
  if (from === to || wide) return [...new Set([from, to])].map((value) => scaled(value, factor))
  const values: string[] = []
  for (let value = from; value < to; value += 1) values.push(scaled(value, factor))
  return [...values, scaled(to, factor)]
}

function scaled(value: number, factor: number): string {
  return String(Number((value * factor).toFixed(3)))
}

function letterOrWords(part: string): string {
  return (
    letters[part] ?? (/^x+[sl]$|^[sml]$/.test(part) ? part : part.replace(/[^\p{L}\p{N}]+/gu, ' ').trim())
  )
}

function clean(text: string): string {
  return fold(text)
    .replace(/½| 1⁄2/g, '.5')
    .replace(/^w ?(\d+)\D+l ?(\d+)$/, '$1x$2')
    .replace(/(\d) ?[x×*] ?(?=\d)/g, '$1x')
    .replace(/^size |尺码|\b(?:men|women|mens|womens|kid|kids)\b/g, '')
    .replace(/(?<=^[a-z]) ?码$/, '')
    .replace(/\bx-(?=small|large)/g, 'x ')
    .replace(/\s+/g, ' ')
    .trim()
}

function partsOf(stored: string): string[] {
  const whole = clean(stored)
  return [...new Set([whole, ...whole.split(/[/,;|()]/).map((part) => part.trim())])].filter(Boolean)
}

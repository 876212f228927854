import {
  chineseDigits,
  chineseScales,
  englishDigits,
  englishScales,
  englishUnits,
  withPlainNumerals,
} from './number-words.js'

const chineseNumeral = /[零一二三四五六七八九十百千万几半]+/gu

/** Numbers that a sentence names in digits or words, in the order of the sentence; what can be read in two ways stands twice. */
export function numbersIn(text: string): number[] {
  const plain = withPlainNumerals(text)
  return [...digitNumbers(plain), ...englishNumbers(plain), ...chineseNumbers(plain)]
}

/**
 * Whether a number of a frame stands in the sentence or follows from a number there: itself, about it (±20 %), half or
 * twice of it, a scale said once for two ("5 to 8 thousand"), and for Chinese a range such as 两三百. Where a request
 * stands, also half and twice of its numbers, and more or less by what is named ("add 50 to my budget").
 *
 * @param standing the request that stands, as a frame line
 */
export function followsFrom(value: number, text: string, standing = ''): boolean {
  const plain = withPlainNumerals(text)
  const named = numbersIn(plain)
  const withHalves = /half|半/u.test(plain) ? named.flatMap((number) => [number, number + 0.5]) : named
  const whole = withHalves.flatMap((number) => scalesIn(plain).map((scale) => number * scale))
  const known = digitNumbers(standing)
  const changed = known.flatMap((number) => [
    number / 2,
    number * 2,
    ...named.flatMap((more) => [number + more, number - more]),
  ])
  const factors = [1, 0.8, 1.2, 0.5, 2]
  return (
    whole.some((number) => factors.some((factor) => close(value, number * factor))) ||
    changed.some((number) => close(value, number)) ||
    inChineseRange(value, plain)
  )
}

/** What the numbers may have to be taken times: 1, each scale that is named anywhere, and the coins. */
function scalesIn(text: string): number[] {
  const words = text.split(/[^a-z]+/).flatMap((word) => englishScales[word] ?? [])
  const characters = [...text].flatMap((character) => chineseScales[character] ?? [])
  const coins = [/\d\s*(?:p|pence|cents?|¢)\b/u.test(text) ? 0.01 : [], /[毛角]/u.test(text) ? 0.1 : []]
  return [...new Set([1, ...words, ...characters.filter((scale) => scale > 10), ...coins.flat()])]
}

function close(left: number, right: number): boolean {
  return Math.abs(left - right) <= 1e-6 * Math.max(1, Math.abs(right)) || Math.round(right) === left
}

/** "1.500" and "4,5" are read in both ways that people write them, "1k5" is 1500. */
function digitNumbers(text: string): number[] {
  const found = [...text.matchAll(/\d{1,3}(?:[. ]\d{3})+(?!\d)/gu)].map(([whole]) =>
    Number(whole.replaceAll(/[. ]/g, '')),
  )
  for (const [, whole, tenths] of text.matchAll(/(\d+),(\d{1,2})(?!\d)/gu))
    found.push(Number(`${whole}.${tenths}`))
  for (const [, thousands, rest = ''] of text.matchAll(/(\d+)[k千](\d{1,3})(?!\d)/gu)) {
    found.push(Number(thousands) * 1_000 + Number(rest.padEnd(3, '0')))
  }
  for (const match of text.matchAll(
    /(\d{1,3}(?:[,，]\d{3})+|\d+)((?:\.\d+)?)\s*(k\b|千|万|百|grand\b|thousand\b|hundred\b)?/gu,
  )) {
    const number = Number(`${match[1]?.replaceAll(/[,，]/g, '')}${match[2]}`)
    const scale = match[3] === undefined ? 1 : (englishScales[match[3]] ?? chineseScales[match[3]] ?? 1)
    found.push(number, number * scale)
  }
  return found
}

function englishNumbers(text: string): number[] {
  const found: number[] = []
  let whole = 0
  let part: number | undefined
  const finish = (): void => {
    if (part !== undefined || whole > 0) found.push(whole + (part ?? 0))
    whole = 0
    part = undefined
  }
  for (const word of text.split(/[^a-z]+/)) {
    const digit = englishDigits[word]
    const scale = englishScales[word]
    const unit = englishUnits[word]
    if (unit !== undefined) {
      found.push(unit, (part ?? 1) * unit)
      part = undefined
    } else if (digit !== undefined) {
      const isSpokenHundred = part !== undefined && part < 10 && digit >= 10 // "two fifty"
      if (isSpokenHundred) found.push(part ?? 0)
      else if (part !== undefined && !(part >= 20 && part % 10 === 0 && digit < 10) && part < 100) finish()
      part = (part ?? 0) * (isSpokenHundred ? 100 : 1) + digit
    } else if (scale === 100) part = (part ?? 1) * 100
    else if (scale !== undefined) {
      whole += (part ?? 1) * scale
      part = undefined
    } else if (word !== 'and') finish()
  }
  finish()
  return found
}

/** A run of numerals may hold two numbers (一千五 and 两份), or end on the first word of the next thing (三千, 一份). */
function chineseNumbers(text: string): number[] {
  const dozens = [...text.matchAll(/(\d+|[一二三四五六七八九十半])打/gu)].map(
    ([, count = '']) => (Number(count) || chineseNumber(count) || 1) * 12,
  )
  const named = [...text.matchAll(chineseNumeral)].flatMap(([numeral]) => {
    const parts = numeral.split(/(?<=[一二三四五六七八九])(?=[一二三四五六七八九])/u)
    const shorter = /[十百千万][一二]$/u.test(numeral) ? [numeral.slice(0, -1)] : []
    return [...new Set([numeral, ...parts, ...shorter])].map(chineseNumber)
  })
  return [...dozens, ...named]
}

/** 两千五 is 2500, 一百五 is 150: a digit behind a scale counts tenths of it. */
function chineseNumber(numeral: string): number {
  let total = 0
  let digit = 0
  let lastScale = 0
  for (const character of numeral) {
    const scale = chineseScales[character]
    if (scale === undefined) {
      if (character === '零') lastScale = 10
      digit = Math.max(0, chineseDigits.indexOf(character))
    } else if (scale === 10_000) {
      total = (total + digit || 1) * scale
      digit = 0
      lastScale = scale
    } else {
      total += (digit || 1) * scale
      digit = 0
      lastScale = scale
    }
  }
  return total + (lastScale > 10 && digit > 0 ? (digit * lastScale) / 10 : digit)
}

/** 两三百 is 200 to 300, 十几 10 to 20, 五十多 50 to 60, 几百 100 to 1000: the value must lie in what the words can mean. */
function inChineseRange(value: number, text: string): boolean {
  return chineseRanges(text).some(({ low, high }) => value >= low && value <= high)
}

function chineseRanges(text: string): { low: number; high: number }[] {
  const pairs = [...text.matchAll(/([一二三四五六七八九])([二三四五六七八九])([十百千万])/gu)].map(
    ([, low = '', high = '', scale = '']) => ({
      low: chineseNumber(low + scale),
      high: chineseNumber(high + scale),
    }),
  )
  const over = [...text.matchAll(/(\d+|[一二三四五六七八九十百千万]+)[多几来]/gu)].map(([, numeral = '']) => {
    const low = /\d/.test(numeral) ? Number(numeral) : chineseNumber(numeral)
    return { low, high: low + lowestScale(low) }
  })
  const several = [...text.matchAll(/几([十百千万])/gu)].map(([, scale = '']) => {
    const low = chineseScales[scale] ?? 1
    return { low, high: low * 10 }
  })
  return [...pairs, ...over, ...several]
}

/** The largest power of ten that divides a whole number: 100 of 1200. */
function lowestScale(number: number): number {
  let scale = 1
  while (number > 0 && number % (scale * 10) === 0) scale *= 10
  return scale
}

/** English and Chinese words of which numbers are made. */
const englishDigits: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  a: 1,
  an: 1,
  two: 2,
  couple: 2,
  three: 3,
  few: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  tenner: 10,
  eleven: 11,
  twelve: 12,
  dozen: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  fiver: 5,
  half: 0.5,
}
const englishScales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1_000,
  grand: 1_000,
  k: 1_000,
  million: 1_000_000,
}
const chineseDigits = '零一二三四五六七八九'
const chineseScales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000, 万: 10_000, 萬: 10_000 }
const chineseNumeral = /[零〇一二两兩三四五六七八九十百千万萬几幾半]+/gu

/** Numbers that a sentence names in digits or words, in the order of the sentence. */
export function numbersIn(text: string): number[] {
  const plain = text.normalize('NFKC').toLowerCase()
  return [...digitNumbers(plain), ...englishNumbers(plain), ...chineseNumbers(plain)]
}

/**
 * Whether a number of a frame stands in the sentence or follows from a number there: itself, about it (±20 %), half or
 * twice of it, and for Chinese a range such as 两三百.
 */
export function followsFrom(value: number, text: string): boolean {
  const named = numbersIn(text)
  if (named.some((number) => close(value, number))) return true
  const factors = [0.8, 1.2, 0.5, 2, 0.1, 1_000]
  return (
    named.some((number) => factors.some((factor) => close(value, number * factor))) ||
    inChineseRange(value, text)
  )
}

function close(left: number, right: number): boolean {
  return Math.abs(left - right) <= 1e-6 * Math.max(1, Math.abs(right)) || Math.round(right) === left
}

function digitNumbers(text: string): number[] {
  const found: number[] = []
  for (const match of text.matchAll(
    /(\d{1,3}(?:[,，]\d{3})+|\d+)((?:\.\d+)?)\s*(k\b|千|万|萬|百|grand\b|thousand\b|hundred\b)?/gu,
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
    if (digit !== undefined) {
      if (part !== undefined && !(part >= 20 && part % 10 === 0 && digit < 10) && part < 100) finish()
      part = (part ?? 0) + digit
    } else if (scale === 100) part = (part ?? 1) * 100
    else if (scale !== undefined) {
      whole += (part ?? 1) * scale
      part = undefined
    } else if (word !== 'and') finish()
  }
  finish()
  return found
}

function chineseNumbers(text: string): number[] {
  return [...text.matchAll(chineseNumeral)].map(([numeral]) => chineseNumber(numeral))
}

/** 两千五 is 2500, 一百五 is 150: a digit behind a scale counts tenths of it. */
function chineseNumber(numeral: string): number {
  let total = 0
  let digit = 0
  let lastScale = 0
  for (const character of numeral.replaceAll(/[两兩]/gu, '二').replaceAll('〇', '零')) {
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

/** 两三百 is 200 to 300, 十几 10 to 19, 五十多 50 to 59, 几百 100 to 999: the value must lie in what the words can mean. */
function inChineseRange(value: number, text: string): boolean {
  return chineseRanges(text.normalize('NFKC')).some(({ low, high }) => value >= low && value <= high)
}

function chineseRanges(text: string): { low: number; high: number }[] {
  const pairs = [...text.matchAll(/([一二两兩三四五六七八九])([二两兩三四五六七八九])([十百千万萬])/gu)].map(
    ([, low = '', high = '', scale = '']) => ({
      low: chineseNumber(low + scale),
      high: chineseNumber(high + scale),
    }),
  )
  const over = [...text.matchAll(/(\d+|[一二两兩三四五六七八九十百千万萬]+)[多几幾来來]/gu)].map(
    ([, numeral = '']) => {
      const low = /\d/.test(numeral) ? Number(numeral) : chineseNumber(numeral)
      return { low, high: low + lowestScale(low) - 1 }
    },
  )
  const several = [...text.matchAll(/[几幾]([十百千万萬])/gu)].map(([, scale = '']) => {
    const low = chineseScales[scale] ?? 1
    return { low, high: low * 10 - 1 }
  })
  return [...pairs, ...over, ...several]
}

/** The largest power of ten that divides a whole number: 100 of 1200. */
function lowestScale(number: number): number {
  let scale = 1
  while (number > 0 && number % (scale * 10) === 0) scale *= 10
  return scale
}

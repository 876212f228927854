/** The words of which numbers are made, in English and Chinese. */
export const englishDigits: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
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
  eleven: 11,
  twelve: 12,
  another: 1,
  pair: 2,
  both: 2,
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
  half: 0.5,
}
/** Words that are a number of their own, and may be counted: two dozen. */
export const englishUnits: Readonly<Record<string, number>> = {
  fiver: 5,
  tenner: 10,
  dozen: 12,
  score: 20,
  pony: 25,
  ton: 100,
  hundy: 100,
}

export const englishScales: Readonly<Record<string, number>> = {
  hundred: 100,
  hundreds: 100,
  thousand: 1_000,
  thousands: 1_000,
  grand: 1_000,
  k: 1_000,
  lakh: 100_000,
  lakhs: 100_000,
  million: 1_000_000,
  crore: 10_000_000,
}

export const chineseDigits = '零一二三四五六七八九'
export const chineseScales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000, 万: 10_000 }

const written = '〇两兩俩倆仨壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬幾來'
const plain = '零二二二二三一二二三三四五六六七八九十百千万几来'
const sameNumeral: ReadonlyMap<string, string> = new Map(
  [...written].map((character, at) => [character, [...plain][at] ?? character]),
)

/** The sentence with each numeral in one form: 兩, 贰 and 俩 are 二, and 2w is 2万. */
export function withPlainNumerals(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/(?<=\d)w(?![a-z])/gu, '万')
    .replaceAll(/./gu, (character) => sameNumeral.get(character) ?? character)
}

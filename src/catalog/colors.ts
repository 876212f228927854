import { containsPhrase, tokenize } from './tokenize.js'

/** Colours as they stand in titles; in an option or attribute named colour any word counts. */
const colorWords: ReadonlySet<string> = new Set(
  (
    'black white gray red blue green yellow purple pink brown orange gold silver beige navy burgundy khaki olive teal ' +
    'turquoise cream ivory maroon magenta cyan lavender lilac violet indigo coral peach mint tan taupe camel charcoal ' +
    'cognac caramel mauve bronze copper rose champagne multicolor multicolour rainbow emerald sapphire aqua fuchsia crimson'
  ).split(' '),
)
const shades: ReadonlySet<string> = new Set([
  'dark',
  'light',
  'off',
  'pale',
  'deep',
  'bright',
  'rose',
  'sky',
  'royal',
])

/** Chinese colour words, longest first, both scripts; the second column is what the parser writes. */
const chineseColors: readonly (readonly [RegExp, string])[] = [
  [/藏青|海军蓝|海軍藍|深蓝|深藍/g, 'navy'],
  [/酒红|酒紅/g, 'burgundy'],
  [/米白/g, 'off white'],
  [/墨绿|墨綠|深绿|深綠/g, 'dark green'],
  [/天蓝|天藍|浅蓝|淺藍/g, 'light blue'],
  [/玫瑰金/g, 'rose gold'],
  [/军绿|軍綠|橄榄/g, 'olive'],
  [/卡其/g, 'khaki'],
  [/咖啡|棕|褐/g, 'brown'],
  [/黑/g, 'black'],
  [/白/g, 'white'],
  [/红|紅/g, 'red'],
  [/蓝|藍/g, 'blue'],
  [/绿|綠/g, 'green'],
  [/黄|黃/g, 'yellow'],
  [/紫/g, 'purple'],
  [/粉/g, 'pink'],
  [/灰/g, 'gray'],
  [/橙|橘/g, 'orange'],
  [/金/g, 'gold'],
  [/银|銀/g, 'silver'],
  [/米/g, 'beige'],
]
const chineseColorInTitle = /[\p{Script=Han}]{1,3}色/gu

/** What a colour value answers to: "Dark Blue / White" to dark blue, blue, white. */
export function colorTerms(value: string): string[] {
  const english = translateChineseColors(value)
  return partsOf(english).flatMap((part) => wordRuns(tokenize(part)))
}

/** What a wish for a colour asks for: one exact term, in the spelling the terms use. */
export function colorQuery(value: string): string {
  return tokenize(translateChineseColors(value)).join(' ')
}

/** The colours a title names, for products whose colour stands nowhere else. */
export function colorTermsOfTitle(title: string): string[] {
  const tokens = tokenize(title)
  const named = tokens.flatMap((token, at) => {
    if (!colorWords.has(token)) return []
    const before = tokens[at - 1]
    return before !== undefined && shades.has(before) ? [token, `${before} ${token}`] : [token]
  })
  const chinese = (title.match(chineseColorInTitle) ?? []).flatMap((run) => colorTerms(run.slice(-3)))
  return [...named, ...chinese.filter((term) => !/\p{Script=Han}/u.test(term))]
}

/** What a material answers to; what only imitates one ("faux leather") answers to its whole name alone. */
export function materialTerms(value: string): string[] {
  return partsOf(value).flatMap((part) => {
    const tokens = tokenize(part)
    const imitated = imitations.some((imitation) => containsPhrase(tokens, imitation))
    return imitated ? [tokens.join(' ')] : wordRuns(tokens)
  })
}

export function materialQuery(value: string): string {
  return tokenize(value).join(' ')
}

const imitations = ['faux', 'vegan', 'imitation', 'artificial', 'synthetic', 'fake', 'pu'].map((name) => [
  name,
])
const maxRunWords = 4
const maxWords = 12

function wordRuns(tokens: readonly string[]): string[] {
  const words = tokens.slice(0, maxWords)
  const runs: string[] = []
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= Math.min(words.length, from + maxRunWords); to += 1) {
      runs.push(words.slice(from, to).join(' '))
    }
  }
  return runs
}

function partsOf(value: string): string[] {
  return value.split(/[/,;&+|、，；]|\band\b/i)
}

function translateChineseColors(value: string): string {
  if (!/\p{Script=Han}/u.test(value)) return value
  let rest = value
  const names: string[] = []
  for (const [pattern, name] of chineseColors) {
    const without = rest.replace(pattern, ' ')
    if (without !== rest) names.push(name)
    rest = without
  }
  return names.length === 0 ? value : [...names, rest.replace(/色/g, ' ')].join(' / ')
}

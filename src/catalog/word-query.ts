import { limits } from '../limits.js'
import { phraseMatch } from './filter-sql.js'
import { codesIn } from './product-words.js'
import { synonymsOf } from './synonyms.js'
import { isSingleCharacterScript, tokenize } from './tokenize.js'

/** Words that say nothing about a product, as `tokenize` writes them. */
const fillers: ReadonlySet<string> = new Set(
  (
    'a an the i me my we you your it its he she they them thi that these those is are am be wa were do doe did have has had ' +
    'will would can could should may might and or but if of for to in on at by with from as about into like want need look ' +
    'looking find show give get buy some any please thank something one s t m re ll ve im id 的 了 我 你 您 他 她 们 是 有 吗 呢 吧 啊 ' +
    '想 要 买 個 个 一 这 那 給 给 在 和 与 或 能 请 帮 找 看 点 些 就 也 很 么 什 把 被 着 過 过 想 要 買 們 這'
  ).split(' '),
)

/**
 * The FTS5 question for a shopper's words: any of them may stand, neighbours count more together, Chinese is asked for by pairs of
 * characters and the last of each run, which says what a thing is, and a model number in any spelling by its code. What the words hold is data: only tokens of letters
 * and digits get this far. Undefined where there is no word to look for.
 */
export function wordQuery(words: string): string | undefined {
  const tokens = tokenize(words).slice(0, limits.catalogue.maxQueryWords)
  const meant = tokens.filter((token) => !fillers.has(token))
  const asked = meant.length > 0 ? meant : tokens
  const terms = new Set<string>()
  for (const [at, token] of tokens.entries()) {
    if (!asked.includes(token) || isInsideRun(tokens, at)) continue
    terms.add(phraseMatch([token]))
    for (const synonym of synonymsOf(token)) terms.add(phraseMatch([synonym]))
  }
  for (const pair of neighbours(tokens)) terms.add(phraseMatch(pair))
  for (const code of codes(words, tokens)) terms.add(phraseMatch([code], ['codes']))
  return terms.size === 0 ? undefined : [...terms].join(' OR ')
}

/** Of a run of Chinese, single characters but the last before a break or a filler: pairs say more, and singles are everywhere. */
function isInsideRun(tokens: readonly string[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    next !== undefined &&
    isSingleCharacterScript(tokens[at] as string) &&
    isSingleCharacterScript(next) &&
    !fillers.has(next)
  )
}

function neighbours(tokens: readonly string[]): string[][] {
  return tokens.slice(1).flatMap((second, at) => {
    const first = tokens[at] as string
    const chinese = isSingleCharacterScript(first) && isSingleCharacterScript(second)
    const filler = chinese
      ? fillers.has(first) && fillers.has(second)
      : fillers.has(first) || fillers.has(second)
    return filler ? [] : [[first, second]]
  })
}

const longestCodeWords = 4

/** "wh 1000 xm5" may be one code: every run of words with a digit in it, written together. */
function codes(words: string, tokens: readonly string[]): string[] {
  const runs: string[] = []
  for (let from = 0; from < tokens.length; from += 1) {
    for (let to = from + 1; to <= Math.min(tokens.length, from + longestCodeWords); to += 1) {
      const run = tokens.slice(from, to).join('')
      if (/\d/.test(run) && !isSingleCharacterScript(run)) runs.push(run)
    }
  }
  return [...codesIn(words.slice(0, limits.message.maxCharacters)), ...runs]
}

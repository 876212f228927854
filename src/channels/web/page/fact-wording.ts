import type { Language } from '../../../intent/understanding.js'
import type { Fact } from '../../../profile/profile.js'
import { formatAmount } from './card-wording.js'
import { type Voice, wordingOf, wordOf } from './wording.js'

/**
 * What a fact is about and what it says, in words: "Price", "up to $80".
 *
 * @param currency the shop's, ISO 4217; undefined while no product has shown it
 */
export function describeFact(
  fact: Fact,
  voice: Voice,
  currency: string | undefined,
): { label: string; value: string } {
  const { slots, upTo, atLeast } = wordingOf(voice.language)
  const value = fact.slot === 'price' ? amountOf(fact, voice.language, currency) : wordOf(fact.value, voice)
  const bound = { '<=': `${upTo} `, '>=': `${atLeast} `, '=': '', '!=': '', '+=': '' }[fact.op]
  return { label: slots[fact.slot] ?? fact.slot, value: `${bound}${value}` }
}

function amountOf({ value }: Fact, language: Language, currency: string | undefined): string {
  const amount = Number(value)
  if (currency === undefined || !Number.isFinite(amount)) return value
  return formatAmount(amount, currency, language)
}

/**
 * The sentence by which a shopper takes a fact back; undefined for what no sentence takes away alone, such as the kind of
 * product. The words are ones that the parser has learnt.
 */
export function sentenceToTakeBack(fact: Fact, voice: Voice): string | undefined {
  const isChinese = voice.language === 'zh'
  if (fact.kind === 'preference') return forgetSentence(fact, isChinese)
  const any = sentenceForAny[fact.slot]
  if (any) return isChinese ? any.zh : any.en
  if (fact.slot !== 'feature') return undefined
  return isChinese ? chineseWithout(fact, voice) : englishWithout(fact)
}

/** Takes all limits of a slot away. */
const sentenceForAny: Partial<Record<Fact['slot'], Record<Voice['language'], string>>> = {
  brand: { en: 'any brand is fine', zh: '品牌不限' },
  color: { en: 'any color is fine', zh: '颜色不限' },
  material: { en: 'any material is fine', zh: '材质不限' },
  size: { en: 'any size is fine', zh: '尺码不限' },
  price: { en: 'any price is fine', zh: '价格不限' },
  rating: { en: 'any rating is fine', zh: '评分不限' },
  audience: { en: 'for anyone', zh: '男女都行' },
  use: { en: "doesn't matter what it's for", zh: '用途不限' },
}

function forgetSentence({ slot }: Fact, isChinese: boolean): string {
  return isChinese ? `忘掉我的${wordingOf('zh').slots[slot] ?? slot}` : `forget my ${slot}`
}

function englishWithout({ value, polarity }: Fact): string {
  return polarity === 'negative' ? `${value} is fine too` : `it doesn't have to be ${value}`
}

function chineseWithout({ value, polarity }: Fact, voice: Voice): string {
  const word = wordOf(value, voice)
  return polarity === 'negative' ? `${word}也可以` : `不一定要${word}`
}

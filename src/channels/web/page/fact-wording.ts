import type { Language } from '../../../intent/understanding.js'
import type { Fact } from '../../../profile/profile.js'
import { formatAmount } from './card-wording.js'
import { wordingOf } from './wording.js'

/**
 * What a fact is about and what it says, in words: "Price", "up to $80".
 *
 * @param currency the shop's, ISO 4217; undefined while no product has shown it
 */
export function describeFact(
  fact: Fact,
  language: Language,
  currency: string | undefined,
): { label: string; value: string } {
  const wording = wordingOf(language)
  const value =
    fact.slot === 'price' ? amountOf(fact, language, currency) : (wording.values[fact.value] ?? fact.value)
  return { label: wording.slots[fact.slot] ?? fact.slot, value: `${boundOf(fact, language)}${value}` }
}

function amountOf({ value }: Fact, language: Language, currency: string | undefined): string {
  const amount = Number(value)
  if (currency === undefined || !Number.isFinite(amount)) return value
  return formatAmount(amount, currency, language)
}

function boundOf({ op }: Fact, language: Language): string {
  const wording = wordingOf(language)
  if (op === '<=') return `${wording.upTo} `
  return op === '>=' ? `${wording.atLeast} ` : ''
}

/** The sentence by which a shopper takes a fact back; undefined for what only a new request replaces. */
export function sentenceToTakeBack(fact: Fact, language: Language): string | undefined {
  if (fact.kind === 'preference') return forgetSentence(fact, language)
  if (fact.slot === 'category' && fact.polarity === 'positive') return undefined
  return language === 'zh' ? chineseSentence(fact) : englishSentence(fact)
}

function forgetSentence({ slot }: Fact, language: Language): string {
  return language === 'zh' ? `忘掉我的${wordingOf('zh').slots[slot] ?? slot}` : `forget my ${slot}`
}

const ownAny: Partial<Record<Fact['slot'], [english: string, chinese: string]>> = {
  brand: ['any brand is fine', '什么品牌都行'],
  color: ['any color is fine', '什么颜色都行'],
  material: ['any material is fine', '什么材质都行'],
  size: ['any size is fine', '什么尺码都行'],
  price: ['any price is fine', '价格不限'],
  rating: ['any rating is fine', '评分不限'],
  audience: ['for anyone', '谁用都行'],
  sort: ['the order does not matter', '不用排序了'],
}

function englishSentence({ slot, op, value }: Fact): string {
  const any = ownAny[slot]?.[0]
  return any !== undefined && op !== '!=' ? any : `drop ${value}`
}

function chineseSentence({ slot, op, value }: Fact): string {
  const any = ownAny[slot]?.[1]
  return any !== undefined && op !== '!=' ? any : `不限${value}了`
}

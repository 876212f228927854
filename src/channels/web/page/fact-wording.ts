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

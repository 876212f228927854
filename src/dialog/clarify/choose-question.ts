import type { Product } from '../../catalog/index.js'
import type { SlotName } from '../../intent/understanding.js'
import { limits } from '../../limits.js'
import { expectedGain } from './expected-gain.js'
import { type AskableSlot, type Option, occasionOptions, optionsOf } from './options.js'

/** What is asked, with the answers that can be pressed. */
export interface Question {
  slot: AskableSlot
  /** For a gift the use is the occasion. */
  isOccasion: boolean
  options: Option[]
}

/** What is known of the request that a question would add to. */
export interface KnownOfRequest {
  /** Limited, preferred or asked already: not to be asked for. */
  settled: ReadonlySet<SlotName>
  kind: 'named' | 'open' | 'gift'
}

/** For a gift: for whom, what for, how much, in the order in which it helps. */
const giftOrder: readonly AskableSlot[] = ['audience', 'use', 'price']

/**
 * The question that is worth most: its expected gain in bits, weighted by how likely a shopper can answer. Without a kind
 * that is the kind; for a gift the order is fixed. Undefined where nothing worth asking is open.
 */
export function chooseQuestion(
  candidates: readonly Product[],
  { settled, kind }: KnownOfRequest,
): Question | undefined {
  const isAsked = (slot: AskableSlot): boolean => !settled.has(slot)
  const questionAbout = (slot: AskableSlot): Question => ({
    slot,
    isOccasion: false,
    options: optionsOf(slot, candidates, kind === 'named'),
  })
  if (kind === 'open') {
    const question = questionAbout('category')
    return isAsked('category') && question.options.length > 1 ? question : undefined
  }
  if (kind === 'gift') {
    const questions = giftOrder
      .filter(isAsked)
      .map((slot) => (slot === 'use' ? occasionQuestion() : questionAbout(slot)))
    return questions.find(({ options }) => options.length > 1)
  }

  const slots = Object.keys(limits.clarify.answerable) as AskableSlot[]
  const weighed = slots.filter(isAsked).map((slot) => {
    const question = questionAbout(slot)
    return { question, worth: worthOf(question, candidates) }
  })
  const best = weighed.reduce<(typeof weighed)[number] | undefined>(
    (most, one) => (most === undefined || one.worth > most.worth ? one : most),
    undefined,
  )
  return best !== undefined && best.worth >= limits.clarify.leastBits ? best.question : undefined
}

function occasionQuestion(): Question {
  return { slot: 'use', isOccasion: true, options: occasionOptions() }
}

/** Bits that the question is expected to tell, times the chance that it is answered. */
export function worthOf({ slot, options }: Question, candidates: readonly Product[]): number {
  const outcomes = options.map(({ fits }) => {
    const wanted = new Set(candidates.flatMap((product, index) => (fits(product) ? [index] : [])))
    return { wanted, left: wanted.size }
  })
  return expectedGain(outcomes, candidates.length) * limits.clarify.answerable[slot]
}

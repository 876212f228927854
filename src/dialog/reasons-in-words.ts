import { currentPrice, type Product } from '../catalog/index.js'
import type { Fact } from '../profile/profile.js'
import type { Reason } from '../retrieval/reason.js'
import { attributeValue } from './wording/describe-attribute.js'
import { describeSaid } from './wording/describe-request.js'
import type { Voice } from './wording/voice.js'
import { isWordingKey } from './wording/wording.js'

/** Points as they are told: "+120", "−36". */
export function pointsInWords(points: number, voice: Voice): string {
  return `${points < 0 ? '−' : '+'}${voice.number(Math.abs(points))}`
}

/** One part of a score: its points, what they are for, the message it comes from, and the catalogue's words for it. */
export function reasonInWords(
  reason: Reason,
  product: Product,
  facts: readonly Fact[],
  voice: Voice,
): string {
  const fact = factOf(reason, facts)
  const about = aboutWhat(reason, product, fact, voice)
  const said = fact === undefined ? about : voice.say('why.said', { words: about, turn: fact.sourceTurn })
  const told = hasEvidence(reason) ? withEvidence(said, reason, voice) : said
  return voice.say('why.reason', { points: pointsInWords(reason.points, voice), words: told })
}

/** What a part of a score is for, without its points. */
export function aboutWhat(reason: Reason, product: Product, fact: Fact | undefined, voice: Voice): string {
  const [kind = '', value = ''] = reason.name.split(': ')
  const isWish = kind === 'need' || kind === 'missed' || kind === 'preference'
  const spoken = fact !== undefined && isWish ? describeSaid(fact, voice, '') : voice.value('feature', value)
  if (kind === 'missed' && reason.evidence === undefined) return voice.say('why.missed', { value: spoken })
  const key = `reason.${kind === 'missed' ? 'need' : kind}`
  return voice.say(isWordingKey(key) ? key : 'reason.other', {
    name: reason.name,
    value: spoken,
    category: voice.category(product),
    price: voice.money(currentPrice(product)),
    before: voice.money(product.price),
    rating: product.rating ?? '',
    count: voice.number(product.ratingCount ?? 0),
  })
}

/** The fact that a part comes from: its own, and for the kind and the price the ones that named them. */
export function factOf({ name, factId }: Reason, facts: readonly Fact[]): Fact | undefined {
  if (factId !== undefined) return facts.find(({ id }) => id === factId)
  const [kind = ''] = name.split(': ')
  const slot = kind === 'category' || kind === 'price' || kind === 'sort' ? kind : undefined
  return slot === undefined
    ? undefined
    : facts.find((fact) => fact.slot === slot && fact.kind === 'need' && fact.polarity === 'positive')
}

function hasEvidence({ name, evidence }: Reason): boolean {
  const isWish = name.startsWith('need: ') || name.startsWith('missed: ')
  return isWish && evidence !== undefined && evidence !== '' && name.split(': ')[1] !== evidence
}

function withEvidence(words: string, { where, evidence = '' }: Reason, voice: Voice): string {
  const told = where === 'attribute' ? attributeValue('feature', evidence, voice) : evidence
  return voice.say('why.evidence', { words, evidence: told })
}

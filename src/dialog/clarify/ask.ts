import { currentPrice } from '../../catalog/index.js'
import { formatFrameLine, parseFrameLine } from '../../intent/frame-line.js'
import type { SlotName } from '../../intent/understanding.js'
import { limits } from '../../limits.js'
import type { Fact } from '../../profile/profile.js'
import { preferencesForRequest, standingRequest, valuesOf } from '../../profile/request.js'
import { audienceOf } from '../../retrieval/product-query.js'
import type { FoundSituation } from '../answers/situation.js'
import type { Chip } from '../reply.js'
import type { Session } from '../session.js'
import { attributeValue } from '../wording/describe-attribute.js'
import { isLimit } from '../wording/describe-request.js'
import type { Voice } from '../wording/voice.js'
import { chooseQuestion, type KnownOfRequest, type Question } from './choose-question.js'
import type { Option } from './options.js'

/** A question to narrow the request: its words, the answers as buttons, and the slot it asks for. */
export interface Clarification {
  text: string
  chips: Chip[]
  asked: SlotName
}

/** What was asked of the request as this turn finds it, and the question that is worth asking now, if any. */
export function clarify(situation: FoundSituation): {
  clarified: Session['clarified']
  question?: Clarification
} {
  const before = askedBefore(situation)
  const question = mayAsk(situation, before) ? questionFor(situation, before.slots) : undefined
  if (question === undefined) return { clarified: before }
  const clarified = {
    slots: [...before.slots, question.asked],
    unanswered: before.unanswered + 1,
  }
  return { clarified, question }
}

/** A new request begins without questions; whoever narrows the request has answered, or gone on in their own way. */
function askedBefore(situation: FoundSituation): Session['clarified'] {
  const { frame, session } = situation
  const asked = newFacts(situation)
  if (asked.length === 0) return session.clarified
  const isNew =
    frame.act === 'recommend' ||
    (frame.act === 'search' && frame.slots.some(({ slot }) => slot === 'category' || slot === 'like'))
  if (isNew) return { slots: [], unanswered: 0 }
  const isNarrowed = asked.some((fact) => isLimit(fact) && fact.slot !== 'sort')
  return isNarrowed ? { ...session.clarified, unanswered: 0 } : session.clarified
}

/** Not where little is found, where something else is open, or where the shopper has just passed a question over. */
function mayAsk(situation: FoundSituation, { slots, unanswered }: Session['clarified']): boolean {
  const { found, frame, session, isLast } = situation
  const { fromProducts, maxUnanswered, maxPerRequest } = limits.clarify
  const isPlain = found.loosened.length === 0 && found.unknownCategory === undefined
  return (
    isLast &&
    isPlain &&
    (newFacts(situation).length > 0 || frame.act === 'recommend') &&
    session.undecided.length === 0 &&
    found.total >= fromProducts &&
    unanswered < maxUnanswered &&
    slots.length < maxPerRequest
  )
}

/** What this turn asks for that was not asked for before. */
function newFacts({ session, profile }: FoundSituation): Fact[] {
  const known = new Set(standingRequest(session.profile).map(({ id }) => id))
  return standingRequest(profile).filter(({ id }) => !known.has(id))
}

function questionFor(situation: FoundSituation, asked: readonly SlotName[]): Clarification | undefined {
  const { found, voice } = situation
  const products = found.ranked.map(({ product }) => product)
  const known = knownOf(situation, asked)
  const question = chooseQuestion(products, known)
  if (question === undefined) return undefined
  const { slot, isOccasion } = question
  const answers = question.options.flatMap((option) => answerTo(question, option, situation))
  if (answers.length < 2) return undefined
  const ordered = slot === 'price' ? answers : answers.toSorted((one, other) => other.count - one.count)
  return {
    text: questionInWords({ slot, isOccasion }, known, situation),
    chips: [...ordered.map(({ chip }) => chip), skipChip(slot, voice)],
    asked: slot,
  }
}

function questionInWords(
  { slot, isOccasion }: Pick<Question, 'slot' | 'isOccasion'>,
  { kind }: KnownOfRequest,
  { profile, voice }: FoundSituation,
): string {
  const [person] = valuesOf(standingRequest(profile), 'recipient')
  if (slot === 'audience' && person !== undefined)
    return voice.say('clarify.recipient', { recipient: voice.value('recipient', person) })
  if (isOccasion) return voice.say('clarify.occasion')
  return voice.say(kind === 'open' ? 'found.kindAsked' : `clarify.${slot}`)
}

function knownOf({ profile }: FoundSituation, asked: readonly SlotName[]): KnownOfRequest {
  const needs = standingRequest(profile)
  const has = (slot: SlotName): boolean => valuesOf(needs, slot).length > 0
  const isForKnown = valuesOf(needs, 'recipient').some((person) => audienceOf(person) !== undefined)
  const isSortedByPrice = valuesOf(needs, 'sort').some((order) => order.startsWith('price'))
  const settled = [...needs, ...preferencesForRequest(profile)]
    .filter(({ slot, polarity }) => slot !== 'category' && polarity === 'positive')
    .map(({ slot }) => slot)
  return {
    settled: new Set<SlotName>([
      ...settled,
      ...asked,
      ...(isForKnown ? (['audience'] as const) : []),
      ...(isSortedByPrice ? (['price'] as const) : []),
    ]),
    kind: has('category') || has('like') ? 'named' : has('recipient') || has('use') ? 'gift' : 'open',
  }
}

/** The button of an answer, with how many products it leaves; none where it leaves nothing or cannot be said. */
function answerTo(
  { slot }: Question,
  option: Option,
  { found, catalogue, voice }: FoundSituation,
): { chip: Chip; count: number }[] {
  const line = formatFrameLine([{ act: 'refine', slots: option.slots }])
  if (line === undefined || parseFrameLine(line) === undefined) return []
  const value = inWords(slot, option, found.ranked[0]?.product, voice)
  const label = value.charAt(0).toUpperCase() + value.slice(1)
  if (option.limit === undefined) return [{ chip: { label, say: value, line }, count: 0 }]
  const { filter = { limits: [] } } = found
  const count = catalogue.countMatching({ ...filter, limits: [...filter.limits, option.limit] })
  if (count === 0) return []
  const counted = voice.say('clarify.counted', { value: label, count: voice.number(count) })
  return [{ chip: { label: counted, say: value, line }, count }]
}

function inWords(
  slot: Question['slot'],
  { name, band }: Option,
  product: FoundSituation['found']['ranked'][number]['product'] | undefined,
  voice: Voice,
): string {
  if (band !== undefined && product !== undefined) {
    const { currency } = currentPrice(product)
    const side = band.atLeast === undefined ? 'atMost' : band.atMost === undefined ? 'atLeast' : 'between'
    return voice.say(`clarify.price.${side}`, {
      low: voice.amount(band.atLeast ?? 0, currency),
      high: voice.amount(band.atMost ?? 0, currency),
    })
  }
  const value = name ?? ''
  if (slot === 'category') return voice.language === 'zh' ? voice.kind(value.toLowerCase()) : value
  if (slot === 'size') return /^[a-z]{1,4}$/.test(value) ? value.toUpperCase() : value
  return slot === 'color' || slot === 'material' || slot === 'feature'
    ? attributeValue(slot, value, voice)
    : voice.value(slot, value)
}

function skipChip(slot: SlotName, voice: Voice): Chip {
  return {
    label: voice.say('clarify.skip.label'),
    say: voice.say('clarify.skip.say'),
    line: `refine drop = ${slot}`,
  }
}

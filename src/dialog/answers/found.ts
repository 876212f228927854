import { minorDigits } from '../../catalog/money.js'
import type { Slot } from '../../intent/understanding.js'
import { limits } from '../../limits.js'
import type { Fact } from '../../profile/profile.js'
import { standingRequest } from '../../profile/request.js'
import type { Reason } from '../../retrieval/reason.js'
import type { Loosened, Retrieved } from '../../retrieval/retrieval-request.js'
import { toCard, toShown } from '../card.js'
import { carriedInWords } from '../carried.js'
import { chipsForList, chipsToLoosen } from '../chips.js'
import { clarify } from '../clarify/ask.js'
import { upToChip } from '../product-chips.js'
import type { Chip } from '../reply.js'
import { describeLimits, describeSaid, describeWishes, isLimit } from '../wording/describe-request.js'
import type { Voice } from '../wording/voice.js'
import type { Answer, FoundSituation } from './situation.js'

/** The first products of a request, with what was kept of the one before and the question that would narrow it most. */
export function answerAndAsk(situation: FoundSituation): Answer {
  const carried = carriedInWords(situation)
  const { clarified, question } = clarify(situation)
  const answer = answerFound(situation, { kept: carried.text, question: question?.text ?? '' })
  const onward = question === undefined ? answer.chips : question.chips
  return {
    ...answer,
    chips: situation.found.ranked.length === 0 ? onward : [...carried.chips, ...onward],
    ...(question === undefined ? {} : { isChoice: true }),
    change: { ...answer.change, clarified, ...(question === undefined ? {} : { asked: question.asked }) },
  }
}

/** What is said beside the products. */
interface Besides {
  /** Of the request before. */
  kept: string
  question: string
}

/** The first products of a request: how many there are, what was let go of, and the best of them. */
export function answerFound(
  situation: FoundSituation,
  besides: Besides = { kept: '', question: '' },
): Answer {
  const { found } = situation
  if (found.ranked.length === 0) return nothingFound(situation, besides.kept)
  const list = listOf(situation)
  return {
    ...list,
    text: situation.voice.sentences([
      besides.kept,
      ...asides(situation),
      headline(situation, besides.question),
    ]),
    change: { ...list.change, earlierPages: [] },
  }
}

/** Cards and chips of what was found, and the screen they make. */
export function listOf(situation: FoundSituation): Answer {
  const { found, profile, voice } = situation
  const best = found.ranked.slice(0, limits.retrieval.shownProducts)
  const screen = best.map((ranked) => toShown(ranked, profile.facts, voice))
  const cards = best.flatMap(({ product }, index) => {
    const shown = screen[index]
    return shown === undefined ? [] : [toCard(shown, product, index + 1, voice)]
  })
  const products = found.ranked.slice(0, limits.reply.rankedForChips).map(({ product }) => product)
  const hasMore = (found.remaining ?? found.total) > best.length
  const chips = chipsForList(products, standingRequest(profile), hasMore, voice)
  const keeping =
    leftOutOf(found).length === 0 ? [] : priceChips(found, voice, shopCurrency(situation.catalogue))
  const relaxed = leftOutOf(found).map(({ slot, op, value }) => ({ slot, op, value }))
  const onward = [...keeping, ...chips].slice(0, limits.reply.maxChips)
  return {
    text: '',
    cards,
    chips: onward,
    ...(relaxed.length === 0 ? {} : { relaxed }),
    change: { screen, hasMore },
  }
}

/** What had to give way; a limit with `wouldTake` was kept. */
function leftOutOf({ loosened }: Retrieved): Loosened[] {
  return loosened.filter(({ wouldTake }) => wouldTake === undefined)
}

/** What the shopper must know before the list: limits that were left out, a currency that cannot be converted. */
export function asides({ found, voice, catalogue }: FoundSituation): string[] {
  const { currencyMismatch } = found
  const leftOut = leftOutOf(found)
  const told = leftOut.map((limit) => describeSaid(limit, voice, shopCurrency(catalogue)))
  const unknown = found.categories === undefined ? undefined : found.unknownCategory
  return [
    ...(unknown === undefined
      ? []
      : [voice.say('found.unknownPart', { kind: kindsInWords(unknown, voice) })]),
    ...(currencyMismatch === undefined ? [] : [voice.say('found.currency', currencyMismatch)]),
    ...(leftOut.length === 0 ? [] : [voice.say('found.leftOut', { limits: voice.list(told, 'and') })]),
    ...(leftOut.length === 0 ? [] : keepingTakes(found, voice, shopCurrency(catalogue))),
  ]
}

/** What the price would have to be for the limit that was left out to be kept. */
function keepingTakes({ ranked, loosened }: Retrieved, voice: Voice, currency: string): string[] {
  const price = loosened.find(({ slot, wouldTake: value }) => slot === 'price' && value !== undefined)
  if (ranked.length === 0 || price?.wouldTake === undefined || price.wouldFind === undefined) return []
  const limit = describeSaid({ ...price, value: price.wouldTake }, voice, currency)
  const count = voice.number(price.wouldFind)
  return [voice.say(price.wouldFind === 1 ? 'found.keptTakesOne' : 'found.keptTakes', { limit, count })]
}

/** A button for each price up to which there would be something. */
function priceChips({ loosened }: Retrieved, voice: Voice, currency: string): Chip[] {
  return loosened.flatMap(({ slot, op, wouldTake: value }) => {
    if (slot !== 'price' || op === '>=' || value === undefined) return []
    const amountMinor = Math.round(Number(value) * 10 ** minorDigits(currency))
    return [upToChip({ amountMinor, currency }, value, voice)]
  })
}

function headline(situation: FoundSituation, question: string): string {
  const { found, profile, voice, catalogue } = situation
  if (found.unknownCategory !== undefined && found.categories === undefined) {
    return voice.say('found.unknownKind', { kind: kindsInWords(found.unknownCategory, voice) })
  }
  const needs = standingRequest(profile)
  const kept = needs.filter((fact) => !isLeftOut(fact, found))
  const products = describeLimits(kept, voice, shopCurrency(catalogue))
  const missed = needs.filter((fact) => isMissedByAll(fact, found))
  const wishes = describeWishes(
    needs.filter((fact) => !missed.includes(fact)),
    voice,
  )
  const count = voice.number(found.total)
  const howMany = voice.say(found.total === 1 ? 'found.one' : 'found.many', { products, count })
  const best = wishes === '' ? voice.say('found.best') : voice.say('found.bestFor', { wishes })
  const unmet =
    missed.length === 0 ? '' : voice.say('found.missed', { wishes: describeWishes(missed, voice) })
  const told = voice.sentences([howMany, unmet, question])
  const list = found.total === 1 ? '' : best
  return question === '' ? voice.sentences([told, list]) : `${told}\n${list}`
}

function nothingFound({ found, profile, voice, catalogue }: FoundSituation, kept: string): Answer {
  const needs = standingRequest(profile)
  const products = describeLimits(needs, voice, shopCurrency(catalogue))
  const offers = found.loosened.flatMap((limit) => wouldTake(limit, voice, shopCurrency(catalogue)))
  const named = found.loosened.length > 0 ? found.loosened : needs.filter(isLimit)
  const besides = leftOutOf(found).map((limit) => describeSaid(limit, voice, shopCurrency(catalogue)))
  const also =
    besides.length === 0 ? [] : [voice.say('nothing.alsoWithout', { limits: voice.list(besides, 'and') })]
  const loosening = chipsToLoosen(
    named.map(({ slot }) => slot),
    profile.earlierRequests.length > 0,
    voice,
  )
  const paying = besides.length === 0 ? priceChips(found, voice, shopCurrency(catalogue)) : []
  return {
    text: voice.sentences([
      kept,
      voice.say('nothing.found', { products }),
      ...offers,
      ...also,
      voice.say('nothing.loosen'),
    ]),
    cards: [],
    chips: [...paying, ...loosening].slice(0, limits.reply.maxChips),
    change: { screen: [], earlierPages: [] },
  }
}

/** A wish that the catalogue does not say of any product on the screen. */
function isMissedByAll(fact: Fact, { ranked }: Retrieved): boolean {
  const shown = ranked.slice(0, limits.retrieval.shownProducts)
  const isMissed = ({ factId, points }: Reason): boolean => factId === fact.id && points <= 0
  return !isLimit(fact) && shown.every(({ reasons }) => reasons.some(isMissed))
}

function wouldTake(limit: Loosened, voice: Voice, currency: string): string[] {
  if (limit.wouldTake === undefined) return []
  const told = describeSaid({ ...limit, value: limit.wouldTake }, voice, currency)
  if (limit.op === '!=') {
    const value = voice.value(limit.slot, limit.wouldTake)
    return [voice.say('nothing.wouldAllow', { value, count: voice.number(limit.wouldFind ?? 0) })]
  }
  return limit.wouldFind === undefined
    ? [voice.say('nothing.wouldTake', { limit: told })]
    : [voice.say('nothing.wouldTakeCount', { limit: told, count: voice.number(limit.wouldFind) })]
}

function isLeftOut(fact: Slot, { loosened, currencyMismatch }: Retrieved): boolean {
  if (currencyMismatch !== undefined && (fact.slot === 'price' || fact.slot === 'currency')) return true
  return loosened.some(
    ({ slot, op, value, wouldTake }) =>
      wouldTake === undefined && slot === fact.slot && op === fact.op && value === fact.value,
  )
}

function kindsInWords(kinds: string, voice: Voice): string {
  return voice.list(kinds.split(', ').map(voice.kind), 'or')
}

function shopCurrency(catalogue: FoundSituation['catalogue']): string {
  return catalogue.currency() ?? 'USD'
}

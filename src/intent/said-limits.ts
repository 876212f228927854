import type { Frame, Slot } from './understanding.js'

/** Limits that a sentence states outright, with a sign or word of money, or with stars. */
export interface SaidLimits {
  /** The limits on price, and the currency. */
  price?: Slot[]
  rating?: Slot[]
}

/** What a number of the sentence counts: money, stars, or something else that is named behind it ("150+ reviews"). */
type Kind = 'money' | 'stars' | 'counted' | 'plain'

interface Amount {
  kind: Kind
  value: number
  currency?: string
}

const number = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`
const currencies: readonly (readonly [RegExp, string])[] = [
  [/^(?:us\$|\$|dollars?|bucks|usd|美元|美金|刀)$/u, 'usd'],
  [/^(?:£|quid|gbp|英镑)$/u, 'gbp'],
  [/^(?:€|euros?|eur|欧元)$/u, 'eur'],
  [/^(?:¥|￥|块钱|块|元|人民币|rmb|cny|yuan)$/u, 'cny'],
]
const moneyWords =
  'dollars?|bucks|usd|quid|gbp|euros?|eur|rmb|cny|yuan|美元|美金|刀|英镑|欧元|块钱|块|元|人民币'
const countedThings =
  'reviews?|reviewers?|customer reviews?|user reviews?|buyers?|people|inch(?:es)?|mm|cm|ft|feet|gb|tb|mah|watts?|oz|ounces?|kg|lbs?|litres?|liters?|ml|packs?|pieces?|%|条评价|寸|厘米|毫米'
const amounts = new RegExp(
  String.raw`(?<![a-z\d.])(?<sign>us\$|\$|£|€|¥|￥)?\s?(?<value>${number})(?<tail>\s?(?<word>${moneyWords})(?![a-z])|\s?-?\+?\s?(?:plus |or more )?(?<stars>stars?|星)(?![a-z])|\s?-?\+?\s?(?:plus |or more )?(?<thing>${countedThings})(?![a-z]))?`,
  'gu',
)

/** Dollars of other countries, and money that is not read here. */
const otherMoney =
  /\b(?:cad|aud|nzd|sgd|hkd|twd|inr|jpy|krw|rupees?|yen|kr|zł|francs?|chf)\b|港币|台币|日元|日币/u

/** The sentence with each amount as a mark, so that its place among the words can be looked at. */
interface Marked {
  text: string
  amounts: Amount[]
}

const money = '⟨m(\\d+)⟩'
const stars = '⟨s(\\d+)⟩'
const any = '⟨[mspc](\\d+)⟩'
const notEnough = String.raw`(?!\s*(?:off|cheaper|discount|more|less|extra|便宜|优惠))`
const most = [
  'under|below|less than|lower than|cheaper than|(?:no|not|nothing) (?:more than|over|above|exceeding)|at most|up to|max(?:imum)?(?: price)?(?: of)?:?|within',
  "(?:not|don't|doesn't|won't|shouldn't|mustn't|can't) (?:cost |be |exceed |go )*(?:more than|over|above|exceed)|not exceed(?:ing)?|never over",
  '不超过|不要超过|别超过|不能超过|不高于|低于|少于|小于|最多|顶多',
].join('|')
const mostBehind = 'or less|or under|or below|max(?:imum)?|tops|at most|以下|以内|之内|封顶'
const least =
  'over|above|more than|at least|from|minimum(?: of)?|starting at|higher than|高于|大于|超过|至少|最少|不低于|不少于'
const leastBehind = 'or (?:more|above|higher|over|better|up)|and (?:up|above|higher|over)|plus|以上|起'
const rated = '(?:rated|ratings?|star ratings?|评分|评价)'

/**
 * Reads what the sentence says of price and rating, where it says it in words that can be read in one way only: one limit
 * or one range, with its unit. Undefined parts are left to the parser.
 */
export function readSaidLimits(text: string): SaidLimits {
  const marked = markAmounts(text)
  if (otherMoney.test(marked.text)) return {}
  const price = readPrice(marked)
  const rating = readRating(marked)
  return { ...(price && { price }), ...(rating && { rating }) }
}

/** Whether the sentence states a limit in such words. */
export function statesLimits(text: string): boolean {
  const { price, rating } = readSaidLimits(text)
  return price !== undefined || rating !== undefined
}

/**
 * The frames with the stated limits in place of what the parser wrote for them, and without a price or rating that was
 * read from a number of other things, as of the reviews in "150+ reviews".
 */
export function withSaidLimits(frames: readonly Frame[], text: string): Frame[] {
  const said = readSaidLimits(text)
  const counted = countedOnly(markAmounts(text))
  const target = requestFrame(frames)
  return frames.map((frame) => {
    const slots = frame.slots.filter(
      ({ slot, value }) =>
        !(
          (slot === 'price' && counted.has(Number(value))) ||
          (slot === 'rating' && Number(value) > mostStars)
        ),
    )
    const kept = slots.length === 0 && frame.slots.length > 0 ? frame.slots : slots
    return { ...frame, slots: frame === target ? stated(kept, said) : kept }
  })
}

const mostStars = 5
const requestActs: ReadonlySet<string> = new Set(['search', 'refine', 'recommend'])

/** The one request of the message, or the one of several that speaks of a price. */
function requestFrame(frames: readonly Frame[]): Frame | undefined {
  const requests = frames.filter(({ act }) => requestActs.has(act))
  const priced = requests.filter(({ slots }) =>
    slots.some(({ slot }) => slot === 'price' || slot === 'rating'),
  )
  const [only] = requests.length === 1 ? requests : priced
  const changes = only?.slots.some(({ slot, value }) => slot === 'drop' || value === 'shown')
  return (requests.length === 1 || priced.length === 1) && !changes ? only : undefined
}

function stated(slots: readonly Slot[], { price, rating }: SaidLimits): Slot[] {
  const currency = price?.find(({ slot }) => slot === 'currency')
  const others = slots.filter(
    ({ slot }) =>
      !(slot === 'price' && price !== undefined) &&
      !(slot === 'rating' && rating !== undefined) &&
      !(slot === 'currency' && currency !== undefined),
  )
  return [...others, ...(rating ?? []), ...(price ?? [])]
}

/** Numbers that are said of things that are counted, and of nothing else. */
function countedOnly({ amounts: all }: Marked): ReadonlySet<number> {
  const others = new Set(
    all.filter(({ kind }) => kind === 'money' || kind === 'plain').map(({ value }) => value),
  )
  return new Set(
    all
      .filter(({ kind, value }) => (kind === 'counted' || kind === 'stars') && !others.has(value))
      .map(({ value }) => value),
  )
}

function markAmounts(text: string): Marked {
  const found: Amount[] = []
  const marks: Record<Kind, string> = { money: 'm', stars: 's', counted: 'c', plain: 'p' }
  const marked = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(amounts, (...match) => {
      const { sign, value, word, stars: star, thing } = match.at(-1) as Record<string, string | undefined>
      const named = sign ?? word
      const kind: Kind =
        named !== undefined
          ? 'money'
          : star !== undefined
            ? 'stars'
            : thing !== undefined
              ? 'counted'
              : 'plain'
      const currency = currencies.find(([pattern]) => named !== undefined && pattern.test(named))?.[1]
      found.push({
        kind,
        value: Number(value?.replaceAll(',', '')),
        ...(currency === undefined ? {} : { currency }),
      })
      const isOpen = /\+/.test(String(match[0]))
      return `⟨${marks[kind]}${found.length - 1}⟩${isOpen ? '+' : ''}`
    })
  return { text: marked, amounts: found }
}

function readPrice(marked: Marked): Slot[] | undefined {
  const inMoney = marked.amounts.filter(({ kind }) => kind === 'money')
  const range = rangeIn(marked)
  if (range?.some(({ kind }) => kind === 'money') && range.every(isMoneyOrPlain)) {
    const isAll = inMoney.every((amount) => range.includes(amount))
    return isAll ? [...bothEnds('price', range), ...currencyOf(range)] : undefined
  }
  const [only] = inMoney
  if (inMoney.length !== 1 || only === undefined) return undefined
  const bound = boundOf(marked.text, money)
  return bound && [term('price', bound, only), ...currencyOf([only])]
}

function isMoneyOrPlain({ kind }: Amount): boolean {
  return kind === 'money' || kind === 'plain'
}

/** The one range of the sentence, the lower end first. */
function rangeIn({ text, amounts: all }: Marked): [Amount, Amount] | undefined {
  const found = new RegExp(`${any}\\s*(?:and|to|up to|-|–|~|到|至)\\s*${any}${notEnough}`, 'u').exec(text)
  const [low, high] = (found?.slice(1, 3) ?? []).map((place) => all[Number(place)])
  return low !== undefined && high !== undefined && low.value < high.value ? [low, high] : undefined
}

function bothEnds(slot: 'price' | 'rating', [low, high]: [Amount, Amount]): Slot[] {
  return [term(slot, '>=', low), term(slot, '<=', high)]
}

function readRating(marked: Marked): Slot[] | undefined {
  const { text, amounts: all } = marked
  const inStars = all.filter(({ kind }) => kind === 'stars')
  const range = rangeIn(marked)
  const isOfStars = range?.every(
    ({ kind, value }) => kind !== 'money' && kind !== 'counted' && value <= mostStars,
  )
  if (range && isOfStars && inStars.some((amount) => range.includes(amount))) return bothEnds('rating', range)
  const [only] = inStars
  if (inStars.length === 1 && only !== undefined && only.value <= mostStars) {
    const isOpen = new RegExp(`${stars}\\+`, 'u').test(text)
    const bound = boundOf(text, stars) ?? (isOpen ? '>=' : undefined)
    return bound && [term('rating', bound, only)]
  }
  const rating = inStars.length === 0 ? plainRating(marked) : undefined
  return rating && [term('rating', '>=', rating)]
}

/** "rated 4.4 or higher": the word says what the number counts. */
function plainRating({ text, amounts: all }: Marked): Amount | undefined {
  const found = new RegExp(
    `${rated}(?: of| is| should be)?\\s*(?:${least})?\\s*⟨p(\\d+)⟩\\s*(?:\\+|${leastBehind})?`,
    'u',
  ).exec(text)
  const amount = found === null ? undefined : all[Number(found[1])]
  const hasBound = found !== null && new RegExp(`(?:${least}|\\+|${leastBehind})`, 'u').test(found[0])
  return hasBound && amount !== undefined && amount.value <= mostStars ? amount : undefined
}

/** On which side of the amount the limit lies; undefined where the words do not say it, or take it back. */
function boundOf(text: string, mark: string): '<=' | '>=' | undefined {
  const about = String.raw`\s*(?:about |around |the |an? )?`
  const sides = [
    ['<=', `(?:${most})${about}${mark}${notEnough}|${mark}\\s*(?:${mostBehind})`],
    ['>=', `(?:${least})${about}${mark}${notEnough}|${mark}\\+?\\s*(?:${leastBehind})`],
  ] as const
  for (const [bound, pattern] of sides) {
    const found = new RegExp(pattern, 'u').exec(text)
    if (found !== null) return isDenied(text.slice(0, found.index)) ? undefined : bound
  }
  return undefined
}

/** "I do not want to spend above" means the other side, and in too many ways to be read here. */
function isDenied(before: string): boolean {
  const clause = before.split(/[,.;:!?，。；：！？]/u).at(-1) ?? ''
  return /\b(?:no|not|nor|never|nothing|without)\b|n't|[不别没]/u.test(clause.slice(-30))
}

function term(slot: 'price' | 'rating', op: '<=' | '>=', { value }: Amount): Slot {
  return { slot, op, value: String(value) }
}

function currencyOf(said: readonly Amount[]): Slot[] {
  const [currency] = said.flatMap((amount) => amount.currency ?? [])
  return currency === undefined ? [] : [{ slot: 'currency', op: '=', value: currency }]
}

import { type Catalogue, matches, type Product, type ProductLimit } from '../../catalog/index.js'
import { minorDigits } from '../../catalog/money.js'
import type { Card, Reply } from '../../dialog/reply.js'
import type { Act } from '../../intent/understanding.js'
import type { Fact } from '../../profile/profile.js'
import { inventedFigures } from './figures.js'
import type { ObservedTurn } from './observed-shop.js'

/** Answers of these show products that were looked for just now; others show again what stood on the screen. */
const listing: ReadonlySet<Act> = new Set(['search', 'refine', 'recommend', 'more', 'back', 'profile_forget'])

/** Everything that must hold of the latest turn of any conversation and does not, a line each. */
export function brokenGuarantees(turns: readonly ObservedTurn[], catalogue: Catalogue): string[] {
  const latest = turns.at(-1)
  if (latest === undefined) return []
  return [
    ...brokenLimits(turns, catalogue).map((one) => `breaks a limit: ${one}`),
    ...inventedFigures(turns, catalogue).map(
      (one) => `the number ${one} is nobody’s: “${latest.reply.text}”`,
    ),
    ...unsaid(latest.reply),
  ]
}

/** Products of the latest reply that break what the shopper asked for and was not told to be left out. */
export function brokenLimits(turns: readonly ObservedTurn[], catalogue: Catalogue): string[] {
  const latest = turns.at(-1)
  if (latest === undefined || !latest.reply.frames.some(({ act }) => listing.has(act))) return []
  const relaxed = turns.flatMap(({ reply }) => reply.relaxed ?? [])
  const isRelaxed = (fact: Fact): boolean =>
    relaxed.some(({ slot, op, value }) => slot === fact.slot && op === fact.op && value === fact.value)
  const spoken = latest.reply.profile.find(({ slot }) => slot === 'currency')?.value.toUpperCase()
  const currency = catalogue.currency() ?? 'USD'
  const facts = latest.reply.profile.filter(
    (fact) =>
      isBinding(fact) &&
      !isRelaxed(fact) &&
      (fact.slot !== 'price' || spoken === undefined || spoken === currency),
  )
  return latest.reply.cards.flatMap((card) => breaches(card, catalogue.get(card.id), facts, latest))
}

/** Of what holds for good only the exclusions are limits everywhere. */
function isBinding({ kind, polarity, scope }: Fact): boolean {
  return kind === 'need' || (kind === 'preference' && polarity === 'negative' && scope === undefined)
}

function breaches(
  card: Card,
  product: Product | undefined,
  facts: readonly Fact[],
  { after, before }: ObservedTurn,
): string[] {
  if (product === undefined) return [`“${card.title}” is not in the catalogue`]
  const refused = new Set(before.refusedIds.filter((id) => after.refusedIds.includes(id)))
  const isThere = matches(product, { limits: [{ field: 'stock', atLeast: 1 }] })
  const of = (name: Fact['slot']) => facts.filter(({ slot }) => slot === name)
  return [
    ...(refused.has(card.id) ? [`“${card.title}” was refused`] : []),
    ...(isThere ? [] : [`“${card.title}” is sold out`]),
    ...(['price', 'rating', 'brand', 'color', 'audience'] as const)
      .filter((name) => !of(name).every((fact, _, same) => isMet(fact, same, product)))
      .map((name) => `“${card.title}” against ${of(name).map(({ op, value }) => `${name} ${op} ${value}`)}`),
  ]
}

/** Several of a slot mean any of them; an exclusion and a bound stand alone. */
function isMet(fact: Fact, same: readonly Fact[], product: Product): boolean {
  const { slot, op, value } = fact
  const named = same.filter((one) => one.op === '=').map((one) => one.value)
  if (slot === 'price') {
    const amount = Math.round(Number(value) * 10 ** minorDigits(product.price.currency))
    const bounds = { atMostMinor: op === '>=' ? Number.MAX_SAFE_INTEGER : amount }
    return passes(product, { field: 'price', ...bounds, ...(op === '<=' ? {} : { atLeastMinor: amount }) })
  }
  if (slot === 'rating') {
    return op === '<=' ? (product.rating ?? 0) <= Number(value) : (product.rating ?? 0) >= Number(value)
  }
  const limit = op === '!=' ? { noneOf: [value] } : { anyOf: named }
  if (slot === 'color') return passes(product, { field: 'option', name: 'color', ...limit })
  return slot === 'brand' ? passes(product, { field: 'brand', ...limit }) : true
}

function passes(product: Product, limit: ProductLimit): boolean {
  return matches(product, { limits: [limit] })
}

/** A reply says something, and says it in words: no place that was left open. */
function unsaid({ text, cards, table, chips }: Reply): string[] {
  const words = [text, ...cards.map(({ why }) => why), ...chips.map(({ label }) => label)].join('\n')
  return [
    ...(text.trim() === '' && cards.length === 0 && table === undefined ? ['says nothing'] : []),
    ...(/\{[a-z]\w*\}|undefined|\[object|NaN/u.test(words) ? [`has a gap in its words: “${words}”`] : []),
  ]
}

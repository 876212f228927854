import { currentPrice, type Product } from '../catalog/index.js'
import { minorDigits } from '../catalog/money.js'
import { toFrameValue } from '../intent/frame-line.js'
import type { SlotName } from '../intent/understanding.js'
import { limits } from '../limits.js'
import type { Fact } from '../profile/profile.js'
import type { Chip } from './reply.js'
import type { WordingKey } from './wording/en.js'
import type { Voice } from './wording/voice.js'
import { isWordingKey } from './wording/wording.js'

/** What the buttons mean that always say the same. */
const fixedChips = {
  more: 'more',
  first: 'select ref = 1',
  second: 'select ref = 2',
  cheaper: 'refine sort = price_asc',
  rated: 'refine sort = rating',
  back: 'back',
  list: 'back',
  restart: 'restart',
  help: 'help',
  yes: 'affirm',
  no: 'deny',
} as const

/** A button that always says the same. */
export function chip(name: keyof typeof fixedChips, voice: Voice): Chip {
  return {
    label: voice.say(`chip.${name}.label`),
    say: voice.say(`chip.${name}.say`),
    line: fixedChips[name],
  }
}

/** Erases everything that is known of the shopper. */
export function forgetAllChip(voice: Voice): Chip {
  const line = 'profile_forget attribute = all'
  return { label: voice.say('chip.forgetAll.label'), say: voice.say('chip.forgetAll.say'), line }
}

/** Asks what is known of the shopper. */
export function profileChip(voice: Voice): Chip {
  return { label: voice.say('chip.profile.label'), say: voice.say('chip.profile.say'), line: 'profile_show' }
}

/** Asks for a person. */
export function personChip(voice: Voice): Chip {
  return { label: voice.say('chip.person.label'), say: voice.say('chip.person.say'), line: 'handoff' }
}

/** The attribute of a `handoff` that takes the wish for a person back. */
export const leavingQueue = 'leave queue'

/** Leaves the queue for a person. */
export function leaveQueueChip(voice: Voice): Chip {
  const line = `handoff attribute = ${leavingQueue}`
  return { label: voice.say('chip.leaveQueue.label'), say: voice.say('chip.leaveQueue.say'), line }
}

/** The button of a shown product, counted from 1. */
export function detailChip(position: number, voice: Voice): Chip {
  return {
    label: voice.say('chip.detail.label'),
    say: voice.say('chip.detail.say', { position }),
    line: `select ref = ${position}`,
  }
}

/** Buttons with kinds of product that this shop has. */
export function exampleChips(voice: Voice, count: number): Chip[] {
  return voice.examples(count).map(({ kind, name }) => ({
    label: name,
    say: name,
    line: `search category = ${toFrameValue(kind)}`,
  }))
}

/** Ways on from a list: refinements that the products found would answer to, more of them, a closer look. */
export function chipsForList(
  products: readonly Product[],
  facts: readonly Fact[],
  hasMore: boolean,
  voice: Voice,
): Chip[] {
  const rated = products.filter(({ rating }) => rating !== undefined)
  const ways = [
    ...priceChip(products, facts, voice),
    ...colorChip(products, facts, voice),
    ...(hasMore ? [chip('more', voice)] : []),
    chip('first', voice),
    ...(facts.some(({ slot }) => slot === 'sort') || rated.length < 2 ? [] : [chip('rated', voice)]),
    chip('restart', voice),
  ]
  return ways.slice(0, limits.reply.maxChips)
}

/** One button for each limit that can be let go of, a way back where there is one, and a way to begin anew. */
export function chipsToLoosen(slots: readonly SlotName[], hasEarlier: boolean, voice: Voice): Chip[] {
  const drops = [...new Set(slots)].flatMap((slot) => {
    const label = `chip.drop.${slot}.label`
    const say = `chip.drop.${slot}.say`
    return isWordingKey(label) && isWordingKey(say)
      ? [{ label: voice.say(label), say: voice.say(say), line: `refine drop = ${slot}` }]
      : []
  })
  const onward = [...(hasEarlier ? [chip('back', voice)] : []), chip('restart', voice)]
  return [...drops.slice(0, limits.reply.maxChips - onward.length), ...onward]
}

/** A round price that about the cheaper half of the products stays under. */
function priceChip(products: readonly Product[], facts: readonly Fact[], voice: Voice): Chip[] {
  const prices = products
    .map((product) => currentPrice(product).amountMinor)
    .toSorted((one, other) => one - other)
  const cheapest = prices[0]
  const dearest = prices.at(-1)
  const middle = prices[Math.floor(prices.length / 2)]
  const currency = products[0] && currentPrice(products[0]).currency
  const isLimited = facts.some(({ slot, op }) => slot === 'price' && op !== '>=')
  if (isLimited || currency === undefined || middle === undefined || cheapest === dearest) return []

  const minorPerUnit = 10 ** minorDigits(currency)
  const limit = roundUp(middle / minorPerUnit)
  const passes = (price: number): boolean => price <= limit * minorPerUnit
  if (!prices.some(passes) || prices.every(passes)) return []
  return [
    {
      label: voice.say('chip.under.label', { amount: voice.amount(limit, currency) }),
      say: voice.say('chip.under.say', { words: voice.amountInWords(limit, currency) }),
      line: `refine price <= ${limit} ; currency = ${currency.toLowerCase()}`,
    },
  ]
}

/** To the next number that people say: 47 → 50, 112 → 120, 1,730 → 1,800. */
function roundUp(value: number): number {
  const step = value < 10 ? 1 : 10 ** (Math.floor(Math.log10(value)) - (value < 100 ? 0 : 1))
  return Math.ceil(value / step) * step
}

/** The colour most products can be had in, where some cannot. */
function colorChip(products: readonly Product[], facts: readonly Fact[], voice: Voice): Chip[] {
  if (facts.some(({ slot, polarity }) => slot === 'color' && polarity === 'positive')) return []
  const excluded = new Set(facts.filter(({ slot }) => slot === 'color').map(({ value }) => value))
  const counts = new Map<string, number>()
  for (const color of products.flatMap(colorsInStock)) counts.set(color, (counts.get(color) ?? 0) + 1)
  const [color] = [...counts]
    .filter(([name, count]) => count > 1 && count < products.length && !excluded.has(name))
    .toSorted(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1))
    .map(([name]) => name)
  if (color === undefined) return []
  const value = voice.value('color', color)
  const key = (part: 'label' | 'say'): WordingKey => `chip.color.${part}`
  return [
    {
      label: voice.say(key('label'), { value }),
      say: voice.say(key('say'), { value }),
      line: `refine color = ${toFrameValue(color)}`,
    },
  ]
}

function colorsInStock({ variants }: Product): string[] {
  const colors = variants.filter(({ stock }) => stock > 0).flatMap(({ options }) => options.color ?? [])
  return [...new Set(colors.map((color) => color.toLowerCase()))]
}

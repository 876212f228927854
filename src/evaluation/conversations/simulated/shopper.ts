import type { Catalogue } from '../../../catalog/index.js'
import type { Chip } from '../../../dialog/reply.js'
import { limits } from '../../../limits.js'
import type { ObservedTalk, ObservedTurn } from '../observed-shop.js'
import type { Draw } from './draw.js'
import { fulfils, type Goal, type GoalLimit, meets } from './goal.js'
import { ordinals, phrasings, type Wish } from './phrasings.js'

/** How a simulated visit went. */
export interface Visit {
  goal: Goal
  /** Turns until a product that is all of the goal stood on the screen; undefined where none did. */
  foundAfter: number | undefined
  /** Turns until it was in the cart. */
  boughtAfter: number | undefined
}

/** What a shopper keeps in mind during a visit. */
interface Memory {
  goal: Goal
  draw: Draw
  catalogue: Catalogue
  /** How often each limit has been said. */
  said: Map<GoalLimit | 'kind', number>
  pagesTurned: number
}

/** Called after every turn, for whoever watches. */
export type Watch = (talk: ObservedTalk) => Promise<void>

/**
 * Has a conversation as somebody would who knows what they want and tells it bit by bit: looks at what is shown, says what it
 * lacks, answers or passes over what is asked, pages on, and puts what fits into the cart.
 */
export async function visit(
  goal: Goal,
  talk: ObservedTalk,
  catalogue: Catalogue,
  draw: Draw,
  watch: Watch,
): Promise<Visit> {
  const memory: Memory = { goal, draw, catalogue, said: new Map(), pagesTurned: 0 }
  let foundAfter: number | undefined
  let next = opening(memory)
  for (let turns = 1; turns <= limits.evaluation.maxSimulatedTurns; turns += 1) {
    const turn = await talk.say(next)
    await watch(talk)
    if (isBought(turn, memory)) return { goal, foundAfter: foundAfter ?? turns, boughtAfter: turns }
    if (foundAfter === undefined && wantedPosition(turn, memory) !== undefined) foundAfter = turns
    next = reactTo(turn, memory)
  }
  return { goal, foundAfter, boughtAfter: undefined }
}

/** The kind, often with one thing that matters in the same sentence. */
function opening(memory: Memory): string {
  const { goal, draw } = memory
  memory.said.set('kind', 1)
  const begun = fill('open', memory, { kind: kindInWords(memory) })
  const [first] = goal.limits
  if (first === undefined || draw.chance(0.5)) return begun
  return `${begun}${goal.language === 'zh' ? '，' : ', '}${sayLimit(first, memory)}`
}

function reactTo(turn: ObservedTurn, memory: Memory): string {
  const { reply, after } = turn
  if (after.guess !== undefined) return reactToGuess(turn, memory)
  if (after.undecided.length > 0) return answerVariant(reply.chips, memory)
  const wanted = wantedPosition(turn, memory)
  if (wanted !== undefined) return take(wanted, memory)
  if (!isOfKind(turn, memory)) return sayKindAgain(turn, memory)
  const answered = answerQuestion(turn, memory)
  return answered ?? sayWhatLacks(turn, memory) ?? pageOn(memory)
}

/** "Did you mean …?": yes where all of it is what was meant. */
function reactToGuess({ after, reply }: ObservedTurn, memory: Memory): string {
  const { goal, catalogue } = memory
  const words = (after.guess ?? []).flatMap(({ slots }) => slots.map(({ value }) => value))
  const meant = [...goal.kind.en, ...goal.limits.flatMap(({ said, value }) => [said, value])]
    .join(' ')
    .toLowerCase()
  const isMeant =
    words.length > 0 &&
    words.every((word) => meant.includes(word) || word === (catalogue.currency() ?? '').toLowerCase())
  if (isMeant) return pressOrSay(reply.chips, 'affirm', 'yes', memory)
  const least = memory.goal.limits.find((limit) => (memory.said.get(limit) ?? 0) > 0)
  return least === undefined ? sayKindAgain(undefined, memory) : sayLimit(least, memory)
}

/** Colour and size of what goes into the cart: the one in mind, else any. */
function answerVariant(chips: readonly Chip[], { goal, draw }: Memory): string {
  const values = goal.limits
    .filter(({ slot }) => slot === 'color' || slot === 'size')
    .map(({ value }) => value.toLowerCase())
  const options = chips.filter(({ line }) => line !== 'deny')
  const meant = options.find(({ line }) => values.includes(line.split(' = ').at(-1) ?? ''))
  return (meant ?? draw.one(options))?.say ?? phrasings[goal.language].skip[0] ?? ''
}

function take(position: number, memory: Memory): string {
  const ordinal = ordinals[position - 1] ?? String(position)
  return fill('take', memory, { position: String(position), ordinal })
}

/** What was asked is answered where it is on their mind, with a button or in words, and else passed over. */
function answerQuestion({ reply, after }: ObservedTurn, memory: Memory): string | undefined {
  const { goal, draw, said } = memory
  const isAsked = after.asked !== undefined && reply.chips.some(({ line }) => line.startsWith('refine drop'))
  if (!isAsked) return undefined
  const limit = goal.limits.find(({ slot }) => slot === after.asked && slot !== 'brand')
  if (limit === undefined || (said.get(limit) ?? 0) > 0) {
    return sayWhatLacksUnsaid(memory) ?? pressOrSay(reply.chips, 'refine drop', 'skip', memory)
  }
  const chip = reply.chips.find(({ line }) => line.endsWith(` = ${limit.value.toLowerCase()}`))
  said.set(limit, 1)
  return chip !== undefined && draw.chance(0.5)
    ? chip.say
    : fill(limit.slot, memory, { [limit.slot]: limit.said })
}

/** Something that matters and was not said yet; what was said and is not heeded is said again in other words. */
function sayWhatLacks({ reply }: ObservedTurn, memory: Memory): string | undefined {
  const unsaid = sayWhatLacksUnsaid(memory)
  if (unsaid !== undefined) return unsaid
  const products = reply.cards.flatMap(({ id }) => memory.catalogue.get(id) ?? [])
  const unheeded = memory.goal.limits.find(
    (limit) => (memory.said.get(limit) ?? 0) < 3 && products.every((product) => !meets(product, limit)),
  )
  return unheeded === undefined ? undefined : sayLimit(unheeded, memory)
}

function sayWhatLacksUnsaid(memory: Memory): string | undefined {
  const unsaid = memory.goal.limits.filter((limit) => !memory.said.has(limit))
  const limit = memory.draw.one(unsaid)
  return limit === undefined ? undefined : sayLimit(limit, memory)
}

function sayLimit(limit: GoalLimit, memory: Memory): string {
  memory.said.set(limit, (memory.said.get(limit) ?? 0) + 1)
  return fill(limit.slot, memory, { [limit.slot]: limit.said })
}

function pageOn(memory: Memory): string {
  memory.pagesTurned += 1
  return fill('more', memory, {})
}

function sayKindAgain(turn: ObservedTurn | undefined, memory: Memory): string {
  const times = (memory.said.get('kind') ?? 0) + 1
  memory.said.set('kind', times)
  const kind = kindInWords(memory, times - 1)
  const isEmptied = turn !== undefined && turn.reply.cards.length === 0 && memory.goal.limits.length > 0
  return isEmptied && times % 2 === 0 ? fill('open', memory, { kind }) : kind
}

/** Whether any of what stands on the screen is of the kind: else the bot is elsewhere. */
function isOfKind({ after }: ObservedTurn, { goal, catalogue }: Memory): boolean {
  return after.screen.some(({ id }) => catalogue.get(id)?.category.split(' > ').at(-1) === goal.kind.leaf)
}

/** The place on the screen of a product that is all of it. */
function wantedPosition({ after }: ObservedTurn, { goal, catalogue }: Memory): number | undefined {
  const index = after.screen.findIndex(({ id }) => {
    const product = catalogue.get(id)
    return product !== undefined && fulfils(product, goal)
  })
  return index === -1 ? undefined : index + 1
}

function isBought({ after }: ObservedTurn, { goal, catalogue }: Memory): boolean {
  return after.cart.some(({ productId }) => {
    const product = catalogue.get(productId)
    return product !== undefined && fulfils(product, goal)
  })
}

function pressOrSay(chips: readonly Chip[], line: string, wish: Wish, memory: Memory): string {
  const chip = chips.find((one) => one.line.startsWith(line))
  return chip !== undefined && memory.draw.chance(0.7) ? chip.say : fill(wish, memory, {})
}

function kindInWords({ goal, draw }: Memory, times = 0): string {
  const words = goal.kind[goal.language]
  return times === 0 ? (draw.one(words) ?? goal.kind.leaf) : (words[times % words.length] ?? goal.kind.leaf)
}

function fill(wish: Wish, { goal, draw }: Memory, values: Readonly<Record<string, string>>): string {
  const phrase = draw.one(phrasings[goal.language][wish]) ?? ''
  return phrase.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}

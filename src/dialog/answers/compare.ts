import type { Slot } from '../../intent/understanding.js'
import { limits } from '../../limits.js'
import { standingRequest } from '../../profile/request.js'
import { advantages, type Contender } from '../advantages.js'
import { chip } from '../chips.js'
import { comparisonTable } from '../comparison.js'
import { pointedAt, refsOf } from '../pointing.js'
import { besideChips, bestChip, openChip } from '../product-chips.js'
import { describingSlots, type Meant, standingProducts, whichFit } from '../references.js'
import type { Answer, Situation } from './situation.js'
import { answerNothingShown, answerUnclear } from './which.js'

/** Two to four products of the screen in a table, and for each a sentence on whom it suits. */
export function answerCompare(situation: Situation): Answer {
  const { session, voice } = situation
  if (session.screen.length === 0) return answerNothingShown(situation)
  if (session.screen.length === 1) {
    return { text: voice.say('compare.only'), chips: [openChip(1, voice), chip('more', voice)] }
  }
  const meant = whichToCompare(situation)
  if (meant.kind === 'several') return askForAnother(situation, meant.named, meant.positions)
  if (meant.kind !== 'products') return answerUnclear(situation, meant)
  const [only] = meant.positions
  return meant.positions.length === 1 && only !== undefined
    ? askForAnother(situation, [only], [])
    : sideBySide(situation, meant.positions, meant.wishes)
}

type Chosen =
  | { kind: 'products'; positions: number[]; wishes: Slot[] }
  | { kind: 'several'; positions: number[]; named: number[] }
  | Exclude<Meant, { kind: 'products' | 'several' }>

/** Those pointed at, then those described, one for each description; a single one is set beside the one being talked about. */
function whichToCompare(situation: Situation): Chosen {
  const { frame, session, catalogue } = situation
  const refs = refsOf(frame)
  const pointed = pointedAt(frame, session)
  const description = describingSlots(frame)
  if (refs.length === 0 && description.length === 0) {
    return { kind: 'products', positions: session.screen.map((_, index) => index + 1), wishes: [] }
  }
  if (refs.length > 0 && pointed.kind !== 'products') return pointed
  const named = refs.length > 0 && pointed.kind === 'products' ? pointed.positions : []
  if (named.length > 1) return { kind: 'products', positions: named, wishes: description }

  const found = description.map((slot) => whichFit(standingProducts(session, catalogue), [slot], undefined))
  const certain = [...named, ...found.flatMap((meant) => (meant.kind === 'products' ? meant.positions : []))]
  for (const meant of found) {
    if (meant.kind === 'products') continue
    if (meant.kind !== 'several') return meant
    const open = meant.positions.filter((position) => !certain.includes(position)) // "the blue and the Tolva" are two
    if (open.length > 1) return { ...meant, positions: open, named: withFocus(certain, situation) }
    certain.push(...open)
  }
  return { kind: 'products', positions: withFocus(certain, situation), wishes: [] }
}

function withFocus(positions: readonly number[], { session: { focus } }: Situation): number[] {
  const distinct = [...new Set(positions)]
  return distinct.length > 1 || focus === undefined || distinct.includes(focus)
    ? distinct
    : [focus, ...distinct]
}

/** One is known and the other is not: the candidates, or all others, as buttons. */
function askForAnother(
  situation: Situation,
  named: readonly number[],
  candidates: readonly number[],
): Answer {
  const { session, catalogue, voice } = situation
  const [one] = named
  const [product] = one === undefined ? [] : standingProducts(session, catalogue, [one])
  if (one === undefined || product === undefined) {
    return answerUnclear(situation, { kind: 'several', positions: [...candidates] })
  }
  const others = standingProducts(session, catalogue).filter(
    ({ position }) => position !== one && (candidates.length === 0 || candidates.includes(position)),
  )
  return {
    text: voice.say('compare.with', { title: voice.title(product.product) }),
    chips: besideChips(one, others, voice),
  }
}

function sideBySide(situation: Situation, positions: readonly number[], wishes: readonly Slot[]): Answer {
  const { frame, profile, voice } = situation
  const compared = contendersAt(situation, positions.slice(0, limits.reply.maxCompared))
  if (compared.length < 2)
    return { text: voice.say('compare.gone'), chips: [chip('back', voice), chip('more', voice)] }
  const needs = standingRequest(profile)
  const attributes = frame.slots.filter(({ slot }) => slot === 'attribute').map(({ value }) => value)
  const table = comparisonTable(compared, { attributes, wishes: [...wishes, ...needs] }, voice)
  const shown = compared.map(({ position }) => position)
  const intro =
    positions.length > compared.length
      ? voice.say('compare.capped', { count: compared.length, total: positions.length })
      : voice.say('compare.intro')
  const same = table.rows.some(({ differs }) => differs) ? [] : [voice.say('compare.same')]
  return {
    text: [intro, ...same, ...compared.map((one) => whomItSuits(one, compared, situation))].join('\n'),
    table,
    chips: [
      bestChip(shown, voice),
      ...shown.slice(0, 2).map((position) => openChip(position, voice)),
      chip('more', voice),
    ],
    change: { compared: shown },
  }
}

function whomItSuits(one: Contender, all: readonly Contender[], { profile, voice }: Situation): string {
  const others = all.filter((other) => other !== one)
  const points = advantages(one, others, standingRequest(profile), voice)
  const title = voice.title(one.product)
  return points.length === 0
    ? voice.say('suits.none', { title })
    : voice.say('suits.line', { title, points: voice.list(points, 'and') })
}

/** Products at these positions, with what ranked them there. */
export function contendersAt({ session, catalogue }: Situation, positions: readonly number[]): Contender[] {
  return standingProducts(session, catalogue, positions).flatMap(({ position, product }) => {
    const shown = session.screen[position - 1]
    return shown === undefined ? [] : [{ position, product, shown }]
  })
}

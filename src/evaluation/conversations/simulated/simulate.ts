import type { Language } from '../../../intent/understanding.js'
import { deadButtons } from '../buttons.js'
import { inventedFigures } from '../figures.js'
import { brokenLimits } from '../guarantees.js'
import type { ObservedShop, ObservedTalk } from '../observed-shop.js'
import { drawFrom } from './draw.js'
import { drawGoal, type Goal } from './goal.js'
import { type Visit, visit } from './shopper.js'

/** Something that must never be, and where it was. */
export interface Fault {
  kind: 'limit' | 'figure' | 'button' | 'failure'
  shopper: number
  turn: number
  said: string
  what: string
}

/** How simulated shoppers fared. */
export interface Simulation {
  visits: (Visit & { shopper: number; transcript: string[] })[]
  turns: number
  /** Numbers in replies, and buttons that were pressed to see where they lead. */
  buttons: number
  faults: Fault[]
}

/** The kinds that must be none. */
export const faultKinds = ['limit', 'figure', 'button', 'failure'] as const

/** Has `count` visits, the same for the same seed, and watches every turn. */
export async function simulateShoppers(
  shop: ObservedShop,
  { count, seed }: { count: number; seed: number },
  onProgress: (done: number) => void = () => {},
): Promise<Simulation> {
  const simulation: Simulation = { visits: [], turns: 0, buttons: 0, faults: [] }
  for (let shopper = 1; shopper <= count; shopper += 1) {
    const draw = drawFrom(seed * 1_000_003 + shopper)
    const goal = drawGoal(shop.catalogue, draw)
    const talk = shop.talk(`simulated ${seed} ${shopper}`)
    const went = await visit(goal, talk, shop.catalogue, draw, (watched) =>
      watch(watched, shop, shopper, simulation),
    ).catch((error: unknown): Visit => {
      const said = talk.turns().at(-1)?.said ?? ''
      simulation.faults.push({
        kind: 'failure',
        shopper,
        turn: talk.turns().length + 1,
        said,
        what: String(error),
      })
      return { goal, foundAfter: undefined, boughtAfter: undefined }
    })
    simulation.turns += talk.turns().length
    simulation.visits.push({ ...went, shopper, transcript: transcriptOf(talk) })
    onProgress(shopper)
  }
  return simulation
}

async function watch(
  talk: ObservedTalk,
  { catalogue }: ObservedShop,
  shopper: number,
  simulation: Simulation,
): Promise<void> {
  const turns = talk.turns()
  const latest = turns.at(-1)
  if (latest === undefined) return
  const found = {
    limit: brokenLimits(turns, catalogue),
    figure: inventedFigures(turns, catalogue).map((figure) => `${figure} in “${latest.reply.text}”`),
    button: await deadButtons(talk),
    failure: [],
  }
  simulation.buttons += latest.reply.chips.length
  const at = { shopper, turn: turns.length, said: latest.said }
  for (const kind of faultKinds) simulation.faults.push(...found[kind].map((what) => ({ kind, ...at, what })))
}

function transcriptOf(talk: ObservedTalk): string[] {
  return talk.turns().flatMap(({ said, reply }) => [`> ${said}`, reply.text])
}

/** The goal in a line, for reading. */
export function goalInWords({ kind, limits }: Goal, language: Language): string {
  return [kind[language][0] ?? kind.leaf, ...limits.map(({ slot, said }) => `${slot} ${said}`)].join(', ')
}

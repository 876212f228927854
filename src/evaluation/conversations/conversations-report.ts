import type { Language } from '../../intent/understanding.js'
import { markdownTable, shareCell } from '../markdown.js'
import type { Visit } from './simulated/shopper.js'
import { type Fault, faultKinds, goalInWords, type Simulation } from './simulated/simulate.js'

/** How simulated shoppers of a language fared. */
interface Fared {
  visits: number
  /** Shares of the visits. */
  found: number
  bought: number
  /** Turns, of those who got so far. */
  medianToFind: number | null
  medianToBuy: number | null
}

/** What a report of simulated conversations is written from. */
export interface ConversationsReport {
  measuredAt: string
  seed: number
  versions: Readonly<Record<string, string>>
  turns: number
  buttons: number
  fared: Readonly<Record<'all' | Language, Fared>>
  faults: readonly Fault[]
  failed: readonly { shopper: number; goal: string; transcript: readonly string[] }[]
}

export function conversationsReport(
  simulation: Simulation,
  { seed, versions }: { seed: number; versions: Readonly<Record<string, string>> },
): ConversationsReport {
  const { visits, turns, buttons, faults } = simulation
  const of = (language: Language) => visits.filter(({ goal }) => goal.language === language)
  return {
    measuredAt: new Date().toISOString(),
    seed,
    versions,
    turns,
    buttons,
    fared: { all: faredOf(visits), en: faredOf(of('en')), zh: faredOf(of('zh')) },
    faults,
    failed: visits
      .filter(({ boughtAfter }) => boughtAfter === undefined)
      .map(({ shopper, goal, transcript }) => ({
        shopper,
        goal: goalInWords(goal, goal.language),
        transcript,
      })),
  }
}

/** In a few lines, for the terminal. */
export function conversationsSummary({ fared, turns, buttons, faults }: ConversationsReport): string {
  const { visits, bought, medianToBuy, found, medianToFind } = fared.all
  return [
    `${visits} simulated shoppers, ${turns} turns`,
    `goal reached: ${percent(bought)} have it in the cart, after ${medianToBuy ?? '–'} turns (median); ${percent(found)} saw it, after ${medianToFind ?? '–'}`,
    `limits broken: ${count(faults, 'limit')}; numbers from nowhere: ${count(faults, 'figure')}; buttons pressed: ${buttons}, leading nowhere: ${count(faults, 'button')}; turns that failed: ${count(faults, 'failure')}`,
  ].join('\n')
}

export function conversationsMarkdown(report: ConversationsReport): string {
  const { fared, faults, failed, seed, versions, measuredAt } = report
  const rows = (['all', 'en', 'zh'] as const).map((name) => {
    const { visits, found, bought, medianToFind, medianToBuy } = fared[name]
    const turns = [medianToFind, medianToBuy].map((median) => (median === null ? '–' : String(median)))
    return [name, String(visits), shareCell(found), shareCell(bought), ...turns]
  })
  return [
    '# Simulated conversations',
    `Measured ${measuredAt}, seed ${seed}; ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version.slice(0, 12)}`)
      .join(', ')}.`,
    'Shoppers with a hidden goal drawn from the catalogue tell it bit by bit, press buttons, and put what fits into the cart.',
    markdownTable(
      [
        'language',
        'visits',
        'saw it',
        'have it in the cart',
        'turns to see it (median)',
        'turns to the cart (median)',
      ],
      rows,
    ),
    '## What must never be',
    markdownTable(
      ['', 'found'],
      faultKinds.map((kind) => [faultNames[kind], String(count(faults, kind))]),
    ),
    ...faults.map(
      ({ kind, shopper, turn, said, what }) =>
        `- ${kind}, shopper ${shopper}, turn ${turn} “${said}”: ${what}`,
    ),
    '## Goals that were not reached',
    ...failed.map(({ shopper, goal, transcript }) =>
      [`### Shopper ${shopper}: ${goal}`, '```', ...transcript, '```'].join('\n'),
    ),
  ].join('\n\n')
}

const faultNames: Readonly<Record<Fault['kind'], string>> = {
  limit: 'limits broken',
  figure: 'numbers from nowhere',
  button: 'buttons that lead nowhere',
  failure: 'turns that failed',
}

function faredOf(visits: readonly Visit[]): Fared {
  const found = visits.flatMap(({ foundAfter }) => foundAfter ?? [])
  const bought = visits.flatMap(({ boughtAfter }) => boughtAfter ?? [])
  return {
    visits: visits.length,
    found: found.length / Math.max(1, visits.length),
    bought: bought.length / Math.max(1, visits.length),
    medianToFind: median(found),
    medianToBuy: median(bought),
  }
}

function median(values: readonly number[]): number | null {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? null
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}

function count(faults: readonly Fault[], kind: Fault['kind']): number {
  return faults.filter((fault) => fault.kind === kind).length
}

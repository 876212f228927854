import type { Chip, Reply } from '../../../dialog/reply.js'
import type { Fact } from '../../../profile/profile.js'
import { button, element } from './element.js'
import { describeFact } from './fact-wording.js'
import { type Voice, type Wording, wordingOf } from './wording.js'

/** Below this the page says that it is not sure of what it understood. */
const sureFrom = 0.6

export interface UnderstoodProperties {
  facts: readonly Fact[]
  /** By the fact's id. */
  takeBacks: Reply['takeBacks']
  /** Those that stood before the latest reply: the others are new and are shown as such. */
  knownIds: ReadonlySet<string>
  voice: Voice
  /** The shop's, once a product has shown it. */
  currency: string | undefined
  say(text: string): void
}

/** What was understood of the shopper: each fact, since when, and a way to take it back. */
export function drawUnderstood(properties: UnderstoodProperties): HTMLElement {
  const { facts, voice } = properties
  const wording = wordingOf(voice.language)
  if (facts.length === 0) return element('p', { class: 'empty' }, wording.understoodEmpty)
  const shown = facts.filter(({ slot }) => slot !== 'currency') // written with every price
  const needs = shown.filter(({ kind }) => kind === 'need')
  const preferences = shown.filter(({ kind }) => kind === 'preference')
  const interests = shown.filter(({ kind }) => kind === 'interest')
  return element(
    'div',
    { class: 'fact-groups' },
    drawGroup(wording.forThisSearch, needs, properties),
    drawGroup(wording.aboutYou, preferences, properties),
    drawGroup(wording.liked, interests, properties),
  )
}

function drawGroup(
  title: string,
  facts: readonly Fact[],
  properties: UnderstoodProperties,
): HTMLElement | undefined {
  if (facts.length === 0) return undefined
  return element(
    'section',
    { class: 'fact-group' },
    element('h3', {}, title),
    element('ul', { class: 'facts' }, ...facts.map((fact) => drawFact(fact, properties))),
  )
}

function drawFact(
  fact: Fact,
  { takeBacks, knownIds, voice, currency, say }: UnderstoodProperties,
): HTMLLIElement {
  const wording = wordingOf(voice.language)
  const { label, value } = describeFact(fact, voice, currency)
  const kinds = [
    'fact',
    fact.polarity === 'negative' ? 'fact-avoided' : '',
    knownIds.has(fact.id) ? '' : 'fact-new',
  ]
  return element(
    'li',
    { class: kinds.filter((kind) => kind !== '').join(' ') },
    element(
      'div',
      { class: 'fact-words' },
      element('span', { class: 'fact-label' }, label),
      element('span', { class: 'fact-value' }, drawPolarity(fact, wording), value),
      element('span', { class: 'fact-source' }, sourceOf(fact, wording)),
    ),
    drawTakeBack(takeBacks[fact.id], say),
  )
}

function drawPolarity({ polarity }: Fact, wording: Wording): HTMLElement {
  return polarity === 'negative'
    ? element('span', { class: 'fact-polarity' }, `${wording.avoid} `)
    : element('span', { class: 'visually-hidden' }, `${wording.want}: `)
}

function sourceOf({ sourceTurn, confidence }: Fact, wording: Wording): string {
  const since = wording.sinceMessage(sourceTurn)
  return confidence < sureFrom ? `${since} · ${wording.unsure}` : since
}

function drawTakeBack(takeBack: Chip | undefined, say: (text: string) => void): HTMLElement | undefined {
  if (takeBack === undefined) return undefined
  const { label, say: sentence } = takeBack
  return button({ class: 'take-back', 'aria-label': label, title: `“${sentence}”` }, () => say(sentence), '×')
}

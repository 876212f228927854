import type { Reply } from '../../../dialog/reply.js'
import type { Language } from '../../../intent/understanding.js'
import type { Fact } from '../../../profile/profile.js'
import { button, byId, element } from './element.js'
import { drawShelf } from './shelf.js'
import { emptyShelf, type Shelf, shelfAfter } from './shelf-state.js'
import { drawUnderstood } from './understood.js'
import { type Voice, type Wording, wordingOf } from './wording.js'

export type Connection = 'connecting' | 'online' | 'offline' | 'missing'

/** What is on the screen beside the chat itself. */
export interface Screen extends Voice {
  shelf: Shelf
  facts: Fact[]
  /** How each fact is taken back, by its id. */
  takeBacks: Reply['takeBacks']
  /** The facts that stood before the latest reply. */
  knownIds: ReadonlySet<string>
  hasMessages: boolean
  connection: Connection
}

/** What comes with a reply for this page: the reply itself, and the words of its language for the values in it. */
export interface ShownReply {
  parley: Reply
  valueWords: Record<string, string>
}

/** The screen before anything was said. */
export function blankScreen(language: Language): Screen {
  return {
    language,
    valueWords: {},
    shelf: emptyShelf,
    facts: [],
    takeBacks: {},
    knownIds: new Set(),
    hasMessages: false,
    connection: 'connecting',
  }
}

/** The screen after a reply. */
export function screenAfter(screen: Screen, { parley: reply, valueWords }: ShownReply): Screen {
  return {
    ...screen,
    language: reply.language,
    valueWords,
    shelf: shelfAfter(screen.shelf, reply),
    knownIds: new Set(screen.facts.map(({ id }) => id)),
    facts: reply.profile,
    takeBacks: reply.takeBacks,
  }
}

/**
 * Draws what differs from the screen before (all of it where there was none), so that an open explanation stays open and
 * the keyboard stays where it is. `say` says a sentence for the shopper.
 */
export function drawScreen(screen: Screen, before: Screen | undefined, say: (text: string) => void): void {
  const isTranslated = screen.language !== before?.language
  if (isTranslated) drawWords(wordingOf(screen.language), screen.language)
  drawConnection(screen)
  drawWelcome(screen, say)
  if (isTranslated || screen.shelf.cards !== before?.shelf.cards) drawProducts(screen, say)
  pointAtProducts(screen.shelf)
  drawFacts(screen, say)
}

/** Says how the chat is connected, where that is worth a word. */
export function drawConnection({ connection, language }: Screen): void {
  const { connecting, offline, chatMissing } = wordingOf(language)
  byId('connection').textContent = { connecting, offline, online: '', missing: chatMissing }[connection]
}

/** Shows what one could say, until something was said. */
export function drawWelcome({ hasMessages, language }: Screen, say: (text: string) => void): void {
  const welcome = byId('welcome')
  welcome.hidden = hasMessages
  const { welcomeTitle, welcomeText, examples } = wordingOf(language)
  const suggestions = examples.map((example) => button({ class: 'example' }, () => say(example), example))
  welcome.replaceChildren(
    element('h2', {}, welcomeTitle),
    element('p', {}, welcomeText),
    element('div', { class: 'examples' }, ...suggestions),
  )
}

/** Web Chat reads out the words of a reply; this adds how many products now stand on the shelf. */
export function announceProducts({ language }: Screen, { cards }: Reply): void {
  byId('announcement').textContent = cards.length === 0 ? '' : wordingOf(language).announced(cards.length)
}

/** On a narrow screen one view shows at a time: "chat", "shelf" or "understood". */
export function openView(view: string): void {
  document.body.dataset.view = view
  for (const opener of viewButtons()) {
    opener.setAttribute('aria-pressed', String(opener.dataset.opens === view))
  }
}

/** The buttons that open a view. */
export function viewButtons(): HTMLButtonElement[] {
  return [...document.querySelectorAll<HTMLButtonElement>('#views button')]
}

function drawWords(wording: Wording, language: Language) {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  document.title = wording.title
  for (const worded of document.querySelectorAll<HTMLElement>('[data-word]')) {
    worded.textContent = plainWord(wording, worded.dataset.word)
  }
  for (const labelled of document.querySelectorAll<HTMLElement>('[data-label]')) {
    labelled.setAttribute('aria-label', plainWord(wording, labelled.dataset.label))
  }
}

function plainWord(wording: Wording, name: string | undefined): string {
  const word = wording[name as keyof Wording]
  return typeof word === 'string' ? word : ''
}

function drawProducts(screen: Screen, say: (text: string) => void) {
  const { shelf } = screen
  byId('shelf-content').replaceChildren(drawShelf({ cards: shelf.cards, voice: screen, say }))
  byId('shelf-count').textContent = shelf.cards.length === 0 ? '' : String(shelf.cards.length)
  byId('shelf').scrollTo({ top: 0 })
}

function pointAtProducts({ focusedIds }: Shelf) {
  const products = [...document.querySelectorAll<HTMLElement>('#shelf .product')]
  for (const product of products) {
    product.classList.toggle('product-focused', focusedIds.has(product.dataset.product ?? ''))
  }
  products
    .find(({ classList }) => classList.contains('product-focused'))
    ?.scrollIntoView({ block: 'nearest' })
}

function drawFacts(screen: Screen, say: (text: string) => void) {
  const { shelf, facts, takeBacks, knownIds } = screen
  const currency = currencyOf(facts) ?? shelf.cards[0]?.price.currency
  const panel = byId('understood')
  const hadFocus = panel.contains(document.activeElement)
  byId('understood-content').replaceChildren(
    drawUnderstood({ facts, takeBacks, knownIds, voice: screen, currency, say }),
  )
  byId('understood-count').textContent = facts.length === 0 ? '' : String(facts.length)
  if (hadFocus) panel.focus() // the button that was pressed is gone; the keyboard goes on from the panel
}

/** The currency that the shopper named, where it is a code at all. */
function currencyOf(facts: readonly Fact[]): string | undefined {
  const named = facts.find(({ slot, value }) => slot === 'currency' && /^[a-z]{3}$/i.test(value))
  return named?.value.toUpperCase()
}

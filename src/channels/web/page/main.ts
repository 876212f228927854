import type { Reply } from '../../../dialog/reply.js'
import type { Language } from '../../../intent/understanding.js'
import type { Fact } from '../../../profile/profile.js'
import { button, byId, element } from './element.js'
import { forgetSession, openSession, renewSession } from './session.js'
import { drawShelf } from './shelf.js'
import { emptyShelf, type Shelf, shelfAfter } from './shelf-state.js'
import { drawUnderstood } from './understood.js'
import { type Chat, type ChatEvents, openChat } from './web-chat.js'
import { languageOfBrowser, type Wording, wordingOf } from './wording.js'

const renewEveryMs = 20 * 60 * 1_000 // a token lives for an hour
const settledAfterMs = 400 // replies of a conversation that is resumed arrive together and are announced once

/** What is on the screen. */
interface Screen {
  language: Language
  shelf: Shelf
  facts: Fact[]
  knownIds: ReadonlySet<string>
  hasMessages: boolean
  connection: 'connecting' | 'online' | 'offline'
}

function startPage() {
  let chat: Chat | undefined
  let announcing: number | undefined
  const screen: Screen = {
    language: languageOfBrowser(navigator.languages),
    shelf: emptyShelf,
    facts: [],
    knownIds: new Set(),
    hasMessages: false,
    connection: 'connecting',
  }
  const say = (text: string) => {
    openView('chat')
    chat?.say(text)
  }

  const events: ChatEvents = {
    onMessage() {
      screen.hasMessages = true
      drawWelcome(screen, say)
    },
    onReply(reply) {
      takeReply(screen, reply)
      drawAll()
      window.clearTimeout(announcing)
      announcing = window.setTimeout(() => announce(screen, reply), settledAfterMs)
    },
    onConnection(connection) {
      screen.connection = connection
      drawConnection(screen)
    },
  }

  function drawAll() {
    const wording = wordingOf(screen.language)
    drawWords(wording, screen.language)
    drawConnection(screen)
    drawWelcome(screen, say)
    drawPanels(screen, say)
    chat?.draw(wording.locale)
  }

  async function connect() {
    drawAll()
    const { access, isResumed } = await openSession()
    chat = openChat(access, isResumed, events)
    if (!chat) throw new Error('The chat script is missing.')
    drawAll()
  }

  for (const opener of viewButtons())
    opener.addEventListener('click', () => openView(opener.dataset.opens ?? 'chat'))
  byId('start-over').addEventListener('click', () => {
    chat?.end()
    forgetSession()
    location.reload()
  })
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawAll)
  window.setInterval(() => void renewSession(), renewEveryMs)
  connect().catch(() => {
    byId('connection').textContent = wordingOf(screen.language).chatMissing
  })
}

function takeReply(screen: Screen, reply: Reply) {
  screen.language = reply.language
  screen.shelf = shelfAfter(screen.shelf, reply)
  screen.knownIds = new Set(screen.facts.map(({ id }) => id))
  screen.facts = reply.profile
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

function drawConnection({ connection, language }: Screen) {
  const wording = wordingOf(language)
  const words = { connecting: wording.connecting, offline: wording.offline, online: '' }
  byId('connection').textContent = words[connection]
}

function drawWelcome({ hasMessages, language }: Screen, say: (text: string) => void) {
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

function drawPanels({ shelf, facts, knownIds, language }: Screen, say: (text: string) => void) {
  const currency = currencyOf(facts) ?? shelf.cards[0]?.price.currency
  byId('shelf-content').replaceChildren(drawShelf({ shelf, language, say }))
  byId('understood-content').replaceChildren(drawUnderstood({ facts, knownIds, language, currency, say }))
  byId('shelf-count').textContent = shelf.cards.length === 0 ? '' : String(shelf.cards.length)
  byId('understood-count').textContent = facts.length === 0 ? '' : String(facts.length)
}

/** The currency that the shopper named, where it is a code at all. */
function currencyOf(facts: readonly Fact[]): string | undefined {
  const named = facts.find(({ slot, value }) => slot === 'currency' && /^[a-z]{3}$/i.test(value))
  return named?.value.toUpperCase()
}

/** Web Chat reads out the words of a reply; this adds what stands on the shelf. */
function announce({ language }: Screen, { cards }: Reply) {
  byId('announcement').textContent = cards.length === 0 ? '' : wordingOf(language).announced(cards.length)
}

/** On a narrow screen one view shows at a time. */
function openView(view: string) {
  document.body.dataset.view = view
  for (const opener of viewButtons())
    opener.setAttribute('aria-pressed', String(opener.dataset.opens === view))
}

function viewButtons(): HTMLButtonElement[] {
  return [...document.querySelectorAll<HTMLButtonElement>('#views button')]
}

startPage()

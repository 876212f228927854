import { byId } from './element.js'
import {
  announceProducts,
  blankScreen,
  drawConnection,
  drawScreen,
  drawWelcome,
  openView,
  type Screen,
  type ShownReply,
  screenAfter,
  viewButtons,
} from './screen.js'
import { forgetSession, openSession, renewSession } from './session.js'
import { type Chat, type ChatEvents, openChat } from './web-chat.js'
import { languageOfBrowser, wordingOf } from './wording.js'

const renewEveryMs = 20 * 60 * 1_000 // far shorter than a token lives
const settledAfterMs = 400 // replies of a conversation that is resumed arrive together and are announced once

function startPage() {
  let chat: Chat | undefined
  let announcing: number | undefined
  let screen = blankScreen(languageOfBrowser(navigator.languages))

  function say(text: string) {
    openView('chat')
    chat?.say(text)
  }

  function draw(before?: Screen) {
    drawScreen(screen, before, say)
    if (screen.language !== before?.language) chat?.draw(wordingOf(screen.language).locale)
  }

  function takeReply(reply: ShownReply) {
    const before = screen
    screen = screenAfter(before, reply)
    draw(before)
    window.clearTimeout(announcing)
    announcing = window.setTimeout(() => announceProducts(screen, reply.parley), settledAfterMs)
  }

  const events: ChatEvents = {
    onReply: takeReply,
    onMessage() {
      screen = { ...screen, hasMessages: true }
      drawWelcome(screen, say)
    },
    onConnection(connection) {
      screen = { ...screen, connection }
      drawConnection(screen)
    },
  }

  async function connect() {
    draw()
    const { access, isResumed } = await openSession()
    chat = openChat(access, isResumed, events)
    if (!chat) throw new Error('The chat script is missing.')
    draw()
  }

  wireControls(
    () => draw(),
    () => chat?.end(),
  )
  connect().catch(() => events.onConnection('missing'))
}

function wireControls(draw: () => void, end: () => void) {
  for (const opener of viewButtons()) {
    opener.addEventListener('click', () => openView(opener.dataset.opens ?? 'chat'))
  }
  byId('start-over').addEventListener('click', () => {
    end()
    forgetSession()
    location.reload()
  })
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw)
  window.setInterval(() => renewSession().catch(() => {}), renewEveryMs) // the chat itself says when it is offline
}

startPage()

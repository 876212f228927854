import type { Catalogue } from '../../src/catalog/catalogue.js'
import type { IncomingMessage } from '../../src/dialog/message.js'
import type { Reply } from '../../src/dialog/reply.js'
import type { Session } from '../../src/dialog/session.js'
import { createTurn, type TakeTurn } from '../../src/dialog/turn.js'
import type { Desk } from '../../src/handoff/desk.js'
import type { TurnContext, Understand } from '../../src/intent/understanding.js'
import type { LookUp } from '../../src/knowledge/index.js'
import type { Retrieve } from '../../src/retrieval/retrieve.js'
import { createMemorySessionStore } from '../../src/store/memory-session-store.js'
import type { SessionStore } from '../../src/store/session-store.js'
import { createScriptedUnderstand, type Script } from './scripted-understand.js'
import { createSimpleRetrieve } from './simple-retrieve.js'
import { smallCatalogue, smallShop } from './small-shop.js'

export interface Conversation {
  say(text: string, messageId?: string): Promise<Reply>
  takeTurn: TakeTurn
  sessions: SessionStore<Session>
  session(): Promise<Session | undefined>
  /** What the parser was told beside each sentence. */
  told: TurnContext[]
}

export interface ConversationParts {
  id?: string
  sessions?: SessionStore<Session>
  retrieve?: Retrieve
  catalogue?: Catalogue
  understand?: Understand
  checkoutUrl?: string
  lookUp?: LookUp
  desk?: Desk
}

/** A conversation with the small shop in which every sentence means what the script says. */
export function converse(script: Script, parts: ConversationParts = {}): Conversation {
  const { id = 'c1', sessions = createMemorySessionStore<Session>() } = parts
  const scripted = createScriptedUnderstand(script)
  const takeTurn = createTurn({
    sessions,
    understand: parts.understand ?? scripted,
    retrieve: parts.retrieve ?? createSimpleRetrieve(smallShop),
    catalogue: parts.catalogue ?? smallCatalogue(),
    checkoutUrl: parts.checkoutUrl,
    lookUp: parts.lookUp,
    desk: parts.desk,
  })
  let count = 0
  return {
    takeTurn,
    sessions,
    told: scripted.told,
    say: (text, messageId = `m${++count}`) => takeTurn(aMessage(id, messageId, text)),
    session: async () => (await sessions.load(id))?.state,
  }
}

export function aMessage(conversationId: string, messageId: string, text: string): IncomingMessage {
  return { conversationId, messageId, text, receivedAt: '2026-01-01T09:00:00.000Z', channel: 'test' }
}

import type { Catalogue } from '../catalog/index.js'
import type { Desk } from '../handoff/desk.js'
import type { Understand } from '../intent/understanding.js'
import type { LookUp } from '../knowledge/index.js'
import type { Retrieve } from '../retrieval/retrieve.js'
import type { SessionStore } from '../store/session-store.js'
import { understandCancel } from './cancel.js'
import { composeReply } from './compose-reply.js'
import type { IncomingMessage } from './message.js'
import { understandOffer } from './offer.js'
import { repeatReply } from './repeat.js'
import type { Reply } from './reply.js'
import { respond } from './respond.js'
import { beginTurn, newSession, remember, replyGivenBefore, type Session, turnContext } from './session.js'
import { understandPerson } from './understand-person.js'
import { createShopWords } from './wording/shop-words.js'
import { createVoice } from './wording/voice.js'

export interface TurnParts {
  sessions: SessionStore<Session>
  understand: Understand
  retrieve: Retrieve
  catalogue: Catalogue
  /** Where the shop is paid, with `{lines}` for what is in the cart; without it paying is left to the shop. */
  checkoutUrl?: string | undefined
  /** What the shop's own rules say to a question; without it the bot knows none. */
  lookUp?: LookUp | undefined
  /** Hands conversations over to people; without it there are none. */
  desk?: Pick<Desk, 'request' | 'leave'> | undefined
}

/** One message in, one reply out. */
export type TakeTurn = (message: IncomingMessage) => Promise<Reply>

/** Builds the turn of conversation. It throws where a part fails, and then the session is as it was. */
export function createTurn(parts: TurnParts): TakeTurn {
  const { sessions, understand, retrieve, catalogue, checkoutUrl, lookUp, desk } = parts
  const shopWords = createShopWords(catalogue)

  return async function takeTurn(message) {
    const { conversationId, text, receivedAt } = message
    const stored = await sessions.load(conversationId)
    const before = stored?.state ?? newSession
    const givenBefore = replyGivenBefore(before, message)
    if (givenBefore !== undefined) return givenBefore
    const again = repeatReply(message, before)
    if (again !== undefined) {
      await sessions.save(conversationId, again.session, stored?.revision ?? 0)
      return again.reply
    }

    const pressed = understandOffer(text, before) ?? understandPerson(text) ?? understandCancel(text, before)
    const understanding = pressed ?? (await understand(text, turnContext(before)))
    const session = beginTurn(before, understanding, receivedAt)
    const voice = createVoice(session.profile.language, `${conversationId} ${session.turn}`, shopWords)
    const answered = await respond(understanding, session, receivedAt, voice, {
      retrieve,
      catalogue,
      checkoutUrl,
      lookUp,
      people: desk && {
        request: (brief) => desk.request(conversationId, brief, receivedAt),
        leave: () => desk.leave(conversationId),
      },
    })
    const reply = composeReply(answered, understanding, message, voice, catalogue.currency() ?? 'USD')

    await sessions.save(conversationId, remember(answered.session, message, reply), stored?.revision ?? 0)
    return reply // a throw above leaves the session as it was
  }
}

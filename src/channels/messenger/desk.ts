import type { TakeTurn } from '../../dialog/index.js'
import { type Reply, replyInWords } from '../../dialog/reply.js'
import { languageOf } from '../../intent/language.js'
import type { Language } from '../../intent/understanding.js'
import { limits } from '../../limits.js'
import type { KeptDelivery, KeptLetter, Mailbox, NewLetter } from '../../store/mailbox.js'
import { courtesy } from './courtesy.js'
import { createLanes } from './lanes.js'
import type { Messenger, ReceivedMessage } from './messenger.js'
import { createPoliteness } from './politeness.js'

export interface DeskParts {
  takeTurn: TakeTurn
  mailbox: Mailbox
  nowMs: () => number
  reportError(error: unknown): void
}

/** Answers letters: of one conversation in order, each once. */
export interface Desk {
  /** The calls that carry the answer, kept in the mailbox; none where it could not be given or is passed over in silence. */
  answer(letter: KeptLetter): Promise<KeptDelivery[]>
  /** How many letters are being answered or wait for it. */
  load(): number
  /** Resolves when no letter is being answered. */
  idle(): Promise<void>
}

/** A message as it is kept until it is answered. */
export function letterOf<Address>(
  channel: string,
  message: ReceivedMessage<Address>,
  receivedAtMs: number,
): NewLetter {
  const { messageId, chat } = message
  const content = JSON.stringify(message)
  return { channel, messageId, conversationId: `${channel}:${chat}`, content, receivedAtMs }
}

/** Builds a messenger's desk. */
export function createDesk<Address, Call>(messenger: Messenger<Address, Call>, parts: DeskParts): Desk {
  const { mailbox, nowMs, reportError } = parts
  const lanes = createLanes(limits.messenger.turnsAtOnce)
  const patienceWith = createPoliteness()
  let load = 0

  async function answer(letter: KeptLetter): Promise<KeptDelivery[]> {
    const message = JSON.parse(letter.content) as ReceivedMessage<Address> // this desk wrote it
    const reply = await replyTo(messenger, parts, letter, message, patienceWith)
    const calls = reply === undefined ? [] : messenger.render(reply, message.address)
    return mailbox.answer({
      sequence: letter.sequence,
      conversationId: letter.conversationId,
      language:
        reply?.language ?? mailbox.correspondent(letter.conversationId)?.language ?? messenger.language,
      calls: calls.map((call) => JSON.stringify(call)),
      // while the webhook's own response may still carry the answer, a process that starts anew must not send it too
      notBeforeMs: messenger.passive === undefined ? nowMs() : nowMs() + limits.messenger.passiveReplyMs,
      answeredAtMs: nowMs(),
    })
  }

  return {
    async answer(letter) {
      load += 1
      try {
        return await lanes.run(letter.conversationId, () => answer(letter))
      } catch (error) {
        reportError(error) // the letter stays unanswered in the mailbox until the next start
        return []
      } finally {
        load -= 1
      }
    },
    load: () => load,
    idle: lanes.idle,
  }
}

/** What is said to a message; undefined for silence. */
async function replyTo<Address, Call>(
  messenger: Messenger<Address, Call>,
  { takeTurn, mailbox, reportError }: DeskParts,
  letter: KeptLetter,
  message: ReceivedMessage<Address>,
  patienceWith: ReturnType<typeof createPoliteness>,
): Promise<Reply | undefined> {
  const { conversationId, messageId } = letter
  const { content, address } = message
  const known = mailbox.correspondent(conversationId)
  const language = known?.language ?? guessLanguage(message) ?? messenger.language
  const patience = patienceWith(`${messenger.name}:${message.user}`, letter.receivedAtMs)
  if (patience === 'silence') return undefined
  const own = (text: string) => ownReply(letter, language, text)
  if (patience === 'ask-to-slow-down') return own(courtesy(language, 'slowDown'))
  const introduce = (reply: Reply): Reply =>
    known?.introducedAtMs !== undefined
      ? reply
      : { ...reply, text: `${courtesy(reply.language, 'introduction')}\n\n${reply.text}`.trimEnd() }
  if (content.kind !== 'text' && content.kind !== 'opened')
    return introduce(own(courtesy(language, content.kind)))

  const text = content.kind === 'text' ? content.text : courtesy(language, 'hello')
  const receivedAt = new Date(letter.receivedAtMs).toISOString()
  const turn = takeTurn({ conversationId, messageId, text, receivedAt, channel: messenger.name })
  const typing = setTimeout(() => {
    messenger.showTyping?.(address).catch(reportError)
  }, limits.messenger.typingAfterMs)
  return introduce(await turn.finally(() => clearTimeout(typing)))
}

/** By the first words, else by what the messenger says of the shopper. */
function guessLanguage<Address>({ content, language }: ReceivedMessage<Address>): Language | undefined {
  return content.kind === 'text' && /\p{L}{2}/u.test(content.text) ? languageOf(content.text) : language
}

/** A sentence of the channel's own, which is no turn of the conversation. */
function ownReply({ conversationId, messageId }: KeptLetter, language: Language, text: string): Reply {
  return replyInWords({ conversationId, messageId, language, text })
}

import type { Reply } from '../../dialog/reply.js'
import type { Language } from '../../intent/understanding.js'
import type { ChannelLimits } from '../rendering/channel-limits.js'

/** A request to a webhook as it came, its body not yet looked into. */
export interface WebhookRequest {
  method: 'GET' | 'POST'
  query: URLSearchParams
  /** A header by its name in small letters; '' where it is missing. */
  header(name: string): string
  body: Buffer
  /** Of whoever holds the connection: the messenger, or a proxy. */
  remoteAddress: string
  nowMs: number
}

/** What the messenger's server is answered at once. */
export interface WebhookAnswer {
  type: 'text/plain' | 'application/json' | 'application/xml'
  body: string
}

/** What a shopper sent; everything but text is answered with a sentence of its own. */
export type ReceivedContent =
  | { kind: 'text'; text: string }
  | { kind: 'opened' } // the chat, without saying anything
  | { kind: OtherContent }

export const otherContents = [
  'edited',
  'deleted',
  'sticker',
  'picture',
  'voice',
  'video',
  'file',
  'location',
  'contact',
  'other',
] as const
export type OtherContent = (typeof otherContents)[number]

/** One message out of a webhook; `Address` is what the messenger needs to be answered, kept as JSON. */
export interface ReceivedMessage<Address> {
  /** The messenger's own: the same id is answered once. */
  messageId: string
  /** The chat within the messenger. */
  chat: string
  /** Whose pace is watched. */
  user: string
  content: ReceivedContent
  address: Address
  sentAtMs?: number
  /** What the messenger says the shopper reads, until they have written something. */
  language?: Language
}

export interface Received<Address> {
  messages: ReceivedMessage<Address>[]
  /** Left out, it is 200 without a body. */
  answer?: WebhookAnswer
}

/** How a call to the messenger ended. */
export type Sent =
  | { kind: 'sent' }
  /** Worth trying again: it was busy, down or asked for a pause. */
  | { kind: 'later'; problem: string; afterMs?: number }
  /** It will never be taken. */
  | { kind: 'never'; problem: string }

/** How fast calls may follow one another. */
export interface Pace {
  /** Between two calls to the same chat. */
  perChatMs: number
  perSecond: number
}

export const messengerNames = ['telegram', 'whatsapp', 'slack', 'line', 'wechat', 'bot-framework'] as const
export type MessengerName = (typeof messengerNames)[number]

/**
 * One messenger's protocol: how its webhooks are checked and read, and how a reply is said in it. `Address` leads back
 * to the shopper, `Call` is one call of its interface; both are plain JSON, for they are kept until they have served.
 */
export interface Messenger<Address, Call> {
  name: MessengerName
  /** Where its webhooks come: "/webhooks/telegram". */
  path: string
  limits: ChannelLimits
  pace: Pace
  maxBodyBytes: number
  /** What its shoppers most likely read, until they have written something. */
  language: Language
  /**
   * Checks where a request comes from, and only then reads it.
   *
   * @throws Refusal for one that is forged, stale or malformed
   */
  receive(request: WebhookRequest): Received<Address> | Promise<Received<Address>>
  /** The calls that say a reply, in order. */
  render(reply: Reply, address: Address): Call[]
  /** Makes one call; `id` is the same at every attempt. Never throws. */
  send(call: Call, attempt: { id: string; attempts: number; ageMs: number }): Promise<Sent>
  /** Shows that an answer is being worked on; that it cannot is no failure. */
  showTyping?(address: Address): Promise<unknown>
  /** The answer as the body of the webhook's own response, where the messenger takes one and this call can be one. */
  passive?(call: Call): WebhookAnswer | undefined
}

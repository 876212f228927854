import { z } from 'zod'
import { frameSchema, slotNames, type TurnContext, type Understanding } from '../intent/understanding.js'
import { limits } from '../limits.js'
import { emptyProfile, profileSchema } from '../profile/profile.js'
import { requestLine } from '../profile/request.js'
import { updateProfile } from '../profile/update-profile.js'
import { cartLineSchema } from './cart/cart.js'
import { undecidedSchema } from './cart/undecided.js'
import type { IncomingMessage } from './message.js'
import { type Reply, replyInWords } from './reply.js'

const reasonSchema = z.object({
  name: z.string(),
  points: z.number(),
  factId: z.string().exactOptional(),
  where: z.enum(['attribute', 'title', 'description', 'variant', 'category']).exactOptional(),
  evidence: z.string().exactOptional(),
})

/** A product as it stands on the screen, with what put it there. */
const shownProductSchema = z.object({
  id: z.string(),
  score: z.number(),
  reasons: z.array(reasonSchema),
  why: z.string(),
  stock: z.int().min(0),
})

const transcriptTurnSchema = z.object({
  turn: z.int(),
  messageId: z.string(),
  /** ISO 8601, when the shopper's message came. */
  at: z.string(),
  said: z.string(),
  replied: z.string(),
})

const chipSchema = z.object({ label: z.string(), say: z.string(), line: z.string() })

/** What a later turn reads of a kept reply; the rest is only given out again as it was. */
const readReplySchema = z.object({
  messageId: z.string(),
  text: z.string(),
  cards: z.array(z.object({ id: z.string(), position: z.int(), detail: chipSchema, add: chipSchema })),
  chips: z.array(chipSchema),
  takeBacks: z.record(z.string(), chipSchema),
})

const replySchema = z.custom<Reply>((value) => readReplySchema.safeParse(value).success)

/** Everything that one turn leaves for the next. */
export const sessionSchema = z.object({
  profile: profileSchema,
  /** Turns taken, from 1. */
  turn: z.int().min(0),
  /** The list on the screen; a product's position is its place here, from 1. */
  screen: z.array(shownProductSchema),
  /** There are products of the request that have not been shown yet. */
  hasMore: z.boolean().default(false),
  /** Ids of the lists shown before it for the same request, the latest last. */
  earlierPages: z.array(z.array(z.string())),
  /** What the request's products are to resemble ("more like the second"). */
  similarToIds: z.array(z.string()),
  /** Never to be shown again. */
  refusedIds: z.array(z.string()),
  /** The position of the product being talked about. */
  focus: z.int().min(1).exactOptional(),
  /** The positions of the products that were set side by side last. */
  compared: z.array(z.int().min(1)).exactOptional(),
  cart: z.array(cartLineSchema).default([]),
  /** What waits for its size, colour or quantity to be said; the first is being asked about. */
  undecided: z.array(undecidedSchema).default([]),
  /** How often the first of them has been asked about again after small talk. */
  reminded: z.int().min(0).default(0),
  /** The cart is what was shown last, so that "the second" is its second line. */
  isCartShown: z.boolean().default(false),
  /** The slot the bot has just asked for. */
  asked: z.enum(slotNames).exactOptional(),
  /** What the bot has asked to narrow the request that stands, and how often while the shopper narrowed nothing. */
  clarified: z
    .object({ slots: z.array(z.enum(slotNames)), unanswered: z.int().min(0) })
    .default({ slots: [], unanswered: 0 }),
  /** What the bot has just asked "did you mean …?" about: acted on after a yes. */
  guess: z.array(frameSchema).exactOptional(),
  /** Messages in a row that were not understood. */
  lost: z.int().min(0),
  transcript: z.array(transcriptTurnSchema),
  /** The latest replies, whole, for messages that are delivered twice. */
  replies: z.array(replySchema),
})

export type Session = z.infer<typeof sessionSchema>
export type ShownProduct = z.infer<typeof shownProductSchema>

export const newSession: Session = {
  profile: emptyProfile,
  turn: 0,
  screen: [],
  hasMore: false,
  earlierPages: [],
  similarToIds: [],
  refusedIds: [],
  cart: [],
  undecided: [],
  reminded: 0,
  isCartShown: false,
  clarified: { slots: [], unanswered: 0 },
  lost: 0,
  transcript: [],
  replies: [],
}

/** What the store gave back, checked. A session that another version wrote and this one cannot read begins anew. */
export function readSession(value: unknown): Session {
  const read = sessionSchema.safeParse(value)
  return read.success ? read.data : newSession
}

/** What the parser is told beside the sentence. */
export function turnContext(session: Session): TurnContext {
  const context = requestLine(session.profile)
  return {
    ...(context === undefined ? {} : { context }),
    ...(session.screen.length === 0 ? {} : { shown: session.screen.length }),
    ...(session.focus === undefined ? {} : { focus: session.focus }),
    ...(session.asked === undefined ? {} : { asked: session.asked }),
  }
}

/** The session as a turn begins: counted, and in the language that was spoken. */
export function beginTurn(session: Session, understanding: Understanding, at: string): Session {
  const turn = session.turn + 1
  return {
    ...session,
    turn,
    profile: updateProfile(session.profile, { ...understanding, frames: [] }, { turn, at }),
  }
}

/**
 * The reply that a message already got, undefined for a new one. Of a message too long ago for its whole reply to be
 * kept, the words come back without the cards.
 */
export function replyGivenBefore(session: Session, message: IncomingMessage): Reply | undefined {
  const whole = session.replies.find(({ messageId }) => messageId === message.messageId)
  if (whole !== undefined) return whole
  const turn = session.transcript.find(({ messageId }) => messageId === message.messageId)
  if (turn === undefined) return undefined
  return replyInWords({
    conversationId: message.conversationId,
    messageId: message.messageId,
    turn: turn.turn,
    language: session.profile.language,
    text: turn.replied,
    confidence: 0,
    profile: session.profile.facts,
  })
}

/** The session after a turn, with its transcript and replies, never larger than the limit. */
export function remember(session: Session, message: IncomingMessage, reply: Reply): Session {
  const { keptTurns, keptReplies, keptWords } = limits.session
  const turn = {
    turn: reply.turn,
    messageId: message.messageId,
    at: message.receivedAt,
    said: shorten(message.text, keptWords),
    replied: shorten(reply.text, keptWords),
  }
  return withinBytes({
    ...session,
    transcript: [...session.transcript, turn].slice(-keptTurns),
    replies: [...session.replies, reply].slice(-keptReplies),
  })
}

/** Gives up the oldest whole replies first, then the oldest turns, then the oldest requests, until the session fits. */
function withinBytes(session: Session): Session {
  const size = Buffer.byteLength(JSON.stringify(session))
  if (size <= limits.session.maxBytes) return session
  const { replies, transcript, profile } = session
  if (replies.length > 2) return withinBytes({ ...session, replies: replies.slice(1) })
  if (transcript.length > 10) return withinBytes({ ...session, transcript: transcript.slice(1) })
  if (replies.length > 0) return withinBytes({ ...session, replies: replies.slice(1) })
  if (profile.earlierRequests.length === 0) return session
  return withinBytes({
    ...session,
    profile: { ...profile, earlierRequests: profile.earlierRequests.slice(1) },
  })
}

function shorten(text: string, characters: number): string {
  const kept = [...text]
  return kept.length <= characters ? text : `${kept.slice(0, characters).join('')}…`
}

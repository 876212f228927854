import { randomUUID } from 'node:crypto'
import type { TakeTurn } from '../../dialog/index.js'
import { limits } from '../../limits.js'
import type { ActivityLog } from '../../store/activity-log.js'
import { Refusal } from '../refusal.js'
import {
  type ActivitySet,
  activityId,
  botAccount,
  type DraftActivity,
  type PostedActivity,
  placed,
  readActivity,
} from './activity.js'
import { renderReply } from './render-reply.js'
import type { TokenClaims } from './token.js'

export interface ConversationParts {
  takeTurn: TakeTurn
  log: ActivityLog
  nowMs: () => number
  /** Where new activities go at once: the open streams. */
  announce(conversationId: string, set: ActivitySet): void
  /** The cause of a turn that failed, for the operator's log. */
  reportError(error: unknown): void
}

/** What the Direct Line routes do, without HTTP. */
export interface Conversations {
  begin(claims: TokenClaims): void
  /** Takes what the shopper sent and gives back its id; the reply follows through the transcript. */
  post(claims: TokenClaims, activity: PostedActivity): string
  /** The next activities after a watermark. */
  read(conversationId: string, watermark: number): ActivitySet
  /** Answers what a process that ended left unanswered. */
  resume(conversationId: string): void
  /** Resolves when every turn that runs has been answered. */
  settled(): Promise<void>
}

const apology = {
  en: 'Sorry, something went wrong on our side. Please say that once more.',
  zh: '抱歉，我们这边出了点问题，请再说一次。',
}

/** Conversations over the transcript: every activity is kept before it is announced, and answered once. */
export function createConversations(parts: ConversationParts): Conversations {
  const { log, nowMs, announce } = parts
  const waiting = new Map<string, Set<number>>()
  const running = new Set<Promise<void>>()

  function startAnswer(conversationId: string, sequence: number, message: DraftActivity) {
    const answering = answer(conversationId, sequence, message).finally(() => running.delete(answering))
    running.add(answering)
  }

  function keepAndAnnounce(conversationId: string, draft: DraftActivity, replyTo: number) {
    const { sequence, isNew } = log.append(conversationId, { content: JSON.stringify(draft), replyTo })
    if (isNew) announceKept(conversationId, sequence, draft)
  }

  function announceKept(conversationId: string, sequence: number, draft: DraftActivity) {
    const activity = placed(draft, conversationId, activityId(conversationId, sequence))
    announce(conversationId, { activities: [activity], watermark: String(sequence) })
  }

  function showTyping(conversationId: string) {
    const draft: DraftActivity = { type: 'typing', timestamp: isoTime(nowMs()), from: botAccount }
    const activity = placed(draft, conversationId, randomUUID())
    announce(conversationId, { activities: [activity], watermark: String(log.latest(conversationId)) })
  }

  async function answer(conversationId: string, sequence: number, message: DraftActivity) {
    const turns = waiting.get(conversationId) ?? new Set()
    if (turns.has(sequence)) return
    waiting.set(conversationId, turns.add(sequence))
    const typing = setTimeout(() => showTyping(conversationId), limits.directLine.typingAfterMs)
    try {
      const draft = await replyTo(parts, conversationId, sequence, message)
      clearTimeout(typing) // before the reply is announced, so that nothing types after it
      keepAndAnnounce(conversationId, draft, sequence)
    } catch (error) {
      parts.reportError(error) // the reply could not be kept: the message stays unanswered until the next resume
    } finally {
      clearTimeout(typing)
      turns.delete(sequence)
      if (turns.size === 0) waiting.delete(conversationId)
    }
  }

  return {
    begin({ conversationId, userId }) {
      log.begin({ id: conversationId, userId, beganAt: isoTime(nowMs()) })
    },
    post({ conversationId, userId }, posted) {
      if (posted.type !== 'message') return randomUUID() // nothing that is shown or answered
      refuseFlood(waiting.get(conversationId)?.size ?? 0)
      const draft = shoppersMessage(posted, userId, isoTime(nowMs()))
      const clientId = posted.channelData?.clientActivityID
      const { sequence, isNew } = log.append(conversationId, {
        content: JSON.stringify(draft),
        awaitsReply: true,
        ...(clientId !== undefined && { clientId }),
      })
      if (isNew) {
        announceKept(conversationId, sequence, draft)
        startAnswer(conversationId, sequence, draft)
      }
      return activityId(conversationId, sequence)
    },
    read(conversationId, watermark) {
      const logged = log.after(conversationId, watermark, limits.directLine.activitiesPerAnswer)
      return {
        activities: logged.map((entry) => readActivity(conversationId, entry)),
        watermark: String(logged.at(-1)?.sequence ?? Math.min(watermark, log.latest(conversationId))),
      }
    },
    resume(conversationId) {
      for (const { sequence, content } of log.unanswered(conversationId)) {
        startAnswer(conversationId, sequence, JSON.parse(content) as DraftActivity)
      }
    },
    async settled() {
      await Promise.all(running)
    },
  }
}

async function replyTo(
  { takeTurn, nowMs, reportError }: ConversationParts,
  conversationId: string,
  sequence: number,
  message: DraftActivity,
): Promise<DraftActivity> {
  const messageId = activityId(conversationId, sequence)
  const text = message.text ?? ''
  try {
    const reply = await takeTurn({
      conversationId,
      messageId,
      text,
      receivedAt: message.timestamp,
      channel: 'web',
    })
    return renderReply(reply, messageId, isoTime(nowMs()))
  } catch (error) {
    reportError(error)
    const language = /\p{Script=Han}/u.test(text) ? 'zh' : 'en'
    return {
      type: 'message',
      timestamp: isoTime(nowMs()),
      from: botAccount,
      replyToId: messageId,
      text: apology[language],
    }
  }
}

function shoppersMessage(
  { text, value, locale, channelData }: PostedActivity,
  userId: string,
  timestamp: string,
): DraftActivity {
  const clientActivityID = channelData?.clientActivityID
  return {
    type: 'message',
    timestamp,
    from: { id: userId, role: 'user' },
    text: text ?? (typeof value === 'string' ? value : ''),
    textFormat: 'plain',
    ...(locale !== undefined && { locale }),
    ...(clientActivityID !== undefined && { channelData: { clientActivityID } }),
  }
}

function refuseFlood(turnsWaiting: number) {
  if (turnsWaiting < limits.directLine.maxWaitingTurns) return
  throw new Refusal(
    429,
    'TooManyRequests',
    'Too many messages are still being answered; send the next one later.',
  )
}

function isoTime(epochMs: number): string {
  return new Date(epochMs).toISOString()
}

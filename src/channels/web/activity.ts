import { z } from 'zod'
import { limits } from '../../limits.js'
import type { LoggedActivity } from '../../store/activity-log.js'

/** What a client may post; whom it is from is said by the token, whatever `from` claims. */
export const postedActivitySchema = z.object({
  type: z.enum(['message', 'typing', 'event', 'conversationUpdate']),
  text: z.string().optional(),
  /** What a pressed button stands for, where it sends no text. */
  value: z.unknown().optional(),
  locale: z.string().max(35).optional(),
  channelData: z
    .object({
      clientActivityID: z
        .string()
        .max(limits.directLine.maxClientActivityIdCharacters)
        .regex(/^[\x21-\x7e]+$/, 'printable ASCII')
        .optional(),
    })
    .optional(),
})

export type PostedActivity = z.infer<typeof postedActivitySchema>

/** An activity before the transcript has given it its place. */
export interface DraftActivity {
  type: 'message' | 'typing'
  timestamp: string
  from: { id: string; name?: string; role: 'user' | 'bot' }
  replyToId?: string
  text?: string
  [field: string]: unknown
}

/** A Direct Line 3.0 activity as clients receive it. */
export interface Activity extends DraftActivity {
  id: string
  channelId: 'directline'
  conversation: { id: string }
}

export interface ActivitySet {
  activities: Activity[]
  /** Where the next set begins. */
  watermark: string
}

export const botAccount = { id: 'parley', name: 'Parley', role: 'bot' } as const

/** The id by which clients know an activity; sorts as the transcript does. */
export function activityId(conversationId: string, sequence: number): string {
  return `${conversationId}|${String(sequence).padStart(7, '0')}`
}

/** The activity as it is sent, from the JSON that the transcript keeps of it. */
export function readActivity(conversationId: string, { sequence, content }: LoggedActivity): Activity {
  const draft = JSON.parse(content) as DraftActivity // written by this channel, so not parsed a second time
  return placed(draft, conversationId, activityId(conversationId, sequence))
}

/** A draft with its id and conversation. */
export function placed(draft: DraftActivity, conversationId: string, id: string): Activity {
  return { ...draft, id, channelId: 'directline', conversation: { id: conversationId } }
}

import { z } from 'zod'
import type { OtherContent, ReceivedContent, ReceivedMessage } from '../messenger/messenger.js'

/** What LINE sends, as far as it is read: https://developers.line.biz/en/reference/messaging-api/#webhook-event-objects */
export const lineWebhookSchema = z.object({
  destination: z.string(),
  events: z.array(
    z.looseObject({
      type: z.string(),
      mode: z.string(),
      webhookEventId: z.string(),
      timestamp: z.number(),
      source: z.looseObject({ type: z.string(), userId: z.string().optional() }).optional(),
      replyToken: z.string().optional(),
      message: z.looseObject({ type: z.string(), text: z.string().optional() }).optional(),
      postback: z.looseObject({ data: z.string() }).optional(),
    }),
  ),
})

type Event = z.infer<typeof lineWebhookSchema>['events'][number]

/** Where a LINE shopper is answered. */
export interface LineAddress {
  userId: string
  /** Answers once and for free, for about a minute. */
  replyToken?: string
  receivedAtMs: number
}

/** The shoppers' own events. Groups are none, nor what another module of the account answers ("standby"). */
export function readLineEvents(
  { events }: z.infer<typeof lineWebhookSchema>,
  receivedAtMs: number,
): ReceivedMessage<LineAddress>[] {
  return events.flatMap((event) => {
    const { webhookEventId, mode, source, replyToken, timestamp } = event
    const content = contentOf(event)
    const userId = source?.userId
    if (content === undefined || mode !== 'active' || source?.type !== 'user' || userId === undefined)
      return []
    return [
      {
        messageId: webhookEventId,
        chat: userId,
        user: userId,
        content,
        address: { userId, receivedAtMs, ...(replyToken !== undefined && { replyToken }) },
        sentAtMs: timestamp,
      },
    ]
  })
}

const kindOfType: Readonly<Record<string, OtherContent>> = {
  sticker: 'sticker',
  image: 'picture',
  audio: 'voice',
  video: 'video',
  file: 'file',
  location: 'location',
}

function contentOf({ type, message, postback }: Event): ReceivedContent | undefined {
  if (type === 'follow') return { kind: 'opened' }
  if (type === 'unsend') return { kind: 'deleted' }
  if (type === 'postback' && postback !== undefined) return { kind: 'text', text: postback.data }
  if (type !== 'message' || message === undefined) return undefined
  if (message.type === 'text' && message.text !== undefined) return { kind: 'text', text: message.text }
  return { kind: kindOfType[message.type] ?? 'other' }
}

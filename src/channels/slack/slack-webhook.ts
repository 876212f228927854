import { z } from 'zod'
import type { ReceivedContent, ReceivedMessage } from '../messenger/messenger.js'

const fileSchema = z.looseObject({ mimetype: z.string().optional() })

const messageEventSchema = z.looseObject({
  type: z.literal('message'),
  channel: z.string(),
  channel_type: z.string().optional(),
  subtype: z.string().optional(),
  user: z.string().optional(),
  bot_id: z.string().optional(),
  text: z.string().optional(),
  ts: z.string(),
  files: z.array(fileSchema).optional(),
  message: z
    .looseObject({ user: z.string().optional(), bot_id: z.string().optional(), text: z.string().optional() })
    .optional(),
  previous_message: z
    .looseObject({ user: z.string().optional(), bot_id: z.string().optional(), text: z.string().optional() })
    .optional(),
})
type MessageEvent = z.infer<typeof messageEventSchema>

/** What the Events API sends, as far as it is read: https://docs.slack.dev/apis/events-api */
export const eventSchema = z.union([
  z.looseObject({ type: z.literal('url_verification'), challenge: z.string().min(1).max(200) }),
  z.looseObject({
    type: z.literal('event_callback'),
    event_id: z.string(),
    event_time: z.number(),
    event: z.union([
      messageEventSchema,
      z.looseObject({ type: z.string().refine((type) => type !== 'message') }),
    ]),
  }),
  z.looseObject({ type: z.literal('app_rate_limited') }),
])

/** What a press sends: https://docs.slack.dev/reference/interaction-payloads/block_actions-payload */
export const pressSchema = z.looseObject({
  type: z.string(),
  user: z.looseObject({ id: z.string() }),
  channel: z.looseObject({ id: z.string() }).optional(),
  actions: z.array(z.looseObject({ value: z.string().optional(), action_ts: z.string() })).optional(),
})

/** Where a Slack shopper is answered. */
export interface SlackAddress {
  channel: string
}

type Event = z.infer<typeof eventSchema>

/** The message of an event; only direct messages of people are answered. */
export function readEvent(payload: Event): ReceivedMessage<SlackAddress>[] {
  if (payload.type !== 'event_callback' || !isMessage(payload.event)) return []
  const { event, event_id, event_time } = payload
  const content = contentOf(event)
  const user = event.user ?? event.message?.user ?? event.previous_message?.user
  const isOfBot = [event, event.message, event.previous_message].some((part) => part?.bot_id !== undefined)
  if (event.channel_type !== 'im' || content === undefined || user === undefined || isOfBot) return []
  return [
    {
      messageId: event_id,
      chat: event.channel,
      user,
      content,
      address: { channel: event.channel },
      sentAtMs: event_time * 1000,
    },
  ]
}

/** What a press says. */
export function readPress({
  type,
  user,
  channel,
  actions,
}: z.infer<typeof pressSchema>): ReceivedMessage<SlackAddress>[] {
  const [action] = actions ?? []
  if (type !== 'block_actions' || channel === undefined || action?.value === undefined) return []
  return [
    {
      messageId: `press ${user.id} ${action.action_ts}`,
      chat: channel.id,
      user: user.id,
      content: { kind: 'text', text: action.value },
      address: { channel: channel.id },
      sentAtMs: Number(action.action_ts) * 1000,
    },
  ]
}

function isMessage(event: { type: string }): event is MessageEvent {
  return event.type === 'message'
}

function contentOf({
  subtype,
  text = '',
  files,
  message,
  previous_message,
}: MessageEvent): ReceivedContent | undefined {
  switch (subtype) {
    case 'message_changed': // also when Slack unfolds a link, which changes no word
      return message?.text === previous_message?.text ? undefined : { kind: 'edited' }
    case 'message_deleted':
      return { kind: 'deleted' }
    case undefined:
    case 'file_share':
      return text.trim() === '' && files !== undefined
        ? { kind: kindOfFile(files[0]?.mimetype) }
        : { kind: 'text', text: plainText(text) }
    default:
      return undefined // somebody joined, a topic was set
  }
}

function kindOfFile(mimetype = '') {
  if (mimetype.startsWith('image/')) return 'picture'
  if (mimetype.startsWith('audio/')) return 'voice'
  return mimetype.startsWith('video/') ? 'video' : 'file'
}

/** Slack's text as the shopper typed it: https://docs.slack.dev/messaging/formatting-message-text */
function plainText(text: string): string {
  return text
    .replaceAll(/<[@#!][^>]*>/g, '')
    .replaceAll(/<([^|>]+)(?:\|([^>]*))?>/g, (_link, url: string, label?: string) => label || url)
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim()
}

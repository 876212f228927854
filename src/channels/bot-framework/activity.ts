import { z } from 'zod'
import type { Language } from '../../intent/understanding.js'
import type { OtherContent, ReceivedContent, ReceivedMessage } from '../messenger/messenger.js'

const accountSchema = z.looseObject({ id: z.string().min(1) })

/** An activity of the Bot Framework protocol, as far as it is read; all else of it is kept for the answer's address. */
export const incomingActivitySchema = z.looseObject({
  type: z.string(),
  id: z.string().optional(),
  timestamp: z.string().optional(),
  channelId: z.string().min(1),
  serviceUrl: z.string().min(1),
  from: accountSchema,
  recipient: accountSchema,
  conversation: z.looseObject({
    id: z.string().min(1),
    isGroup: z.boolean().nullish(),
  }),
  text: z.string().nullish(),
  locale: z.string().nullish(),
  value: z.unknown().optional(),
  attachments: z.array(z.looseObject({ contentType: z.string() })).nullish(),
  membersAdded: z.array(accountSchema).nullish(),
})
export type IncomingActivity = z.infer<typeof incomingActivitySchema>

/** Where a shopper is answered: a conversation reference. */
export interface BotFrameworkAddress {
  serviceUrl: string
  channelId: string
  conversation: { id: string }
  user: { id: string }
  bot: { id: string }
  activityId?: string
  locale?: string
}

/** The message of an activity. None for groups, for what the bot itself did, and for kinds that say nothing. */
export function readActivity(activity: IncomingActivity): ReceivedMessage<BotFrameworkAddress>[] {
  const { id, channelId, conversation, from, recipient, timestamp, serviceUrl, locale } = activity
  const content = contentOf(activity)
  if (content === undefined || conversation.isGroup === true) return []
  const sentAtMs = Date.parse(timestamp ?? '')
  const messageId = `${conversation.id} ${id ?? ''} ${activity.type}`
  return [
    {
      messageId: id === undefined ? `${messageId} ${timestamp ?? ''}` : messageId,
      chat: `${channelId}:${conversation.id}`,
      user: `${channelId}:${from.id}`,
      content,
      address: {
        serviceUrl,
        channelId,
        conversation: { id: conversation.id },
        user: { id: from.id },
        bot: { id: recipient.id },
        ...(id !== undefined && { activityId: id }),
        ...(typeof locale === 'string' && { locale }),
      },
      ...(Number.isFinite(sentAtMs) && { sentAtMs }),
      ...languageOfClient(locale),
    },
  ]
}

function contentOf(activity: IncomingActivity): ReceivedContent | undefined {
  const { type, text, value, attachments, membersAdded, recipient } = activity
  switch (type) {
    case 'message':
      return messageContent(text ?? '', value, attachments?.[0]?.contentType)
    case 'messageUpdate':
      return { kind: 'edited' }
    case 'messageDelete':
      return { kind: 'deleted' }
    case 'conversationUpdate': {
      const people = (membersAdded ?? []).filter((member) => member.id !== recipient.id)
      return people.length > 0 ? { kind: 'opened' } : undefined
    }
    default:
      return undefined
  }
}

const submitSchema = z.union([z.string(), z.looseObject({ say: z.string() }).transform(({ say }) => say)])

/** Words, else what a pressed button says, else what was attached. */
function messageContent(text: string, value: unknown, attached: string | undefined): ReceivedContent {
  if (text.trim() !== '') return { kind: 'text', text }
  const pressed = submitSchema.safeParse(value)
  if (pressed.success) return { kind: 'text', text: pressed.data }
  return attached === undefined ? { kind: 'text', text: '' } : { kind: kindOf(attached) }
}

function kindOf(contentType: string): OtherContent {
  if (contentType.startsWith('image')) return 'picture'
  if (contentType.startsWith('audio/')) return 'voice'
  if (contentType.startsWith('video/')) return 'video'
  return contentType.startsWith('application/vnd.microsoft.card') ? 'other' : 'file'
}

function languageOfClient(locale: string | null | undefined): { language?: Language } {
  if (typeof locale !== 'string') return {}
  return { language: locale.toLowerCase().startsWith('zh') ? 'zh' : 'en' }
}

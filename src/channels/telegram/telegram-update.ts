import { z } from 'zod'
import type { OtherContent, ReceivedContent, ReceivedMessage } from '../messenger/messenger.js'

const personSchema = z.object({ id: z.int(), is_bot: z.boolean(), language_code: z.string().optional() })

const messageSchema = z.looseObject({
  message_id: z.int(),
  date: z.int(),
  edit_date: z.int().optional(),
  chat: z.object({ id: z.int(), type: z.string() }),
  from: personSchema.optional(),
  text: z.string().optional(),
})
type Message = z.infer<typeof messageSchema>

const pressSchema = z.object({
  id: z.string(),
  from: personSchema,
  message: z.looseObject({ chat: z.object({ id: z.int(), type: z.string() }) }).optional(),
  data: z.string().optional(),
})

/** An Update of the Bot API, as far as it is read: https://core.telegram.org/bots/api#update */
export const updateSchema = z.looseObject({
  update_id: z.int(),
  message: messageSchema.optional(),
  edited_message: messageSchema.optional(),
  callback_query: pressSchema.optional(),
})
export type Update = z.infer<typeof updateSchema>

/** Where a Telegram shopper is answered. */
export interface TelegramAddress {
  chatId: number
  /** A press, which shows as pending until it is answered. */
  pressId?: string
}

/** The message of an update. None for what is not a shopper's own: groups, other bots, service messages. */
export function readUpdate(update: Update): ReceivedMessage<TelegramAddress>[] {
  const { update_id, message, edited_message, callback_query } = update
  const messageId = String(update_id)
  if (callback_query !== undefined) return readPress(messageId, callback_query)
  const given = message ?? edited_message
  if (given?.from === undefined || given.from.is_bot || given.chat.type !== 'private') return []
  return [
    {
      messageId,
      chat: String(given.chat.id),
      user: String(given.from.id),
      content: edited_message === undefined ? contentOf(given) : { kind: 'edited' },
      address: { chatId: given.chat.id },
      sentAtMs: (given.edit_date ?? given.date) * 1000,
      ...languageOfClient(given.from),
    },
  ]
}

function readPress(
  messageId: string,
  { id, from, message, data }: NonNullable<Update['callback_query']>,
): ReceivedMessage<TelegramAddress>[] {
  if (message?.chat.type !== 'private' || data === undefined || from.is_bot) return []
  return [
    {
      messageId,
      chat: String(message.chat.id),
      user: String(from.id),
      content: { kind: 'text', text: data },
      address: { chatId: message.chat.id, pressId: id },
      ...languageOfClient(from),
    },
  ]
}

/** The field of a message that holds each kind of content that is not text. */
const kindOfField: Readonly<Record<string, OtherContent>> = {
  sticker: 'sticker',
  animation: 'sticker',
  photo: 'picture',
  voice: 'voice',
  audio: 'voice',
  video: 'video',
  video_note: 'video',
  document: 'file',
  location: 'location',
  venue: 'location',
  contact: 'contact',
}

function contentOf(message: Message): ReceivedContent {
  const { text } = message
  if (text === undefined) {
    const [, kind] = Object.entries(kindOfField).find(([field]) => message[field] !== undefined) ?? []
    return { kind: kind ?? 'other' }
  }
  if (/^\/start\b/.test(text)) return { kind: 'opened' }
  return { kind: 'text', text: text.replace(/^\/(\w+)(?:@\w+)?/, '$1') } // /help is "help"
}

function languageOfClient({ language_code }: z.infer<typeof personSchema>): { language?: 'en' | 'zh' } {
  return language_code === undefined ? {} : { language: language_code.startsWith('zh') ? 'zh' : 'en' }
}

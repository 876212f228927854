import { z } from 'zod'
import type { OtherContent, ReceivedContent, ReceivedMessage } from '../messenger/messenger.js'

const choiceSchema = z.object({ id: z.string(), title: z.string() })

const messageSchema = z.looseObject({
  from: z.string().min(1),
  id: z.string().min(1),
  timestamp: z.string().regex(/^\d+$/),
  type: z.string(),
  text: z.object({ body: z.string() }).optional(),
  /** What a press of a template's button sends. */
  button: z.looseObject({ text: z.string() }).optional(),
  interactive: z
    .looseObject({ button_reply: choiceSchema.optional(), list_reply: choiceSchema.optional() })
    .optional(),
})

/**
 * A notification of the Cloud API, as far as it is read:
 * https://developers.facebook.com/docs/whatsapp/cloud-api/webhooks/payload-examples
 */
export const notificationSchema = z.object({
  object: z.string(),
  entry: z.array(
    z.looseObject({
      changes: z.array(
        z.looseObject({
          field: z.string(),
          value: z.looseObject({
            metadata: z.looseObject({ phone_number_id: z.string() }).optional(),
            messages: z.array(messageSchema).optional(),
          }),
        }),
      ),
    }),
  ),
})

/** Where a WhatsApp shopper is answered. */
export interface WhatsAppAddress {
  to: string
  /** The message to be shown as read while the answer is written. */
  messageId: string
}

/** The shoppers' messages to this number; notes of what was delivered and read hold none. */
export function readNotification(
  { object, entry }: z.infer<typeof notificationSchema>,
  phoneNumberId: string,
): ReceivedMessage<WhatsAppAddress>[] {
  if (object !== 'whatsapp_business_account') return []
  return entry
    .flatMap(({ changes }) => changes)
    .filter(({ field, value }) => field === 'messages' && value.metadata?.phone_number_id === phoneNumberId)
    .flatMap(({ value }) => value.messages ?? [])
    .filter(({ type }) => type !== 'reaction' && type !== 'system') // nobody expects an answer to a thumb
    .map((message) => ({
      messageId: message.id,
      chat: message.from,
      user: message.from,
      content: contentOf(message),
      address: { to: message.from, messageId: message.id },
      sentAtMs: Number(message.timestamp) * 1000,
    }))
}

const kindOfType: Readonly<Record<string, OtherContent>> = {
  edit: 'edited',
  revoke: 'deleted',
  sticker: 'sticker',
  image: 'picture',
  audio: 'voice',
  video: 'video',
  document: 'file',
  location: 'location',
  contacts: 'contact',
}

function contentOf({ type, text, button, interactive }: z.infer<typeof messageSchema>): ReceivedContent {
  const choice = interactive?.button_reply ?? interactive?.list_reply
  const said = text?.body ?? choice?.id ?? button?.text
  if (said !== undefined) return { kind: 'text', text: said }
  return { kind: type === 'request_welcome' ? 'opened' : (kindOfType[type] ?? 'other') }
}

import { z } from 'zod'
import { limits } from '../../limits.js'
import { type ApiAnswer, callApi, outcomeByStatus } from '../messenger/call-api.js'
import type { Messenger, Received, Sent, WebhookRequest } from '../messenger/messenger.js'
import { readWebhook } from '../messenger/read-webhook.js'
import { isSame, requireSame, sign } from '../messenger/signature.js'
import { Refusal } from '../refusal.js'
import type { OwnLink } from '../rendering/own-hosts.js'
import { renderWhatsApp, type WhatsAppCall, whatsAppLimits } from './render-whatsapp.js'
import { notificationSchema, readNotification, type WhatsAppAddress } from './whatsapp-webhook.js'

export interface WhatsAppSettings {
  accessToken: string
  /** Signs the webhooks. */
  appSecret: string
  /** A word of the merchant's own, given when the webhook is registered. */
  verifyToken: string
  phoneNumberId: string
  /** "https://graph.facebook.com/v23.0". */
  apiUrl: string
}

/** WhatsApp by the Cloud API: https://developers.facebook.com/docs/whatsapp/cloud-api */
export function createWhatsAppMessenger(
  settings: WhatsAppSettings,
  ownLink: OwnLink,
): Messenger<WhatsAppAddress, WhatsAppCall> {
  const { accessToken, phoneNumberId, apiUrl } = settings
  const call = (json: unknown) =>
    callApi(`${apiUrl}/${phoneNumberId}/messages`, {
      headers: { Authorization: `Bearer ${accessToken}` },
      json,
    })

  return {
    name: 'whatsapp',
    path: '/webhooks/whatsapp',
    limits: whatsAppLimits,
    pace: { perChatMs: 1_000, perSecond: 80 }, // 80 messages a second to all; a burst to one, then one in six seconds
    maxBodyBytes: limits.messenger.maxBatchBytes,
    language: 'en',
    receive: (request) => receive(request, settings),
    render: (reply, address) => renderWhatsApp(reply, address, ownLink),
    send: async (json) => outcomeOf(await call(json)),
    showTyping: ({ messageId }) =>
      call({
        messaging_product: 'whatsapp',
        status: 'read',
        message_id: messageId,
        typing_indicator: { type: 'text' },
      }),
  }
}

function receive(
  { method, header, query, body }: WebhookRequest,
  { appSecret, verifyToken, phoneNumberId }: WhatsAppSettings,
): Received<WhatsAppAddress> {
  if (method === 'GET') return proveWebhook(query, verifyToken)
  requireSame(header('x-hub-signature-256'), `sha256=${sign(appSecret, [body], 'hex')}`)
  return { messages: readNotification(readWebhook(body, notificationSchema), phoneNumberId) }
}

/** Asked once, when the webhook is registered: https://developers.facebook.com/docs/graph-api/webhooks/getting-started */
function proveWebhook(query: URLSearchParams, verifyToken: string): Received<WhatsAppAddress> {
  const challenge = query.get('hub.challenge') ?? ''
  const isAsked = query.get('hub.mode') === 'subscribe' && /^\w{1,100}$/.test(challenge)
  if (!isAsked || !isSame(query.get('hub.verify_token') ?? '', verifyToken)) {
    throw new Refusal(403, 'VerifyTokenWrong', 'The verify token is not right.')
  }
  return { messages: [], answer: { type: 'text/plain', body: challenge } }
}

const errorSchema = z.looseObject({ error: z.looseObject({ code: z.number() }) })

/** Too many calls, too many to one shopper, and a service that is down for a while; all others are for good. */
const passing = new Set([1, 2, 4, 80007, 130429, 131000, 131016, 131048, 131056, 133004, 133016])

/** The code tells more than the status: https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes */
function outcomeOf(answer: ApiAnswer): Sent {
  const read = errorSchema.safeParse(answer.kind === 'answered' ? answer.body : undefined)
  if (!read.success) return outcomeByStatus(answer)
  const { code } = read.data.error
  const outcome = outcomeByStatus(answer, String(code))
  return outcome.kind === 'never' && passing.has(code) ? { kind: 'later', problem: outcome.problem } : outcome
}

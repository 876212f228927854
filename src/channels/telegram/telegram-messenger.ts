import { z } from 'zod'
import { limits } from '../../limits.js'
import { type ApiAnswer, callApi, outcomeByStatus } from '../messenger/call-api.js'
import type { Messenger, Sent } from '../messenger/messenger.js'
import { readWebhook, requirePost } from '../messenger/read-webhook.js'
import { requireSame } from '../messenger/signature.js'
import type { OwnLink } from '../rendering/own-hosts.js'
import { renderTelegram, type TelegramCall, telegramLimits } from './render-telegram.js'
import { readUpdate, type TelegramAddress, updateSchema } from './telegram-update.js'

export interface TelegramSettings {
  /** The bot's token, from @BotFather. */
  botToken: string
  /** What `setWebhook` was given as `secret_token`. */
  webhookSecret: string
  /** "https://api.telegram.org", or a Bot API server of one's own. */
  apiUrl: string
}

const answerSchema = z.looseObject({
  parameters: z.looseObject({ retry_after: z.number().optional() }).optional(),
})

/** Telegram by its Bot API: https://core.telegram.org/bots/api */
export function createTelegramMessenger(
  { botToken, webhookSecret, apiUrl }: TelegramSettings,
  ownLink: OwnLink,
): Messenger<TelegramAddress, TelegramCall> {
  const call = (method: string, parameters: unknown) =>
    callApi(`${apiUrl}/bot${botToken}/${method}`, { json: parameters })

  return {
    name: 'telegram',
    path: '/webhooks/telegram',
    limits: telegramLimits,
    pace: { perChatMs: 1_000, perSecond: 30 }, // https://core.telegram.org/bots/faq#broadcasting-to-users
    maxBodyBytes: limits.messenger.maxBodyBytes,
    language: 'en',
    receive({ method, header, body }) {
      requirePost(method)
      requireSame(header('x-telegram-bot-api-secret-token'), webhookSecret)
      return { messages: readUpdate(readWebhook(body, updateSchema)) }
    },
    render: (reply, address) => renderTelegram(reply, address, ownLink),
    async send({ method, parameters }) {
      const answer = await call(method, parameters)
      // a press is pending for a while only, and whether it looks so is not worth another attempt
      return method === 'answerCallbackQuery' ? { kind: 'sent' } : outcomeOf(answer)
    },
    showTyping: ({ chatId }) => call('sendChatAction', { chat_id: chatId, action: 'typing' }),
  }
}

/** Telegram says in the body how long it wants to be left alone. */
function outcomeOf(answer: ApiAnswer): Sent {
  const read = answerSchema.safeParse(answer.kind === 'answered' ? answer.body : undefined)
  const pauseSeconds = read.data?.parameters?.retry_after
  const outcome = outcomeByStatus(answer)
  return outcome.kind === 'later' && pauseSeconds !== undefined
    ? { ...outcome, afterMs: pauseSeconds * 1000 }
    : outcome
}

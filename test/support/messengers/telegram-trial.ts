import { createMessengerChannel } from '../../../src/channels/messenger/messenger-channel.js'
import { createOwnLink } from '../../../src/channels/rendering/own-hosts.js'
import { createTelegramMessenger } from '../../../src/channels/telegram/telegram-messenger.js'
import { createRules, fieldsOf, isText, listOf, type StandInCall, type Verdict } from './stand-in.js'
import type { Trial, TrialEvent } from './trial.js'

const botToken = '110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw' // the documentation's own example
const webhookSecret = 'a-secret_of-the-shop'

/** Contents of a Message of the Bot API: https://core.telegram.org/bots/api#message */
const contents: Readonly<Record<string, unknown>> = {
  sticker: { sticker: { file_id: 'CAAC', file_unique_id: 'AgAD', type: 'regular', width: 512, height: 512 } },
  picture: { photo: [{ file_id: 'AgAC', file_unique_id: 'AQAD', width: 90, height: 67 }] },
  voice: { voice: { file_id: 'AwAC', file_unique_id: 'AgAD', duration: 2, mime_type: 'audio/ogg' } },
  video: { video: { file_id: 'BAAC', file_unique_id: 'AgAD', width: 320, height: 240, duration: 2 } },
  file: { document: { file_id: 'BQAC', file_unique_id: 'AgAD', file_name: 'list.pdf' } },
  location: { location: { latitude: 52.52, longitude: 13.405 } },
  contact: { contact: { phone_number: '+1 555 0100', first_name: 'Kim' } },
  other: { dice: { emoji: '🎲', value: 4 } },
}

/** Telegram by https://core.telegram.org/bots/api: webhooks as it sends them, calls as it checks them. */
export const telegramTrial: Trial = {
  name: 'telegram',
  open: (parts, apiUrl) =>
    createMessengerChannel(
      createTelegramMessenger({ botToken, webhookSecret, apiUrl }, createOwnLink(['shop.example'])),
      parts,
    ),
  judge,
  bodyOf: (event) => JSON.stringify(updateOf(event)),
  sign: (body, { secret = webhookSecret } = {}) => ({
    method: 'POST',
    path: '/webhooks/telegram',
    headers: { 'Content-Type': 'application/json', 'X-Telegram-Bot-Api-Secret-Token': secret },
    body,
  }),
  malformed: [
    '',
    '{',
    '[]',
    'null',
    '{"message":{}}',
    '{"update_id":"1"}',
    '{"update_id":1,"message":{"text":"hi"}}',
    '{"update_id":2,"message":{"message_id":1,"date":"now","chat":{"id":1,"type":"private"}}}',
    '{"update_id":3,"callback_query":{"id":4}}',
  ],
  has: ['edited', 'sticker', 'picture', 'voice', 'video', 'file', 'location', 'contact', 'other'],
  signsBody: false,
  signsTime: false,
}

function updateOf(event: TrialEvent) {
  const { id, user = '1111111' } = event
  const from = { id: Number(user), is_bot: false, first_name: 'Test', language_code: 'en' }
  const chat = { id: Number(user), first_name: 'Test', type: 'private' }
  const message = { message_id: 1365, from, chat, date: Math.floor((event.atMs ?? Date.now()) / 1000) }
  const update_id = Number(id)
  if (event.kind === 'text') return { update_id, message: { ...message, text: event.text } }
  if (event.kind === 'press') {
    const sent = { ...message, from: { id: 110201543, is_bot: true, first_name: 'Shop' }, text: 'Here:' }
    return {
      update_id,
      callback_query: { id: '4382bfdwdsb323b2d9', from, message: sent, chat_instance: '1', data: event.say },
    }
  }
  if (event.kind === 'edited') {
    return { update_id, edited_message: { ...message, edit_date: message.date, text: 'blue shoes' } }
  }
  return { update_id, message: { ...message, ...fieldsOf(contents[event.kind]) } }
}

function judge({ method, path, body }: StandInCall): Verdict {
  const { problems, rule } = createRules()
  const fields = fieldsOf(body)
  rule('only POST with JSON', method === 'POST' && body !== undefined)
  const name = new RegExp(`^/bot${botToken}/(\\w+)$`).exec(path)?.[1]
  rule('the token stands in the path', name !== undefined)
  const answer = { status: 200, body: { ok: true, result: true } }
  if (name === 'answerCallbackQuery') {
    rule('callback_query_id', isText(fields.callback_query_id, 200))
    return { problems, texts: [], buttons: [], answer }
  }
  if (name === 'sendChatAction') {
    rule('chat_id', typeof fields.chat_id === 'number')
    rule('action', fields.action === 'typing')
    return { problems, texts: [], buttons: [], answer }
  }
  rule('a known method', name === 'sendMessage')
  rule('chat_id', typeof fields.chat_id === 'number')
  rule('text of 1 to 4096 characters', isText(fields.text, 4096))
  rule('no markup is parsed', fields.parse_mode === undefined)
  const text = String(fields.text)
  for (const entity of listOf(fields.entities).map(fieldsOf)) {
    const end = Number(entity.offset) + Number(entity.length)
    rule('entities lie within the text', entity.type === 'bold' && end <= text.length)
  }
  const rows = listOf(fieldsOf(fields.reply_markup).inline_keyboard).map(listOf)
  const buttons = rows.flat().map((button) => {
    const { text: label, callback_data } = fieldsOf(button)
    rule('a label', isText(label, 64))
    rule(
      'callback_data of 1 to 64 bytes',
      isText(callback_data, 64) && Buffer.byteLength(callback_data) <= 64,
    )
    return { label: String(label), say: String(callback_data) }
  })
  rule('at most 100 buttons, 8 in a row', buttons.length <= 100 && rows.every(({ length }) => length <= 8))
  return { problems, to: String(fields.chat_id), texts: [text], buttons, answer }
}

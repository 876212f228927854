import { createHmac } from 'node:crypto'
import { createMessengerChannel } from '../../../src/channels/messenger/messenger-channel.js'
import { createOwnLink } from '../../../src/channels/rendering/own-hosts.js'
import { createWhatsAppMessenger } from '../../../src/channels/whatsapp/whatsapp-messenger.js'
import { createRules, fieldsOf, isText, listOf, type StandInCall, type Verdict } from './stand-in.js'
import type { Trial, TrialEvent } from './trial.js'

const appSecret = 'whatsapp-app-secret'
export const whatsAppVerifyToken = 'a-word-of-our-own'
const accessToken = 'EAAJB-access-token'
const phoneNumberId = '106540352242922'

/** https://developers.facebook.com/docs/whatsapp/cloud-api/webhooks/payload-examples */
const contents: Readonly<Record<string, { type: string } & Record<string, unknown>>> = {
  edited: { type: 'edit', edit: { original_message_id: 'wamid.1' } },
  deleted: { type: 'revoke', revoke: { original_message_id: 'wamid.1' } },
  sticker: { type: 'sticker', sticker: { mime_type: 'image/webp', sha256: 'SHA', id: 'STICKER' } },
  picture: { type: 'image', image: { mime_type: 'image/jpeg', sha256: 'SHA', id: 'IMAGE' } },
  voice: {
    type: 'audio',
    audio: { mime_type: 'audio/ogg; codecs=opus', sha256: 'SHA', id: 'A', voice: true },
  },
  video: { type: 'video', video: { mime_type: 'video/mp4', sha256: 'SHA', id: 'VIDEO' } },
  file: { type: 'document', document: { filename: 'list.pdf', mime_type: 'application/pdf', id: 'DOC' } },
  location: { type: 'location', location: { latitude: 37.44, longitude: -122.16, name: 'HQ' } },
  contact: { type: 'contacts', contacts: [{ name: { formatted_name: 'Kim' } }] },
  other: { type: 'unsupported', errors: [{ code: 131051, title: 'Message type unknown' }] },
}

/** WhatsApp by the Cloud API: webhooks as it sends them, calls as it checks them. */
export const whatsAppTrial: Trial = {
  name: 'whatsapp',
  open: (parts, apiUrl) => {
    const settings = { accessToken, appSecret, verifyToken: whatsAppVerifyToken, phoneNumberId }
    const messenger = createWhatsAppMessenger(
      { ...settings, apiUrl: `${apiUrl}/v23.0` },
      createOwnLink(['shop.example']),
    )
    return createMessengerChannel(messenger, parts)
  },
  judge,
  bodyOf: (event) => JSON.stringify(notificationOf(event)),
  sign: (body, { secret = appSecret } = {}) => ({
    method: 'POST',
    path: '/webhooks/whatsapp',
    headers: {
      'Content-Type': 'application/json',
      'X-Hub-Signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
    },
    body,
  }),
  malformed: [
    '',
    '{',
    '[]',
    'null',
    '{"object":"whatsapp_business_account"}',
    '{"object":"whatsapp_business_account","entry":{}}',
    '{"object":"whatsapp_business_account","entry":[{"changes":[{"field":"messages","value":{"messages":[{}]}}]}]}',
    '{"object":"whatsapp_business_account","entry":[{"changes":[{"field":"messages"}]}]}',
  ],
  has: ['edited', 'deleted', 'sticker', 'picture', 'voice', 'video', 'file', 'location', 'contact', 'other'],
  signsBody: true,
  signsTime: false,
}

function notificationOf(event: TrialEvent) {
  const { user = '16505551234' } = event
  const value = {
    messaging_product: 'whatsapp',
    metadata: { display_phone_number: '15550783881', phone_number_id: phoneNumberId },
    contacts: [{ profile: { name: 'Sheena Nelson' }, wa_id: user }],
    messages: [
      {
        from: user,
        id: `wamid.HBgLMTY1MDM4Nzk0MzkVAgASGBQ${event.id}`,
        timestamp: String(Math.floor((event.atMs ?? Date.now()) / 1000)),
        ...contentOf(event),
      },
    ],
  }
  return {
    object: 'whatsapp_business_account',
    entry: [{ id: '102290129340398', changes: [{ value, field: 'messages' }] }],
  }
}

function contentOf(event: TrialEvent) {
  if (event.kind === 'text') return { type: 'text', text: { body: event.text } }
  if (event.kind !== 'press') return contents[event.kind] ?? { type: 'unknown' }
  const list_reply = { id: event.say, title: 'Cheaper', description: '' }
  return { type: 'interactive', interactive: { type: 'list_reply', list_reply } }
}

function judge({ method, path, headers, body }: StandInCall): Verdict {
  const { problems, rule } = createRules()
  const fields = fieldsOf(body)
  rule('POST to the number’s messages', method === 'POST' && path === `/v23.0/${phoneNumberId}/messages`)
  rule('a bearer token', headers.authorization === `Bearer ${accessToken}`)
  rule('JSON', String(headers['content-type']).startsWith('application/json'))
  rule('messaging_product', fields.messaging_product === 'whatsapp')
  if (fields.status !== undefined) {
    rule('status read, with its message', fields.status === 'read' && isText(fields.message_id, 200))
    rule('typing_indicator', fieldsOf(fields.typing_indicator).type === 'text')
    return { problems, texts: [], buttons: [], answer: { status: 200, body: { success: true } } }
  }
  rule('to', isText(fields.to, 20))
  const shown = fields.type === 'text' ? judgeText(fields, rule) : judgeInteractive(fields, rule)
  const answer = { status: 200, body: { messaging_product: 'whatsapp', messages: [{ id: 'wamid.sent' }] } }
  return { problems, to: String(fields.to), ...shown, answer }
}

type Rule = ReturnType<typeof createRules>['rule']

function judgeText(fields: Record<string, unknown>, rule: Rule) {
  const { body } = fieldsOf(fields.text)
  rule('text.body of 1 to 4096 characters', isText(body, 4096))
  return { texts: [asSeen(String(body), rule)], buttons: [] }
}

function judgeInteractive(fields: Record<string, unknown>, rule: Rule) {
  const interactive = fieldsOf(fields.interactive)
  const { text } = fieldsOf(interactive.body)
  const action = fieldsOf(interactive.action)
  const isList = interactive.type === 'list'
  rule(
    'type interactive, button or list',
    fields.type === 'interactive' && (isList || interactive.type === 'button'),
  )
  rule('body.text', isText(text, isList ? 4096 : 1024))
  const rows = isList
    ? listOf(action.sections).flatMap((section) => listOf(fieldsOf(section).rows).map(fieldsOf))
    : listOf(action.buttons).map((button) => fieldsOf(fieldsOf(button).reply))
  if (isList) rule('action.button of 1 to 20 characters', isText(action.button, 20))
  rule(isList ? '1 to 10 rows' : '1 to 3 buttons', rows.length >= 1 && rows.length <= (isList ? 10 : 3))
  rule('ids differ', new Set(rows.map(({ id }) => id)).size === rows.length)
  for (const { id, title, description } of rows) {
    rule('id', isText(id, isList ? 200 : 256) && String(id).trim() === id)
    rule('title', isText(title, isList ? 24 : 20))
    rule('description', description === undefined || isText(description, 72))
  }
  const buttons = rows.map(({ id, title }) => ({ label: String(title), say: String(id) }))
  const descriptions = rows.flatMap(({ description }) =>
    description === undefined ? [] : [String(description)],
  )
  return { texts: [asSeen(String(text), rule), ...descriptions], buttons }
}

/** A text as WhatsApp shows it; a pair of marks in the shop's own words would be gone. */
function asSeen(text: string, rule: Rule): string {
  const withoutSayings = text.replaceAll(/“[^”]*”|https:\S+/g, '')
  rule('no markup', !/[*_~`]/.test(withoutSayings))
  return text.replaceAll('∗', '*').replaceAll('ˍ', '_').replaceAll('∼', '~').replaceAll('ˋ', '`')
}

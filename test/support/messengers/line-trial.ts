import { createHmac } from 'node:crypto'
import { createLineMessenger } from '../../../src/channels/line/line-messenger.js'
import { createMessengerChannel } from '../../../src/channels/messenger/messenger-channel.js'
import { createOwnLink } from '../../../src/channels/rendering/own-hosts.js'
import { createRules, fieldsOf, isText, listOf, type StandInCall, type Verdict } from './stand-in.js'
import type { Trial, TrialEvent } from './trial.js'

const channelSecret = 'line-channel-secret'
const channelAccessToken = 'line-channel-access-token'

export const lineSettings = { channelAccessToken, channelSecret }

/** https://developers.line.biz/en/reference/messaging-api/#message-event */
const contents: Readonly<Record<string, Record<string, unknown>>> = {
  sticker: { type: 'sticker', packageId: '446', stickerId: '1988', stickerResourceType: 'STATIC' },
  picture: { type: 'image', contentProvider: { type: 'line' } },
  voice: { type: 'audio', duration: 60000, contentProvider: { type: 'line' } },
  video: { type: 'video', duration: 60000, contentProvider: { type: 'line' } },
  file: { type: 'file', fileName: 'list.pdf', fileSize: 2138 },
  location: { type: 'location', title: 'here', latitude: 35.67, longitude: 139.65 },
}

/** LINE by its Messaging API: events as it sends them, calls as it checks them. */
export const lineTrial: Trial = {
  name: 'line',
  open: (parts, apiUrl) =>
    createMessengerChannel(
      createLineMessenger(
        { channelAccessToken, channelSecret, apiUrl },
        createOwnLink(['shop.example']),
        parts.nowMs,
      ),
      parts,
    ),
  judge,
  bodyOf: (event) =>
    JSON.stringify({ destination: 'U8e742f61d673b39c7fff3cecb7536ef0', events: [eventOf(event)] }),
  sign: (body, { secret = channelSecret } = {}) => ({
    method: 'POST',
    path: '/webhooks/line',
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'X-Line-Signature': createHmac('sha256', secret).update(body).digest('base64'),
    },
    body,
  }),
  malformed: [
    '',
    '{',
    '[]',
    'null',
    '{"events":[]}',
    '{"destination":"U1","events":{}}',
    '{"destination":"U1","events":[{}]}',
  ],
  has: ['deleted', 'sticker', 'picture', 'voice', 'video', 'file', 'location'],
  signsBody: true,
  signsTime: false,
}

function eventOf(event: TrialEvent) {
  const frame = {
    mode: 'active',
    timestamp: event.atMs ?? Date.now(),
    source: { type: 'user', userId: `U${event.user ?? '4af4980629'}` },
    webhookEventId: `01FZ74A0TDDPYRVKNK77XKC3${event.id}`,
    deliveryContext: { isRedelivery: false },
  }
  if (event.kind === 'deleted') return { ...frame, type: 'unsend', unsend: { messageId: '325708' } }
  const said = event.kind === 'text' ? event.text : event.kind === 'press' ? event.say : undefined
  const message =
    said === undefined ? contents[event.kind] : { type: 'text', quoteToken: 'q3Plxr4AgKd', text: said }
  return {
    ...frame,
    type: 'message',
    replyToken: `nHuyWiB7yP5Zw52FIkcQobQuGDXCTA${++tokens}`,
    message: { id: '444573844083572737', ...message },
  }
}

function judge({ method, path, headers, body }: StandInCall): Verdict {
  const { problems, rule } = createRules()
  const fields = fieldsOf(body)
  rule('POST with JSON', method === 'POST' && String(headers['content-type']).startsWith('application/json'))
  rule('a bearer token', headers.authorization === `Bearer ${channelAccessToken}`)
  if (path === '/v2/bot/chat/loading/start') {
    rule('chatId', isText(fields.chatId, 100))
    rule('loadingSeconds', [5, 10, 15, 20, 30, 60].includes(Number(fields.loadingSeconds)))
    return { problems, texts: [], buttons: [], answer: { status: 202, body: {} } }
  }
  const isReply = path === '/v2/bot/message/reply'
  rule('reply or push', isReply || path === '/v2/bot/message/push')
  if (isReply) rule('replyToken', isText(fields.replyToken, 100))
  else {
    rule('to', isText(fields.to, 100))
    rule(
      'X-Line-Retry-Key is a UUID',
      /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(String(headers['x-line-retry-key'])),
    )
  }
  const key = String(isReply ? fields.replyToken : headers['x-line-retry-key'])
  if (taken.has(key)) {
    const answer = isReply
      ? { status: 400, body: { message: 'Invalid reply token' } }
      : { status: 409, body: { message: 'The retry key is already accepted' } }
    return { problems, texts: [], buttons: [], answer }
  }
  const messages = listOf(fields.messages).map(fieldsOf)
  rule('1 to 5 messages', messages.length >= 1 && messages.length <= 5)
  const seen = messages.map((message) => judgeMessage(message, rule))
  return {
    problems,
    to: String(fields.to ?? fields.replyToken),
    texts: seen.flatMap(({ texts }) => texts),
    buttons: seen.flatMap(({ buttons }) => buttons),
    answer: { status: 200, body: { sentMessages: [{ id: '461230966842064897' }] } },
    commit: () => void taken.add(key),
  }
}

/** Reply tokens and retry keys that have served. */
const taken = new Set<string>()
let tokens = 0

type Rule = ReturnType<typeof createRules>['rule']
type Seen = Pick<Verdict, 'texts' | 'buttons'>

function judgeMessage(message: Record<string, unknown>, rule: Rule): Seen {
  const items = listOf(fieldsOf(message.quickReply).items).map(fieldsOf)
  rule('at most 13 quick replies', items.length <= 13)
  const quick = items.map(({ type, action }) => {
    rule('a quick reply is an action', type === 'action')
    return judgeAction(fieldsOf(action), 20, rule)
  })
  if (message.type === 'text') {
    rule('text of 1 to 5000', isText(message.text, 5000))
    return { texts: [String(message.text)], buttons: quick.flat() }
  }
  rule('flex with an altText of 1 to 400', message.type === 'flex' && isText(message.altText, 400))
  rule('at most 50 KiB', Buffer.byteLength(JSON.stringify(message.contents)) <= 50 * 1024)
  const carousel = fieldsOf(message.contents)
  const bubbles = listOf(carousel.contents).map(fieldsOf)
  rule(
    'a carousel of 1 to 12 bubbles',
    carousel.type === 'carousel' && bubbles.length >= 1 && bubbles.length <= 12,
  )
  const seen = bubbles.map((bubble) => judgeBubble(bubble, rule))
  return {
    texts: seen.flatMap(({ texts }) => texts),
    buttons: [...seen.flatMap(({ buttons }) => buttons), ...quick.flat()],
  }
}

function judgeBubble({ type, body, footer }: Record<string, unknown>, rule: Rule): Seen {
  rule('a bubble', type === 'bubble')
  const texts = listOf(fieldsOf(body).contents).map((component) => {
    const { type: kind, text, wrap } = fieldsOf(component)
    rule('a text that wraps', kind === 'text' && wrap === true && isText(text, 10_000))
    return String(text)
  })
  const actions = listOf(fieldsOf(footer).contents).map((button) => fieldsOf(fieldsOf(button).action))
  const links = actions.filter((action) => action.type === 'uri').map(({ uri }) => String(uri))
  rule(
    'links by https',
    links.every((uri) => uri.startsWith('https://') && uri.length <= 1000),
  )
  const buttons = actions
    .filter((action) => action.type !== 'uri')
    .flatMap((action) => judgeAction(action, 40, rule))
  return { texts: [...texts, ...links], buttons }
}

function judgeAction({ type, label, text }: Record<string, unknown>, mostLabel: number, rule: Rule) {
  rule('an action that says something', type === 'message')
  rule(`a label of 1 to ${mostLabel}`, isText(label, mostLabel))
  rule('a text of 1 to 300', isText(text, 300))
  return [{ label: String(label), say: String(text) }]
}

import { createHmac } from 'node:crypto'
import { createMessengerChannel } from '../../../src/channels/messenger/messenger-channel.js'
import { createOwnLink } from '../../../src/channels/rendering/own-hosts.js'
import { createSlackMessenger } from '../../../src/channels/slack/slack-messenger.js'
import { createRules, fieldsOf, isText, listOf, type StandInCall, type Verdict } from './stand-in.js'
import type { Trial, TrialEvent } from './trial.js'

const signingSecret = '8f742231b10e8888abcd99yyyzzz85a5' // the documentation's own example
const botToken = 'xoxb-token-of-the-bot'

/** Slack by its Events API, Block Kit and Web API: events as it sends them, calls as it checks them. */
export const slackTrial: Trial = {
  name: 'slack',
  open: (parts, apiUrl) =>
    createMessengerChannel(
      createSlackMessenger(
        { botToken, signingSecret, apiUrl: `${apiUrl}/api` },
        createOwnLink(['shop.example']),
      ),
      parts,
    ),
  judge,
  bodyOf: (event) =>
    event.kind === 'press'
      ? new URLSearchParams({ payload: JSON.stringify(pressOf(event)) }).toString()
      : JSON.stringify(eventOf(event)),
  sign: (body, { secret = signingSecret, atMs = Date.now() } = {}) => {
    const timestamp = String(Math.floor(atMs / 1000))
    const signature = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')
    const isForm = body.startsWith('payload=')
    return {
      method: 'POST',
      path: '/webhooks/slack',
      headers: {
        'Content-Type': isForm ? 'application/x-www-form-urlencoded' : 'application/json',
        'X-Slack-Request-Timestamp': timestamp,
        'X-Slack-Signature': `v0=${signature}`,
      },
      body,
    }
  },
  malformed: [
    '',
    '{',
    '[]',
    'null',
    'payload=%7B',
    'payload=',
    '{"type":"url_verification"}',
    '{"type":"event_callback","event":{"type":"message"}}',
    '{"type":"event_callback","event_id":"Ev1","event_time":1,"event":{"type":"message","channel":1}}',
  ],
  has: ['edited', 'deleted', 'picture', 'voice', 'video', 'file'],
  signsBody: true,
  signsTime: true,
}

const mimetypes: Readonly<Record<string, string>> = {
  picture: 'image/png',
  voice: 'audio/mp4',
  video: 'video/mp4',
  file: 'application/pdf',
}

/** https://docs.slack.dev/reference/events/message.im */
function eventOf(event: TrialEvent) {
  const seconds = (event.atMs ?? Date.now()) / 1000
  return {
    token: 'XXYYZZ',
    team_id: 'T061EG9R6',
    api_app_id: 'A0PNCHHK2',
    type: 'event_callback',
    event_id: `Ev${event.id}`,
    event_time: Math.floor(seconds),
    event: {
      type: 'message',
      channel: channelOf(event),
      channel_type: 'im',
      ts: seconds.toFixed(6),
      event_ts: seconds.toFixed(6),
      ...contentOf(event),
    },
  }
}

function contentOf(event: TrialEvent) {
  const user = userOf(event)
  const before = { type: 'message', user, text: 'red shoes', ts: '1355517523.000005' }
  switch (event.kind) {
    case 'text':
      return { user, text: event.text }
    case 'edited':
      return {
        subtype: 'message_changed',
        message: { ...before, text: 'blue shoes' },
        previous_message: before,
      }
    case 'deleted':
      return { subtype: 'message_deleted', deleted_ts: before.ts, previous_message: before }
    default:
      return { subtype: 'file_share', user, text: '', files: [{ id: 'F1', mimetype: mimetypes[event.kind] }] }
  }
}

/** https://docs.slack.dev/reference/interaction-payloads/block_actions-payload */
function pressOf(event: TrialEvent & { kind: 'press' }) {
  return {
    type: 'block_actions',
    user: { id: userOf(event), username: 'kim', team_id: 'T061EG9R6' },
    channel: { id: channelOf(event), name: 'directmessage' },
    trigger_id: '12466734323.1395872398',
    actions: [
      {
        type: 'button',
        action_id: 'say-1',
        block_id: 'qXNsl',
        value: event.say,
        action_ts: ((event.atMs ?? Date.now()) / 1000).toFixed(6),
      },
    ],
  }
}

function userOf({ user = '2147483705' }: TrialEvent): string {
  return `U${user}`
}

function channelOf({ user = '2147483705' }: TrialEvent): string {
  return `D${user}`
}

function judge({ method, path, headers, body }: StandInCall): Verdict {
  const { problems, rule } = createRules()
  const { channel, text, blocks } = fieldsOf(body)
  rule('POST to chat.postMessage', method === 'POST' && path === '/api/chat.postMessage')
  rule('a bearer token', headers.authorization === `Bearer ${botToken}`)
  rule('JSON with its charset', headers['content-type'] === 'application/json; charset=utf-8')
  rule('channel', isText(channel, 100))
  rule('text for notifications', isText(text, 40_000))
  rule('nothing in it is markup', !/<[!@#]|<http|&(?!amp;|lt;|gt;)/.test(String(text)))
  const all = listOf(blocks).map(fieldsOf)
  rule('1 to 50 blocks', all.length >= 1 && all.length <= 50)
  const texts: string[] = []
  const buttons: Verdict['buttons'] = []
  const actionIds: unknown[] = []
  for (const block of all) {
    if (block.type === 'actions') {
      const elements = listOf(block.elements).map(fieldsOf)
      rule('1 to 25 elements', elements.length >= 1 && elements.length <= 25)
      for (const { type, action_id, text: label, value } of elements) {
        const { type: kind, text: words } = fieldsOf(label)
        rule('a button', type === 'button' && kind === 'plain_text')
        rule('a label of 1 to 75', isText(words, 75))
        rule('a value of 1 to 2000', isText(value, 2000))
        rule('an action_id', isText(action_id, 255))
        actionIds.push(action_id)
        buttons.push({ label: String(words), say: String(value) })
      }
    } else if (block.type === 'rich_text') {
      texts.push(judgeRichText(block, rule))
    } else if (block.type === 'image') {
      rule('image_url and alt_text', isText(block.image_url, 3000) && isText(block.alt_text, 2000))
    } else rule(`a known block, not ${String(block.type)}`, false)
  }
  rule('action ids differ', new Set(actionIds).size === actionIds.length)
  const answer = { status: 200, body: { ok: true, channel, ts: '1503435956.000247' } }
  return { problems, to: String(channel), texts, buttons, answer }
}

function judgeRichText(
  block: Record<string, unknown>,
  rule: (name: string, isKept: boolean) => void,
): string {
  const sections = listOf(block.elements).map(fieldsOf)
  rule(
    'rich text sections',
    sections.every(({ type }) => type === 'rich_text_section'),
  )
  const elements = sections.flatMap(({ elements: inner }) => listOf(inner).map(fieldsOf))
  rule('with something in them', elements.length > 0)
  return elements
    .map(({ type, text, url }) => {
      rule('text or links', type === 'text' ? isText(text, 3000) : type === 'link' && isText(url, 3000))
      return String(type === 'link' ? url : text)
    })
    .join('')
}

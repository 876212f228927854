import { generateKeyPairSync, sign } from 'node:crypto'
import { ConfigurationServiceClientCredentialFactory } from 'botbuilder'
import { createBotFrameworkMessenger } from '../../../src/channels/bot-framework/bot-framework-messenger.js'
import { createMessengerChannel } from '../../../src/channels/messenger/messenger-channel.js'
import { createOwnLink } from '../../../src/channels/rendering/own-hosts.js'
import { createRules, fieldsOf, isText, listOf, type StandInCall, type Verdict } from './stand-in.js'
import type { Trial, TrialEvent } from './trial.js'

export const botFrameworkAppId = '5f8b1c2e-0000-4000-8000-5a5a5a5a5a5a'
const outgoingToken = 'token-for-the-connector'
const keyId = 'key-of-the-channel'

/** The channel's key, and one that nobody published. */
const keys = {
  channel: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  stranger: generateKeyPairSync('rsa', { modulusLength: 2048 }),
}

/** The connector that the last channel was opened for: whom activities say to answer. */
let serviceUrl = 'http://127.0.0.1:9/connector/'

/** Gives answers their token without asking Microsoft for one. */
class OfflineCredentials extends ConfigurationServiceClientCredentialFactory {
  override async createCredentials() {
    return {
      async signRequest<Request extends { headers: { set(name: string, value: string): void } }>(
        request: Request,
      ) {
        request.headers.set('authorization', `Bearer ${outgoingToken}`)
        return request
      },
    }
  }
}

/**
 * A channel of the Bot Framework: activities signed by https://learn.microsoft.com/en-us/azure/bot-service/rest-api/
 * bot-framework-rest-connector-authentication, calls checked by bot-framework-rest-connector-api-reference.
 */
export const botFrameworkTrial: Trial = {
  name: 'bot-framework',
  open: (parts, apiUrl) => {
    serviceUrl = `${apiUrl}/connector/`
    const password = 'password-of-the-app'
    const credentials = new OfflineCredentials({
      MicrosoftAppId: botFrameworkAppId,
      MicrosoftAppPassword: password,
      MicrosoftAppType: 'MultiTenant',
    })
    const settings = { app: { id: botFrameworkAppId, password }, serviceHosts: ['127.0.0.1'] }
    return createMessengerChannel(
      createBotFrameworkMessenger(
        { ...settings, openIdUrl: `${apiUrl}/openid`, credentials },
        createOwnLink(['shop.example']),
      ),
      parts,
    )
  },
  judge,
  bodyOf: (event) => JSON.stringify(activityOf(event)),
  sign: (body, { secret, atMs = Date.now() } = {}) => ({
    method: 'POST',
    path: '/api/messages',
    headers: {
      'Content-Type': 'application/json',
      Authorization: `Bearer ${botFrameworkToken({ atMs, isStranger: secret !== undefined })}`,
    },
    body,
  }),
  malformed: [
    '',
    '{',
    '[]',
    'null',
    '{}',
    '{"type":"message"}',
    '{"type":"message","channelId":"msteams","serviceUrl":"http://127.0.0.1:9/","from":{"id":"1"}}',
    '{"type":1,"channelId":"msteams","serviceUrl":"http://127.0.0.1:9/","from":{"id":"1"},"recipient":{"id":"2"},"conversation":{"id":"3"}}',
  ],
  has: ['edited', 'deleted', 'picture', 'voice', 'video', 'file', 'other'],
  signsBody: false,
  signsTime: true,
}

/** A token as the channel signs it, written apart from botbuilder; `claims` change what it says. */
export function botFrameworkToken({
  atMs = Date.now(),
  isStranger = false,
  claims = {},
  header = {},
}: {
  atMs?: number
  isStranger?: boolean
  claims?: Record<string, unknown>
  header?: Record<string, unknown>
}): string {
  const seconds = Math.floor(atMs / 1000)
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const content = [
    part({ alg: 'RS256', typ: 'JWT', kid: keyId, ...header }),
    part({
      iss: 'https://api.botframework.com',
      aud: botFrameworkAppId,
      serviceurl: serviceUrl,
      nbf: seconds,
      exp: seconds + 60,
      ...claims,
    }),
  ].join('.')
  const { privateKey } = isStranger ? keys.stranger : keys.channel
  return `${content}.${sign('sha256', Buffer.from(content), privateKey).toString('base64url')}`
}

const attachments: Readonly<Record<string, string>> = {
  picture: 'image/png',
  voice: 'audio/ogg',
  video: 'video/mp4',
  file: 'application/pdf',
  other: 'application/vnd.microsoft.card.hero',
}

/** https://learn.microsoft.com/en-us/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#activity-object */
export function activityOf(event: TrialEvent): Record<string, unknown> {
  const { id, user = '29:1abc' } = event
  return {
    type: event.kind === 'edited' ? 'messageUpdate' : event.kind === 'deleted' ? 'messageDelete' : 'message',
    id,
    timestamp: new Date(event.atMs ?? Date.now()).toISOString(),
    channelId: 'msteams',
    serviceUrl,
    from: { id: user, name: 'Kim' },
    recipient: { id: '28:bot', name: 'Shop' },
    conversation: { id: `a:${user}`, conversationType: 'personal' },
    locale: 'en-US',
    ...contentOf(event),
  }
}

function contentOf(event: TrialEvent): Record<string, unknown> {
  if (event.kind === 'text') return { text: event.text, textFormat: 'plain' }
  if (event.kind === 'press') return { value: { say: event.say } }
  const contentType = attachments[event.kind]
  return contentType === undefined
    ? { text: 'blue shoes' }
    : { attachments: [{ contentType, contentUrl: 'https://x' }] }
}

function judge({ method, path, headers, body }: StandInCall): Verdict {
  const { problems, rule } = createRules()
  const seesNothing = { problems, texts: [], buttons: [] }
  if (path === '/openid') {
    return { ...seesNothing, answer: { status: 200, body: { jwks_uri: `http://${headers.host}/keys` } } }
  }
  if (path === '/keys') {
    const { n, e } = keys.channel.publicKey.export({ format: 'jwk' })
    const key = { kty: 'RSA', use: 'sig', kid: keyId, n, e, endorsements: ['msteams'] }
    return { ...seesNothing, answer: { status: 200, body: { keys: [key] } } }
  }
  rule('POST', method === 'POST')
  rule(
    'an activity of a conversation',
    /^\/connector\/v3\/conversations\/[^/]+\/activities(\/[^/]+)?$/.test(path),
  )
  rule('a bearer token', headers.authorization === `Bearer ${outgoingToken}`)
  const activity = fieldsOf(body)
  const answer = { status: 200, body: { id: 'sent' } }
  rule(
    'from the bot to the shopper',
    fieldsOf(activity.from).id === '28:bot' && isText(fieldsOf(activity.recipient).id, 200),
  )
  if (activity.type !== 'message') {
    rule('typing or a handoff', activity.type === 'typing' || activity.name === 'handoff.initiate')
    return { ...seesNothing, answer }
  }
  rule('plain text', isText(activity.text, 10_000) && activity.textFormat === 'plain')
  rule('at most 28 KB', Buffer.byteLength(JSON.stringify(activity)) <= 28 * 1024)
  const cards = listOf(activity.attachments).map((attachment) => judgeCard(fieldsOf(attachment), rule))
  const actions = listOf(fieldsOf(activity.suggestedActions).actions).map(fieldsOf)
  rule('at most 6 suggested actions', actions.length <= 6)
  rule(
    'that say something',
    actions.every(({ type, title, value }) => type === 'imBack' && isText(title, 80) && isText(value, 500)),
  )
  return {
    problems,
    to: String(fieldsOf(activity.recipient).id),
    texts: [String(activity.text), ...cards.flatMap(({ texts }) => texts)],
    buttons: [
      ...cards.flatMap(({ buttons }) => buttons),
      ...actions.map(({ title, value }) => ({ label: String(title), say: String(value) })),
    ],
    answer,
  }
}

function judgeCard(
  { contentType, content }: Record<string, unknown>,
  rule: ReturnType<typeof createRules>['rule'],
) {
  const { type, version, body, actions } = fieldsOf(content)
  rule(
    'an Adaptive Card',
    contentType === 'application/vnd.microsoft.card.adaptive' && type === 'AdaptiveCard',
  )
  rule('of a version', version === '1.3')
  const texts = listOf(body)
    .map(fieldsOf)
    .flatMap(({ type: kind, inlines }) => {
      rule('text runs, which are never markup', kind === 'RichTextBlock')
      return listOf(inlines).map((inline) => String(fieldsOf(inline).text))
    })
  const all = listOf(actions).map(fieldsOf)
  const links = all.filter((action) => action.type === 'Action.OpenUrl').map(({ url }) => String(url))
  const buttons = all
    .filter((action) => action.type === 'Action.Submit')
    .map(({ title, data }) => ({ label: String(title), say: String(fieldsOf(data).say) }))
  rule('at most 6 actions', all.length <= 6 && all.length === links.length + buttons.length)
  return { texts: [...texts, ...links], buttons }
}

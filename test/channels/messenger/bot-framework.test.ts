import { afterEach, describe, expect, it } from 'vitest'
import { createBotFrameworkMessenger } from '../../../src/channels/bot-framework/bot-framework-messenger.js'
import { isAllowedService, standardServiceHosts } from '../../../src/channels/bot-framework/service-hosts.js'
import { createMessengerChannel } from '../../../src/channels/messenger/messenger-channel.js'
import { createOwnLink } from '../../../src/channels/rendering/own-hosts.js'
import {
  activityOf,
  botFrameworkToken,
  botFrameworkTrial,
} from '../../support/messengers/bot-framework-trial.js'
import { dialogueThat } from '../../support/messengers/replies.js'
import { fieldsOf } from '../../support/messengers/stand-in.js'
import { startTrial, type Trial, type Webhook } from '../../support/messengers/trial.js'
import { temporaryFolder } from '../../support/web-server.js'

const cleanups: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (let cleanup = cleanups.pop(); cleanup !== undefined; cleanup = cleanups.pop()) await cleanup()
})

async function start(trial: Trial, dialogue = dialogueThat(() => ({}))) {
  const { folder, remove } = temporaryFolder()
  const running = await startTrial(trial, {
    takeTurn: dialogue.takeTurn,
    databaseFile: `${folder}/conversations.db`,
  })
  cleanups.push(remove, running.stop)
  return { ...running, heard: dialogue.heard }
}

function withActivity(given: Record<string, unknown>, token?: string): Webhook {
  const body = JSON.stringify({ ...activityOf({ kind: 'text', id: '1', text: 'shoes' }), ...given })
  const webhook = botFrameworkTrial.sign(body)
  return token === undefined
    ? webhook
    : { ...webhook, headers: { ...webhook.headers, Authorization: `Bearer ${token}` } }
}

describe('the Bot Framework with an app', () => {
  it('takes no token but the channel’s own for this bot and this service', async () => {
    const { deliver, heard, refused } = await start(botFrameworkTrial)
    const unsigned = botFrameworkToken({}).split('.')
    const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')
    const tokens = [
      botFrameworkToken({ claims: { aud: 'another-app' } }),
      botFrameworkToken({ claims: { aud: undefined } }),
      botFrameworkToken({ claims: { iss: 'https://evil.example' } }),
      botFrameworkToken({ claims: { serviceurl: 'https://evil.example/' } }),
      botFrameworkToken({ claims: { serviceurl: undefined } }),
      botFrameworkToken({ header: { kid: 'unknown' } }),
      botFrameworkToken({ header: { alg: 'HS256' } }),
      botFrameworkToken({ isStranger: true }),
      `${none}.${unsigned[1]}.`,
      `${unsigned[0]}.${unsigned[1]}.`,
      `${unsigned[0]}.${unsigned[1]}`,
    ]
    for (const token of tokens) expect((await deliver(withActivity({}, token))).status, token).toBe(401)
    expect(heard).toEqual([])
    expect(refused.map(({ reason }) => reason)).toEqual(tokens.map(() => 'SignatureWrong'))
    expect((await deliver(withActivity({}))).status).toBe(200)
  })

  it('takes nothing of a channel that its key does not speak for', async () => {
    const { deliver, heard } = await start(botFrameworkTrial)
    expect((await deliver(withActivity({ channelId: 'webchat' }))).status).toBe(401)
    expect((await deliver(withActivity({ channelId: 'AseChannel' }))).status).toBeGreaterThanOrEqual(401)
    expect(heard).toEqual([])
  })

  it('answers no service that is not allowed, whoever signed', async () => {
    const { deliver, heard, standIn } = await start(botFrameworkTrial)
    for (const serviceUrl of [
      'https://evil.example/',
      'http://127.0.0.1.evil.example/',
      'file:///etc/passwd',
      'nowhere',
    ]) {
      const token = botFrameworkToken({ claims: { serviceurl: serviceUrl } })
      expect((await deliver(withActivity({ serviceUrl }, token))).status, serviceUrl).toBe(403)
    }
    expect(heard).toEqual([])
    expect(standIn.shown).toEqual([])
  })

  it('tells who takes over what the shopper wants, where a person was asked for', async () => {
    const { happens, standIn } = await start(
      botFrameworkTrial,
      dialogueThat(() => ({
        handoff: 'waiting',
        frames: [{ act: 'handoff', slots: [] }],
        text: 'One moment.',
      })),
    )
    await happens({ kind: 'text', id: '2', text: 'a person please' })
    const events = () =>
      standIn.calls.map(({ body }) => fieldsOf(body)).filter(({ type }) => type === 'event')
    while (events().length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
    expect(events()).toEqual([
      expect.objectContaining({ name: 'handoff.initiate', value: expect.anything() }),
    ])
    expect(standIn.problems).toEqual([])
  })
})

describe('the Bot Framework without an app', () => {
  const trial: Trial = {
    ...botFrameworkTrial,
    open: (parts) =>
      createMessengerChannel(
        createBotFrameworkMessenger(
          { app: undefined, serviceHosts: standardServiceHosts, openIdUrl: 'https://nowhere.example' },
          createOwnLink([]),
        ),
        parts,
      ),
    judge: (call) => ({
      problems: [],
      to: call.path,
      texts: [String(fieldsOf(call.body).text)],
      buttons: [],
      answer: { status: 200, body: { id: 'sent' } },
    }),
  }

  it('talks with this machine, and with nobody who comes through a proxy or wants an answer elsewhere', async () => {
    const { deliver, standIn, heard } = await start(trial)
    const local = (given: Record<string, unknown>, headers: Record<string, string> = {}) => {
      const webhook = withActivity({ serviceUrl: `${standIn.address}/`, ...given })
      const { Authorization: _token, ...unsigned } = webhook.headers
      return deliver({ ...webhook, headers: { ...unsigned, ...headers } })
    }
    expect((await local({}, { 'X-Forwarded-For': '203.0.113.9' })).status).toBe(403)
    expect((await local({ serviceUrl: 'https://smba.trafficmanager.net/' })).status).toBe(403)
    expect(heard).toEqual([])
    expect((await local({})).status).toBe(200)
    await standIn.until(1)
    expect(standIn.shown[0]?.texts[0]).toContain('Here you are.')
  })
})

describe('the services that are answered', () => {
  it.each([
    ['https://smba.trafficmanager.net/emea/', true],
    ['https://webchat.botframework.com/', true],
    ['https://botframework.com.evil.example/', false],
    ['https://evilbotframework.com/', false],
    ['http://webchat.botframework.com/', false],
    ['https://user@webchat.botframework.com/', false],
    ['https://127.0.0.1/', false],
    ['', false],
  ])('%s: %s', (serviceUrl, isAllowed) => {
    expect(isAllowedService(serviceUrl, standardServiceHosts, false)).toBe(isAllowed)
  })
})

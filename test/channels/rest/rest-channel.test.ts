import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createRestChannel } from '../../../src/channels/rest/rest-channel.js'
import { restReplySchema } from '../../../src/channels/rest/rest-messages.js'
import type { TakeTurn } from '../../../src/dialog/index.js'
import type { Reply } from '../../../src/dialog/reply.js'
import { createServer } from '../../../src/server.js'
import { openStoreDatabase } from '../../../src/store/open-store-database.js'
import { createSqliteActivityLog } from '../../../src/store/sqlite-activity-log.js'
import { aCard, aChip, dialogueThat } from '../../support/messengers/replies.js'
import { temporaryFolder } from '../../support/web-server.js'

const apiKey = 'key-of-the-shop-0123456789abcdef'
const cleanups: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (let cleanup = cleanups.pop(); cleanup !== undefined; cleanup = cleanups.pop()) await cleanup()
})

async function start(takeTurn: TakeTurn, databaseFile = freshFile()) {
  const database = openStoreDatabase(databaseFile)
  const errors: unknown[] = []
  const reportError = (error: unknown) => void errors.push(error)
  const rest = createRestChannel({ takeTurn, log: createSqliteActivityLog(database), apiKey, reportError })
  const { http, stop } = createServer({
    channels: [rest],
    pictureOf: () => undefined,
    readiness: () => ({ isReady: true, parts: {} }),
    reportError,
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  cleanups.push(async () => {
    await stop()
    database.close()
  })
  const address = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  const say = async (id: string, body: unknown, key = apiKey) => {
    const response = await fetch(`${address}/api/conversations/${id}/messages`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }
  return { address, say, errors }
}

function freshFile(): string {
  const { folder, remove } = temporaryFolder()
  cleanups.push(remove)
  return `${folder}/conversations.db`
}

interface Event {
  id: string | undefined
  event: string
  data: Record<string, unknown>
}

/** Follows a conversation as a browser's EventSource does. */
async function follow(address: string, id: string, lastEventId?: string) {
  const ending = new AbortController()
  cleanups.push(() => ending.abort())
  const response = await fetch(`${address}/api/conversations/${id}/events`, {
    headers: {
      Authorization: `Bearer ${apiKey}`,
      ...(lastEventId !== undefined && { 'Last-Event-ID': lastEventId }),
    },
    signal: ending.signal,
  })
  const events: Event[] = []
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    async until(count: number) {
      while (events.length < count) {
        const { value, done } = (await reader?.read()) ?? { done: true, value: undefined }
        if (done) break
        text += value
        const blocks = text.split('\n\n')
        text = blocks.pop() ?? ''
        events.push(...blocks.filter((block) => !block.startsWith(':')).map(readEvent))
      }
      return events
    },
    end: () => ending.abort(),
  }
}

function readEvent(block: string): Event {
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1]
  return {
    id: field('id'),
    event: field('event') ?? '',
    data: JSON.parse(field('data') ?? '{}') as Event['data'],
  }
}

describe('the REST interface', () => {
  it('answers a message with the whole neutral reply and nothing else', async () => {
    const { takeTurn, heard } = dialogueThat(() => ({
      cards: [aCard(1)],
      chips: [aChip('Cheaper', 'cheaper please')],
      table: { columns: ['A'], rows: [{ name: 'Price', values: ['$1'], differs: true }] },
      link: { label: 'Check out', url: 'https://shop.example/cart' },
    }))
    const { say } = await start(takeTurn)
    const { status, body } = await say('kim-1', { text: 'shoes', messageId: 'm1' })
    expect(status).toBe(200)
    expect(restReplySchema.parse(body)).toEqual(body)
    expect(body).toMatchObject({
      messageId: 'm1',
      text: 'Here you are.',
      chips: [{ label: 'Cheaper', say: 'cheaper please' }],
    })
    expect(JSON.stringify(body)).not.toContain('"line"')
    expect(heard.map(({ conversationId, text, channel }) => [conversationId, text, channel])).toEqual([
      ['rest:kim-1', 'shoes', 'rest'],
    ])
  })

  it('tells all that follow, once, and whoever comes back what they missed', async () => {
    const { takeTurn } = dialogueThat(({ text }) => ({ text: `Answer to ${text}` }))
    const { address, say } = await start(takeTurn)
    await say('kim-1', { text: 'first', messageId: 'm1' })
    const one = await follow(address, 'kim-1')
    expect(one.type).toBe('text/event-stream; charset=utf-8')
    await one.until(2)
    await say('kim-1', { text: 'second', messageId: 'm2' })
    await say('kim-1', { text: 'second', messageId: 'm2' })
    await say('kim-2', { text: 'of another', messageId: 'm1' })
    const events = await one.until(4)
    expect(events.map(({ id, event, data }) => [id, event, data.text])).toEqual([
      ['1', 'message', 'first'],
      ['2', 'reply', 'Answer to first'],
      ['3', 'message', 'second'],
      ['4', 'reply', 'Answer to second'],
    ])
    const again = await follow(address, 'kim-1', '3')
    expect((await again.until(1)).map(({ id }) => id)).toEqual(['4'])
  })

  it('answers after a restart what was left unanswered, and a message sent again for its first words', async () => {
    const file = freshFile()
    let wake = (_reply: Partial<Reply>) => {}
    const sleep = new Promise<Partial<Reply>>((resolve) => {
      wake = resolve
    })
    const asleep = dialogueThat(() => sleep)
    const before = await start(asleep.takeTurn, file)
    cleanups.push(() => wake({}))
    void before.say('kim-1', { text: 'first words', messageId: 'm1' }).catch(() => undefined)
    while (asleep.heard.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    const { takeTurn, heard } = dialogueThat(({ text }) => ({ text: `Answer to ${text}` }))
    const after = await start(takeTurn, file)
    const { body } = await after.say('kim-1', { text: 'other words', messageId: 'm1' })
    expect(body.text).toBe('Answer to first words')
    expect(heard.map(({ text }) => text)).toEqual(['first words'])
    const followed = await follow(after.address, 'kim-1')
    expect((await followed.until(2)).map(({ event }) => event)).toEqual(['message', 'reply'])
    followed.end()
  })

  it.each([
    ['', 401],
    ['wrong', 401],
    [`${apiKey}x`, 401],
  ])('lets nobody in with the key %j', async (key, status) => {
    const { takeTurn, heard } = dialogueThat(() => ({}))
    const { say, address } = await start(takeTurn)
    expect((await say('kim-1', { text: 'shoes' }, key)).status).toBe(status)
    const events = await fetch(`${address}/api/conversations/kim-1/events`, {
      headers: { Authorization: `Bearer ${key}` },
    })
    expect(events.status).toBe(status)
    expect(heard).toEqual([])
  })

  it.each([
    ['{', 400],
    ['[]', 400],
    ['{}', 400],
    ['{"text":""}', 400],
    ['{"text":5}', 400],
    ['{"text":"a","more":1}', 400],
    ['{"text":"a","messageId":"with space"}', 400],
    [`{"text":"${'x'.repeat(9_000)}"}`, 400],
    [`{"text":"${'x'.repeat(70_000)}"}`, 413],
  ])('refuses the body %.40s', async (body, status) => {
    const { takeTurn, heard } = dialogueThat(() => ({}))
    const { say } = await start(takeTurn)
    expect((await say('kim-1', body)).status).toBe(status)
    expect(heard).toEqual([])
  })

  it('refuses ids that are none, streams of what was never begun, and more than thirty messages a minute', async () => {
    const { takeTurn } = dialogueThat(() => ({}))
    const { say, address } = await start(takeTurn)
    expect((await say('a%2Fb', { text: 'x' })).status).toBe(400)
    expect((await say('x'.repeat(101), { text: 'x' })).status).toBe(400)
    expect((await follow(address, 'nobody')).status).toBe(404)
    for (let number = 0; number < 30; number += 1) await say('kim-1', { text: 'again' })
    expect((await say('kim-1', { text: 'again' })).status).toBe(429)
    expect((await say('kim-2', { text: 'me too' })).status).toBe(200)
  })

  it('describes itself in OpenAPI 3.1, every path and field of a reply in it', async () => {
    const { address } = await start(dialogueThat(() => ({})).takeTurn)
    const description = (await (await fetch(`${address}/openapi.json`)).json()) as {
      openapi: string
      paths: Record<string, Record<string, { operationId: string }>>
      components: { schemas: Record<string, { required: string[]; properties: Record<string, unknown> }> }
    }
    expect(description.openapi).toMatch(/^3\.1\./)
    expect(
      Object.entries(description.paths).flatMap(([path, methods]) =>
        Object.entries(methods).map(([method, { operationId }]) => `${method} ${path} ${operationId}`),
      ),
    ).toEqual([
      'post /api/conversations/{id}/messages sendMessage',
      'get /api/conversations/{id}/events readEvents',
    ])
    const { Message, Reply } = description.components.schemas
    expect(Message?.required).toEqual(['text'])
    expect(Object.keys(Reply?.properties ?? {})).toEqual(Object.keys(restReplySchema.shape))
    const named = JSON.stringify(description).match(/#\/components\/schemas\/\w+/g) ?? []
    for (const name of named)
      expect(description.components.schemas).toHaveProperty(name.split('/').at(-1) ?? '')
  })
})

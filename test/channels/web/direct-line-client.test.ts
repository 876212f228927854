import { type Activity, ConnectionStatus, DirectLine } from 'botframework-directlinejs'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import { openConversation, read, say } from '../../support/direct-line-requests.js'
import { FetchXhr } from '../../support/fetch-xhr.js'
import { type RunningServer, startWebServer, temporaryFolder } from '../../support/web-server.js'

const { folder, remove } = temporaryFolder()
let server: RunningServer

beforeAll(async () => {
  vi.stubGlobal('XMLHttpRequest', FetchXhr)
  vi.stubGlobal('WebSocket', WebSocket)
  server = await startWebServer({ databaseFile: `${folder}/log.db` })
})
afterAll(async () => {
  await server.stop()
  vi.unstubAllGlobals()
  remove()
})

/** The usual client, and what it has received. */
async function connect(options: {
  webSocket: boolean
  conversationId?: string
  watermark?: string
  token?: string
}) {
  const token = options.token ?? (await openConversation(server.address)).token
  const client = new DirectLine({
    domain: `${server.address}/v3/directline`,
    pollingInterval: 200,
    ...options,
    token,
  })
  const received: Activity[] = []
  client.activity$.subscribe({ next: (activity) => received.push(activity), error: () => {} }) // ending is an error to it
  const statuses: ConnectionStatus[] = []
  client.connectionStatus$.subscribe({ next: (status) => statuses.push(status), error: () => {} })
  return { client, received, statuses, end: () => client.end() }
}

function message(text: string): Activity {
  return { type: 'message', from: { id: 'me' }, text } as Activity
}

describe.each([
  ['streaming', true],
  ['polling', false],
])('the usual Direct Line client, %s', (_name, webSocket) => {
  it('says something and receives its echo, then the answer with cards and chips', async () => {
    const { client, received, statuses, end } = await connect({ webSocket })
    const id = await client.postActivity(message('a comfortable pair of running shoes')).toPromise()
    await vi.waitFor(() => expect(received).toHaveLength(2), { timeout: 10_000, interval: 20 })
    expect(statuses).toContain(ConnectionStatus.Online)
    expect(received[0]).toMatchObject({ id, text: 'a comfortable pair of running shoes' })
    expect(received[1]).toMatchObject({
      type: 'message',
      attachmentLayout: 'carousel',
      attachments: { length: 6 },
      suggestedActions: { actions: { length: 3 } },
    })
    end()
  })

  it('resumes a conversation from a watermark', async () => {
    const opened = await openConversation(server.address)
    await say(server.address, opened, 'said before')
    await vi.waitFor(async () => expect((await read(server.address, opened)).activities).toHaveLength(2), {
      timeout: 10_000,
      interval: 20,
    })
    const { conversationId, token } = opened
    const fromStart = await connect({ webSocket, conversationId, token, watermark: '0' })
    const fromFirst = await connect({ webSocket, conversationId, token, watermark: '1' })
    await vi.waitFor(() => expect(fromStart.received).toHaveLength(2), { timeout: 10_000, interval: 20 })
    await vi.waitFor(() => expect(fromFirst.received).toHaveLength(1), { timeout: 10_000, interval: 20 })
    expect(fromStart.received[0]).toMatchObject({ text: 'said before' })
    fromStart.end()
    fromFirst.end()
  })

  it('is told that its token is not valid', async () => {
    const { statuses, client, end } = await connect({ webSocket, token: 'forged' })
    client.postActivity(message('hello')).subscribe({ error: () => {} })
    await vi.waitFor(() => expect(statuses).toContain(ConnectionStatus.FailedToConnect), {
      timeout: 10_000,
      interval: 20,
    })
    end()
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reply } from '../../../src/dialog/reply.js'
import { limits } from '../../../src/limits.js'
import {
  type Opened,
  openConversation,
  openStream,
  read,
  readUntil,
  say,
  send,
} from '../../support/direct-line-requests.js'
import { createScriptedDialogue } from '../../support/scripted-dialogue.js'
import { type RunningServer, startWebServer, temporaryFolder } from '../../support/web-server.js'

const { folder, remove } = temporaryFolder()
let server: RunningServer
let address: string
let nowMs = Date.now()

beforeAll(async () => {
  server = await startWebServer({ databaseFile: `${folder}/log.db`, nowMs: () => nowMs })
  address = server.address
})
afterAll(async () => {
  await server.stop()
  remove()
})

async function errorOf(response: Response): Promise<{ status: number; code: string; text: string }> {
  const text = await response.text()
  const { error } = JSON.parse(text) as { error: { code: string; message: string } }
  expect(error.message).not.toBe('')
  return { status: response.status, code: error.code, text }
}

describe('a conversation over Direct Line', () => {
  it('opens with a token and tells where its stream is', async () => {
    const generated = (await (await send(address, 'POST', '/tokens/generate')).json()) as Opened & {
      expires_in: number
    }
    expect(generated.expires_in).toBe(limits.directLine.tokenLifetimeSeconds)
    const first = await send(address, 'POST', '/conversations', { token: generated.token })
    const opened = (await first.json()) as Opened
    expect(first.status).toBe(201)
    expect(opened.conversationId).toBe(generated.conversationId)
    expect(opened.streamUrl).toMatch(
      /^ws:\/\/127\.0\.0\.1:\d+\/v3\/directline\/conversations\/.+\/stream\?watermark=0&t=/,
    )
    expect((await send(address, 'POST', '/conversations', { token: generated.token })).status).toBe(200)
  })

  it('echoes what the shopper said with its client id and answers with cards, chips and the profile', async () => {
    const opened = await openConversation(address)
    const { id } = await say(address, opened, 'a comfortable pair of running shoes', 'mine-1')
    const [echo, reply] = await readUntil(address, opened, 2)

    expect(echo).toMatchObject({
      id,
      type: 'message',
      text: 'a comfortable pair of running shoes',
      from: { role: 'user' },
      channelData: { clientActivityID: 'mine-1' },
    })
    expect(reply).toMatchObject({
      type: 'message',
      from: { role: 'bot' },
      replyToId: id,
      attachmentLayout: 'carousel',
    })
    expect(reply?.attachments).toHaveLength(6)
    expect(reply?.suggestedActions).toMatchObject({
      actions: [{ type: 'imBack', title: 'Under $80', value: 'under 80 dollars' }, {}, {}],
    })
    const { parley } = (reply?.channelData ?? {}) as { parley: Reply }
    expect(parley.cards[0]?.reasons[0]).toEqual({ name: 'text match', points: 0.5131 })
    expect(parley.profile.map(({ value }) => value)).toEqual(['running shoes', 'comfortable'])
  })

  it('takes whom a message is from out of the token, whatever the message claims', async () => {
    const opened = await openConversation(address)
    await send(address, 'POST', `/conversations/${opened.conversationId}/activities`, {
      token: opened.token,
      json: {
        type: 'message',
        text: 'hello',
        from: { id: 'the-owner', role: 'bot' },
        id: 'x',
        conversation: { id: 'y' },
      },
    })
    const [echo] = await readUntil(address, opened, 1)
    expect(echo?.from.role).toBe('user')
    expect(echo?.from.id).toMatch(/^dl_/)
    expect(echo?.conversation.id).toBe(opened.conversationId)
  })

  it('gives only what came after the watermark', async () => {
    const opened = await openConversation(address)
    await say(address, opened, 'one')
    await readUntil(address, opened, 2)
    const { watermark } = await read(address, opened)
    expect((await read(address, opened, watermark)).activities).toEqual([])
    await say(address, opened, 'two')
    await readUntil(address, opened, 4)
    const later = await read(address, opened, watermark)
    expect(later.activities[0]?.text).toBe('two')
    expect(later.activities).toHaveLength(2)
  })

  it('answers a message that was delivered twice once', async () => {
    const opened = await openConversation(address)
    const first = await say(address, opened, 'hello', 'same-id')
    const second = await say(address, opened, 'hello', 'same-id')
    expect(second).toEqual(first)
    await readUntil(address, opened, 2)
    await say(address, opened, 'end')
    expect(await readUntil(address, opened, 4)).toHaveLength(4)
    expect(
      server.dialogue.heard.filter(({ conversationId }) => conversationId === opened.conversationId),
    ).toHaveLength(2)
  })

  it('says a kind sentence, in the language of the message, when a turn fails', async () => {
    const opened = await openConversation(address)
    await say(address, opened, 'fail')
    const [, reply] = await readUntil(address, opened, 2)
    expect(reply?.text).toMatch(/^Sorry/)
    expect(JSON.stringify(reply)).not.toContain('script')
    expect(server.errors).toContainEqual(new Error('the script says to fail'))
    await say(address, opened, 'hello')
    expect(await readUntil(address, opened, 4)).toHaveLength(4)
  })

  it.each([
    ['nothing', ''],
    ['emoji only', '👟👟👟'],
    ['10,000 characters', '鞋'.repeat(10_000)],
    ['a script', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['control characters', '\u0000\u0007\u001b[31m\u202e'],
    ['half a character', '\ud83d'],
    ['markdown', '[click](javascript:alert(1)) ![x](http://example.com/x.png)'],
    ['SQL', "'; DROP TABLE logged_activities; --"],
  ])('hands %s to the dialogue as it was written', async (_name, text) => {
    const opened = await openConversation(address)
    expect((await say(address, opened, text)).status).toBe(200)
    const [echo, reply] = await readUntil(address, opened, 2)
    expect(echo?.text).toBe(text)
    expect(echo?.textFormat).toBe('plain')
    expect(reply?.from.role).toBe('bot')
    expect(server.dialogue.heard.at(-1)?.text).toBe(text)
  })

  it('refuses more messages while too many are being answered, and answers those it took', async () => {
    const opened = await openConversation(address)
    for (let count = 0; count < limits.directLine.maxWaitingTurns; count++) {
      expect((await say(address, opened, `wait ${count}`)).status).toBe(200)
    }
    expect((await say(address, opened, 'one more')).status).toBe(429)
    server.dialogue.release()
    const all = await readUntil(address, opened, limits.directLine.maxWaitingTurns * 2)
    expect(all.filter(({ from }) => from.role === 'bot')).toHaveLength(limits.directLine.maxWaitingTurns)
  })
})

describe('a stream', () => {
  it('brings what was missed, then what is said, with watermarks that lead on', async () => {
    const opened = await openConversation(address)
    await say(address, opened, 'before')
    await readUntil(address, opened, 2)
    const stream = await openStream(opened.streamUrl)
    expect((await stream.next(({ text }) => text === 'before')).from.role).toBe('user')
    await say(address, opened, 'after')
    await stream.next(({ text, from }) => from.role === 'bot' && text?.includes('(5 characters)') === true)
    expect(stream.sets.at(-1)?.watermark).toBe('4')
    stream.close()
  })

  it('shows typing while a turn lasts', async () => {
    const dialogue = createScriptedDialogue()
    const slow = await startWebServer({ databaseFile: `${folder}/slow.db`, dialogue })
    const opened = await openConversation(slow.address)
    const stream = await openStream(opened.streamUrl)
    await say(slow.address, opened, 'wait for it')
    await stream.next(({ type }) => type === 'typing')
    dialogue.release()
    await stream.next(({ type, from }) => type === 'message' && from.role === 'bot')
    expect((await read(slow.address, opened)).activities.map(({ type }) => type)).toEqual([
      'message',
      'message',
    ])
    stream.close()
    await slow.stop()
  })

  it('is refused without a token, with a forged one, with another conversation’s and where there is none', async () => {
    const mine = await openConversation(address)
    const other = await openConversation(address)
    const url = (id: string, token: string) => {
      const stream = `${address.replace('http', 'ws')}/v3/directline/conversations/${id}/stream`
      return token === '' ? stream : `${stream}?t=${token}`
    }
    await expect(openStream(url(mine.conversationId, ''))).rejects.toThrow('401')
    await expect(openStream(url(mine.conversationId, 'forged'))).rejects.toThrow('403')
    await expect(openStream(url(mine.conversationId, other.token))).rejects.toThrow('403')
    await expect(openStream(url('nowhere', mine.token))).rejects.toThrow('404')
    await expect(openStream(`${address.replace('http', 'ws')}/elsewhere`)).rejects.toThrow('404')
    await expect(openStream(`${url(mine.conversationId, mine.token)}&watermark=-1`)).rejects.toThrow('400')
  })

  it('that sends a large frame is cut off, and the server goes on', async () => {
    const opened = await openConversation(address)
    const { WebSocket } = await import('ws')
    const socket = new WebSocket(opened.streamUrl)
    await new Promise((resolve) => socket.once('open', resolve))
    socket.send('x'.repeat(limits.directLine.maxStreamMessageBytes + 1))
    const code = await new Promise<number>((resolve) => socket.once('close', resolve))
    expect(code).toBe(1009)
    expect((await say(address, opened, 'still here')).status).toBe(200)
  })

  it('beyond those that a conversation may have is closed', async () => {
    const opened = await openConversation(address)
    const streams = []
    for (let count = 0; count < limits.directLine.maxStreamsPerConversation; count++) {
      streams.push(await openStream(opened.streamUrl))
    }
    const { WebSocket } = await import('ws')
    const oneTooMany = new WebSocket(opened.streamUrl)
    expect(await new Promise<number>((resolve) => oneTooMany.once('close', resolve))).toBe(1008)
    for (const stream of streams) stream.close()
  })
})

describe('stopping the server', () => {
  it('lets the turns that run end, and their replies reach the shopper', async () => {
    const dialogue = createScriptedDialogue()
    const stopping = await startWebServer({ databaseFile: `${folder}/stopping.db`, dialogue })
    const opened = await openConversation(stopping.address)
    const stream = await openStream(opened.streamUrl)
    await say(stopping.address, opened, 'wait for it')
    const stopped = stopping.stop()
    dialogue.release()
    await stream.next(({ type, from }) => type === 'message' && from.role === 'bot')
    await stopped
    expect(stopping.errors).toEqual([])
  })
})

describe('after a restart', () => {
  it('goes on where the conversation was, and answers what the end of the process left unanswered', async () => {
    const databaseFile = `${folder}/restart.db`
    const before = await startWebServer({ databaseFile })
    const opened = await openConversation(before.address)
    await say(before.address, opened, 'a comfortable pair of running shoes', 'first')
    await readUntil(before.address, opened, 2)
    await say(before.address, opened, 'wait, under 80', 'second') // never answered: the process ends first
    await before.stop()

    const dialogue = createScriptedDialogue()
    dialogue.release()
    const after = await startWebServer({ databaseFile, dialogue })
    const path = `/conversations/${opened.conversationId}?watermark=2`
    const reconnected = await send(after.address, 'GET', path, { token: opened.token })
    expect(reconnected.status).toBe(200)
    const stream = await openStream(((await reconnected.json()) as Opened).streamUrl)
    expect((await stream.next(({ from }) => from.role === 'user')).text).toBe('wait, under 80')
    await stream.next(({ from }) => from.role === 'bot')
    expect(await say(after.address, opened, 'wait, under 80', 'second')).toMatchObject({ status: 200 })
    expect(dialogue.heard).toHaveLength(1)
    expect((await read(after.address, opened)).activities).toHaveLength(4)
    stream.close()
    await after.stop()
  })
})

describe('a request that is not served', () => {
  it('has no token: 401 on every route that needs one', async () => {
    const { conversationId } = await openConversation(address)
    const routes = [
      ['POST', '/tokens/refresh'],
      ['POST', '/conversations'],
      ['GET', `/conversations/${conversationId}`],
      ['GET', `/conversations/${conversationId}/activities`],
      ['POST', `/conversations/${conversationId}/activities`],
      ['POST', `/conversations/${conversationId}/upload`],
    ] as const
    for (const [method, path] of routes) {
      expect((await errorOf(await send(address, method, path))).status, path).toBe(401)
      expect(
        (await errorOf(await send(address, method, path, { token: 'forged.token.x' }))).status,
        path,
      ).toBe(403)
    }
  })

  it('comes with another conversation’s token: 403, and nothing is said there', async () => {
    const mine = await openConversation(address)
    const other = await openConversation(address)
    const forged = { ...mine, token: other.token }
    expect((await say(address, forged, 'hello')).status).toBe(403)
    for (const path of ['', '/activities']) {
      const response = await send(address, 'GET', `/conversations/${mine.conversationId}${path}`, {
        token: other.token,
      })
      expect((await errorOf(response)).status).toBe(403)
    }
    expect((await read(address, mine)).activities).toEqual([])
  })

  it('names a conversation that is not there: 404', async () => {
    const { token } = await openConversation(address)
    for (const id of ['nowhere', '%00', '..%2f..', "'%20OR%201=1"]) {
      expect(
        (await errorOf(await send(address, 'GET', `/conversations/${id}/activities`, { token }))).status,
      ).toBe(404)
    }
    const unopened = (await (await send(address, 'POST', '/tokens/generate')).json()) as Opened
    expect((await say(address, unopened, 'too early')).status).toBe(404)
  })

  it('comes with an expired token: 403 TokenExpired, and refreshing in time prevents it', async () => {
    const opened = await openConversation(address)
    const start = nowMs
    nowMs = start + (limits.directLine.tokenLifetimeSeconds - 60) * 1_000
    const renewed = (await (
      await send(address, 'POST', '/tokens/refresh', { token: opened.token })
    ).json()) as Opened
    nowMs = start + (limits.directLine.tokenLifetimeSeconds + 60) * 1_000
    const path = `/conversations/${opened.conversationId}/activities`
    expect((await send(address, 'GET', path, { token: renewed.token })).status).toBe(200)
    const expired = await errorOf(await send(address, 'GET', path, { token: opened.token }))
    expect(expired).toMatchObject({ status: 403, code: 'TokenExpired' })
    expect((await send(address, 'POST', '/tokens/refresh', { token: opened.token })).status).toBe(403)
    nowMs = start
  })

  it.each([
    ['broken JSON', 400, { body: '{"type":' }],
    ['a word for JSON', 400, { body: '"message"' }],
    ['a list', 400, { json: [1, 2] }],
    ['no type', 400, { json: { text: 'hello' } }],
    ['an unknown type', 400, { json: { type: 'invoke' } }],
    ['a text that is none', 400, { json: { type: 'message', text: { $ne: '' } } }],
    [
      'a client id that is none',
      400,
      { json: { type: 'message', text: 'x', channelData: { clientActivityID: '\u0000' } } },
    ],
    ['nothing', 400, {}],
    ['a form', 415, { body: 'type=message&text=hello', type: 'application/x-www-form-urlencoded' }],
    ['plain text', 415, { body: 'hello', type: 'text/plain' }],
    ['another charset', 415, { body: '{}', type: 'application/json; charset=iso-8859-1' }],
    ['a huge body', 413, { json: { type: 'message', text: 'x'.repeat(limits.message.maxBodyBytes) } }],
  ])('posts %s: %i', async (_name, status, sending) => {
    const { conversationId, token } = await openConversation(address)
    const response = await send(address, 'POST', `/conversations/${conversationId}/activities`, {
      token,
      ...sending,
    })
    const error = await errorOf(response)
    expect(error.status).toBe(status)
    expect(error.text).not.toMatch(/node_modules|\.ts|\.js|SyntaxError|at /)
    expect((await read(address, { conversationId, token, streamUrl: '' })).activities).toEqual([])
  })

  it('uploads a file: refused with the reason', async () => {
    const { conversationId, token } = await openConversation(address)
    const path = `/conversations/${conversationId}/upload?userId=me`
    const response = await send(address, 'POST', path, {
      token,
      body: '--x',
      type: 'multipart/form-data; boundary=x',
    })
    expect(await errorOf(response)).toMatchObject({ status: 415, code: 'AttachmentsNotSupported' })
  })

  it('asks for a watermark that was never given: 400', async () => {
    const { conversationId, token } = await openConversation(address)
    for (const watermark of ['-1', 'x', '1.5', '9'.repeat(30)]) {
      const path = `/conversations/${conversationId}/activities?watermark=${watermark}`
      expect((await errorOf(await send(address, 'GET', path, { token }))).status).toBe(400)
    }
  })
})

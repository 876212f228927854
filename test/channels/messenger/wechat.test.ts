import { createCipheriv, createDecipheriv, createHash } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { createMessengerChannel } from '../../../src/channels/messenger/messenger-channel.js'
import { createOwnLink } from '../../../src/channels/rendering/own-hosts.js'
import { createWeChatMessenger } from '../../../src/channels/wechat/wechat-messenger.js'
import { limits } from '../../../src/limits.js'
import { aChip, dialogueThat } from '../../support/messengers/replies.js'
import { type RunningTrial, screenOf, startTrial, type Trial } from '../../support/messengers/trial.js'
import { readPassive, weChatBody, weChatTrial } from '../../support/messengers/wechat-trial.js'
import { temporaryFolder } from '../../support/web-server.js'

const cleanups: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (let cleanup = cleanups.pop(); cleanup !== undefined; cleanup = cleanups.pop()) await cleanup()
})

async function start(
  trial: Trial,
  takeTurn: Parameters<typeof startTrial>[1]['takeTurn'],
): Promise<RunningTrial> {
  const { folder, remove } = temporaryFolder()
  const running = await startTrial(trial, { takeTurn, databaseFile: `${folder}/conversations.db` })
  cleanups.push(remove, running.stop)
  return running
}

const sha1 = (...parts: string[]) => createHash('sha1').update(parts.sort().join('')).digest('hex')

describe('a WeChat account', () => {
  it('proves itself once with what it was asked to echo, and only to who knows the token', async () => {
    const { deliver } = await start(weChatTrial, dialogueThat(() => ({})).takeTurn)
    const webhook = weChatTrial.sign('')
    const asked = { ...webhook, method: 'GET', path: `${webhook.path}&echostr=5837397576500011341` }
    expect(await deliver(asked)).toEqual({ status: 200, body: '5837397576500011341' })
    const forged = weChatTrial.sign('', { secret: 'another' })
    const answer = await deliver({ ...forged, method: 'GET', path: `${forged.path}&echostr=1` })
    expect(answer.status).toBe(401)
  })

  it('answers in the response itself, in Chinese where nothing else was said', async () => {
    const { happens, standIn } = await start(
      weChatTrial,
      dialogueThat(({ text }) => ({
        language: 'zh',
        text: `你说了${text}`,
        chips: [aChip('便宜点', '便宜一点')],
      })).takeTurn,
    )
    const { body } = await happens({ kind: 'text', id: '1', text: '1' })
    expect(screenOf([readPassive(body) ?? never()])).toMatch(/智能助手[\s\S]*你说了1[\s\S]*便宜一点/)
    expect(standIn.calls).toEqual([])
  })

  it(
    'answers by the customer-service interface what takes longer than WeChat waits',
    async () => {
      let release = () => {}
      const released = new Promise<void>((resolve) => {
        release = resolve
      })
      const { happens, standIn } = await start(
        weChatTrial,
        dialogueThat(async () => {
          await released
          return { text: 'At last.', chips: [aChip('Yes')] }
        }).takeTurn,
      )
      const { body } = await happens({ kind: 'text', id: '2', text: 'slow' })
      expect(body).toBe('success')
      expect(standIn.calls.map(({ path }) => path)).toContain('/cgi-bin/message/custom/typing')
      release()
      await standIn.until(1)
      expect(screenOf(standIn.shown)).toMatch(/At last\.[\s\S]*\[Yes\]/)
      expect(standIn.problems).toEqual([])
    },
    limits.messenger.passiveReplyMs + 20_000,
  )

  it('takes one signature for one message alone', async () => {
    const { takeTurn, heard } = dialogueThat(() => ({}))
    const { deliver, refused } = await start(weChatTrial, takeTurn)
    const webhook = weChatTrial.sign(weChatBody({ kind: 'text', id: '3', text: 'mine' }))
    expect((await deliver(webhook)).status).toBe(200)
    const stolen = { ...webhook, body: weChatBody({ kind: 'text', id: '4', text: 'theirs' }) }
    expect((await deliver(stolen)).status).toBe(401)
    expect(heard.map(({ text }) => text)).toEqual(['mine'])
    expect(refused).toEqual([{ channel: 'wechat', reason: 'Replayed', status: 401 }])
  })
})

describe('a WeChat account that encrypts', () => {
  const appId = 'wx5823bf96d3bd56c7'
  const token = 'QDG6eK'
  const encodingAesKey = 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C' // the documentation's own example
  const key = Buffer.from(`${encodingAesKey}=`, 'base64')

  const trial: Trial = {
    ...weChatTrial,
    open: (parts, apiUrl) =>
      createMessengerChannel(
        createWeChatMessenger(
          { appId, appSecret: 'wechat-app-secret', token, encodingAesKey, apiUrl },
          createOwnLink([]),
        ),
        parts,
      ),
  }

  /** Written apart from the program: 16 bytes, the length, the text, the account, padded to 32. */
  function seal(text: string, forAppId = appId): string {
    const message = Buffer.from(text)
    const length = Buffer.from([0, 0, message.length >> 8, message.length & 255])
    const whole = Buffer.concat([Buffer.alloc(16, 'r'), length, message, Buffer.from(forAppId)])
    const missing = 32 - (whole.length % 32)
    const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
    return Buffer.concat([
      cipher.update(whole),
      cipher.update(Buffer.alloc(missing, missing)),
      cipher.final(),
    ]).toString('base64')
  }

  function unseal(encrypted: string): string {
    const open = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
    const bytes = Buffer.concat([open.update(encrypted, 'base64'), open.final()])
    return bytes.subarray(20, 20 + bytes.readUInt32BE(16)).toString()
  }

  function sealed(encrypted: string, signature?: string) {
    const timestamp = String(Math.floor(Date.now() / 1000))
    const nonce = `n${Math.random()}`
    const query = new URLSearchParams({
      signature: sha1(token, timestamp, nonce),
      timestamp,
      nonce,
      encrypt_type: 'aes',
      msg_signature: signature ?? sha1(token, timestamp, nonce, encrypted),
    })
    const body = `<xml><ToUserName><![CDATA[gh_7f083739789a]]></ToUserName><Encrypt><![CDATA[${encrypted}]]></Encrypt></xml>`
    return {
      method: 'POST',
      path: `/webhooks/wechat?${query}`,
      headers: { 'Content-Type': 'text/xml' },
      body,
    }
  }

  it('opens what was sealed for it, and seals its answer', async () => {
    const { takeTurn } = dialogueThat(({ text }) => ({ text: `You said ${text}` }))
    const { deliver } = await start(trial, takeTurn)
    const { body } = await deliver(sealed(seal(weChatBody({ kind: 'text', id: '5', text: 'shoes' }))))
    const field = (name: string) =>
      new RegExp(`<${name}><!\\[CDATA\\[(.*?)\\]\\]></${name}>`).exec(body)?.[1] ?? ''
    const encrypted = field('Encrypt')
    expect(field('MsgSignature')).toBe(sha1(token, field('TimeStamp'), field('Nonce'), encrypted))
    expect(screenOf([readPassive(unseal(encrypted)) ?? never()])).toContain('You said shoes')
  })

  it('refuses what is not sealed, sealed for another, or changed on its way', async () => {
    const { takeTurn, heard } = dialogueThat(() => ({}))
    const { deliver, refused } = await start(trial, takeTurn)
    const message = weChatBody({ kind: 'text', id: '6', text: 'shoes' })
    const good = seal(message)
    const attempts = [
      weChatTrial.sign(message),
      sealed(seal(message, 'wx0000000000000000')),
      sealed(good, sha1('forged')),
      sealed(good.slice(0, -24)),
      sealed(`${good.slice(0, 20)}AAAA${good.slice(24)}`),
      sealed(''),
      sealed('not base64 at all'),
    ]
    for (const attempt of attempts)
      expect((await deliver(attempt)).status, attempt.body).toBeGreaterThanOrEqual(400)
    expect(heard).toEqual([])
    expect(refused).toHaveLength(attempts.length)
  })
})

function never(): never {
  throw new Error('there was no passive reply')
}

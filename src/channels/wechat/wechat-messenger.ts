import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { limits } from '../../limits.js'
import { callApi, outcomeByStatus } from '../messenger/call-api.js'
import type { Messenger, Received, Sent, WebhookAnswer, WebhookRequest } from '../messenger/messenger.js'
import { requireRecent, requireSame } from '../messenger/signature.js'
import { Refusal } from '../refusal.js'
import type { OwnLink } from '../rendering/own-hosts.js'
import { passiveText, renderWeChat, type WeChatCall, weChatLimits } from './render-wechat.js'
import { createWeChatCipher, type WeChatCipher, weChatSignature } from './wechat-crypto.js'
import { createWeChatTokens } from './wechat-token.js'
import { readWeChatMessage, type WeChatAddress } from './wechat-webhook.js'
import { readXml, writeXml } from './wechat-xml.js'

export interface WeChatSettings {
  appId: string
  appSecret: string
  /** Signs the webhooks. */
  token: string
  /** With it, encrypted messages alone are taken. */
  encodingAesKey?: string
  /** "https://api.weixin.qq.com". */
  apiUrl: string
}

const answerSchema = z.looseObject({ errcode: z.number() })
const tokenIsOver = new Set([40001, 40014, 42001])
const passing = new Set([-1, 45011, 45047]) // busy, too often

/**
 * A WeChat official account: the answer is the webhook's own response where it is there in time, else it goes out by the
 * customer-service interface.
 */
export function createWeChatMessenger(
  settings: WeChatSettings,
  ownLink: OwnLink,
  nowMs: () => number = Date.now,
): Messenger<WeChatAddress, WeChatCall> {
  const { appId, encodingAesKey, apiUrl, token } = settings
  const tokens = createWeChatTokens({ ...settings, nowMs })
  const cipher = encodingAesKey === undefined ? undefined : createWeChatCipher(encodingAesKey, appId)
  const isFirstUse = createNonceMemory()

  async function call(path: string, json: unknown): Promise<Sent> {
    const asked = await tokens.get()
    if ('failure' in asked) return asked.failure
    const query = new URLSearchParams({ access_token: asked.token })
    const answer = await callApi(`${apiUrl}/cgi-bin/message/custom/${path}?${query}`, { json })
    const read = answerSchema.safeParse(answer.kind === 'answered' ? answer.body : undefined)
    const code = read.data?.errcode ?? 0
    if (tokenIsOver.has(code)) tokens.drop(asked.token)
    if (code === 0) return outcomeByStatus(answer)
    const problem = `errcode ${code}`
    return { kind: tokenIsOver.has(code) || passing.has(code) ? 'later' : 'never', problem }
  }

  return {
    name: 'wechat',
    path: '/webhooks/wechat',
    limits: weChatLimits,
    pace: { perChatMs: 300, perSecond: 50 },
    maxBodyBytes: limits.messenger.maxBodyBytes,
    language: 'zh',
    receive(request) {
      requireSigned(request, token)
      if (request.method === 'GET') return proveWebhook(request.query)
      const xml = open(request, token, cipher)
      if (!isFirstUse(request, xml))
        throw new Refusal(401, 'Replayed', 'The signature was used for another message.')
      return { messages: readWeChatMessage(xml), answer: { type: 'text/plain', body: 'success' } }
    },
    render: (reply, address) => renderWeChat(reply, address, ownLink),
    send: ({ openId, message }) => call('send', { touser: openId, ...message }),
    showTyping: ({ openId }) => call('typing', { touser: openId, command: 'Typing' }),
    passive: (given) => passive(given, token, cipher, nowMs()),
  }
}

/** https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Access_Overview.html */
function requireSigned({ query, nowMs }: WebhookRequest, token: string): void {
  const timestamp = query.get('timestamp') ?? ''
  const expected = weChatSignature([token, timestamp, query.get('nonce') ?? ''])
  requireSame(query.get('signature') ?? '', expected)
  const signedAtMs = /^\d{1,12}$/.test(timestamp) ? Number(timestamp) * 1000 : Number.NaN
  requireRecent(signedAtMs, nowMs, limits.messenger.signatureAgeMs)
}

function proveWebhook(query: URLSearchParams): Received<WeChatAddress> {
  const echo = query.get('echostr') ?? ''
  if (!/^\w{1,200}$/.test(echo)) throw new Refusal(400, 'Malformed', 'There is nothing to echo.')
  return { messages: [], answer: { type: 'text/plain', body: echo } }
}

/** The message itself, decrypted where the account encrypts; the signature of an encrypted one is over its text too. */
function open({ query, body }: WebhookRequest, token: string, cipher: WeChatCipher | undefined): string {
  if (cipher === undefined) return body.toString()
  const encrypted = readXml(body.toString()).get('Encrypt') ?? ''
  const parts = [token, query.get('timestamp') ?? '', query.get('nonce') ?? '', encrypted]
  requireSame(query.get('msg_signature') ?? '', weChatSignature(parts))
  return cipher.decrypt(encrypted)
}

/**
 * Without encryption the signature is not over the message: within its few minutes one nonce serves one message, which may
 * come again.
 */
function createNonceMemory(): (request: WebhookRequest, message: string) => boolean {
  const used = new Map<string, { message: string; atMs: number }>()
  return ({ query, nowMs }, message) => {
    for (const [nonce, { atMs }] of used) {
      if (nowMs - atMs < 2 * limits.messenger.signatureAgeMs) break
      used.delete(nonce)
    }
    const nonce = `${query.get('timestamp')} ${query.get('nonce')}`
    const digest = createHash('sha256').update(message).digest('base64')
    const known = used.get(nonce)
    if (known !== undefined) return known.message === digest
    used.set(nonce, { message: digest, atMs: nowMs })
    return true
  }
}

/** https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Passive_user_reply_message.html */
function passive(
  call: WeChatCall,
  token: string,
  cipher: WeChatCipher | undefined,
  nowMs: number,
): WebhookAnswer | undefined {
  const content = passiveText(call)
  if (Buffer.byteLength(content) > weChatLimits.maxText) return undefined
  const timestamp = String(Math.floor(nowMs / 1000))
  const message = writeXml({
    ToUserName: call.openId,
    FromUserName: call.account,
    CreateTime: timestamp,
    MsgType: 'text',
    Content: content,
  })
  if (cipher === undefined) return { type: 'application/xml', body: message }
  const nonce = randomBytes(8).toString('hex')
  const encrypted = cipher.encrypt(message)
  const signature = weChatSignature([token, timestamp, nonce, encrypted])
  const sealed = { Encrypt: encrypted, MsgSignature: signature, TimeStamp: timestamp, Nonce: nonce }
  return { type: 'application/xml', body: writeXml(sealed) }
}

import { createHash, randomBytes } from 'node:crypto'
import { createMessengerChannel } from '../../../src/channels/messenger/messenger-channel.js'
import { createOwnLink } from '../../../src/channels/rendering/own-hosts.js'
import { createWeChatMessenger } from '../../../src/channels/wechat/wechat-messenger.js'
import { createRules, fieldsOf, isText, listOf, type StandInCall, type Verdict } from './stand-in.js'
import type { Trial, TrialEvent } from './trial.js'

const appId = 'wx5823bf96d3bd56c7'
const appSecret = 'wechat-app-secret'
const token = 'QDG6eK'
const accessToken = 'ACCESS_TOKEN'

/** https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html */
const contents: Readonly<Record<string, Record<string, string>>> = {
  picture: { MsgType: 'image', PicUrl: 'http://mmbiz.qpic.cn/1', MediaId: 'media_id' },
  voice: { MsgType: 'voice', MediaId: 'media_id', Format: 'amr' },
  video: { MsgType: 'video', MediaId: 'media_id', ThumbMediaId: 'thumb_media_id' },
  location: {
    MsgType: 'location',
    Location_X: '23.134521',
    Location_Y: '113.358803',
    Scale: '20',
    Label: '位置',
  },
  other: { MsgType: 'link', Title: '公众平台', Description: '官网', Url: 'http://example.com' },
}

/** A WeChat official account without encryption: webhooks as it sends them, calls as it checks them. */
export const weChatTrial: Trial = {
  name: 'wechat',
  open: (parts, apiUrl) =>
    createMessengerChannel(
      createWeChatMessenger(
        { appId, appSecret, token, apiUrl },
        createOwnLink(['shop.example']),
        parts.nowMs,
      ),
      parts,
    ),
  judge,
  bodyOf: weChatBody,
  sign: (body, { secret = token, atMs = Date.now() } = {}) => {
    const timestamp = String(Math.floor(atMs / 1000))
    const nonce = randomBytes(5).toString('hex')
    const signature = createHash('sha1').update([secret, timestamp, nonce].sort().join('')).digest('hex')
    const query = new URLSearchParams({ signature, timestamp, nonce, openid: 'fromUser' })
    return {
      method: 'POST',
      path: `/webhooks/wechat?${query}`,
      headers: { 'Content-Type': 'text/xml' },
      body,
    }
  },
  malformed: [
    '',
    '<xml>',
    '{}',
    '<xml></xml>',
    '<xml><ToUserName>a</ToUserName></xml>',
    '<xml><ToUserName>a</ToUserName><FromUserName>b</FromUserName><CreateTime>soon</CreateTime><MsgType>text</MsgType></xml>',
    '<!DOCTYPE xml [<!ENTITY a "b">]><xml><ToUserName>&a;</ToUserName></xml>',
    '<xml><ToUserName>&a;</ToUserName></xml>',
  ],
  has: ['picture', 'voice', 'video', 'location', 'other'],
  signsBody: false,
  signsTime: true,
  readPassive,
}

/** A message as the platform writes it. */
export function weChatBody(event: TrialEvent): string {
  const fields = {
    ToUserName: 'gh_7f083739789a',
    FromUserName: `oia2Tj${event.user ?? 'fromUser'}`,
    CreateTime: String(Math.floor((event.atMs ?? Date.now()) / 1000)),
    MsgId: `2345678901234${event.id}`,
    ...contentOf(event),
  }
  const elements = Object.entries(fields).map(([name, value]) =>
    /^\d+$/.test(value) ? `<${name}>${value}</${name}>` : `<${name}><![CDATA[${value}]]></${name}>`,
  )
  return `<xml>\n  ${elements.join('\n  ')}\n</xml>`
}

function contentOf(event: TrialEvent): Record<string, string> {
  if (event.kind === 'text') return { MsgType: 'text', Content: event.text }
  if (event.kind === 'press') return { MsgType: 'text', Content: event.say, bizmsgmenuid: '1' }
  return contents[event.kind] ?? { MsgType: 'text', Content: '' }
}

function judge({ method, path, query, headers, body }: StandInCall): Verdict {
  const { problems, rule } = createRules()
  const fields = fieldsOf(body)
  rule('POST with JSON', method === 'POST' && String(headers['content-type']).startsWith('application/json'))
  if (path === '/cgi-bin/stable_token') {
    rule('the account', fields.appid === appId && fields.secret === appSecret)
    rule('grant_type', fields.grant_type === 'client_credential')
    const answer = { status: 200, body: { access_token: accessToken, expires_in: 7200 } }
    return { problems, texts: [], buttons: [], answer }
  }
  rule('access_token', query.get('access_token') === accessToken)
  rule('touser', isText(fields.touser, 64))
  const answer = { status: 200, body: { errcode: 0, errmsg: 'ok' } }
  if (path === '/cgi-bin/message/custom/typing') {
    rule('command', fields.command === 'Typing')
    return { problems, texts: [], buttons: [], answer }
  }
  rule('a customer-service message', path === '/cgi-bin/message/custom/send')
  const to = String(fields.touser)
  if (fields.msgtype === 'text') {
    const { content } = fieldsOf(fields.text)
    return { problems, to, texts: [asSeen(content, 2048, rule)], buttons: [], answer }
  }
  rule('a text or a menu', fields.msgtype === 'msgmenu')
  const { head_content, list, tail_content } = fieldsOf(fields.msgmenu)
  rule('tail_content', typeof tail_content === 'string')
  const buttons = listOf(list).map((entry) => {
    const { id, content } = fieldsOf(entry)
    rule(
      'an entry of 1 to 128 bytes',
      isText(id, 64) && isText(content, 128) && Buffer.byteLength(content) <= 128,
    )
    return { label: String(content), say: String(content) }
  })
  rule('1 to 10 entries', buttons.length >= 1 && buttons.length <= 10)
  return { problems, to, texts: [asSeen(head_content, 1024, rule)], buttons, answer }
}

type Rule = ReturnType<typeof createRules>['rule']

/** A text as WeChat shows it. */
function asSeen(content: unknown, mostBytes: number, rule: Rule): string {
  rule(`1 to ${mostBytes} bytes`, isText(content, mostBytes) && Buffer.byteLength(content) <= mostBytes)
  rule('no elements in it', !/[<>]/.test(String(content)))
  return String(content).replaceAll('＜', '<').replaceAll('＞', '>')
}

/** A passive reply: https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Passive_user_reply_message.html */
export function readPassive(body: string): Verdict | undefined {
  if (body === 'success') return undefined
  const { problems, rule } = createRules()
  const content = /<Content><!\[CDATA\[(.*)\]\]><\/Content>/s.exec(body)?.[1] ?? ''
  rule('a text', /<MsgType><!\[CDATA\[text\]\]><\/MsgType>/.test(body))
  rule('from the account', body.includes('<FromUserName><![CDATA[gh_7f083739789a]]></FromUserName>'))
  const to = /<ToUserName><!\[CDATA\[(\w+)\]\]><\/ToUserName>/.exec(body)?.[1]
  rule('to the shopper', to !== undefined)
  const text = asSeen(content.replaceAll(']]]]><![CDATA[>', ']]>'), 2048, rule)
  return { problems, to: to ?? '', texts: [text], buttons: [], answer: { status: 200 } }
}

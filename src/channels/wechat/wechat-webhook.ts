import type { OtherContent, ReceivedContent, ReceivedMessage } from '../messenger/messenger.js'
import { Refusal } from '../refusal.js'
import { readXml } from './wechat-xml.js'

/** Where a WeChat shopper is answered. */
export interface WeChatAddress {
  openId: string
  /** The account's own name, which a passive reply is from. */
  account: string
}

/**
 * The message of a webhook, as far as it is read:
 * https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html
 *
 * @throws Refusal 400 where a field that every message has is missing
 */
export function readWeChatMessage(xml: string): ReceivedMessage<WeChatAddress>[] {
  const fields = readXml(xml)
  const openId = fields.get('FromUserName') ?? ''
  const account = fields.get('ToUserName') ?? ''
  const createTime = fields.get('CreateTime') ?? ''
  const type = fields.get('MsgType') ?? ''
  if (openId === '' || account === '' || type === '' || !/^\d{1,12}$/.test(createTime)) {
    throw new Refusal(400, 'Malformed', 'The webhook is not of the published form.')
  }
  const content = contentOf(type, fields)
  if (content === undefined) return []
  // an event has no id of its own: the documentation tells them apart by sender and time
  const messageId = fields.get('MsgId') || `${openId} ${createTime} ${fields.get('Event') ?? ''}`
  return [
    {
      messageId,
      chat: openId,
      user: openId,
      content,
      address: { openId, account },
      sentAtMs: Number(createTime) * 1000,
    },
  ]
}

const kindOfType: Readonly<Record<string, OtherContent>> = {
  image: 'picture',
  voice: 'voice',
  video: 'video',
  shortvideo: 'video',
  location: 'location',
  link: 'other',
  file: 'file',
}

/** A press on a menu is a text; of events, following opens the chat and a menu's key is what it says. */
function contentOf(type: string, fields: ReadonlyMap<string, string>): ReceivedContent | undefined {
  if (type === 'text') return { kind: 'text', text: fields.get('Content') ?? '' }
  const heard = fields.get('Recognition') ?? '' // what WeChat itself understood, where the account lets it listen
  if (type === 'voice' && heard !== '') return { kind: 'text', text: heard }
  if (type !== 'event') return { kind: kindOfType[type] ?? 'other' }
  const event = fields.get('Event')?.toLowerCase()
  if (event === 'subscribe') return { kind: 'opened' }
  const key = fields.get('EventKey') ?? ''
  return event === 'click' && key !== '' ? { kind: 'text', text: key } : undefined
}

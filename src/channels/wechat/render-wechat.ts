import type { Reply } from '../../dialog/reply.js'
import type { ChannelLimits } from '../rendering/channel-limits.js'
import { fitReply, inWords } from '../rendering/fit-reply.js'
import type { OwnLink } from '../rendering/own-hosts.js'
import type { WeChatAddress } from './wechat-webhook.js'

/**
 * https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html: a text has 2048 bytes;
 * a menu's entries send what stands on them, so label and words are one.
 */
export const weChatLimits: ChannelLimits = {
  unit: 'bytes',
  maxText: 2048,
  maxTextWithButtons: 1024,
  maxButtons: 10,
  maxLabel: 128,
  maxPress: 128,
  pressUnit: 'bytes',
  maxCards: 0,
}

/** A message to a shopper, as the customer-service interface takes it. */
export interface WeChatCall extends WeChatAddress {
  message:
    | { msgtype: 'text'; text: { content: string } }
    | {
        msgtype: 'msgmenu'
        msgmenu: { head_content: string; list: { id: string; content: string }[]; tail_content: string }
      }
}

/** A reply as texts, the last with a menu of what can be pressed. */
export function renderWeChat(reply: Reply, address: WeChatAddress, ownLink: OwnLink): WeChatCall[] {
  const { texts, buttons } = fitReply(inWords(sayingLabels(reply), escaped), weChatLimits, ownLink)
  const contents = texts.map(escaped)
  return contents.map((content, index) => {
    const isLast = index === contents.length - 1
    if (!isLast || buttons.length === 0)
      return { ...address, message: { msgtype: 'text', text: { content } } }
    const list = buttons.map(({ say }, number) => ({ id: String(number + 1), content: say }))
    return {
      ...address,
      message: { msgtype: 'msgmenu', msgmenu: { head_content: content, list, tail_content: '' } },
    }
  })
}

/** A passive reply has no menu: its entries become lines, whose words a shopper can write. */
export function passiveText({ message }: WeChatCall): string {
  if (message.msgtype === 'text') return message.text.content
  const { head_content, list } = message.msgmenu
  return [head_content, ...list.map(({ content }) => `· ${escaped(content)}`)].join('\n')
}

/** Entries show the very words they say. */
function sayingLabels(reply: Reply): Reply {
  const saying = <Given extends { label: string; say: string }>(chip: Given): Given => ({
    ...chip,
    label: chip.say,
  })
  const { cards, chips, table } = reply
  return {
    ...reply,
    chips: chips.map(saying),
    cards: cards.map((card) => ({ ...card, detail: saying(card.detail), add: saying(card.add) })),
    ...(table && {
      table: {
        ...table,
        rows: table.rows.map((row) => ({ ...row, ...(row.action && { action: saying(row.action) }) })),
      },
    }),
  }
}

/** A text of WeChat's may hold <a> elements; the shop's words hold none. */
function escaped(text: string): string {
  return text.replaceAll('<', '＜').replaceAll('>', '＞')
}

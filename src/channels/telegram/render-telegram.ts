import type { Reply } from '../../dialog/reply.js'
import type { ChannelLimits } from '../rendering/channel-limits.js'
import { type Button, fitReply } from '../rendering/fit-reply.js'
import type { OwnLink } from '../rendering/own-hosts.js'
import type { TelegramAddress } from './telegram-update.js'

/** https://core.telegram.org/bots/api#sendmessage and #inlinekeyboardbutton; labels have no limit there, but a phone has. */
export const telegramLimits: ChannelLimits = {
  unit: 'utf16',
  maxText: 4096,
  maxTextWithButtons: 4096,
  maxButtons: 24,
  maxLabel: 40,
  maxPress: 64,
  pressUnit: 'bytes',
  maxCards: 0,
}

/** One call of the Bot API: its method and its parameters. */
export interface TelegramCall {
  method: 'sendMessage' | 'answerCallbackQuery'
  parameters: Record<string, unknown>
}

/** A reply as messages: text without markup, titles bold by their place, buttons below the last. */
export function renderTelegram(
  reply: Reply,
  { chatId, pressId }: TelegramAddress,
  ownLink: OwnLink,
): TelegramCall[] {
  const { texts, buttons } = fitReply(reply, telegramLimits, ownLink)
  const picture = reply.cards.length === 1 ? shownPicture(reply.cards[0]?.image, ownLink) : undefined
  const messages = texts.map((text, index): TelegramCall => {
    const isLast = index === texts.length - 1
    const entities = boldTitles(text, reply)
    return {
      method: 'sendMessage',
      parameters: {
        chat_id: chatId,
        text,
        ...(entities.length > 0 && { entities }),
        link_preview_options:
          isLast && picture !== undefined
            ? { url: picture, prefer_large_media: true, show_above_text: true }
            : { is_disabled: true },
        ...(isLast && buttons.length > 0 && { reply_markup: { inline_keyboard: keyboard(buttons) } }),
      },
    }
  })
  const pressed: TelegramCall[] =
    pressId === undefined
      ? []
      : [{ method: 'answerCallbackQuery', parameters: { callback_query_id: pressId } }]
  return [...pressed, ...messages]
}

/** A drawn picture is SVG, which Telegram does not show. */
function shownPicture(image: string | undefined, ownLink: OwnLink): string | undefined {
  const own = ownLink(image)
  return own !== undefined && /\.(?:jpe?g|png)(?:\?|$)/i.test(own) ? own : undefined
}

/** Titles by their place in the text (UTF-16 units), so that no character of a title can be markup. */
function boldTitles(text: string, { cards }: Reply) {
  return cards.flatMap(({ position, title }) => {
    const line = `${position}. ${title}`
    const offset = text.indexOf(`${line} — `)
    return offset === -1 ? [] : [{ type: 'bold', offset, length: line.length }]
  })
}

/** Numbers side by side, words two in a row where they are short. */
function keyboard(buttons: readonly Button[]): { text: string; callback_data: string }[][] {
  const rows: Button[][] = []
  for (const button of buttons) {
    const row = rows.at(-1)
    if (row !== undefined && fits(row, button)) row.push(button)
    else rows.push([button])
  }
  return rows.map((row) => row.map(({ label, say }) => ({ text: label, callback_data: say })))
}

function fits(row: readonly Button[], button: Button): boolean {
  const areNumbers = [...row, button].every(({ label }) => /^\d+$/.test(label))
  if (areNumbers) return row.length < 8
  return row.length < 2 && [...row, button].every(({ label }) => label.length <= 18 && !/^\d+$/.test(label))
}

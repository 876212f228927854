import type { Card, Reply } from '../../dialog/reply.js'
import { chineseValue } from '../../dialog/wording/zh-values.js'
import type { Language, SlotName } from '../../intent/understanding.js'
import { botAccount, type DraftActivity } from './activity.js'
import { formatMoney, pictureAddress } from './page/card-wording.js'

const adaptiveCardType = 'application/vnd.microsoft.card.adaptive'

const words = {
  en: { soldOut: 'Sold out' },
  zh: { soldOut: '暂时缺货' },
} as const satisfies Record<Language, unknown>

/**
 * A neutral reply as a Direct Line message: cards as a carousel of Adaptive Cards, chips as suggested actions, a table
 * as a card of its own, and the reply itself in `channelData.parley` for a page that draws more than cards.
 */
export function renderReply(reply: Reply, replyToId: string, timestamp: string): DraftActivity {
  const attachments = [
    ...reply.cards.map((card) =>
      adaptiveCard(card.title, productBody(card, reply.language), productAction(card)),
    ),
    ...tableCard(reply),
  ]
  return {
    type: 'message',
    timestamp,
    from: botAccount,
    replyToId,
    locale: reply.language === 'zh' ? 'zh-CN' : 'en-US',
    text: reply.text,
    textFormat: 'plain', // words of the catalogue are never markup
    inputHint: 'acceptingInput',
    ...(attachments.length > 0 && { attachmentLayout: 'carousel', attachments }),
    ...(reply.chips.length > 0 && {
      suggestedActions: {
        to: [],
        actions: reply.chips.map(({ label, say }) => ({ type: 'imBack', title: label, value: say })),
      },
    }),
    channelData: { parley: reply, valueWords: valueWords(reply) },
  }
}

/** The values of the profile and of the reasons in the reply's language, where that is not the parser's own. */
function valueWords({ language, profile, cards }: Reply): Record<string, string> {
  if (language !== 'zh') return {}
  const reasons = cards.flatMap((card) => card.reasons.map(({ name }) => name.split(': ')[1]))
  const values: [SlotName, string][] = [
    ...profile.map(({ slot, value }): [SlotName, string] => [slot, value]),
    ...reasons.filter((value) => value !== undefined).map((value): [SlotName, string] => ['feature', value]),
  ]
  const known = values.map(([slot, value]) => [value, chineseValue(slot, value)] as const)
  return Object.fromEntries(
    known.filter((entry): entry is readonly [string, string] => entry[1] !== undefined),
  )
}

function adaptiveCard(spoken: string, body: unknown[], actions: unknown[] = []) {
  return {
    contentType: adaptiveCardType,
    content: { type: 'AdaptiveCard', version: '1.5', speak: spoken, body, actions },
  }
}

function productBody(card: Card, language: Language): unknown[] {
  const facts = [card.brand, card.rating === undefined ? undefined : `★ ${card.rating.toFixed(1)}`]
  if (card.stock === 0) facts.push(words[language].soldOut)
  return [
    { type: 'Image', url: pictureAddress(card), altText: card.title, size: 'Stretch' },
    runs([{ text: `${card.position}. ${card.title}`, weight: 'Bolder' }]),
    runs([
      { text: formatMoney(card.price, language), weight: 'Bolder' },
      ...(card.priceBefore
        ? [
            { text: '  ' },
            { text: formatMoney(card.priceBefore, language), isSubtle: true, strikethrough: true },
          ]
        : []),
    ]),
    runs([{ text: facts.filter((fact) => fact !== undefined).join(' · '), isSubtle: true, size: 'Small' }]),
    runs([{ text: card.why, size: 'Small' }]),
  ]
}

/** Text runs are shown as they are; a text block would read Markdown in a product's title. */
function runs(inlines: { text: string; [style: string]: unknown }[]) {
  return {
    type: 'RichTextBlock',
    spacing: 'Small',
    inlines: inlines.map((inline) => ({ type: 'TextRun', ...inline })),
  }
}

function productAction({ detail, add }: Card): unknown[] {
  return [detail, add].map(({ label, say }) => ({ type: 'Action.Submit', title: label, data: say }))
}

/** A table whose rows can be acted on is a list, with the buttons in it; a way out of the chat stands below. */
function tableCard({ text, table: shown, link }: Reply): unknown[] {
  const way = link ? [{ type: 'Action.OpenUrl', title: link.label, url: link.url }] : []
  if (shown === undefined) return link === undefined ? [] : [adaptiveCard(text, [], way)]
  const isList = shown.rows.some(({ action }) => action !== undefined)
  return [adaptiveCard(text, isList ? lines(shown) : [table(shown)], way)]
}

function lines({ columns, rows }: NonNullable<Reply['table']>): unknown[] {
  return rows.map(({ name, values, action }) => ({
    type: 'Container',
    separator: true,
    items: [
      runs([{ text: name, weight: 'Bolder' }]),
      runs([
        {
          text: values.map((value, at) => `${columns[at]} ${value}`).join(' · '),
          size: 'Small',
          isSubtle: true,
        },
      ]),
      ...(action
        ? [
            {
              type: 'ActionSet',
              actions: [{ type: 'Action.Submit', title: action.label, data: action.say }],
            },
          ]
        : []),
    ],
  }))
}

/** Products in columns: a row whose values differ has a bold name, one that is alike for all steps back. */
function table({ columns, rows }: NonNullable<Reply['table']>) {
  const row = (texts: readonly string[], look: (column: number) => Record<string, unknown>) => ({
    type: 'TableRow',
    cells: texts.map((text, column) => ({
      type: 'TableCell',
      items: [runs([{ text, size: 'Small', ...look(column) }])],
    })),
  })
  const bold = { weight: 'Bolder' }
  const quiet = { isSubtle: true }
  return {
    type: 'Table',
    firstRowAsHeaders: true,
    columns: [{ width: 3 }, ...columns.map(() => ({ width: 4 }))],
    rows: [
      row(['', ...columns], () => bold),
      ...rows.map(({ name, values, differs }) =>
        row([name, ...values], (column) => (differs ? (column === 0 ? bold : {}) : quiet)),
      ),
    ],
  }
}

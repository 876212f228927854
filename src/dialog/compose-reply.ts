import type { Understanding } from '../intent/understanding.js'
import { limits } from '../limits.js'
import type { Answered } from './answer.js'
import type { IncomingMessage } from './message.js'
import type { Chip, Reply } from './reply.js'
import type { Session } from './session.js'
import { takeBacks } from './take-back.js'
import type { Voice } from './wording/voice.js'

/** The answers of a turn as one reply: their texts one under another, the cards and chips of the last that has any. */
export function composeReply(
  { answers, session }: Answered,
  understanding: Understanding,
  { conversationId, messageId }: IncomingMessage,
  voice: Voice,
  currency: string,
): Reply {
  const withCards = answers.findLast(({ cards }) => cards !== undefined && cards.length > 0)
  const choice = answers.findLast(({ isChoice }) => isChoice)
  const withChips = choice ?? withCards ?? answers.findLast(({ chips }) => chips.length > 0)
  const mostChips = choice === undefined ? limits.reply.maxChips : limits.reply.maxOptions
  const link = answers.findLast((answer) => answer.link !== undefined)?.link
  const table = answers.findLast((answer) => answer.table !== undefined)?.table
  const truncated = understanding.truncated === true ? [voice.say('truncated')] : []
  return {
    conversationId,
    messageId,
    turn: session.turn,
    language: voice.language,
    text: [...truncated, ...answers.map(({ text }) => text).filter((text) => text !== '')].join('\n'),
    cards: withCards?.cards ?? [],
    ...(table === undefined ? {} : { table }),
    ...(link === undefined ? {} : { link }),
    chips: (withChips?.chips ?? []).filter((chip) => leadsOn(chip, session)).slice(0, mostChips),
    handoff: answers.find(({ handoff }) => handoff !== undefined && handoff !== 'none')?.handoff ?? 'none',
    ...(answers.some(({ isUnanswered }) => isUnanswered) ? { unanswered: true as const } : {}),
    ...(withCards?.relaxed === undefined ? {} : { relaxed: withCards.relaxed }),
    frames: understanding.frames,
    confidence: understanding.confidence,
    profile: session.profile.facts,
    takeBacks: takeBacks(session.profile.facts, voice, currency),
  }
}

/** Only where there are more is there a button for more. */
function leadsOn({ line }: Chip, { hasMore }: Session): boolean {
  return line !== 'more' || hasMore
}

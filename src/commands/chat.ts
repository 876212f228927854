import { randomUUID } from 'node:crypto'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { openAssistant, type TakeTurn } from '../assistant.js'
import { replyText } from '../channels/reply-text.js'
import type { Chip, Reply } from '../dialog/reply.js'
import type { CommandContext, Outcome } from './command-context.js'
import { answerJsonLines } from './json-lines.js'
import { withLoadProgress } from './load-progress.js'
import { type Terminal, writeLine } from './terminal.js'

const requestSchema = z.object({ conversation: z.string().min(1).max(200), text: z.string() })
type ChatLine = z.infer<typeof requestSchema>

/** A conversation with a person at the terminal, or conversations as JSON lines. */
export async function chat(
  { config, log, terminal }: CommandContext,
  options: { jsonl?: boolean },
): Promise<Outcome> {
  const assistant = await withLoadProgress(terminal.talk, (report) => openAssistant(config, log, report))
  try {
    if (!options.jsonl) {
      await converse(terminal, assistant.takeTurn)
      return 'good'
    }
    const answer = (line: ChatLine) => answerLine(assistant.takeTurn, line)
    const failures = await answerJsonLines(terminal, { schema: requestSchema, answer })
    return failures === 0 ? 'good' : 'failed'
  } finally {
    await assistant.stop()
  }
}

/** Ends with the input (Ctrl-D). What the bot says is data; the prompt is talk. */
async function converse({ input, output, talk }: Terminal, takeTurn: TakeTurn): Promise<void> {
  const conversationId = randomUUID()
  await writeLine(talk, 'Say what you are looking for, in English or Chinese. Ctrl-D ends.')
  // nothing may be waited for between this and the loop: lines that come meanwhile would be lost
  const lines = createInterface({
    input,
    output: talk,
    prompt: '> ',
    terminal: input.isTTY === true && talk.isTTY === true,
  })
  lines.prompt()
  let chips: Chip[] = []
  for await (const line of lines) {
    const said = line.trim()
    if (said !== '') {
      const text = chips.find(({ label }) => label === said)?.say ?? said
      const reply = await takeTurn(messageOf(conversationId, text))
      chips = reply.chips
      await writeLine(output, spoken(reply))
    }
    lines.prompt()
  }
}

/** The reply, and below it what may be said next. */
function spoken(reply: Reply): string {
  const next = reply.chips.map(({ label }) => `[${label}]`).join(' ')
  return [replyText(reply), ...(next === '' ? [] : [next]), ''].join('\n')
}

async function answerLine(takeTurn: TakeTurn, { conversation, text }: ChatLine) {
  const startMs = performance.now()
  const reply = await takeTurn(messageOf(conversation, text))
  const { cards, table, chips, handoff, frames, profile } = reply
  return {
    conversation,
    text: replyText(reply),
    cards: cards.map(({ id, title, price, score, reasons }) => ({
      id,
      title,
      price,
      score,
      reasons: reasons.map(({ name, points }) => ({ name, points })),
    })),
    ...(table && { table }),
    chips,
    handoff,
    frames,
    profile,
    tookMs: Math.round((performance.now() - startMs) * 100) / 100,
  }
}

function messageOf(conversationId: string, text: string) {
  return {
    conversationId,
    messageId: randomUUID(),
    text,
    receivedAt: new Date().toISOString(),
    channel: 'terminal',
  }
}

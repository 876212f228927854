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
    const answer = answerInTurn(assistant.takeTurn)
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
  let isOpen = true
  lines.once('close', () => {
    isOpen = false // lines read before it still come, but there is nobody to prompt
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
    if (isOpen) lines.prompt()
  }
}

/** The reply, and below it what may be said next. */
function spoken(reply: Reply): string {
  const next = reply.chips.map(({ label }) => `[${label}]`).join(' ')
  return [replyText(reply), ...(next === '' ? [] : [next]), ''].join('\n')
}

/** `tookMs` is the turn's own time: lines of one conversation that come together wait for each other before it begins. */
function answerInTurn(takeTurn: TakeTurn): (line: ChatLine) => Promise<ReturnType<typeof lineOf>> {
  const begun = new Map<string, Promise<unknown>>()
  return (line) => {
    const before = begun.get(line.conversation) ?? Promise.resolve()
    const answered = before.then(async () => {
      const startMs = performance.now()
      const reply = await takeTurn(messageOf(line.conversation, line.text))
      return lineOf(line, reply, performance.now() - startMs)
    })
    begun.set(
      line.conversation,
      answered.catch(() => undefined), // the failure is met where the answer is waited for
    )
    return answered
  }
}

function lineOf({ conversation }: ChatLine, reply: Reply, tookMs: number) {
  const { cards, table, link, chips, handoff, frames, profile } = reply
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
    ...(link && { link }),
    chips: chips.map(({ label, say }) => ({ label, say })),
    handoff,
    frames,
    profile,
    tookMs: Math.round(tookMs * 100) / 100,
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

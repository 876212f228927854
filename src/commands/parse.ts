import type { z } from 'zod'
import { openUnderstanding } from '../assistant.js'
import { formatFrameLine, sentenceSchema, turnOf, type Understand } from '../intent/index.js'
import type { CommandContext, Outcome } from './command-context.js'
import { answerJsonLines } from './json-lines.js'
import { writeLine } from './terminal.js'

/** Understands one sentence, or JSON lines of them. Needs the models and nothing else. */
export async function parse(
  { config, log, terminal }: CommandContext,
  options: { text: string; jsonl?: boolean },
): Promise<Outcome> {
  const { understand, stop } = await openUnderstanding(config, log)
  try {
    if (!options.jsonl) {
      await showUnderstanding(terminal.output, understand, options.text)
      return 'good'
    }
    const answer = ({ text, ...turn }: z.infer<typeof sentenceSchema>) => understand(text, turnOf(turn))
    const failures = await answerJsonLines(terminal, { schema: sentenceSchema, answer })
    return failures === 0 ? 'good' : 'failed'
  } finally {
    await stop()
  }
}

async function showUnderstanding(
  output: CommandContext['terminal']['output'],
  understand: Understand,
  text: string,
): Promise<void> {
  const { frames, confidence } = await understand(text, {})
  await writeLine(output, (frames.length > 0 && formatFrameLine(frames)) || '(not understood)')
  await writeLine(output, `confidence ${confidence.toFixed(2)}`)
}

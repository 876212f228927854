import { z } from 'zod'
import { openUnderstanding } from '../assistant.js'
import { formatFrameLine, slotNames, type TurnContext, type Understand } from '../intent/index.js'
import type { CommandContext, Outcome } from './command-context.js'
import { answerJsonLines } from './json-lines.js'
import { writeLine } from './terminal.js'

const requestSchema = z.object({
  text: z.string(),
  context: z.string().nullish(),
  shown: z.int().min(0).nullish(),
  focus: z.int().min(0).nullish(),
  asked: z.enum(slotNames).nullish(),
})

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
    const answer = ({ text, ...turn }: z.infer<typeof requestSchema>) => understand(text, withoutNulls(turn))
    const failures = await answerJsonLines(terminal, { schema: requestSchema, answer })
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

/** A field of null is a field left out. */
function withoutNulls({
  context,
  shown,
  focus,
  asked,
}: Omit<z.infer<typeof requestSchema>, 'text'>): TurnContext {
  return {
    ...(context != null && { context }),
    ...(shown != null && { shown }),
    ...(focus != null && { focus }),
    ...(asked != null && { asked }),
  }
}

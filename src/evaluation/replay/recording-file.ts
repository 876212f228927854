import { z } from 'zod'
import type { RecordedTurn } from '../../dialog/index.js'
import type { Reply } from '../../dialog/reply.js'
import { ParleyError } from '../../errors.js'
import type { Recording } from '../../store/recordings.js'

/** A recorded conversation, ready to be had again. */
export interface RecordedConversation {
  conversation: string
  /** The session that the first turn found; absent where it was a new one. */
  beganWith?: unknown
  turns: RecordedTurn[]
}

const turnSchema = z.object({
  message: z.object({
    conversationId: z.string(),
    messageId: z.string(),
    text: z.string(),
    receivedAt: z.string(),
    channel: z.string(),
  }),
  versions: z.object({
    program: z.string(),
    models: z.string(),
    embedder: z.string(),
    catalogue: z.string(),
  }),
  reply: z.custom<Reply>((value) => z.object({ text: z.string() }).safeParse(value).success),
})

const fileSchema = z.object({
  recording: z.literal(1),
  conversation: z.string(),
  beganWith: z.unknown().optional(),
  turns: z.array(turnSchema),
})

/** What the store kept, read. */
export function readRecorded({ conversationId, beganWith, turns }: Recording): RecordedConversation {
  return {
    conversation: conversationId,
    turns: turns.map((turn) => turnSchema.parse(JSON.parse(turn))),
    ...(beganWith === undefined ? {} : { beganWith: JSON.parse(beganWith) }),
  }
}

/** A recording as a file, to be kept or sent to somebody. */
export function writeRecordingFile(recorded: RecordedConversation): string {
  return `${JSON.stringify({ recording: 1, ...recorded }, null, 2)}\n`
}

/** Undefined where the text is no recording at all. Throws ParleyError 'invalid-input' where it is a damaged one. */
export function readRecordingFile(text: string, name: string): RecordedConversation | undefined {
  if (!text.trimStart().startsWith('{')) return undefined
  try {
    const { recording: _, ...recorded } = fileSchema.parse(JSON.parse(text))
    return recorded
  } catch (cause) {
    throw new ParleyError('invalid-input', `${name} is not a recording`, {
      nextStep: 'Write it anew with `npx parley replay ID --save FILE`.',
      cause,
    })
  }
}

import { z } from 'zod'
import { slotNames, type TurnContext } from './understanding.js'

/** A sentence and the state it was said in, as a line of JSON gives them; a field of null is a field left out. */
export const sentenceSchema = z.object({
  text: z.string(),
  context: z.string().nullish(),
  shown: z.int().min(0).nullish(),
  focus: z.int().min(0).nullish(),
  asked: z.enum(slotNames).nullish(),
})

/** The state of such a line, as `understand` takes it. */
export function turnOf({
  context,
  shown,
  focus,
  asked,
}: Omit<z.infer<typeof sentenceSchema>, 'text'>): TurnContext {
  return {
    ...(context != null && { context }),
    ...(shown != null && { shown }),
    ...(focus != null && { focus }),
    ...(asked != null && { asked }),
  }
}

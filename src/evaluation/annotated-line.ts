import { z } from 'zod'
import {
  type Frame,
  type Language,
  languageSchema,
  parseFrameLine,
  sentenceSchema,
  type TurnContext,
  turnOf,
} from '../intent/index.js'
import { badRow, type Place, readJsonLineFile } from './json-line-file.js'

/** What a shopper said, the state it was said in, and what a person says that it means. */
export interface AnnotatedLine {
  text: string
  language: Language
  turn: TurnContext
  frames: Frame[]
  /** A turn of a written conversation; else a line of its own. */
  isInConversation: boolean
  place: Place
}

export const annotatedRowSchema = sentenceSchema.extend({
  language: languageSchema,
  line: z.string(),
  /** "te07-03" is turn 3 of conversation te07. */
  id: z.string().nullish(),
})

export type AnnotatedRow = z.infer<typeof annotatedRowSchema>

/**
 * The annotated lines of a file. Throws ParleyError 'not-found' or 'invalid-input', the latter also for an annotation
 * that is not of the frame language.
 */
export async function readAnnotatedLines(file: string): Promise<AnnotatedLine[]> {
  const rows = await readJsonLineFile(file, annotatedRowSchema)
  return rows.map(({ row: { text, language, line, id, ...state }, place }) => {
    const frames = parseFrameLine(line)
    if (frames === undefined) throw badRow(place, `"${line}" is not of the frame language`)
    return { text, language, turn: turnOf(state), frames, isInConversation: id != null, place }
  })
}

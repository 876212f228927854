import type { z } from 'zod'
import { type Language, parseFrameLine } from '../intent/index.js'
import { type AnnotatedLine, annotatedRowSchema } from './annotated-line.js'
import { badRow, readJsonLineFile } from './json-line-file.js'
import { shareWhere } from './score.js'

/** Another way to find acts, measured on the same lines. */
export interface ActColumn {
  name: string
  /** By language; null where it has no lines. */
  acts: Record<Language, number | null>
  firstAct: Record<Language, number | null>
}

const predictionSchema = annotatedRowSchema.partial({ language: true, id: true })

/**
 * What another parser or classifier wrote for each line: a file of the lines themselves, with its own words as `line`.
 * Throws ParleyError 'not-found', or 'invalid-input' where a line has no prediction.
 */
export async function readPredictions(file: string, lines: readonly AnnotatedLine[]): Promise<string[][]> {
  const rows = await readJsonLineFile(file, predictionSchema)
  const written = new Map(rows.map(({ row }) => [sentenceKey(row), row.line]))
  return lines.map(({ text, turn, place }) => {
    const line = written.get(sentenceKey({ text, ...turn }))
    if (line === undefined) throw badRow(file, `there is no prediction for ${place}`)
    return (parseFrameLine(line) ?? []).map(({ act }) => act)
  })
}

/** Scores the acts that were written for each line, in the order of the lines. */
export function scoreActColumn(
  name: string,
  lines: readonly AnnotatedLine[],
  written: readonly (readonly string[])[],
): ActColumn {
  const pairs = lines.map(({ language, frames }, index) => ({
    language,
    expected: frames.map(({ act }) => act as string),
    got: written[index] ?? [],
  }))
  const scored = (holds: (pair: (typeof pairs)[number]) => boolean) => {
    const of = (language: Language) =>
      shareWhere(
        pairs.filter((pair) => pair.language === language),
        holds,
      )
    return { en: of('en'), zh: of('zh') }
  }
  return {
    name,
    acts: scored(({ expected, got }) => expected.join(' ') === got.join(' ')),
    firstAct: scored(({ expected, got }) => expected[0] === got[0]),
  }
}

/** What a sentence is told by: its words and the state it was said in. */
function sentenceKey({ text, context, shown, focus, asked }: Sentence): string {
  return JSON.stringify([text, context ?? null, shown ?? null, focus ?? null, asked ?? null])
}

type Sentence = Pick<z.infer<typeof predictionSchema>, 'text' | 'context' | 'shown' | 'focus' | 'asked'>

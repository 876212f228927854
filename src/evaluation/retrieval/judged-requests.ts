import { z } from 'zod'
import type { Language } from '../../intent/index.js'
import { badRow, readJsonLineFile } from '../json-line-file.js'

/** How well a product answers a request: 3 just what was meant, 2 good, 1 of the kind or beside it, 0 not at all. */
export type Grade = 0 | 1 | 2 | 3

const ids = z.array(z.string().min(1)).default([])

/** One thing that people look for, in the words of one or both languages, with the products that were judged for it. */
const judgedTopicSchema = z.object({
  id: z.string().min(1),
  department: z.string().min(1),
  /** Weights are chosen on the one half and told of on the other. */
  half: z.enum(['tune', 'held-out']).default('held-out'),
  texts: z
    .object({ en: z.string().min(1).exactOptional(), zh: z.string().min(1).exactOptional() })
    .refine((texts) => texts.en !== undefined || texts.zh !== undefined, 'no text in any language'),
  /** Product ids by grade; a product that stands under none was not judged. */
  grades: z.object({ 3: ids, 2: ids, 1: ids, 0: ids }),
})
export type JudgedTopic = z.infer<typeof judgedTopicSchema>

/** A text that is searched for, with what its topic was judged to be. */
export interface JudgedRequest {
  topic: string
  language: Language
  text: string
  department: string
  half: JudgedTopic['half']
  /** The same is asked in the other language too. */
  isTranslated: boolean
  grades: ReadonlyMap<string, Grade>
}

/**
 * The topics of a JSON Lines file. Throws ParleyError 'not-found' for a file that cannot be read and 'invalid-input' for a
 * row that is none, a topic that comes twice, or a product judged twice for one.
 */
export async function readJudgedTopics(file: string): Promise<JudgedTopic[]> {
  const seen = new Set<string>()
  const rows = await readJsonLineFile(file, judgedTopicSchema)
  return rows.map(({ row, place }) => {
    if (seen.has(row.id)) throw badRow(place, `the topic "${row.id}" came before`)
    seen.add(row.id)
    const judged = Object.values(row.grades).flat()
    const twice = judged.find((id, at) => judged.indexOf(id) !== at)
    if (twice !== undefined) throw badRow(place, `the product "${twice}" is judged twice`)
    return row
  })
}

/** One request for each text of the topics, the English one first. */
export function requestsOf(topics: readonly JudgedTopic[]): JudgedRequest[] {
  return topics.flatMap((topic) => {
    const { id, department, half, texts } = topic
    const isTranslated = texts.en !== undefined && texts.zh !== undefined
    const about = { topic: id, department, half, isTranslated, grades: gradesOf(topic) }
    return (['en', 'zh'] as const).flatMap((language) => {
      const text = texts[language]
      return text === undefined ? [] : [{ ...about, language, text }]
    })
  })
}

function gradesOf({ grades }: JudgedTopic): Map<string, Grade> {
  return new Map(
    ([3, 2, 1, 0] as const).flatMap((grade) => grades[grade].map((id): [string, Grade] => [id, grade])),
  )
}

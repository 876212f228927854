import { z } from 'zod'
import type { Understand } from '../../intent/index.js'
import { languageSchema } from '../../intent/understanding.js'
import type { LookUp } from '../../knowledge/index.js'
import { limits } from '../../limits.js'

export const writtenQuestionSchema = z.object({
  text: z.string().min(1),
  language: languageSchema,
  /** Policies of the articles that answer it; none: no article does. */
  articles: z.array(z.string()),
})

export type WrittenQuestion = z.infer<typeof writtenQuestionSchema>

/** What became of one question. */
export interface MeasuredQuestion extends WrittenQuestion {
  /** The policy of the article in the first place, undefined where there is none. */
  first: string | undefined
  sureness: number
  /** Whether the parser heard a question for the shop in it. */
  isHeard: boolean
}

export interface KnowledgeScores {
  questions: number
  unanswerable: number
  /** Of the answerable: the right article stands first, whether it is quoted or not. */
  rightFirst: number
  /** Of the answerable: the right article is quoted. */
  rightQuoted: number
  /** Of the answerable: a wrong article is quoted. */
  wrongQuoted: number
  /** Of those that nothing answers: nothing is quoted. */
  abstained: number
  /** Of the answerable: the parser hears a question for the shop. */
  heard: number
}

/** Asks each question as a turn would: the parser's topics, then the articles, as of a day (ISO 8601). */
export async function measureKnowledge(
  questions: readonly WrittenQuestion[],
  { understand, lookUp, at }: { understand: Understand; lookUp: LookUp; at: string },
  report: (done: number) => void,
): Promise<MeasuredQuestion[]> {
  const measured: MeasuredQuestion[] = []
  for (const question of questions) {
    const { text, language } = question
    const { frames } = await understand(text, {})
    const heard = frames.filter(({ act }) => act === 'support')
    const topics = heard
      .flatMap(({ slots }) => slots)
      .flatMap(({ slot, value }) => (slot === 'topic' ? [value] : []))
    const [best] = await lookUp({ text, language, topics, at })
    measured.push({
      ...question,
      first: best?.article.policy,
      sureness: best?.sureness ?? 0,
      isHeard: heard.length > 0,
    })
    report(measured.length)
  }
  return measured
}

/** Shares of all, 0 to 1, at a least sureness to be quoted. */
export function scoreKnowledge(
  measured: readonly MeasuredQuestion[],
  least: number = limits.knowledge.leastSureness,
): KnowledgeScores {
  const answerable = measured.filter(({ articles }) => articles.length > 0)
  const others = measured.filter(({ articles }) => articles.length === 0)
  const isRight = ({ first, articles }: MeasuredQuestion) => first !== undefined && articles.includes(first)
  const isQuoted = ({ sureness }: MeasuredQuestion) => sureness >= least
  const share = (all: readonly MeasuredQuestion[], holds: (one: MeasuredQuestion) => boolean) =>
    all.length === 0 ? 1 : all.filter(holds).length / all.length
  return {
    questions: answerable.length,
    unanswerable: others.length,
    rightFirst: share(answerable, isRight),
    rightQuoted: share(answerable, (one) => isRight(one) && isQuoted(one)),
    wrongQuoted: share(answerable, (one) => !isRight(one) && isQuoted(one)),
    abstained: share(others, (one) => !isQuoted(one)),
    heard: share(answerable, ({ isHeard }) => isHeard),
  }
}

/** The least sureness at which a share of the questions that nothing answers gets nothing. */
export function leastSurenessFor(measured: readonly MeasuredQuestion[], abstaining: number): number {
  const surest = measured
    .filter(({ articles }) => articles.length === 0)
    .map(({ sureness }) => sureness)
    .toSorted((one, other) => one - other)
  return surest[Math.min(surest.length - 1, Math.ceil(surest.length * abstaining) - 1)] ?? 0
}

import { limits } from '../limits.js'
import type { Article, Passage } from './article.js'
import { dot } from './group-questions.js'

/** A question as a shopper asked it. */
export interface AskedQuestion {
  vector: Float32Array
  /** Topics that the parser heard in it. */
  topics: readonly string[]
  words: readonly string[]
  /** Rows of texts that share words with it; only theirs are compared. */
  sharing: ReadonlySet<number>
}

/** An article with what a question is compared with. */
export interface PreparedArticle {
  article: Article
  /** Its title and the other ways to ask for it. */
  asks: PreparedText[]
  /** Each passage with the vector of its heading, and the words of both. */
  passages: (PreparedText & { passage: Passage })[]
}

export interface PreparedText {
  /** Its number in the full-text index. */
  row: number
  vector: Float32Array
  words: ReadonlySet<string>
}

export interface Evidence {
  article: Article
  passage: Passage
  /** How well it answers, beside others. */
  score: number
  /** The same with its lead over the next one and less for words that no article knows: limits.knowledge says what it takes. */
  sureness: number
}

/** How rare each word is among the passages: the rarer, the more it tells. */
export type Rarity = (word: string) => number

export function rarityAmong(texts: readonly PreparedText[]): Rarity {
  const counts = new Map<string, number>()
  for (const { words } of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return (word) => Math.log(1 + texts.length / (1 + (counts.get(word) ?? 0)))
}

/** What speaks for an article: its nearest ways of asking, its words, its topic; and the passage that fits best. */
export function weigh(question: AskedQuestion, prepared: PreparedArticle, rarity: Rarity): Evidence {
  const { weights } = limits.knowledge
  const { article, asks, passages } = prepared
  const likeness = [...asks, ...passages]
    .map(({ vector }) => dot(question.vector, vector))
    .toSorted((one, other) => other - one)
  const nearest = likeness[0] ?? 0
  const around = (nearest + (likeness[1] ?? nearest)) / 2
  const shared = (texts: readonly PreparedText[]) =>
    Math.max(0, ...texts.map((text) => shareOf(question, text, rarity)))
  const score =
    weights.nearest * nearest +
    weights.around * around +
    weights.asked * shared(asks) +
    weights.said * shared(passages) +
    weights.topic * topicShare(question.topics, article.topics)
  return { article, passage: bestPassage(question, prepared, rarity), score, sureness: score }
}

/** The best first, the first with how sure it is: the further ahead and the better known the words, the surer. */
export function inOrder(
  found: readonly Evidence[],
  words: readonly string[],
  rarity: Rarity,
  knows: (word: string) => boolean,
): Evidence[] {
  const { weights } = limits.knowledge
  const ranked = found.toSorted(
    (one, other) => other.score - one.score || (one.article.file < other.article.file ? -1 : 1),
  )
  const [first, second] = ranked
  if (first === undefined) return []
  const lead = first.score - (second?.score ?? 0)
  const sum = (some: readonly string[]) => some.reduce((total, word) => total + rarity(word), 0)
  const unknown = words.length === 0 ? 1 : sum(words.filter((word) => !knows(word))) / sum(words)
  const sureness = first.score + weights.lead * lead + weights.unknown * unknown
  return [{ ...first, sureness }, ...ranked.slice(1)]
}

function bestPassage(
  question: AskedQuestion,
  { article, passages }: PreparedArticle,
  rarity: Rarity,
): Passage {
  const ranked = passages
    .map((one) => ({
      passage: one.passage,
      fit: dot(question.vector, one.vector) + shareOf(question, one, rarity),
    }))
    .toSorted((one, other) => other.fit - one.fit)
  return ranked[0]?.passage ?? { heading: article.title, text: '' }
}

/** How much of what the question's words tell is in a text, 0 to 1. */
function shareOf({ words, sharing }: AskedQuestion, text: PreparedText, rarity: Rarity): number {
  if (!sharing.has(text.row)) return 0
  let all = 0
  let found = 0
  for (const word of words) {
    const weight = rarity(word)
    all += weight
    if (text.words.has(word)) found += weight
  }
  return all === 0 ? 0 : found / all
}

/** 1 for an article's main topic, less for one that it also answers. */
function topicShare(heard: readonly string[], topics: readonly string[]): number {
  const [main] = topics
  if (main !== undefined && heard.includes(main)) return 1
  return topics.some((topic) => heard.includes(topic)) ? limits.knowledge.secondTopic : 0
}

import type { Language } from '../intent/understanding.js'
import { limits } from '../limits.js'
import { createPassageWords } from '../store/passage-words.js'
import type { Article } from './article.js'
import {
  type Evidence,
  inOrder,
  type PreparedArticle,
  type PreparedText,
  rarityAmong,
  weigh,
} from './evidence.js'
import type { PhraseVectors } from './phrase-vectors.js'
import { questionWords } from './question-words.js'

/** The articles of one language, ready to be asked. */
export interface Shelf {
  /** Those that may be quoted and are in `among`, the best first. */
  rank(
    question: { text: string; vector: Float32Array; topics: readonly string[] },
    among: ReadonlySet<Article>,
  ): Evidence[]
}

/** Embeds what articles are compared by and indexes their words. */
export async function fillShelf(
  articles: readonly Article[],
  language: Language,
  vectors: PhraseVectors,
): Promise<Shelf> {
  const texts: PreparedText[] = []
  const prepare = async (phrases: readonly string[], contents: readonly string[]) => {
    const found = await vectors.of(phrases)
    return found.map((vector, index) => {
      const text = { row: texts.length, vector, words: new Set(questionWords(contents[index] ?? '')) }
      texts.push(text)
      return text
    })
  }
  const prepared: PreparedArticle[] = []
  for (const article of articles.filter((one) => one.language === language)) {
    const asks = [article.title, ...article.alsoAsked]
    const headings = article.passages.map(({ heading }) => heading)
    const contents = article.passages.map(({ heading, text }) => `${article.title}\n${heading}\n${text}`)
    const passages = await prepare(headings, contents)
    prepared.push({
      article,
      asks: await prepare(asks, asks),
      passages: article.passages.flatMap((passage, index) => {
        const text = passages[index]
        return text === undefined ? [] : [{ ...text, passage }]
      }),
    })
  }
  const index = createPassageWords(texts.map(({ words }) => [...words]))
  const rarity = rarityAmong(texts)
  const known = new Set(texts.flatMap(({ words }) => [...words]))
  return {
    rank({ text, vector, topics }, among) {
      const words = questionWords(text)
      const sharing = new Set(index.withAny(words, limits.knowledge.sharingTexts))
      const found = prepared
        .filter(({ article }) => among.has(article))
        .map((one) => weigh({ vector, topics, words, sharing }, one, rarity))
      return inOrder(found, words, rarity, (word) => known.has(word))
    },
  }
}

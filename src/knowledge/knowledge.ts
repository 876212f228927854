import type { Language } from '../intent/understanding.js'
import type { Article } from './article.js'
import { folderState, readArticleFolder } from './article-folder.js'
import { type ArticleProblem, articlesInForce, checkArticles } from './check-articles.js'
import type { Evidence } from './evidence.js'
import type { Embed, PhraseVectors } from './phrase-vectors.js'
import { fillShelf, type Shelf } from './shelf.js'

export interface KnowledgeQuestion {
  text: string
  language: Language
  /** Topics that the parser heard in it: `return`, `delivery`. */
  topics: readonly string[]
  /** ISO 8601: what holds on that day is quoted. */
  at: string
}

/**
 * What the shop's articles say to a question, in the language it was asked in, the best first, and after them what stands in
 * another language only. Empty where there are no articles.
 */
export type LookUp = (question: KnowledgeQuestion) => Promise<Evidence[]>

export interface KnowledgeParts {
  /** Where the articles are; undefined while there are none. Asked before each question. */
  folder: () => string | undefined
  embed: Embed
  vectors: PhraseVectors
}

interface Library {
  articles: Article[]
  shelves: Record<Language, Shelf>
}

/**
 * Reads the articles when they are first asked for, and again when a file has changed; what is broken is left out, and
 * `articleProblems` says so. Errors of looking up: those of the embedder.
 */
export function createLookUp({ folder, embed, vectors }: KnowledgeParts): LookUp {
  let library: Promise<Library> | undefined
  let loaded: string | undefined
  const current = (): Promise<Library> => {
    const place = folder()
    const state = place === undefined ? '' : `${place}\n${folderState(place)}`
    if (library !== undefined && state === loaded) return library
    const opened = openLibrary(place, vectors)
    loaded = state
    library = opened
    opened.catch(() => {
      if (library === opened) library = undefined // tried again with the next question
    })
    return opened
  }
  return async function lookUp({ text, language, topics, at }) {
    const { articles, shelves } = await current()
    if (articles.length === 0) return []
    const [vector] = await embed([text], 'query')
    if (vector === undefined) return []
    const inForce = articlesInForce(articles, at.slice(0, 10))
    const own = inForce.filter((article) => article.language === language)
    const policies = new Set(own.map(({ policy }) => policy))
    const foreign = inForce.filter(
      (article) => article.language !== language && !policies.has(article.policy),
    )
    const question = { text, vector, topics }
    const other: Language = language === 'en' ? 'zh' : 'en'
    return [
      ...shelves[language].rank(question, new Set(own)),
      ...shelves[other].rank(question, new Set(foreign)),
    ]
  }
}

/** What the shop's people should mend, as of a day (YYYY-MM-DD). */
export function articleProblems(folder: string, day: string): ArticleProblem[] {
  const { articles, broken } = readArticleFolder(folder)
  const unreadable = broken.map(({ file, problem }) => ({
    kind: 'broken' as const,
    files: [file],
    says: `${file} is left out: ${problem}`,
  }))
  return [...unreadable, ...checkArticles(articles, day)]
}

async function openLibrary(folder: string | undefined, vectors: PhraseVectors): Promise<Library> {
  const read = folder === undefined ? [] : readArticleFolder(folder).articles
  const articles = read.filter(({ audience }) => audience === 'shoppers')
  const en = await fillShelf(articles, 'en', vectors)
  const zh = await fillShelf(articles, 'zh', vectors)
  return { articles, shelves: { en, zh } }
}

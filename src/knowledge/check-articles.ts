import type { Article } from './article.js'

/** Something the shop's people should mend in their articles. */
export interface ArticleProblem {
  kind: 'broken' | 'conflict' | 'outdated' | 'untranslated'
  /** The files it is about. */
  files: string[]
  says: string
}

/** The articles that hold on a day (YYYY-MM-DD); of several for one policy and language the one that began last. */
export function articlesInForce(articles: readonly Article[], day: string): Article[] {
  const latest = new Map<string, Article>()
  for (const article of articles.filter((one) => holdsOn(one, day))) {
    const before = latest.get(placeOf(article))
    if (before === undefined || article.validFrom > before.validFrom) latest.set(placeOf(article), article)
  }
  return [...latest.values()]
}

/** What contradicts itself, has run out, or stands in one language only. */
export function checkArticles(articles: readonly Article[], day: string): ArticleProblem[] {
  return [...conflicts(articles), ...outdated(articles, day), ...untranslated(articles, day)]
}

function conflicts(articles: readonly Article[]): ArticleProblem[] {
  const groups = grouped(articles)
  return [...groups.values()].flatMap((group) =>
    group.flatMap((one, index) =>
      group
        .slice(index + 1)
        .filter((other) => overlap(one, other))
        .map((other) => ({
          kind: 'conflict' as const,
          files: [one.file, other.file],
          says: `${one.file} and ${other.file} both hold for “${one.policy}” at the same time; the one that began last is quoted`,
        })),
    ),
  )
}

function grouped(articles: readonly Article[]): Map<string, Article[]> {
  const groups = new Map<string, Article[]>()
  for (const article of articles) {
    groups.set(placeOf(article), [...(groups.get(placeOf(article)) ?? []), article])
  }
  return groups
}

function outdated(articles: readonly Article[], day: string): ArticleProblem[] {
  const inForce = new Set(articlesInForce(articles, day).map(placeOf))
  return articles
    .filter(({ validTo }) => validTo !== undefined && validTo < day)
    .filter((article) => !inForce.has(placeOf(article)))
    .map(({ file, validTo }) => ({
      kind: 'outdated',
      files: [file],
      says: `${file} ran out on ${validTo} and nothing has taken its place`,
    }))
}

function untranslated(articles: readonly Article[], day: string): ArticleProblem[] {
  const inForce = articlesInForce(articles, day)
  const languages = new Set(inForce.map(({ language }) => language))
  if (languages.size < 2) return []
  return inForce
    .filter((one) => !inForce.some((other) => other.policy === one.policy && other.language !== one.language))
    .map(({ file, language }) => ({
      kind: 'untranslated',
      files: [file],
      says: `${file} stands in one language only (${language}); others are shown it as it is`,
    }))
}

function holdsOn({ validFrom, validTo }: Article, day: string): boolean {
  return validFrom <= day && (validTo === undefined || day <= validTo)
}

function overlap(one: Article, other: Article): boolean {
  const end = '9999-12-31'
  return one.validFrom <= (other.validTo ?? end) && other.validFrom <= (one.validTo ?? end)
}

function placeOf({ policy, language, audience }: Article): string {
  return `${language} ${audience} ${policy}`
}

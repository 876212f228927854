import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { limits } from '../limits.js'
import { type Article, type BrokenArticle, readArticle } from './article.js'

export interface ArticleFolder {
  articles: Article[]
  broken: BrokenArticle[]
}

/** Every Markdown file below a folder, read. A folder that is not there holds nothing. */
export function readArticleFolder(folder: string): ArticleFolder {
  const read = markdownFiles(folder).map((file) => readFile(folder, file))
  return {
    articles: read.filter((one): one is Article => 'passages' in one),
    broken: read.filter((one): one is BrokenArticle => 'problem' in one),
  }
}

/** Changes whenever a file of the folder does. */
export function folderState(folder: string): string {
  return markdownFiles(folder)
    .map((file) => {
      const { mtimeMs, size } = statSync(join(folder, file), { throwIfNoEntry: false }) ?? {}
      return `${file} ${mtimeMs} ${size}`
    })
    .join('\n')
}

function markdownFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted()
    .slice(0, limits.knowledge.maxArticles)
}

function readFile(folder: string, file: string): Article | BrokenArticle {
  try {
    const path = join(folder, file)
    if (statSync(path).size > limits.knowledge.maxFileBytes) return { file, problem: 'it is too large' }
    return readArticle(file, readFileSync(path, 'utf8'))
  } catch (error) {
    return { file, problem: error instanceof Error ? error.message : String(error) } // gone or not to be read
  }
}

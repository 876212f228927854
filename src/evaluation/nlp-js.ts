import { languageOf } from '../intent/index.js'
import type { TrainingLine } from './training-lines.js'

/** The act that a sentence begins with, in the words of the classifier. */
export type ClassifyAct = (text: string) => Promise<string>

interface NlpJsParts {
  core: typeof import('@nlpjs/core')
  engine: typeof import('@nlpjs/nlp')
  english: typeof import('@nlpjs/lang-en')
  chinese: typeof import('@nlpjs/lang-zh')
}

/**
 * NLP.js (the engine of node-nlp), taught the first act of each line: an intent for a sentence, where our parser writes
 * the whole request. Undefined where its packages are not installed, as in a shop: they serve measuring alone.
 */
export async function trainNlpJs(
  lines: readonly TrainingLine[],
  load: () => Promise<NlpJsParts> = loadNlpJs,
): Promise<ClassifyAct | undefined> {
  const parts = await load().catch((error: unknown) => {
    if (isMissingPackage(error)) return undefined
    throw error
  })
  if (parts === undefined) return undefined
  const container = await parts.core.containerBootstrap()
  for (const plugin of [parts.engine.Nlp, parts.english.LangEn, parts.chinese.LangZh]) container.use(plugin)
  container.registerConfiguration('nlu-??', { log: false, useNoneFeature: true })
  const nlp = container.get('nlp')
  nlp.settings.autoSave = false
  for (const language of ['en', 'zh']) nlp.addLanguage(language)
  for (const { language, text, line } of lines) {
    nlp.addDocument(language, text, line.split(' ', 1)[0] ?? line)
  }
  await withoutItsTalk(() => nlp.train())
  return async (text) => (await nlp.process(languageOf(text), text)).intent
}

/** The library tells of its dictionary on stdout, which belongs to our answers, and of single lines on stderr. */
async function withoutItsTalk(work: () => Promise<void>): Promise<void> {
  const { log, warn } = console
  Object.assign(console, { log: () => {}, warn: () => {} })
  try {
    await work()
  } finally {
    Object.assign(console, { log, warn })
  }
}

async function loadNlpJs(): Promise<NlpJsParts> {
  const [core, engine, english, chinese] = await Promise.all([
    import('@nlpjs/core'),
    import('@nlpjs/nlp'),
    import('@nlpjs/lang-en'),
    import('@nlpjs/lang-zh'),
  ])
  return { core, engine, english, chinese }
}

function isMissingPackage(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'
}

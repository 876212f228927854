import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { containerBootstrap } from '@nlpjs/core'
import { LangEn } from '@nlpjs/lang-en'
import { LangZh } from '@nlpjs/lang-zh'
import { Nlp } from '@nlpjs/nlp'
import { z } from 'zod'
import { languageOf } from '../../src/intent/index.js'

const authoredFolder = 'training/data/authored'
const authoredLine = z.object({ language: z.enum(['en', 'zh']), text: z.string(), line: z.string() })

/**
 * NLP.js (the engine of node-nlp), taught the act of each authored line: an intent for a sentence, where our parser
 * writes the whole request.
 */
export async function trainNlpJs(): Promise<(text: string) => Promise<string>> {
  const container = await containerBootstrap()
  for (const plugin of [Nlp, LangEn, LangZh]) container.use(plugin)
  container.registerConfiguration('nlu-??', { log: false, useNoneFeature: true })
  const nlp = container.get('nlp')
  nlp.settings.autoSave = false
  for (const language of ['en', 'zh']) nlp.addLanguage(language)
  for (const { language, text, line } of readAuthoredLines()) {
    nlp.addDocument(language, text, line.split(' ', 1)[0] ?? line)
  }
  await nlp.train()
  return async (text) => (await nlp.process(languageOf(text), text)).intent
}

function readAuthoredLines(): z.infer<typeof authoredLine>[] {
  return readdirSync(authoredFolder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(authoredFolder, name), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => authoredLine.parse(JSON.parse(line)))
}

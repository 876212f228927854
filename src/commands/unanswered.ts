import { existsSync } from 'node:fs'
import { dataFiles, openInference } from '../assistant.js'
import { groupQuestions } from '../knowledge/index.js'
import { limits } from '../limits.js'
import { openStoreDatabase } from '../store/open-store-database.js'
import { createSqliteUnanswered } from '../store/sqlite-unanswered.js'
import type { UnansweredQuestion } from '../store/unanswered.js'
import type { CommandContext, Outcome } from './command-context.js'
import { writeLine } from './terminal.js'

export interface UnansweredOptions {
  /** How many days back. */
  days: number
  json?: boolean
}

/** What shoppers asked and the shop's articles did not answer, the same questions together, the most asked first. */
export async function tellUnanswered(
  { config, log, terminal }: CommandContext,
  { days, json }: UnansweredOptions,
): Promise<Outcome> {
  const since = new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString()
  const asked = readQuestions(dataFiles(config).conversations, since)
  if (asked.length === 0) {
    await writeLine(terminal.talk, `Nothing was asked in vain in the last ${days} days.`)
    return 'good'
  }
  const inference = await openInference(config, log)
  try {
    const vectors = await inference.embed(
      asked.map(({ text }) => text),
      'query',
    )
    const groups = groupQuestions(
      asked.flatMap(({ text }, index) => (vectors[index] ? [{ text, vector: vectors[index] }] : [])),
    )
    for (const { count, questions } of groups) {
      const shown = [...new Set(questions)].slice(0, limits.knowledge.shownQuestions)
      const line = json ? JSON.stringify({ count, questions: shown }) : `${count} ×  ${shown.join('  |  ')}`
      await writeLine(terminal.output, line)
    }
    return 'good'
  } finally {
    await inference.stop()
  }
}

function readQuestions(file: string, since: string): UnansweredQuestion[] {
  if (!existsSync(file)) return []
  const database = openStoreDatabase(file)
  try {
    return createSqliteUnanswered(database).since(since)
  } finally {
    database.close()
  }
}

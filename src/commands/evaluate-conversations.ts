import { resolve } from 'node:path'
import { openSearch, type Search, understandWith, versionsOf } from '../assistant.js'
import { programFolder } from '../config.js'
import {
  conversationsMarkdown,
  conversationsReport,
  conversationsSummary,
} from '../evaluation/conversations/conversations-report.js'
import { readHostileMessages } from '../evaluation/conversations/hostile/hostile-messages.js'
import { tellSecrets, withstand } from '../evaluation/conversations/hostile/withstand.js'
import { type ObservedShop, observeShop } from '../evaluation/conversations/observed-shop.js'
import { simulateShoppers } from '../evaluation/conversations/simulated/simulate.js'
import { writeReport } from '../evaluation/write-report.js'
import type { CommandContext, Outcome } from './command-context.js'
import { withLoadProgress } from './load-progress.js'
import { type Progress, showProgress } from './progress.js'
import { writeLine } from './terminal.js'

export interface EvaluateConversationsOptions {
  /** How many simulated shoppers. */
  count: number
  seed: number
  /** Where the report goes. */
  out: string
}

/** Lets simulated shoppers with hidden goals talk to the bot, and writes how they fared. */
export function evaluateConversations(
  context: CommandContext,
  { count, seed, out }: EvaluateConversationsOptions,
): Promise<Outcome> {
  return withShop(context, 'Talking', async (shop, search, progress) => {
    const simulation = await simulateShoppers(shop, { count, seed }, (done) =>
      progress.update(done, count, `${done.toLocaleString('en-US')} shoppers`),
    )
    const report = conversationsReport(simulation, { seed, versions: { ...versionsOf(search)() } })
    await writeReport(resolve(context.folder, out), {
      'report.json': `${JSON.stringify(report, null, 2)}\n`,
      'report.md': `${conversationsMarkdown(report)}\n`,
    })
    await writeLine(context.terminal.output, conversationsSummary(report))
    await writeLine(context.terminal.talk, `The whole report is in ${resolve(context.folder, out)}/report.md`)
    return report.faults.length === 0 ? 'good' : 'failed'
  })
}

/** Says every hostile message that is known, and tells which were not withstood. */
export function evaluateHostile(context: CommandContext, { file }: { file?: string }): Promise<Outcome> {
  return withShop(context, 'Withstanding', async (shop, _, progress) => {
    const from =
      file === undefined ? programFolder('test/hostile/messages.jsonl') : resolve(context.folder, file)
    const messages = await readHostileMessages(from)
    await tellSecrets(shop)
    let broken = 0
    for (const [index, message] of messages.entries()) {
      const { faults, kind, text } = await withstand(message, `hostile ${index + 1}`, shop)
      if (faults.length > 0) broken += 1
      for (const fault of faults)
        await writeLine(context.terminal.output, `${kind} ${JSON.stringify(text.slice(0, 100))}: ${fault}`)
      progress.update(index + 1, messages.length, `${index + 1} messages`)
    }
    await writeLine(context.terminal.output, `${messages.length} hostile messages, ${broken} not withstood`)
    return broken === 0 ? 'good' : 'failed'
  })
}

async function withShop(
  { config, log, terminal }: CommandContext,
  work: string,
  use: (shop: ObservedShop, search: Search, progress: Progress) => Promise<Outcome>,
): Promise<Outcome> {
  const search = await withLoadProgress(terminal.talk, (report) => openSearch(config, log, report))
  const progress = showProgress(terminal.talk, work)
  try {
    const shop = observeShop(search, understandWith(search.inference), config.checkoutUrl)
    return await use(shop, search, progress)
  } finally {
    progress.end()
    await search.stop()
  }
}

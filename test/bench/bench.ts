import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import { type Assistant, openAssistant, understandWith } from '../../src/assistant.js'
import { readConfig } from '../../src/config.js'
import { languageOf } from '../../src/intent/index.js'
import { createLog } from '../../src/log.js'
import { startEchoBot } from './echo-bot.js'
import { type Measured, machine, measure, table } from './measure.js'
import { trainNlpJs } from './nlp-js.js'
import { conversations, sentences } from './script.js'

/*
 * npm run bench: a whole turn, its largest parts alone, and two others beside it, in one run on one machine. All in one
 * process, as the server is. Data in var/bench, which is kept: the first run reads the demo shop. `-- --rounds 1` for a look.
 */
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' } } })
const rounds = Math.max(1, Number.parseInt(values.rounds, 10) || 1)
const alone = { rounds, atOnce: 8 }
const environment = { PARLEY_DATA_DIR: 'var/bench' }

async function main(): Promise<void> {
  const where = machine()
  tell('Loading the demo shop …')
  const assistant = await openAssistant(readConfig(environment, process.cwd()), createLog('warn'), () => {})
  const echoBot = await startEchoBot()
  try {
    tell('Teaching NLP.js the authored lines …')
    const nlpJs = await trainNlpJs()
    tell('Measuring …')
    const rows = [
      await measureTurns(assistant),
      await measureParse(assistant),
      await measureSearch(assistant),
      await measure('echo bot of botbuilder, over HTTP', sentences, echoBot.say, alone),
      await measure('NLP.js (node-nlp), intent alone', sentences, nlpJs, alone),
    ]
    process.stdout.write(
      `${where}\n${sentences.length} sentences in ${conversations.length} conversations, ${rounds} rounds\n\n${table(rows)}\n`,
    )
  } finally {
    await echoBot.stop()
    await assistant.stop()
  }
}

/** Whole conversations, because a turn stands on the ones before it. */
async function measureTurns({ takeTurn }: Assistant): Promise<Measured> {
  const ids = new Map<string, string>()
  // first turns first: so that several at once are of different conversations, as a shop's are
  const items = [0, 1, 2, 3].flatMap((turn) =>
    conversations.flatMap((said, conversation) => {
      const text = said[turn]
      return text === undefined ? [] : [{ conversation, text }]
    }),
  )
  const take = ({ conversation, text }: (typeof items)[number], round: number) => {
    const key = `${conversation} ${round}`
    const conversationId = ids.get(key) ?? randomUUID()
    ids.set(key, conversationId)
    return takeTurn({
      conversationId,
      messageId: randomUUID(),
      text,
      receivedAt: new Date().toISOString(),
      channel: 'bench',
    })
  }
  return measure('turn', items, take, alone)
}

function measureParse({ inference }: Assistant): Promise<Measured> {
  const understand = understandWith(inference)
  return measure('understand alone', sentences, (text) => understand(text, {}), alone)
}

function measureSearch({ retrieve }: Assistant): Promise<Measured> {
  const find = (text: string) =>
    retrieve({
      needs: [],
      preferences: [],
      refusedIds: [],
      alreadyShownIds: [],
      language: languageOf(text),
      count: 10,
      text,
    })
  return measure('search alone', sentences, find, alone)
}

function tell(words: string): void {
  process.stderr.write(`${words}\n`)
}

await main()

import { randomUUID } from 'node:crypto'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { type Assistant, openAssistant, understandWith } from '../../src/assistant.js'
import { readConfig } from '../../src/config.js'
import { readAnnotatedLines, readTrainingLines, trainNlpJs } from '../../src/evaluation/index.js'
import { languageOf } from '../../src/intent/index.js'
import { createLog } from '../../src/log.js'
import { startEchoBot } from './echo-bot.js'
import { type Measured, machine, measure, table } from './measure.js'
import { conversations, sentences, worded } from './script.js'

/*
 * npm run bench: a whole turn, its largest parts alone, and two others beside it, in one run on one machine. All in one
 * process, as the server is. Data in var/bench, which is kept: the first run reads the demo shop. `-- --rounds 1` for a look.
 */
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' } } })
const rounds = Math.max(1, Number.parseInt(values.rounds, 10) || 1)
const alone = { rounds, atOnce: 8 }
const taughtLines = 2_000 // on all of them NLP.js learns for minutes; fewer can only make it faster
const environment = { PARLEY_DATA_DIR: 'var/bench' }

async function main(): Promise<void> {
  const where = machine()
  tell('Loading the demo shop …')
  const assistant = await openAssistant(readConfig(environment, process.cwd()), createLog('warn'), () => {})
  const echoBot = await startEchoBot()
  try {
    tell('Teaching NLP.js the authored lines …')
    const nlpJs = await teachNlpJs()
    tell('Measuring …')
    const turns = await measureTurns(assistant)
    const rows = [
      turns.measured,
      await measureParse(assistant),
      await measureSearch(assistant),
      await measure('echo bot of botbuilder, over HTTP', sentences, echoBot.say, alone),
      await measure('NLP.js (node-nlp), intent alone', sentences, nlpJs, alone),
    ]
    process.stdout.write(
      `${where}\n${sentences.length} sentences in ${conversations.length} conversations, ${rounds} rounds\n\n${table(rows)}\n\n${turns.gaps}\n`,
    )
  } finally {
    await echoBot.stop()
    await assistant.stop()
  }
}

async function teachNlpJs(): Promise<(text: string) => Promise<string>> {
  const tested = await Promise.all(
    ['en', 'zh'].map((language) => readAnnotatedLines(`training/data/test/${language}.jsonl`)),
  )
  const lines = await readTrainingLines(
    'training/data/authored',
    tested.flat().map(({ text }) => text),
  )
  const classify = await trainNlpJs(everyNth(lines, Math.ceil(lines.length / taughtLines)))
  if (classify === undefined) throw new Error('NLP.js is not installed: run npm ci')
  return classify
}

function everyNth<Item>(items: readonly Item[], step: number): Item[] {
  return items.filter((_, at) => at % step === 0)
}

/** Whole conversations, because a turn stands on the ones before it. */
async function measureTurns({ takeTurn }: Assistant): Promise<{ measured: Measured; gaps: string }> {
  const ids = new Map<string, string>()
  // first turns first: so that several at once are of different conversations, as a shop's are
  const items = [0, 1, 2, 3].flatMap((turn) =>
    conversations.flatMap((said, conversation) => {
      const text = said[turn]
      return text === undefined ? [] : [{ conversation, text, turn }]
    }),
  )
  const take = ({ conversation, text, turn }: (typeof items)[number], round: number) => {
    const key = `${conversation} ${round}`
    const conversationId = ids.get(key) ?? randomUUID()
    ids.set(key, conversationId)
    return takeTurn({
      conversationId,
      messageId: randomUUID(),
      text: turn === 0 ? worded(text, round) : text,
      receivedAt: new Date().toISOString(),
      channel: 'bench',
    })
  }
  const loop = monitorEventLoopDelay({ resolution: 1 })
  const measured = await measure('turn', items, take, { ...alone, onWarm: () => loop.enable() })
  loop.disable()
  const inMs = (nanoseconds: number) => (nanoseconds / 1e6).toFixed(1)
  const gaps = `The event loop waited, during the turns: p50 ${inMs(loop.percentile(50))} ms, p99 ${inMs(loop.percentile(99))} ms, longest ${inMs(loop.max)} ms.`
  return { measured, gaps }
}

function measureParse({ inference }: Assistant): Promise<Measured> {
  const understand = understandWith(inference)
  return measure('understand alone', sentences, (text) => understand(text, {}), alone)
}

function measureSearch({ retrieve }: Assistant): Promise<Measured> {
  const find = (text: string, round: number) =>
    retrieve({
      needs: [],
      preferences: [],
      refusedIds: [],
      alreadyShownIds: [],
      language: languageOf(text),
      count: 10,
      text: worded(text, round),
    })
  return measure('search alone', sentences, find, alone)
}

function tell(words: string): void {
  process.stderr.write(`${words}\n`)
}

await main()

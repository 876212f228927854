import { resolve } from 'node:path'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { feedFormats } from '../catalog/index.js'
import { type LogLevel, programVersion, readConfig } from '../config.js'
import { limits } from '../limits.js'
import { createLog } from '../log.js'
import { chat } from './chat.js'
import type { CommandContext, Outcome, Surroundings } from './command-context.js'
import { doctor } from './doctor.js'
import { evaluateConversations, evaluateHostile } from './evaluate-conversations.js'
import { evaluateKnowledge } from './evaluate-knowledge.js'
import { evaluateParser } from './evaluate-parser.js'
import { evaluateRetrieval } from './evaluate-retrieval.js'
import { importProducts } from './import-products.js'
import { parse } from './parse.js'
import { replay } from './replay.js'
import { reportError } from './report-error.js'
import { search } from './search.js'
import { serve } from './serve.js'
import { tickets } from './tickets.js'
import { tellUnanswered } from './unanswered.js'

/** The exit statuses of every command. */
export const exitCodes = { good: 0, failed: 1, wrongUse: 2 } as const

/** Runs one command and returns its exit status; nothing is thrown. */
export async function runCommandLine(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { terminal, environment } = surroundings
  let outcome: Outcome = 'good'
  const program = describeProgram(surroundings, (result) => {
    outcome = result
  })
  try {
    await program.parseAsync(words, { from: 'user' })
    return exitCodes[outcome]
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.good : exitCodes.wrongUse
    reportError(terminal.talk, error, /^(debug|trace)$/.test(environment.LOG_LEVEL ?? ''))
    return exitCodes.failed
  }
}

type Run<Options> = (context: CommandContext, options: Options) => Promise<Outcome>

function describeProgram(surroundings: Surroundings, finish: (outcome: Outcome) => void): Command {
  const { output, talk } = surroundings.terminal
  const program = new Command('parley')
    .description('A conversational shopping assistant that a shop runs itself.')
    .version(programVersion(), '-V, --version')
    .exitOverride()
    .configureOutput({ writeOut: (text) => output.write(text), writeErr: (text) => talk.write(text) })

  /** A command with the option that all have; its own are added by the caller. */
  const command = (name: string, description: string, parent = program): Command =>
    parent
      .command(name)
      .description(description)
      .option(
        '--data-dir <folder>',
        'where products, conversations and the index are kept (default: PARLEY_DATA_DIR, ./var)',
      )
      .allowExcessArguments(false)

  const run = async <Options>(
    options: Options & { dataDir?: string },
    level: LogLevel,
    work: Run<Options>,
  ) => {
    finish(await work(createContext(surroundings, options.dataDir, level), options))
  }

  command('serve', 'Serve the shop’s assistant: the page and its chat.').action((options) =>
    run(options, 'info', serve),
  )

  command('chat', 'Have a conversation in the terminal.')
    .option('--jsonl', 'read {"conversation","text"} lines from stdin, write a reply a line')
    .action((options) => run(options, 'warn', chat))

  command('parse', 'Show how sentences are understood.')
    .argument('[text...]', 'a sentence')
    .option(
      '--jsonl',
      'read {"text","context"?,"shown"?,"focus"?,"asked"?} lines from stdin, write an Understanding a line',
    )
    .action((text: string[], options, self: Command) => {
      requireOne(self, text, options.jsonl)
      return run({ ...options, text: text.join(' ') }, 'warn', parse)
    })

  command('search', 'Search the catalogue.')
    .argument('[query...]', 'what to look for')
    .option(
      '--jsonl',
      'read {"query","filters"?,"k"?} lines from stdin, write {"query","results","tookMs"} lines',
    )
    .option('--filters <limits>', 'such as "price <= 100 ; brand != nike"')
    .option('-k, --count <number>', 'how many products', readCount, 10)
    .action((query: string[], options, self: Command) => {
      requireOne(self, query, options.jsonl)
      return run({ ...options, query: query.join(' ') }, 'warn', search)
    })

  command('import', 'Bring a catalogue in.')
    .argument('<file>', 'the feed')
    .addOption(
      new Option('--format <format>', 'the form of the feed')
        .choices(['auto', ...feedFormats])
        .default('auto'),
    )
    .option('--currency <code>', 'of prices that name none, such as EUR', readCurrency)
    .option('--replace', 'the feed is the whole catalogue: products it does not name are removed')
    .option('--force', 'take the feed even when it is empty or more than a tenth of its rows are bad')
    .option('--json', 'write the report as JSON')
    .action((file: string, options) =>
      run({ ...options, file: resolve(surroundings.folder, file) }, 'warn', importProducts),
    )

  command('replay', 'Have a conversation again, and say where the replies differ.')
    .argument('<source>', 'a recording, a YAML file of conversations, or the id of a conversation')
    .option('--save <file>', 'write the recording there instead')
    .action((source: string, options) => run({ ...options, source }, 'warn', replay))

  const evaluation = program.command('eval').description('Measure a part, and write a report.')
  command('parser', 'Measure how well sentences are understood, on annotated lines.', evaluation)
    .option('--lines <files...>', 'JSON lines {"text","language","line",…} (default: the held-out lines)')
    .option('--limit <number>', 'at most so many lines of each file', readLimit)
    .option(
      '--predictions <name=file...>',
      'what others wrote for the same lines, as further columns',
      readNamed,
    )
    .option('--no-baseline', 'leave out NLP.js, which is taught the authored lines where it is installed')
    .option('--out <folder>', 'where the report goes', 'reports/parser')
    .action((options) => run(options, 'warn', evaluateParser))
  command('retrieval', 'Measure how well the search ranks, on judged requests.', evaluation)
    .option(
      '--judgements <file>',
      'JSON lines {"id","department","texts","grades",…} (default: the demo shop’s)',
    )
    .option('--pscon <folder>', 'the PSCon conversations, measured as a second catalogue')
    .option('--unjudged <file>', 'instead write the products that stand in a list and were not judged')
    .option('--tune', 'instead try other points for words, vectors and category, and tell how each ranks')
    .option('--out <folder>', 'where the report goes', 'reports/retrieval')
    .action((options) => run(options, 'warn', evaluateRetrieval))

  command('conversations', 'Let simulated shoppers with hidden goals talk to the bot.', evaluation)
    .option('--count <number>', 'how many shoppers', readLimit, 500)
    .option('--seed <number>', 'the same seed has the same shoppers', readLimit, 1)
    .option('--out <folder>', 'where the report goes', 'reports/conversations')
    .action((options) => run(options, 'warn', evaluateConversations))
  command('hostile', 'Say what people say who mean harm, and tell what was not withstood.', evaluation)
    .option('--file <file>', 'JSON lines {"kind","text","after"?,"length"?} (default: the project’s own)')
    .action((options) => run(options, 'warn', evaluateHostile))

  command('knowledge', 'Ask written questions of the shop’s articles.', evaluation)
    .option('--questions <file>', 'JSON lines {"text","language","articles"} (default: the demo shop’s)')
    .option('--calibration <file>', 'the questions that the least sureness is set on')
    .option('--out <folder>', 'where the report goes', 'reports/knowledge')
    .action((options) => run(options, 'warn', evaluateKnowledge))

  command('unanswered', 'Tell what shoppers asked and the shop’s articles did not answer.')
    .option('--days <number>', 'how many days back', readLimit, 30)
    .option('--json', 'write a line of JSON for each group')
    .action((options) => run(options, 'warn', tellUnanswered))

  command('tickets', 'List what shoppers left for the staff, a line of JSON each.')
    .option('--close <number>', 'close one that is settled', readLimit)
    .action((options) => run(options, 'warn', tickets))

  command('doctor', 'Check every part, and say what to do about each.').action((options) =>
    run(options, 'silent', doctor),
  )

  return program
}

function createContext(
  surroundings: Surroundings,
  dataFolder: string | undefined,
  level: LogLevel,
): CommandContext {
  const { environment, folder, terminal, stopRequested } = surroundings
  const settings = readConfig(environment, folder)
  const config =
    dataFolder === undefined
      ? settings
      : Object.freeze({ ...settings, dataDirectory: resolve(folder, dataFolder) })
  return { config, folder, terminal, stopRequested, log: createLog(config.logLevel ?? level, terminal.talk) }
}

/** Words on the line or lines on stdin, not both and not neither. */
function requireOne(self: Command, given: string[], readsLines: boolean | undefined): void {
  const isGiven = given.join('').trim() !== ''
  if (isGiven === (readsLines === true))
    self.error('error: give a text, or --jsonl and lines on stdin', { exitCode: 2 })
}

function readCount(text: string): number {
  const count = Number(text)
  if (Number.isInteger(count) && count >= 1 && count <= limits.commands.maxResults) return count
  throw new InvalidArgumentError(`A whole number from 1 to ${limits.commands.maxResults}.`)
}

function readLimit(text: string): number {
  const limit = Number(text)
  if (Number.isInteger(limit) && limit >= 1) return limit
  throw new InvalidArgumentError('A whole number from 1.')
}

/** One more NAME=FILE beside those given before. */
function readNamed(
  text: string,
  before: readonly { name: string; file: string }[] = [],
): { name: string; file: string }[] {
  const [name = '', ...rest] = text.split('=')
  const file = rest.join('=')
  if (name !== '' && file !== '') return [...before, { name, file }]
  throw new InvalidArgumentError('NAME=FILE, such as logistic=predictions.jsonl.')
}

function readCurrency(text: string): string {
  if (/^[A-Z]{3}$/i.test(text)) return text.toUpperCase()
  throw new InvalidArgumentError('An ISO 4217 code, such as EUR.')
}

import { relative, resolve } from 'node:path'
import { openUnderstanding } from '../assistant.js'
import { programFolder } from '../config.js'
import { ParleyError } from '../errors.js'
import {
  type ActColumn,
  type AnnotatedLine,
  type Measured,
  measureParser,
  parserSummary,
  readAnnotatedLines,
  readPredictions,
  readTrainingLines,
  reportErrors,
  reportGroups,
  scoreActColumn,
  trainNlpJs,
  writeParserReport,
} from '../evaluation/index.js'
import { loadManifest } from '../inference/index.js'
import type { CommandContext, Outcome } from './command-context.js'
import { showProgress } from './progress.js'
import { writeLine } from './terminal.js'

export interface EvaluateParserOptions {
  /** Files of annotated lines; undefined: the project's own held-out ones. */
  lines?: string[]
  /** Where the report goes. */
  out: string
  /** At most so many lines of each file. */
  limit?: number
  /** What others wrote for the same lines. */
  predictions?: { name: string; file: string }[]
  /** Whether NLP.js is taught and measured beside. */
  baseline: boolean
}

/** Measures the parser as it runs in the shop on annotated lines, and writes the report. */
export async function evaluateParser(
  context: CommandContext,
  options: EvaluateParserOptions,
): Promise<Outcome> {
  const { terminal, config, folder } = context
  const files = (options.lines ?? ownTestFiles()).map((file) => resolve(folder, file))
  const read = await Promise.all(files.map(readAnnotatedLines))
  const taken = read.map((lines) => lines.slice(0, options.limit ?? lines.length))
  const lines = taken.flat()
  if (lines.length === 0) {
    throw new ParleyError('invalid-input', 'There are no lines to measure on', {
      nextStep: 'Name files of annotated lines with --lines.',
    })
  }
  const others = await readOthers(folder, options.predictions ?? [], lines)
  const { version, hash } = await loadManifest(config.modelsDirectory)
  const { measured, device } = await measure(context, lines)
  const nlpJs = options.baseline ? await measureNlpJs(context, read.flat(), lines) : 'NLP.js was left out.'

  const own = measured.map(({ understanding }) => understanding.frames.map(({ act }) => act))
  const report = {
    measuredAt: new Date().toISOString(),
    model: { version, hash, device },
    files: taken.map((part, index) => ({ file: relative(folder, files[index] ?? ''), lines: part.length })),
    groups: reportGroups(measured),
    columns: [
      scoreActColumn('Parley’s parser', lines, own),
      ...(typeof nlpJs === 'string' ? [] : [nlpJs]),
      ...others,
    ],
    notes: typeof nlpJs === 'string' ? [nlpJs] : [],
    errors: reportErrors(measured),
  }
  const target = resolve(folder, options.out)
  await writeParserReport(target, report)
  await writeLine(terminal.output, parserSummary(report))
  await writeLine(terminal.talk, `The whole report is in ${target}/report.md`)
  return 'good'
}

function ownTestFiles(): string[] {
  return ['en', 'zh'].map((language) => programFolder(`training/data/test/${language}.jsonl`))
}

function readOthers(
  folder: string,
  predictions: NonNullable<EvaluateParserOptions['predictions']>,
  lines: readonly AnnotatedLine[],
): Promise<ActColumn[]> {
  return Promise.all(
    predictions.map(async ({ name, file }) =>
      scoreActColumn(name, lines, await readPredictions(resolve(folder, file), lines)),
    ),
  )
}

async function measure(
  { config, log, terminal }: CommandContext,
  lines: readonly AnnotatedLine[],
): Promise<{ measured: Measured[]; device: string }> {
  const { understand, device, stop } = await openUnderstanding(config, log)
  const progress = showProgress(terminal.talk, 'Measuring')
  try {
    const measured = await measureParser(understand, lines, (done, total) =>
      progress.update(done, total, `${done.toLocaleString('en-US')} lines`),
    )
    return { measured, device: device() }
  } finally {
    progress.end()
    await stop()
  }
}

/** The column of NLP.js, or why there is none. */
async function measureNlpJs(
  { terminal }: CommandContext,
  tested: readonly AnnotatedLine[],
  lines: readonly AnnotatedLine[],
): Promise<ActColumn | string> {
  await writeLine(terminal.talk, 'Teaching NLP.js the authored lines …')
  const training = await readTrainingLines(
    programFolder('training/data/authored'),
    tested.map(({ text }) => text),
  )
  const classify = await trainNlpJs(training)
  if (classify === undefined) return 'NLP.js was not measured beside: it is not installed (npm ci).'
  const written: string[][] = []
  for (const { text } of lines) written.push([await classify(text)])
  return scoreActColumn('NLP.js (text alone)', lines, written)
}

import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { openLookUp, openSearch, understandWith } from '../assistant.js'
import { programFolder } from '../config.js'
import {
  type KnowledgeScores,
  leastSurenessFor,
  type MeasuredQuestion,
  measureKnowledge,
  scoreKnowledge,
  type WrittenQuestion,
  writtenQuestionSchema,
} from '../evaluation/knowledge/measure-knowledge.js'
import { limits } from '../limits.js'
import type { CommandContext, Outcome } from './command-context.js'
import { withLoadProgress } from './load-progress.js'
import { showProgress } from './progress.js'
import { writeLine } from './terminal.js'

export interface EvaluateKnowledgeOptions {
  /** A file of questions; undefined: the demo shop's. */
  questions?: string
  /** The questions that the limit is set on; undefined: the demo shop's. */
  calibration?: string
  out: string
}

/** Asks written questions of the shop's articles: which stands first, what is quoted, and where the bot says that it does not know. */
export async function evaluateKnowledge(
  { config, log, folder, terminal }: CommandContext,
  options: EvaluateKnowledgeOptions,
): Promise<Outcome> {
  const asked = await readQuestions(options.questions, 'questions.jsonl', folder)
  const calibrating = await readQuestions(options.calibration, 'calibration.jsonl', folder)
  const search = await withLoadProgress(terminal.talk, (report) => openSearch(config, log, report))
  try {
    const parts = {
      understand: understandWith(search.inference),
      lookUp: openLookUp(config, search),
      at: new Date().toISOString(),
    }
    const progress = showProgress(terminal.talk, 'Asking')
    const total = asked.length + calibrating.length
    const measured = await measureKnowledge([...asked, ...calibrating], parts, (done) =>
      progress.update(done, total, `${done} questions`),
    )
    progress.end()
    const report = knowledgeReport(measured.slice(0, asked.length), measured.slice(asked.length))
    const target = resolve(folder, options.out)
    await mkdir(target, { recursive: true })
    await writeFile(`${target}/report.md`, report)
    await writeLine(terminal.output, report.split('\n## ')[0]?.trimEnd() ?? '')
    await writeLine(terminal.talk, `The whole report is in ${target}/report.md`)
    return 'good'
  } finally {
    await search.stop()
  }
}

async function readQuestions(
  given: string | undefined,
  name: string,
  folder: string,
): Promise<WrittenQuestion[]> {
  const file =
    given === undefined ? programFolder(`test/judgements/knowledge/${name}`) : resolve(folder, given)
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => writtenQuestionSchema.parse(JSON.parse(line)))
}

function knowledgeReport(
  asked: readonly MeasuredQuestion[],
  calibrating: readonly MeasuredQuestion[],
): string {
  const rows: [string, KnowledgeScores][] = [
    ['all', scoreKnowledge(asked)],
    ['English', scoreKnowledge(asked.filter(({ language }) => language === 'en'))],
    ['Chinese', scoreKnowledge(asked.filter(({ language }) => language === 'zh'))],
    ['calibration', scoreKnowledge(calibrating)],
  ]
  const wrong = asked.filter(({ articles, first }) => articles.length > 0 && !articles.includes(first ?? ''))
  const quoted = asked.filter(
    ({ articles, sureness }) => articles.length === 0 && sureness >= limits.knowledge.leastSureness,
  )
  return [
    '# Answers from the shop’s articles',
    '',
    '| questions | answerable | right first | right quoted | wrong quoted | heard by the parser | unanswerable | nothing quoted |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map(([name, scores]) => scoreRow(name, scores)),
    '',
    `Quoted from a sureness of ${limits.knowledge.leastSureness}; nine in ten of the unanswerable calibration questions stay below ${leastSurenessFor(calibrating, 0.9).toFixed(3)}.`,
    '',
    '## The right article is not first',
    '',
    ...wrong.map(({ text, articles, first }) => `- ${text} (${articles.join(' or ')}; first: ${first})`),
    '',
    '## Quoted, though nothing answers it',
    '',
    ...quoted.map(({ text, first, sureness }) => `- ${text} (${first}, ${sureness.toFixed(2)})`),
    '',
  ].join('\n')
}

function scoreRow(name: string, scores: KnowledgeScores): string {
  const share = (value: number) => value.toFixed(3)
  const { questions, rightFirst, rightQuoted, wrongQuoted, heard, unanswerable, abstained } = scores
  const shares = [rightFirst, rightQuoted, wrongQuoted, heard].map(share)
  return `| ${[name, questions, ...shares, unanswerable, share(abstained)].join(' | ')} |`
}

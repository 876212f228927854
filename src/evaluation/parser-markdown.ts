import { limits } from '../limits.js'
import type { ActColumn } from './act-columns.js'
import { codeCell, markdownTable, pointsCell, shareCell } from './markdown.js'
import {
  type GroupName,
  type GroupReport,
  groupTitles,
  leadPoints,
  type ParserReport,
  type ReportedError,
} from './parser-report.js'

/** What the project asks of its parser on its own held-out lines. */
const goals: Record<'acts' | 'exact', Record<GroupName, string>> = {
  acts: { en: '0.97', zh: '0.96', both: '' },
  exact: { en: '0.85', zh: '0.80', both: '' },
}
const maxCalibrationError = 0.03
const maxTypoLossPoints = 6
const minLeadPoints = 5

/** The report as a page. Plots are named as writeParserReport names their files. */
export function parserMarkdown(report: ParserReport): string {
  const sections = [
    heading(report),
    summary(report),
    columns(report),
    parts(report),
    ...report.groups.filter(({ name }) => name !== 'both').map(byAct),
    calibration(report),
    typos(report),
    speed(report),
    errors(report),
  ]
  return `${sections.join('\n\n')}\n`
}

/** The few figures that matter, as the command shows them. */
export function parserSummary({ groups, notes }: ParserReport): string {
  const rows = groups.map(
    ({ name, all, calibration: { expectedError }, typos: { lossPoints }, speed: time }) => [
      groupTitles[name],
      String(all.lines),
      shareCell(all.acts),
      shareCell(all.exact),
      shareCell(all.slotF1),
      shareCell(expectedError),
      pointsCell(lossPoints),
      milliseconds(time.p50Ms),
    ],
  )
  const head = [
    'lines of',
    'number',
    'acts',
    'exact frames',
    'slot F1',
    'calibration error',
    'typo loss',
    'p50',
  ]
  return [markdownTable(head, rows), ...notes].join('\n')
}

function heading({ model, measuredAt, files }: ParserReport): string {
  const lines = files.map(({ file, lines: number }) => `- ${codeCell(file)}: ${number} lines`)
  return [
    '# How well the parser understands',
    '',
    `Model ${model.version} (manifest ${model.hash.slice(0, 12)}), on ${model.device === 'cuda' ? 'CUDA' : 'the processor'}, measured ${measuredAt}.`,
    '',
    ...lines,
  ].join('\n')
}

function summary({ groups }: ParserReport): string {
  const row = (name: string, value: (group: GroupReport) => string, goal = '') => [
    name,
    ...groups.map(value),
    goal,
  ]
  const goalOf = (measure: 'acts' | 'exact') =>
    groups
      .map(({ name }) => goals[measure][name])
      .filter(Boolean)
      .join(' · ')
  return [
    '## In short',
    '',
    markdownTable(
      ['measure', ...groups.map(({ name }) => groupTitles[name]), 'wanted'],
      [
        row('lines', ({ all }) => String(all.lines)),
        row('acts, all of a line in order', ({ all }) => shareCell(all.acts), goalOf('acts')),
        row('first act', ({ all }) => shareCell(all.firstAct)),
        row('exact frames', ({ all }) => shareCell(all.exact), goalOf('exact')),
        row('slot precision', ({ all }) => shareCell(all.slotPrecision)),
        row('slot recall', ({ all }) => shareCell(all.slotRecall)),
        row('slot F1', ({ all }) => shareCell(all.slotF1)),
        row('not understood', ({ notUnderstood }) => shareCell(notUnderstood)),
        row(
          'expected calibration error',
          (group) => shareCell(group.calibration.expectedError),
          `≤ ${maxCalibrationError}`,
        ),
        row(
          'exact frames lost by a typo, points',
          (group) => pointsCell(group.typos.lossPoints),
          `≤ ${maxTypoLossPoints}`,
        ),
      ],
    ),
    '',
    'Exact: the acts in their order and in each frame the same slots, operators and values, in any order. Slots are counted over all',
    'lines together, by act, slot, operator and value.',
  ].join('\n')
}

function columns({ columns: [own, ...others], groups, notes }: ParserReport): string {
  const languages = (['en', 'zh'] as const).filter((language) => groups.some(({ name }) => name === language))
  const row = (column: ActColumn) => [
    column.name,
    ...languages.flatMap((language) => [
      shareCell(column.firstAct[language]),
      shareCell(column.acts[language]),
      column === own
        ? ''
        : pointsCell(leadPoints(own?.firstAct[language] ?? null, column.firstAct[language])),
    ]),
  ]
  const head = languages.flatMap((language) => {
    const name = groupTitles[language]
    return [`${name}: first act`, 'all acts', 'parser leads by']
  })
  return [
    '## Acts, beside others on the same lines',
    '',
    markdownTable(['', ...head], [...(own === undefined ? [] : [own]), ...others].map(row)),
    '',
    `NLP.js and the baseline of the training write one act for a line and were taught the first act of the authored training lines. Wanted: a lead of ${minLeadPoints} points.`,
    ...notes.map((note) => `\n${note}`),
  ].join('\n')
}

function parts({ groups }: ParserReport): string {
  const rows = groups.flatMap(({ name, inConversations, singleLines }) =>
    [
      { part: 'in conversations', scores: inConversations },
      { part: 'single lines', scores: singleLines },
    ].map(({ part, scores }) => [
      `${groupTitles[name]}, ${part}`,
      String(scores.lines),
      shareCell(scores.acts),
      shareCell(scores.firstAct),
      shareCell(scores.exact),
      shareCell(scores.slotF1),
    ]),
  )
  const head = ['', 'lines', 'acts', 'first act', 'exact frames', 'slot F1']
  return ['## In conversations and alone', '', markdownTable(head, rows)].join('\n')
}

function byAct({ name, acts, confusions }: GroupReport): string {
  const rows = acts.map(({ act, lines, recall, precision, exact }) => [
    act,
    String(lines),
    shareCell(recall),
    shareCell(precision),
    shareCell(exact),
  ])
  const wrong = confusions
    .filter(({ expected, got }) => expected !== got)
    .slice(0, limits.evaluation.shownConfusions)
    .map(({ expected, got, lines }) => [expected, got, String(lines)])
  return [
    `## ${groupTitles[name]} by first act`,
    '',
    markdownTable(['act', 'lines', 'found', 'right where answered', 'exact frames'], rows),
    '',
    `![Acts taken for one another](confusion-${name}.svg)`,
    '',
    markdownTable(['most often, this', 'was taken for', 'lines'], wrong),
  ].join('\n')
}

function calibration({ groups }: ParserReport): string {
  return [
    '## Confidence',
    '',
    'Right means exact frames. Lines that were not understood have no confidence; they count as not kept.',
    ...groups.map(groupCalibration),
    '',
    '![Accuracy kept against coverage](risk-coverage.svg)',
    '',
    '### Out of scope',
    '',
    markdownTable(
      ['', 'lines meant', 'recall by act', 'precision by act', 'recall by act or confidence', 'precision'],
      groups.map(({ name, outOfScope: { byAct: act, byActOrConfidence: either } }) => [
        groupTitles[name],
        String(act.meant),
        shareCell(act.recall),
        shareCell(act.precision),
        shareCell(either.recall),
        shareCell(either.precision),
      ]),
    ),
    '',
    `By confidence: not understood, or below ${limits.confidence.unsure}, so that the bot asks instead of acting.`,
  ].join('\n')
}

function groupCalibration({ name, calibration: { bins, expectedError, kept } }: GroupReport): string {
  const binRows = bins.map(({ from, to, answers, confidence, accuracy }) => [
    `${from.toFixed(1)}–${to.toFixed(1)}`,
    String(answers),
    shareCell(confidence),
    shareCell(accuracy),
  ])
  const keptRows = kept.map(({ confidence, coverage, accuracy }) => [
    confidence.toFixed(2),
    shareCell(coverage),
    shareCell(accuracy),
  ])
  return [
    '',
    `### ${groupTitles[name]}`,
    '',
    `Expected calibration error ${shareCell(expectedError)}.`,
    '',
    `![Confidence against accuracy](reliability-${name}.svg)`,
    '',
    markdownTable(['confidence', 'answers', 'mean confidence', 'exact frames'], binRows),
    '',
    markdownTable(['answers kept from', 'share of lines', 'exact frames among them'], keptRows),
  ].join('\n')
}

function typos({ groups }: ParserReport): string {
  const rows = groups.map(({ name, typos: { lines, exactWithout, exactWith, lossPoints } }) => [
    groupTitles[name],
    String(lines),
    shareCell(exactWithout),
    shareCell(exactWith),
    pointsCell(lossPoints),
  ])
  return [
    '## One typo in each line',
    '',
    markdownTable(['', 'lines with a place for one', 'exact without', 'exact with', 'points lost'], rows),
    '',
    'Always the same slip in the same line; never in a number, a name, a brand, a model or an order number.',
  ].join('\n')
}

function speed({ groups }: ParserReport): string {
  const rows = groups.map(({ name, speed: { p50Ms, p99Ms } }) => [
    groupTitles[name],
    milliseconds(p50Ms),
    milliseconds(p99Ms),
  ])
  return ['## Time for a line, one at a time', '', markdownTable(['', 'p50', 'p99'], rows)].join('\n')
}

function errors({ errors: all }: ParserReport): string {
  const head = ['confidence', 'text', 'state', 'expected', 'got']
  return ['## Errors, the most confident first', '', markdownTable(head, all.map(errorRow))].join('\n')
}

function errorRow({ confidence, text, turn, expected, got }: ReportedError): string[] {
  const { context, ...told } = turn
  const state = Object.entries(told).map(([name, value]) => `${name} ${value}`)
  const stateCell = [...state, ...(context === undefined ? [] : [codeCell(context)])].join(', ')
  return [
    confidence.toFixed(2),
    text,
    stateCell,
    codeCell(expected),
    got === '' ? '(not understood)' : codeCell(got),
  ]
}

function milliseconds(value: number): string {
  return `${value.toFixed(1)} ms`
}

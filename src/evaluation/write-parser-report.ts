import { acts } from '../intent/index.js'
import { parserMarkdown } from './parser-markdown.js'
import { groupTitles, type ParserReport } from './parser-report.js'
import { plotReliability, plotRiskCoverage } from './plots/confidence-plots.js'
import { plotConfusions } from './plots/confusion-plot.js'
import { writeReport } from './write-report.js'

/**
 * Writes report.md, report.json and the plots into a folder, which is made where it is missing; a report there before is
 * replaced. Throws ParleyError 'configuration' where the folder may not be written to.
 */
export function writeParserReport(folder: string, report: ParserReport): Promise<void> {
  return writeReport(folder, {
    ...plotFiles(report),
    'report.json': `${JSON.stringify(report, null, 2)}\n`,
    'report.md': parserMarkdown(report),
  })
}

function plotFiles({ groups }: ParserReport): Record<string, string> {
  const plots: Record<string, string> = {}
  for (const { name, calibration, confusions } of groups) {
    const of = groupTitles[name]
    plots[`reliability-${name}.svg`] = plotReliability(`Confidence against accuracy, ${of}`, calibration.bins)
    if (name !== 'both') {
      plots[`confusion-${name}.svg`] = plotConfusions(
        `First act, ${of}: meant (rows) and found`,
        confusions,
        [...acts, 'not understood'],
      )
    }
  }
  const curves = groups.map(({ name, calibration }) => ({
    name: groupTitles[name],
    points: calibration.curve,
  }))
  plots['risk-coverage.svg'] = plotRiskCoverage('Accuracy kept against coverage', curves)
  return plots
}

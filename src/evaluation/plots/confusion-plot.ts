import type { Confusion, FirstAct } from '../acts.js'
import { colors, drawBox, drawSvg, drawWords } from './svg.js'

const cell = 24
const left = 130
const top = 150

/** Each row an act that was meant, each column what it was taken for, darker for more of the row. */
export function plotConfusions(
  title: string,
  confusions: readonly Confusion[],
  order: readonly FirstAct[],
): string {
  const seen = order.filter((act) => confusions.some(({ expected, got }) => expected === act || got === act))
  const placeOf = (act: FirstAct) => seen.indexOf(act) * cell
  const names = seen.flatMap((act) => [
    drawWords(left - 6, top + placeOf(act) + 16, act, { anchor: 'end', size: 11 }),
    drawWords(left + placeOf(act) + 16, top - 6, act, { size: 11, turn: -60 }),
  ])
  const cells = confusions.flatMap(({ expected, got, lines }) => {
    const row = confusions.filter((other) => other.expected === expected)
    const part = lines / row.reduce((sum, other) => sum + other.lines, 0)
    const corner = { x: left + placeOf(got), y: top + placeOf(expected), width: cell - 1, height: cell - 1 }
    const shade = expected === got ? colors.blue : colors.orange
    const ink = part > 0.5 ? '#ffffff' : colors.ink
    return [
      drawBox(corner, shade, 0.1 + 0.9 * part),
      drawWords(corner.x + cell / 2, corner.y + 16, String(lines), {
        anchor: 'middle',
        size: 10,
        color: ink,
      }),
    ]
  })
  const side = seen.length * cell
  return drawSvg(left + side + 70, top + side + 20, title, [
    drawWords(10, 24, title, { size: 14 }),
    ...names,
    ...cells,
  ])
}

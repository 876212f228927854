import type { Bin, Kept } from '../confidence.js'
import { colors, drawBox, drawPath, drawSvg, drawWords, type Mark } from './svg.js'
import { drawUnitAxes, placeIn, type UnitSquare } from './unit-axes.js'

/** A line of a plot and what it is of. */
export interface Curve {
  name: string
  points: Kept[]
}

const square: UnitSquare = { left: 60, top: 40, side: 360 }
const curveColors = [colors.blue, colors.orange, colors.grey]

/** Accuracy of each bin of confidence over the diagonal that it should lie on, with the number of answers in each. */
export function plotReliability(title: string, bins: readonly Bin[]): string {
  const bars = bins.flatMap((bin) => drawBin(bin))
  return drawSvg(450, 450, title, [
    drawWords(square.left, 24, title, { size: 14 }),
    ...drawUnitAxes(square, { x: 'confidence', y: 'share of exact frames' }),
    ...bars,
    drawPath([placeIn(square, 0, 0), placeIn(square, 1, 1)], colors.ink, true),
  ])
}

function drawBin({ from, to, answers, accuracy }: Bin): Mark[] {
  if (accuracy === null) return []
  const [x, y] = placeIn(square, from, accuracy)
  const width = (to - from) * square.side
  const height = accuracy * square.side
  return [
    drawBox({ x: x + 2, y, width: width - 4, height }, colors.blue, 0.75),
    drawWords(x + width / 2, y - 4, String(answers), { anchor: 'middle', size: 10 }),
  ]
}

/** How much of what is kept is right, as less and less confident answers are kept. */
export function plotRiskCoverage(title: string, curves: readonly Curve[]): string {
  const drawn = curves.flatMap(({ name, points }, index) => {
    const color = curveColors[index % curveColors.length] ?? colors.ink
    const places = points.map(({ coverage, accuracy }) => placeIn(square, coverage, accuracy ?? 0))
    const y = square.top + square.side - 12 - 18 * index
    return [
      drawPath(places, color),
      drawPath(
        [
          [square.left + 14, y - 4],
          [square.left + 38, y - 4],
        ],
        color,
      ), // what the colour means
      drawWords(square.left + 44, y, name),
    ]
  })
  return drawSvg(450, 450, title, [
    drawWords(square.left, 24, title, { size: 14 }),
    ...drawUnitAxes(square, { x: 'share of lines kept, most confident first', y: 'share of exact frames' }),
    ...drawn,
  ])
}

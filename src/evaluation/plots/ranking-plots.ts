import { colors, drawBox, drawPath, drawSvg, drawWords, type Mark } from './svg.js'
import { drawUnitAxes, placeIn, type UnitSquare } from './unit-axes.js'

/** A group of bars, one for each system. */
export interface BarGroup {
  name: string
  /** From 0 to 1. */
  bars: { system: string; value: number }[]
}

const plot = { left: 60, top: 60, height: 260, barWidth: 26, gap: 28 }
const systemColors = [colors.grey, colors.orange, colors.blue, colors.green]

/** Bars side by side: how high each system comes in each group. */
export function plotBars(title: string, groups: readonly BarGroup[]): string {
  const { left, top, height, barWidth, gap } = plot
  const systems = groups[0]?.bars.map(({ system }) => system) ?? []
  const groupWidth = systems.length * barWidth + gap
  const width = left + groups.length * groupWidth
  const lines = [0, 0.2, 0.4, 0.6, 0.8, 1].flatMap((value) => {
    const y = top + (1 - value) * height
    return [
      drawPath(
        [
          [left, y],
          [width, y],
        ],
        colors.pale,
        true,
      ),
      drawWords(left - 6, y + 4, String(value), { anchor: 'end' }),
    ]
  })
  const bars = groups.flatMap((group, at) => drawGroup(group, left + gap / 2 + at * groupWidth))
  return drawSvg(Math.max(width, 480), top + height + 40 + 18 * systems.length, title, [
    drawWords(left, 24, title, { size: 14 }),
    ...lines,
    ...bars,
    ...drawLegend(systems, left, top + height + 50),
  ])
}

function drawGroup({ name, bars }: BarGroup, x: number): Mark[] {
  const { top, height, barWidth } = plot
  const drawn = bars.flatMap(({ value }, at) => {
    const barHeight = value * height
    const corner = {
      x: x + at * barWidth,
      y: top + height - barHeight,
      width: barWidth - 3,
      height: barHeight,
    }
    return [
      drawBox(corner, colorOf(at), 0.85),
      drawWords(corner.x + corner.width / 2, corner.y - 4, value.toFixed(2), { anchor: 'middle', size: 9 }),
    ]
  })
  const middle = x + (bars.length * barWidth) / 2
  return [...drawn, drawWords(middle, top + height + 18, name, { anchor: 'middle' })]
}

const square: UnitSquare = { left: 60, top: 40, side: 360 }

/** The requests of each system from its worst to its best: the higher and the earlier the curve rises, the better. */
export function plotSorted(title: string, curves: readonly { system: string; ndcg: number[] }[]): string {
  const drawn = curves.map(({ ndcg }, at) =>
    drawPath(
      ndcg.map((value, index) => placeIn(square, (index + 0.5) / ndcg.length, value)),
      colorOf(at),
    ),
  )
  const names = curves.map(({ system }) => system)
  return drawSvg(450, 470 + 18 * names.length, title, [
    drawWords(square.left, 24, title, { size: 14 }),
    ...drawUnitAxes(square, { x: 'share of requests, worst first', y: 'NDCG@10' }),
    ...drawn,
    ...drawLegend(names, square.left, 470),
  ])
}

function drawLegend(systems: readonly string[], x: number, y: number): Mark[] {
  return systems.flatMap((system, at) => [
    drawBox({ x, y: y + 18 * at - 10, width: 12, height: 12 }, colorOf(at)),
    drawWords(x + 20, y + 18 * at, system),
  ])
}

function colorOf(at: number): string {
  return systemColors[at % systemColors.length] ?? colors.ink
}

import { colors, drawPath, drawWords, type Mark } from './svg.js'

/** A square whose sides both go from 0 to 1, in pixels of the picture. */
export interface UnitSquare {
  left: number
  top: number
  side: number
}

/** Where a point of the unit square lies in the picture. */
export function placeIn({ left, top, side }: UnitSquare, x: number, y: number): [number, number] {
  return [left + x * side, top + (1 - y) * side]
}

/** The frame of a unit square with a mark at each fifth and the names of its sides. */
export function drawUnitAxes(square: UnitSquare, names: { x: string; y: string }): Mark[] {
  const { left, top, side } = square
  const marks = [0, 0.2, 0.4, 0.6, 0.8, 1].flatMap((value) => {
    const [x, y] = placeIn(square, value, value)
    return [
      drawPath([placeIn(square, 0, value), placeIn(square, 1, value)], colors.pale, true),
      drawWords(x, top + side + 16, String(value), { anchor: 'middle' }),
      drawWords(left - 6, y + 4, String(value), { anchor: 'end' }),
    ]
  })
  return [
    ...marks,
    drawPath([placeIn(square, 0, 1), placeIn(square, 0, 0), placeIn(square, 1, 0)], colors.ink),
    drawWords(left + side / 2, top + side + 36, names.x, { anchor: 'middle' }),
    drawWords(left - 36, top + side / 2, names.y, { anchor: 'middle', turn: -90 }),
  ]
}

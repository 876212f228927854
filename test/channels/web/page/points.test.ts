import { describe, expect, it } from 'vitest'
import { writePoints } from '../../../../src/channels/web/page/points.js'

function hundredths(written: string): number {
  return Math.round(Number(written.replace('−', '-')) * 100)
}

describe('points on the page', () => {
  it.each([
    [[0.5131, 0.3333, 0.4444, 0.1232, -0.18]],
    [[1 / 3, 1 / 3, 1 / 3]],
    [[-0.005, -0.005, -0.005]],
    [[0.1, 0.2]],
    [[200, 129, -40]],
    [[]],
  ])('add up as they are written: %j', (points) => {
    const { parts, total } = writePoints(points)
    const exact = points.reduce((sum, value) => sum + value, 0)
    expect(parts.reduce((sum, part) => sum + hundredths(part), 0)).toBe(hundredths(total))
    expect(Math.abs(hundredths(total) / 100 - exact)).toBeLessThanOrEqual(0.005 + 1e-9)
    parts.forEach((part, index) => {
      expect(Math.abs(hundredths(part) / 100 - (points[index] ?? 0))).toBeLessThan(0.01)
    })
  })

  it('carry their sign, and decimals only where there are some', () => {
    expect(writePoints([0.29, 1.5, -0.57])).toEqual({ parts: ['+0.29', '+1.50', '−0.57'], total: '+1.22' })
    expect(writePoints([200, 51, -9])).toEqual({ parts: ['+200', '+51', '−9'], total: '+242' })
  })
})

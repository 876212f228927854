import { describe, expect, it } from 'vitest'
import { pointsInHundredths, writePoints } from '../../../../src/channels/web/page/points.js'

describe('points on the page', () => {
  it.each([
    [[0.5131, 0.3333, 0.4444, 0.1232, -0.18]],
    [[1 / 3, 1 / 3, 1 / 3]],
    [[-0.005, -0.005, -0.005]],
    [[0.1, 0.2]],
    [[]],
  ])('add up as they are written: %j', (points) => {
    const { parts, total } = pointsInHundredths(points)
    const exact = points.reduce((sum, value) => sum + value, 0)
    expect(parts.reduce((sum, value) => sum + value, 0)).toBe(total)
    expect(Math.abs(total / 100 - exact)).toBeLessThanOrEqual(0.005 + 1e-9)
    parts.forEach((part, index) => {
      expect(Math.abs(part / 100 - (points[index] ?? 0))).toBeLessThan(0.01)
    })
  })

  it('leave hundredths as they are', () => {
    expect(pointsInHundredths([0.29, 1.13, -0.57]).parts).toEqual([29, 113, -57])
  })

  it('carry their sign', () => {
    expect([42, -7, 0, 120].map(writePoints)).toEqual(['+0.42', '−0.07', '+0.00', '+1.20'])
  })
})

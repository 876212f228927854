import { describe, expect, it } from 'vitest'
import { readFilters } from '../../src/commands/search-filters.js'

describe('a written filter', () => {
  it('is read in any case and spacing, as facts', () => {
    const { needs, limits } = readFilters(' Price  <= 100;Brand != NIKE ; colour = Dark Blue ;; ')
    expect(needs.map(({ slot, op, value, polarity }) => [slot, op, value, polarity])).toEqual([
      ['price', '<=', '100', 'positive'],
      ['brand', '!=', 'nike', 'negative'],
      ['color', '=', 'dark blue', 'positive'],
    ])
    expect(limits).toEqual([])
    expect(readFilters('  ')).toEqual({ needs: [], limits: [] })
  })

  it('takes a name that is no slot for an attribute', () => {
    expect(readFilters('heel height = low ; 屏幕 != oled').limits).toEqual([
      { field: 'attribute', name: 'heel height', anyOf: ['low'] },
      { field: 'attribute', name: '屏幕', noneOf: ['oled'] },
    ])
  })

  it.each([
    'price <= -5',
    'price <= 99999999999999999999',
    'price <= 1e3',
    'price <= NaN',
    'price = ',
    'colour: red',
    'rating >= good',
    'audience = martians',
    'price <= 5 OR 1=1',
    'price',
    '= 5',
    'brand == nike',
    `${'x'.repeat(500)} = 1`,
    'heel height <= 5',
  ])('is refused where it says no limit: %s', (text) => {
    expect(() => readFilters(`brand = nike ; ${text}`)).toThrowError(
      expect.objectContaining({
        code: 'invalid-input',
        message: expect.stringContaining(text.trim().slice(0, 20).toLowerCase()),
      }),
    )
  })
})

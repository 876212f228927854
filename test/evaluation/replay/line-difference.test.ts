import { describe, expect, it } from 'vitest'
import { lineDifference } from '../../../src/evaluation/replay/line-difference.js'

const lines = (text: string) => text.split('')

describe('the difference of lines', () => {
  it.each([
    ['abc', 'abc', []],
    ['abc', 'axc', ['- b', '+ x']],
    ['abc', 'abcd', ['+ d']],
    ['abc', 'bc', ['- a']],
    ['', 'a', ['+ a']],
    ['abcde', 'acxe', ['- b', '- d', '+ x']],
  ])('of %s and %s', (before, after, told) => {
    expect(lineDifference(before === '' ? [] : lines(before), lines(after))).toEqual(told)
  })
})

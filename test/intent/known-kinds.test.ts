import { describe, expect, it } from 'vitest'
import { formatFrameLine, parseFrameLine } from '../../src/intent/frame-line.js'
import { withKnownKinds } from '../../src/intent/known-kinds.js'

const kinds = new Map([
  ['马克杯', ['mug']],
  ['杯', ['cup']],
  ['牛仔裤', ['jeans']],
  ['运动鞋', ['sneakers', 'running shoes']],
  ['键盘', ['keyboard']],
])

function understood(text: string, written: string): string | undefined {
  return formatFrameLine(withKnownKinds(parseFrameLine(written) ?? [], text, kinds))
}

describe('a kind that the sentence names', () => {
  it('stands where the parser wrote another', () => {
    expect(understood('马克杯', 'search category = mechanical keyboard')).toBe('search category = mug')
    expect(understood('想要一条牛仔裤，黑的', 'refine category = sweater ; color = black')).toBe(
      'refine category = jeans ; color = black',
    )
  })

  it.each([
    ['is kept in every name it has', '跑步用的运动鞋', 'search category = running shoes'],
    ['is kept where the parser says it closer', '男士牛仔裤', 'search category = straight jeans'],
    ['is left alone where two are named', '马克杯和牛仔裤', 'search category = thermos'],
    ['is left alone where it is not wanted', '不要键盘', 'refine category != mouse'],
    ['is left alone in what is no request', '键盘怎么还没到', 'support topic = delivery'],
    ['is not looked for where none is named', '便宜一点的', 'refine category = lamp'],
  ])('%s', (_, text, written) => expect(understood(text, written)).toBe(written))
})

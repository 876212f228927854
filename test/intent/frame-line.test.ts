import { describe, expect, it } from 'vitest'
import { formatFrameLine, parseFrameLine, toFrameValue } from '../../src/intent/frame-line.js'
import { acts } from '../../src/intent/understanding.js'

const goodLines = [
  'search category = running shoes ; feature = comfortable ; price <= 100',
  'cart_add ref = 1 && search category = socks',
  'recommend recipient = niece ; audience = girls ; audience = age 6 ; use = birthday',
  'refine drop = waterproof ; feature = windproof',
  'refine color != white && refine price <= shown ; ref = -2',
  'support topic = order_status ; order = AB-40071293',
  'feedback attribute = color ; sentiment = positive && refine sort = price_asc',
  'search size >= 27 inch ; size <= 32 inch ; rating >= 4.5 ; price >= 24.99 ; currency = cny',
  'search brand = 小米 ; category = 空气炸锅',
  'refine color += navy',
  ...acts,
]

describe('a line of the frame language', () => {
  it.each(goodLines)('reads and writes back the same: %s', (line) => {
    const frames = parseFrameLine(line)
    expect(frames?.map(({ act }) => act)).toEqual(line.split(' && ').map((frame) => frame.split(' ')[0]))
    expect(formatFrameLine(frames ?? [])).toBe(line)
  })

  it('becomes frames in the order of the sentence', () => {
    expect(parseFrameLine('cart_add ref = 1 && search category = socks ; color != white')).toEqual([
      { act: 'cart_add', slots: [{ slot: 'ref', op: '=', value: '1' }] },
      {
        act: 'search',
        slots: [
          { slot: 'category', op: '=', value: 'socks' },
          { slot: 'color', op: '!=', value: 'white' },
        ],
      },
    ])
  })
})

const badLines: [string, string][] = [
  ['nothing at all', ''],
  ['an act that does not exist', 'buy ref = 1'],
  ['a slot that does not exist', 'search colour = red'],
  ['an operator that does not exist', 'search price < 100'],
  ['a value that is missing', 'search category ='],
  ['two spaces', 'search  category = shoes'],
  ['a space at the end', 'search category = shoes '],
  ['a line break', 'search category = shoes\n'],
  ['a control character in a value', 'search category = sh\u0007oes'],
  ['capitals', 'search brand = Nike'],
  ['an operator inside a value', 'search feature = weight <= 2 kg'],
  ['a separator without spaces', 'search category = shoes ; ; color = red'],
  ['a separator at the end', 'search category = shoes ;'],
  ['five frames', 'greet && thanks && bye && help && restart'],
  ['a price in words', 'search price <= cheap'],
  ['a price with its sign', 'search price <= $80'],
  ['a price that is excluded', 'search price != 80'],
  ['a negative price', 'search price <= -5'],
  ['half a quantity', 'cart_add quantity = 1.5'],
  ['no quantity', 'cart_add quantity = 0'],
  ['an order it does not know', 'refine sort = cheapest'],
  ['a topic it does not know', 'support topic = weather'],
  ['a topic elsewhere', 'search topic = return'],
  ['a feeling elsewhere', 'refine sentiment = negative'],
  ['a limit dropped outside a refinement', 'search drop = color'],
  ['a position in words', 'select ref = second'],
  ['position nought', 'select ref = 0'],
  ['an audience it does not know', 'search audience = ladies'],
  ['a currency by its sign', 'search currency = $'],
  ['an order number with its sign', 'support order = #123'],
  ['a comparison of colours', 'search color <= red'],
  ['words of a person', 'a comfortable pair of running shoes'],
  ['a very long value', `search feature = ${'x'.repeat(121)}`],
]

describe('what is not of the language', () => {
  it.each(badLines)('is not read: %s', (_what, line) => {
    expect(parseFrameLine(line)).toBeUndefined()
  })

  it('is not written either', () => {
    expect(formatFrameLine([])).toBeUndefined()
    expect(
      formatFrameLine([{ act: 'search', slots: [{ slot: 'sort', op: '=', value: 'up' }] }]),
    ).toBeUndefined()
    expect(
      formatFrameLine([{ act: 'search', slots: [{ slot: 'brand', op: '=', value: ' ; ' }] }]),
    ).toBeUndefined()
  })
})

describe('any words as a value', () => {
  it('lose what would read as a separator', () => {
    expect(toFrameValue('  Salt && Pepper ;\tMill = "A" ')).toBe('salt pepper mill "a"')
  })

  it('survive being written and read', () => {
    const slots = [{ slot: 'like' as const, op: '=' as const, value: 'Salt && Pepper ; drop = all' }]
    const line = formatFrameLine([{ act: 'more', slots }])
    expect(line).toBe('more like = salt pepper drop all')
  })

  it('keep an order number as it was typed', () => {
    const slots = [{ slot: 'order' as const, op: '=' as const, value: 'PX-9A' }]
    expect(formatFrameLine([{ act: 'support', slots }])).toBe('support order = PX-9A')
  })
})

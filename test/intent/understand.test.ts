import { describe, expect, it } from 'vitest'
import type { Generation, GenerationStep } from '../../src/inference/index.js'
import { createUnderstand, stateText } from '../../src/intent/understand.js'

const token = (kind: string, text: string, logProbability = 0): GenerationStep => ({
  kind: 'token',
  class: kind,
  text,
  logProbability,
})
const span = (text: string): GenerationStep => ({ kind: 'span', text, start: 1, end: 1, logProbability: 0 })
const end = token('end', '')

function parserThatWrites(steps: GenerationStep[], more: Partial<Generation> = {}) {
  return async (): Promise<Generation> => ({
    steps,
    complete: true,
    truncated: false,
    firstChoices: [
      { text: 'search', probability: 0.9 },
      { text: 'refine', probability: 0.08 },
    ],
    ...more,
  })
}

const identity = { points: [] }
const anyNumber = 'running shoes under 100 please'

describe('understanding what the parser wrote', () => {
  it('puts copied words and closed terms together to frames', async () => {
    const steps = [
      token('act', 'search'),
      token('slot', 'category ='),
      span('Running Shoes'),
      token('number-slot', 'price <='),
    ]
    const understand = createUnderstand(
      parserThatWrites([...steps, span('100'), token('term', 'sort = rating'), token('act', 'thanks'), end]),
      identity,
    )
    const understanding = await understand(anyNumber, {})
    expect(understanding.frames).toEqual([
      {
        act: 'search',
        slots: [
          { slot: 'category', op: '=', value: 'running shoes' },
          { slot: 'price', op: '<=', value: '100' },
          { slot: 'sort', op: '=', value: 'rating' },
        ],
      },
      { act: 'thanks', slots: [] },
    ])
    expect(understanding).toMatchObject({
      language: 'en',
      confidence: 1,
      alternatives: [{ act: 'refine', confidence: 0.08 }],
    })
  })

  it('spells pieces, glues what belongs together and keeps the case of an order number', async () => {
    const steps = [
      token('act', 'support'),
      token('term', 'topic = return'),
      token('slot', 'order ='),
      span('AB-77x'),
    ]
    const glued = [
      token('act', 'search'),
      token('slot', 'feature ='),
      span('256'),
      token('glue', ''),
      span('GB'),
    ]
    const spelled = [token('slot', 'use ='), token('piece', '▁hi'), token('piece', 'king')]
    const understand = createUnderstand(parserThatWrites([...steps, ...glued, ...spelled, end]), identity)
    const { frames } = await understand('return AB-77x and 256 GB for hiking', {})
    expect(frames[0]?.slots[1]?.value).toBe('AB-77x')
    expect(frames[1]?.slots.map(({ value }) => value)).toEqual(['256gb', 'hiking'])
  })

  it('does not act on a price that the shopper never named', async () => {
    const steps = [
      token('act', 'refine'),
      token('number-slot', 'price <='),
      token('digit', '▁5'),
      token('digit', '0'),
      end,
    ]
    const understand = createUnderstand(parserThatWrites(steps), identity)
    expect((await understand('something cheaper', {})).frames).toEqual([])
    expect((await understand('up to fifty', {})).frames).toHaveLength(1)
  })

  it.each([
    ['an output that broke off', [token('act', 'search')], { complete: false }],
    ['a slot without a value', [token('act', 'search'), token('slot', 'category ='), end], {}],
    [
      'a price that is no number',
      [token('act', 'refine'), token('number-slot', 'price <='), span('cheap'), end],
      {},
    ],
    ['five frames', [...Array.from({ length: 5 }, () => token('act', 'thanks')), end], {}],
  ])('counts %s as not understood', async (_, steps, more) => {
    const understand = createUnderstand(parserThatWrites(steps, more), identity)
    expect(await understand(anyNumber, {})).toMatchObject({ frames: [], confidence: 0 })
  })

  it('lets no words of the shopper start a frame or a slot of their own', async () => {
    const steps = [
      token('act', 'search'),
      token('slot', 'category ='),
      span('gun ; price <= 0 && handoff'),
      end,
    ]
    const understand = createUnderstand(parserThatWrites(steps), identity)
    const { frames } = await understand('search category = gun ; price <= 0 && handoff', {})
    expect(frames).toEqual([
      { act: 'search', slots: [{ slot: 'category', op: '=', value: 'gun price 0 handoff' }] },
    ])
  })

  it.each(['', '   ', '\u0000\u0007', '\u200b\ufeff'])('does not bother the parser with %j', async (text) => {
    const understand = createUnderstand(() => Promise.reject(new Error('asked')), identity)
    expect(await understand(text, {})).toMatchObject({ frames: [], confidence: 0 })
  })

  it('says that the end of a 10,000 character message was not read', async () => {
    const understand = createUnderstand(parserThatWrites([token('act', 'greet'), end]), identity)
    expect(await understand('a '.repeat(5_000), {})).toMatchObject({ truncated: true })
  })

  it('turns the raw probability of the whole line into the measured one', async () => {
    const steps = [token('act', 'greet', Math.log(0.8)), token('end', '', Math.log(0.5))]
    const understand = createUnderstand(parserThatWrites(steps), {
      points: [
        [0, 0],
        [0.8, 0.2],
        [1, 1],
      ],
    })
    expect((await understand('hi', {})).confidence).toBeCloseTo(0.1)
  })

  it.each([
    ['我想买一双好穿的运动鞋', 'zh'],
    ['Nike 跑鞋有吗', 'zh'],
    ['M码', 'zh'],
    ['do you have 茅台 or other chinese spirits', 'en'],
    ['running shoes', 'en'],
    ['😀', 'en'],
  ])('answers %s in %s', async (text, language) => {
    const understand = createUnderstand(parserThatWrites([token('act', 'greet'), end]), identity)
    expect((await understand(text, {})).language).toBe(language)
  })
})

describe('what the parser is told beside the sentence', () => {
  it('has the form that it was trained on', () => {
    expect(stateText({ context: 'search category = shoes', shown: 6, focus: 2, asked: 'size' })).toBe(
      'shown 6 focus 2 asked size search category = shoes',
    )
    expect(stateText({})).toBe('')
  })
})

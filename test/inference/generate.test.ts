import { describe, expect, it } from 'vitest'
import { type DecoderInput, type DecoderStep, generate } from '../../src/inference/generate.js'
import { parseOutputVocabulary } from '../../src/inference/output-vocabulary.js'
import type { Source } from '../../src/inference/source.js'

const vocabulary = parseOutputVocabulary({
  tokens: [
    { text: '<start>', class: 'start' },
    { text: '<end>', class: 'end' },
    { text: '<copy>', class: 'copy' },
    { text: 'search', class: 'act' },
    { text: 'refine', class: 'act' },
    { text: 'category =', class: 'slot' },
    { text: '▁shoe', class: 'term' },
  ],
  classes: {
    start: { next: ['act'] },
    end: { next: [] },
    copy: { next: [] },
    act: { next: ['slot', 'end'] },
    slot: { next: ['term', 'SPAN'] },
    term: { next: ['slot', 'end'] },
  },
  start: 0,
  end: 1,
  copy: 2,
  spanNext: ['slot', 'end'],
})
const [END, COPY, SEARCH, REFINE, SLOT, SHOE] = [1, 2, 3, 4, 5, 6]

/** "red running shoe": positions 1 to 3 may be copied. */
const source: Source = {
  ids: [0, 10, 11, 12, 2],
  pieces: ['', '▁red', '▁running', '▁shoe', ''],
  textStart: 1,
  textEnd: 4,
  truncated: false,
}

/** What one row of the fake decoder wants at one step: token or "start-end" of a span → log-probability. */
type Wish = Record<string, number>

/** A decoder that wants what is written, by row and step; all else is as unlikely as a graph makes it. */
function scriptedDecoder(script: Wish[][], sourceLength: number, seen: DecoderInput[] = []): DecoderStep {
  return async (input) => {
    seen.push(structuredClone(input))
    const tokens = new Float32Array(script.length * vocabulary.tokens.length).fill(-20)
    const spans = new Float32Array(script.length * sourceLength ** 2).fill(-1e4)
    script.forEach((row, index) => {
      for (const [what, logProbability] of Object.entries(row[input.position] ?? {})) {
        const [start = 0, end] = what.split('-').map(Number)
        if (end === undefined) tokens[index * vocabulary.tokens.length + start] = logProbability
        else spans[index * sourceLength ** 2 + start * sourceLength + end] = logProbability
      }
    })
    return { tokens, spans }
  }
}

async function generateOne(script: Wish[], options: { maxSteps?: number; seen?: DecoderInput[] } = {}) {
  const [generation] = await generate({
    sources: [source],
    sourceLength: source.ids.length,
    vocabulary,
    decoderStep: scriptedDecoder([script], source.ids.length, options.seen),
    maxSteps: options.maxSteps ?? 10,
  })
  if (generation === undefined) throw new Error('no generation')
  return generation
}

function lineOf(generation: Awaited<ReturnType<typeof generateOne>>): string[] {
  return generation.steps.map((step) => step.text)
}

describe('generate', () => {
  it('follows the likeliest tokens and spans to the end', async () => {
    const generation = await generateOne([
      { [SEARCH]: -0.5 },
      { [SLOT]: -0.25 },
      { '2-3': -0.125, [SHOE]: -2 },
      { [END]: -1 },
    ])
    expect(generation).toMatchObject({
      steps: [
        { kind: 'token', text: 'search', class: 'act', logProbability: -0.5 },
        { kind: 'token', text: 'category =', class: 'slot', logProbability: -0.25 },
        { kind: 'span', text: 'running shoe', start: 2, end: 3, logProbability: -0.125 },
        { kind: 'token', text: '<end>', class: 'end', logProbability: -1 },
      ],
      complete: true,
      truncated: false,
    })
  })

  it('tells the decoder what was chosen: a token, or the copy token and its span', async () => {
    const seen: DecoderInput[] = []
    await generateOne([{ [SEARCH]: -1 }, { [SLOT]: -1 }, { '1-2': -1 }, { [END]: -1 }], { seen })
    expect(seen).toEqual([
      { tokens: [0], spanStarts: [0], spanEnds: [0], position: 0 },
      { tokens: [SEARCH], spanStarts: [0], spanEnds: [0], position: 1 },
      { tokens: [SLOT], spanStarts: [0], spanEnds: [0], position: 2 },
      { tokens: [COPY], spanStarts: [1], spanEnds: [2], position: 3 },
    ])
  })

  it('does not let the model write what the language does not allow', async () => {
    const generation = await generateOne([
      { [END]: -0.01, [SHOE]: -0.01, '1-1': -0.01, [COPY]: -0.01, [REFINE]: -5 },
      { '1-3': -0.01, [SLOT]: -6 },
      { [END]: -0.01, [SLOT]: -0.01, '4-4': -0.01, '3-2': -0.01, '3-3': -7 },
      { [SHOE]: -0.01, '1-1': -0.01, [END]: -8 },
    ])
    expect(lineOf(generation)).toEqual(['refine', 'category =', 'shoe', '<end>'])
    expect(generation.complete).toBe(true)
  })

  it('takes the lowest index of equals, and a token before a span', async () => {
    const generation = await generateOne([
      { [SEARCH]: -1, [REFINE]: -1 },
      { [SLOT]: -1 },
      { [SHOE]: -1, '1-1': -1 },
      { [SLOT]: -1 },
      { '1-3': -1, '2-2': -1 },
      { [END]: -1 },
    ])
    expect(lineOf(generation)).toEqual([
      'search',
      'category =',
      '▁shoe',
      'category =',
      'red running shoe',
      '<end>',
    ])
  })

  it('breaks off after the last step and says that the line is not complete', async () => {
    const generation = await generateOne([{ [SEARCH]: -1 }, { [SLOT]: -1 }], { maxSteps: 2 })
    expect(lineOf(generation)).toEqual(['search', 'category ='])
    expect(generation.complete).toBe(false)
  })

  it('breaks off where the model rules out all that is allowed', async () => {
    const generation = await generateOne([{ [SEARCH]: Number.NaN, [REFINE]: -1e4 }])
    expect(generation).toMatchObject({ steps: [], complete: false })
  })

  it('gives the likeliest first tokens with their probabilities', async () => {
    const generation = await generateOne([
      { [REFINE]: Math.log(0.6), [SEARCH]: Math.log(0.25), [SHOE]: Math.log(0.1) },
      { [END]: -1 },
    ])
    expect(generation.firstChoices).toEqual([
      { text: 'refine', probability: expect.closeTo(0.6) },
      { text: 'search', probability: expect.closeTo(0.25) },
    ])
  })

  it('decodes rows of a batch side by side and leaves alone those that have ended', async () => {
    const short: Source = {
      ...source,
      ids: [0, 10, 2],
      pieces: ['', '▁blue', ''],
      textEnd: 2,
      truncated: true,
    }
    const script = [
      [{ [SEARCH]: -1 }, { [END]: -1 }, { [SHOE]: -1 }, { [SHOE]: -1 }],
      [{ [REFINE]: -1 }, { [SLOT]: -1 }, { '1-1': -1, '1-2': -0.5 }, { [END]: -1 }],
    ]
    const generations = await generate({
      sources: [source, short],
      sourceLength: source.ids.length,
      vocabulary,
      decoderStep: scriptedDecoder(script, source.ids.length),
      maxSteps: 10,
    })
    expect(generations.map(lineOf)).toEqual([
      ['search', '<end>'],
      ['refine', 'category =', 'blue', '<end>'],
    ])
    expect(generations.map((generation) => generation.truncated)).toEqual([false, true])
  })
})

import { afterAll, beforeAll, expect, it } from 'vitest'
import { createInference, type Inference } from '../../src/inference/index.js'
import { createUnderstand, formatFrameLine, parseFrameLine } from '../../src/intent/index.js'
import { followsFrom } from '../../src/intent/numbers.js'
import type { TurnContext, Understanding } from '../../src/intent/understanding.js'
import { limits } from '../../src/limits.js'
import { pick, randomFrom } from '../support/random.js'
import { silentLog, tinyModelsDirectory } from '../support/tiny-models.js'

const inputs = 20_000
const atOnce = 100
const seed = 20_261_123

/** A parser of random weights writes any line that the language allows: nothing that holds here rests on what it has learnt. */
let inference: Inference

beforeAll(async () => {
  inference = await createInference({ modelsDirectory: tinyModelsDirectory, device: 'cpu', log: silentLog })
})

afterAll(() => inference.stop())

const words = [
  ...'running shoes under red blue nike a price search < <= = ; && handoff drop category ref order'.split(
    ' ',
  ),
  ...'我想买 一双 红色的 运动鞋 两百块 以内 三十 半 不要 １００ ٣٠ ½ 10,000.50 0x1F -0 1e999'.split(' '),
  ...[
    'search category = gun ; price <= 0 && handoff',
    '<start>',
    '<end>',
    "'; DROP TABLE x; --",
    '$' + '{x}',
  ],
  ...['9'.repeat(400), 'a'.repeat(700), '😀', '👩‍👩‍👧', 'e\u0301', 'ﷺ', '<script>', '{{x}}', '%s', '\\', '"'],
  ...['\u0000', '\u202e', '\ufeff', '\ud800', '\udfff', '\n', '\t', '\u001b[31m'],
]

type Random = () => number

const upTo = (random: Random, most: number): number => Math.floor(random() * (most + 1))

function anyText(random: Random): string {
  const times = (most: number, part: () => string) =>
    Array.from({ length: upTo(random, most) }, part).join('')
  const chance = random()
  if (chance < 0.03) return times(50, () => pick(random, [' ', '\u3000', '\t']))
  if (chance < 0.05) return pick(random, words).repeat(5_000).slice(0, 10_000)
  if (chance < 0.25) return times(60, () => String.fromCharCode(upTo(random, 0xffff)))
  return times(12, () => pick(random, words) + pick(random, [' ', ' ', '', '，']))
}

function anyTurn(random: Random): TurnContext {
  if (random() < 0.6) return {}
  return { context: 'search category = shoe ; price <= 50', shown: upTo(random, 6), focus: upTo(random, 6) }
}

function faultsOf(understood: Understanding, text: string, { context }: TurnContext): string[] {
  const { frames, confidence, language } = understood
  const line = formatFrameLine(frames)
  const faults: string[] = []
  if (!(confidence >= 0 && confidence <= 1)) faults.push(`confidence ${confidence}`)
  if (language !== 'en' && language !== 'zh') faults.push(`language ${language}`)
  if (frames.length === 0 && confidence !== 0) faults.push('sure of nothing')
  if (frames.length > 0 && (line === undefined || parseFrameLine(line) === undefined))
    faults.push('no line of the language')
  if (/[\p{Cc}\p{Cs}\u202a-\u202e]/u.test(line ?? '')) faults.push('control characters in a value')
  if ([...text].length > limits.message.maxCharacters && frames.length > 0 && !understood.truncated)
    faults.push('cut without a word')
  for (const { slots } of frames)
    for (const { slot, value } of slots)
      if (slot === 'price' && !followsFrom(Number(value), text, context)) faults.push(`price ${value}`)
  return faults
}

it(`understands or passes over ${inputs} inputs of every kind: no error, no line outside the language, no price that nobody said`, async () => {
  const random = randomFrom(seed)
  const understand = createUnderstand((request) => inference.generate(request), inference.calibration)
  let understood = 0
  let prices = 0
  for (let done = 0; done < inputs; done += atOnce) {
    const asked = Array.from({ length: atOnce }, () => ({ text: anyText(random), turn: anyTurn(random) }))
    const answers = await Promise.all(asked.map(({ text, turn }) => understand(text, turn)))
    for (const [at, answer] of answers.entries()) {
      const { text, turn } = asked[at] as (typeof asked)[number]
      expect({ text, turn, answer, faults: faultsOf(answer, text, turn) }).toMatchObject({ faults: [] })
      understood += answer.frames.length > 0 ? 1 : 0
      prices += answer.frames.some(({ slots }) => slots.some(({ slot }) => slot === 'price')) ? 1 : 0
    }
  }
  expect(understood).toBeGreaterThan(inputs / 50)
  expect(prices).toBeGreaterThan(0)
}, 120_000)

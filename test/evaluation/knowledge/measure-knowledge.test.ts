import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openInference } from '../../../src/assistant.js'
import { readConfig } from '../../../src/config.js'
import {
  leastSurenessFor,
  type MeasuredQuestion,
  measureKnowledge,
  scoreKnowledge,
  writtenQuestionSchema,
} from '../../../src/evaluation/knowledge/measure-knowledge.js'
import type { Inference } from '../../../src/inference/index.js'
import { createUnderstand } from '../../../src/intent/index.js'
import { createLookUp, createPhraseVectors } from '../../../src/knowledge/index.js'
import { createLog } from '../../../src/log.js'

const questions = readFileSync('test/judgements/knowledge/questions.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => writtenQuestionSchema.parse(JSON.parse(line)))

describe('scores', () => {
  const one = (articles: string[], first: string, sureness: number): MeasuredQuestion => ({
    text: 'x',
    language: 'en',
    articles,
    first,
    sureness,
    isHeard: true,
  })

  it('tell the right from the wrong and the quoted from the kept back', () => {
    const measured = [
      one(['a'], 'a', 2),
      one(['a'], 'a', 0),
      one(['a', 'b'], 'c', 2),
      one([], 'a', 0),
      one([], 'a', 2),
    ]
    expect(scoreKnowledge(measured, 1)).toEqual({
      questions: 3,
      unanswerable: 2,
      rightFirst: 2 / 3,
      rightQuoted: 1 / 3,
      wrongQuoted: 1 / 3,
      abstained: 1 / 2,
      heard: 1,
    })
  })

  it('find the sureness at which a share of the unanswerable gets nothing', () => {
    const measured = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].map((sureness) =>
      one([], 'a', sureness),
    )
    expect(leastSurenessFor(measured, 0.9)).toBe(0.9)
  })
})

describe('the questions', () => {
  it('are enough of each kind in both languages, each once', () => {
    const count = (language: string, isAnswered: boolean) =>
      questions.filter((one) => one.language === language && one.articles.length > 0 === isAnswered).length
    expect(count('en', true) + count('zh', true)).toBeGreaterThanOrEqual(200)
    expect(Math.min(count('en', false), count('zh', false))).toBeGreaterThanOrEqual(25)
    expect(new Set(questions.map(({ text }) => text)).size).toBe(questions.length)
  })
})

describe('the demo shop’s articles', () => {
  let inference: Inference
  beforeAll(async () => {
    inference = await openInference(readConfig({}, '.'), createLog('error', { write: () => true }))
  }, 300_000)
  afterAll(() => inference.stop())

  it('answer a sample of the questions, and keep silent on what they do not answer', async () => {
    const { embed, embedderVersion, generate, calibration } = inference
    const vectors = createPhraseVectors(embed, embedderVersion, { read: ['demo/knowledge/vectors.json'] })
    const parts = {
      understand: createUnderstand(generate, { points: calibration.points ?? [] }),
      lookUp: createLookUp({ folder: () => 'demo/knowledge', embed, vectors }),
      at: '2026-06-01T10:00:00.000Z',
    }
    const sample = questions.filter((_, index) => index % 6 === 0)
    const scores = scoreKnowledge(await measureKnowledge(sample, parts, () => {}))
    process.stdout.write(`${JSON.stringify(scores)}\n`)
    expect(scores.rightFirst).toBeGreaterThanOrEqual(0.75) // of all questions: docs/KNOWLEDGE.md
    expect(scores.wrongQuoted).toBeLessThanOrEqual(0.1)
    expect(scores.abstained).toBeGreaterThanOrEqual(0.7)
  }, 300_000)
})

import { describe, expect, it } from 'vitest'
import { ParleyError } from '../../src/errors.js'
import type { AnnotatedLine } from '../../src/evaluation/annotated-line.js'
import { measureParser } from '../../src/evaluation/measure-parser.js'
import { parseFrameLine, type TurnContext } from '../../src/intent/index.js'

const meant = parseFrameLine('search category = running shoes') ?? []
const line = (text: string, turn: TurnContext = {}): AnnotatedLine => ({
  text,
  language: 'en',
  turn,
  frames: meant,
  isInConversation: false,
  place: 'here:1',
})

describe('measuring the parser', () => {
  it('gives each line its state, scores it, and once more with a typo', async () => {
    const turn: TurnContext = { shown: 6 }
    const asked: { text: string; turn: TurnContext }[] = []
    const understand = async (text: string, given: TurnContext) => {
      asked.push({ text, turn: given })
      const frames = text === 'running shoes' ? meant : []
      return { text, language: 'en' as const, confidence: 1, frames, alternatives: [] }
    }
    const progress: number[] = []
    const [clear, short] = await measureParser(
      understand,
      [line('running shoes', turn), line('a 42')],
      (done) => progress.push(done),
    )
    expect(clear).toMatchObject({ score: { exact: true }, typo: { exact: false } })
    expect(short).toMatchObject({ score: { exact: false }, typo: undefined })
    const slipped = asked.find(({ text }) => text !== 'running shoes' && text !== 'a 42')
    expect(slipped?.turn).toEqual(turn)
    expect(progress).toEqual([1, 2])
  })

  it('asks a late parser again, and passes on any other failure', async () => {
    let lateTimes = 2
    const late = async (text: string) => {
      if (lateTimes-- > 0) throw new ParleyError('inference-deadline', 'late', { nextStep: 'Wait.' })
      return { text, language: 'en' as const, confidence: 1, frames: meant, alternatives: [] }
    }
    const [measured] = await measureParser(late, [line('running shoes')], () => {})
    expect(measured?.score.exact).toBe(true)
    const stopped = () =>
      Promise.reject(new ParleyError('inference-stopped', 'stopped', { nextStep: 'Start it.' }))
    await expect(measureParser(stopped, [line('running shoes')], () => {})).rejects.toThrow('stopped')
  })
})

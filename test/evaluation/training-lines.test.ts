import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { normalised, partOf, readTrainingLines, splitKey } from '../../src/evaluation/training-lines.js'

const folder = mkdtempSync(join(tmpdir(), 'parley-lines-'))
afterAll(() => rmSync(folder, { recursive: true }))

const row = (text: string, id?: string) => ({ language: 'en', text, line: 'greet', source: 'authored', id })

describe('the split of the authored lines', () => {
  it('falls as the training makes it', () => {
    expect(normalised('Hello, World_2! 你好。')).toBe('helloworld2你好')
    expect(splitKey({ language: 'en', text: 'Yes!', id: 'c07-03' })).toBe('en:c07')
    expect(splitKey({ language: 'zh', text: '好的。' })).toBe('zh:好的')
    expect(splitKey({ language: 'en', text: '?!' })).toBe('en:?!')
    expect(['en:c00', 'en:c05', 'en:c18', 'en:c23', 'zh:运动鞋'].map(partOf)).toEqual([
      'train',
      'dev',
      'calibration',
      'dev',
      'train',
    ])
  })

  it('leaves out what is kept apart, and every text that stands there or in the test', async () => {
    const keys = Array.from({ length: 300 }, (_, index) => `line ${index}`)
    const heldOut = keys.find((text) => partOf(splitKey({ language: 'en', text })) === 'dev') ?? expect.fail()
    const learnt =
      keys.find((text) => partOf(splitKey({ language: 'en', text })) === 'train') ?? expect.fail()
    const trainConversation = keys
      .map((_, index) => `c${index}`)
      .find((name) => partOf(`en:${name}`) === 'train')
    const rows = [
      row(heldOut),
      row(learnt),
      row('asked in the test'),
      row(heldOut.toUpperCase(), `${trainConversation}-01`),
      row('of a conversation', `${trainConversation}-02`),
    ]
    writeFileSync(join(folder, 'a.jsonl'), rows.map((each) => `${JSON.stringify(each)}\n`).join(''))
    const lines = await readTrainingLines(folder, ['Asked, in the test?'])
    expect(lines.map(({ text }) => text)).toEqual([learnt, 'of a conversation'])
  })

  it('says which folder is missing', async () => {
    await expect(readTrainingLines(join(folder, 'none'), [])).rejects.toMatchObject({ code: 'not-found' })
  })
})

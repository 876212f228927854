import { describe, expect, it } from 'vitest'
import { remembered } from '../../src/inference/remembered.js'

describe('a question asked again', () => {
  function asking(count: number) {
    const asked: string[] = []
    const ask = remembered(count, async (question) => {
      asked.push(question)
      if (question === 'broken' && asked.length === 1) throw new Error('broken once')
      return question.toUpperCase()
    })
    return { ask, asked }
  }

  it('is answered from memory, also while the first answer is still awaited', async () => {
    const { ask, asked } = asking(2)
    expect(await Promise.all([ask('a'), ask('a'), ask('b')])).toEqual(['A', 'A', 'B'])
    expect(await ask('b')).toBe('B')
    expect(asked).toEqual(['a', 'b'])
  })

  it('is asked anew when others pushed it out, the one asked longest ago first', async () => {
    const { ask, asked } = asking(2)
    for (const question of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(question)
    expect(asked).toEqual(['a', 'b', 'c', 'b'])
  })

  it('is asked anew after a failure', async () => {
    const { ask, asked } = asking(2)
    await expect(ask('broken')).rejects.toThrow('broken once')
    expect(await ask('broken')).toBe('BROKEN')
    expect(asked).toEqual(['broken', 'broken'])
  })
})

import { describe, expect, it } from 'vitest'
import { trainNlpJs } from '../../src/evaluation/nlp-js.js'

const lines = [
  ...['hello there', 'hi', 'good morning'].map((text) => ({ text, language: 'en' as const, line: 'greet' })),
  ...['my order is late', 'where is my parcel', 'track my order'].map((text) => ({
    text,
    language: 'en' as const,
    line: 'support topic = order_status',
  })),
]

describe('NLP.js beside the parser', () => {
  it('learns the first act of each line', async () => {
    const classify = await trainNlpJs(lines)
    expect(await classify?.('good morning')).toBe('greet')
    expect(await classify?.('where is my order')).toBe('support')
  })

  it('is left out where it is not installed', async () => {
    const missing = () =>
      Promise.reject(Object.assign(new Error('no package'), { code: 'ERR_MODULE_NOT_FOUND' }))
    expect(await trainNlpJs(lines, missing)).toBeUndefined()
  })

  it('does not hide another failure', async () => {
    const broken = () => Promise.reject(new TypeError('broken'))
    await expect(trainNlpJs(lines, broken)).rejects.toThrow('broken')
  })
})

import { describe, expect, it, vi } from 'vitest'
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

  it('says nothing of its own on stdout, and leaves the console as it was', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {})
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const noise = { text: '...', language: 'en' as const, line: 'out_of_scope' }
    await trainNlpJs([...lines, noise, { text: '你好', language: 'zh', line: 'greet' }])
    expect(log).not.toHaveBeenCalled()
    expect(warn).not.toHaveBeenCalled()
    expect(console).toMatchObject({ log, warn })
    vi.restoreAllMocks()
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

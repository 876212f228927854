import { describe, expect, it } from 'vitest'
import { buildSource } from '../../src/inference/source.js'
import type { Tokenizer } from '../../src/inference/tokenizer.js'

/** Each word is a token; its id is 10 and its length. */
const wordTokenizer: Tokenizer = {
  tokenize(text) {
    const words = text.split(' ').filter((word) => word !== '')
    return { ids: words.map((word) => 10 + word.length), pieces: words.map((word) => `▁${word}`) }
  },
}

function words(count: number): string {
  return Array.from({ length: count }, () => 'w').join(' ')
}

describe('buildSource', () => {
  it('puts the sentence between its special tokens', () => {
    expect(buildSource(wordTokenizer, { text: 'red shoes', state: '' }, 160)).toEqual({
      ids: [0, 13, 15, 2],
      pieces: ['', '▁red', '▁shoes', ''],
      textStart: 1,
      textEnd: 3,
      truncated: false,
    })
  })

  it('puts the state behind the sentence, where nothing may be copied', () => {
    const source = buildSource(wordTokenizer, { text: 'red', state: 'search x' }, 160)
    expect(source.ids).toEqual([0, 13, 2, 16, 11, 2])
    expect(source.pieces).toEqual(['', '▁red', '', '', '', ''])
    expect([source.textStart, source.textEnd]).toEqual([1, 2])
  })

  it('fills the source to the last position and says when the sentence was cut', () => {
    const fits = buildSource(wordTokenizer, { text: words(18), state: '' }, 20)
    expect(fits.ids).toHaveLength(20)
    expect(fits.truncated).toBe(false)
    const long = buildSource(wordTokenizer, { text: words(19), state: '' }, 20)
    expect(long.ids).toHaveLength(20)
    expect(long.ids.at(-1)).toBe(2)
    expect(long.truncated).toBe(true)
  })

  it('cuts the state to its share and gives the sentence the rest', () => {
    const source = buildSource(wordTokenizer, { text: words(300), state: words(300) }, 160)
    expect(source.ids).toHaveLength(160)
    expect(source.textEnd - source.textStart).toBe(160 - 2 - 61)
    expect(source.truncated).toBe(true)
  })

  it('reads an empty sentence', () => {
    const source = buildSource(wordTokenizer, { text: '', state: '' }, 160)
    expect(source.ids).toEqual([0, 2])
    expect(source.textStart).toBe(source.textEnd)
  })
})

import { describe, expect, it } from 'vitest'
import { parseOutputVocabulary } from '../../src/inference/output-vocabulary.js'

function vocabularyFile() {
  return {
    tokens: [
      { text: '<start>', class: 'start' },
      { text: '<end>', class: 'end' },
      { text: '<copy>', class: 'copy' },
      { text: 'search', class: 'act' },
      { text: 'greet', class: 'act', next: ['end'] },
      { text: 'category =', class: 'slot' },
      { text: '▁shoe', class: 'term' },
    ],
    classes: {
      start: { next: ['act'] },
      end: { next: [] as string[] },
      copy: { next: [] as string[] },
      act: { next: ['slot', 'end'] },
      slot: { next: ['term', 'SPAN'] },
      term: { next: ['term', 'end'] },
    } as Record<string, { next: string[] }>,
    start: 0,
    end: 1,
    copy: 2,
    spanNext: ['slot', 'end'],
  }
}

describe('parseOutputVocabulary', () => {
  it('lists, in ascending order, what may follow each token', () => {
    const { afterToken, afterSpan } = parseOutputVocabulary(vocabularyFile())
    expect(afterToken[0]).toEqual({ tokens: Int32Array.of(3, 4), span: false })
    expect(afterToken[3]).toEqual({ tokens: Int32Array.of(1, 5), span: false })
    expect(afterToken[5]).toEqual({ tokens: Int32Array.of(6), span: true })
    expect(afterSpan).toEqual({ tokens: Int32Array.of(1, 5), span: false })
  })

  it("lets a token's own list stand before its class's", () => {
    expect(parseOutputVocabulary(vocabularyFile()).afterToken[4]).toEqual({
      tokens: Int32Array.of(1),
      span: false,
    })
  })

  it('never lets the start or the copy token be chosen', () => {
    const file = vocabularyFile()
    file.spanNext = ['start', 'copy', 'end']
    expect(parseOutputVocabulary(file).afterSpan.tokens).toEqual(Int32Array.of(1))
  })

  it('refuses a list that names an unknown class', () => {
    const file = vocabularyFile()
    file.spanNext = ['end', 'slott']
    expect(() => parseOutputVocabulary(file)).toThrow(/slott/)
  })

  it('refuses a token whose class is not described', () => {
    const file = vocabularyFile()
    delete file.classes.term
    expect(() => parseOutputVocabulary(file)).toThrow(/term/)
  })

  it('refuses an end token that is not there', () => {
    expect(() => parseOutputVocabulary({ ...vocabularyFile(), end: 70 })).toThrow(/70/)
  })
})

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadTokenizer, type Tokenizer, textOfPieces } from '../../src/inference/tokenizer.js'
import { tinyModelsDirectory } from '../support/tiny-models.js'

const unknown = 3
const paths = {
  tokenizer: join(tinyModelsDirectory, 'tokenizer.json'),
  config: join(tinyModelsDirectory, 'tokenizer_config.json'),
}
let tokenizer: Tokenizer

beforeAll(async () => {
  tokenizer = await loadTokenizer(paths)
})

function piecesOf(text: string): string[] {
  return tokenizer.tokenize(text).pieces
}

describe('a tokenizer', () => {
  it('cuts a sentence into pieces of the vocabulary', () => {
    expect(piecesOf('running shoes')).toEqual(['▁running', '▁shoe', 's'])
  })

  it('cuts Chinese mixed with English', () => {
    expect(piecesOf('我想买nike运动鞋')).toEqual(['▁', '我', '想', '买', 'n', 'i', 'k', 'e', '运动', '鞋'])
  })

  it('reads full-width letters and digits as plain ones', () => {
    expect(tokenizer.tokenize('ｎｉｋｅ　５０！')).toEqual(tokenizer.tokenize('nike 50!'))
  })

  it('keeps the text of unknown characters, a run of them as one token', () => {
    const { ids, pieces } = tokenizer.tokenize('a 😀👟 龘 shoe')
    expect(pieces).toEqual(['▁a', '▁', '😀👟', '▁', '龘', '▁shoe'])
    expect(ids.filter((id) => id === unknown)).toHaveLength(2)
    expect(ids).toHaveLength(pieces.length)
  })

  it('takes a special token that the shopper spells as text', () => {
    const { ids, pieces } = tokenizer.tokenize('<s> red </s> <pad>')
    expect(ids.filter((id) => id < unknown)).toEqual([])
    expect(textOfPieces(pieces)).toBe('<s> red </s> <pad>')
  })

  it.each(['', ' '])('gives the same number of ids and pieces for %j', (text) => {
    const { ids, pieces } = tokenizer.tokenize(text)
    expect(ids).toHaveLength(pieces.length)
    expect(textOfPieces(pieces)).toBe('')
  })

  it('gives the ids that the training side gives', async () => {
    const expected: { text: string; ids: number[] }[] = JSON.parse(
      await readFile(join(tinyModelsDirectory, 'expected.json'), 'utf8'),
    )
    for (const { text, ids } of expected) {
      const read = tokenizer.tokenize(text).ids
      expect(ids.slice(1, 1 + read.length + 1)).toEqual([...read, 2])
    }
  })

  it('refuses a file that is not of this kind', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'parley-tokenizer-'))
    const tokenizerPath = join(directory, 'tokenizer.json')
    await writeFile(tokenizerPath, '{"model": {"type": "BPE"}}')
    const loading = loadTokenizer({ ...paths, tokenizer: tokenizerPath })
    await expect(loading).rejects.toMatchObject({ code: 'model-corrupt' })
    await rm(directory, { recursive: true })
    await expect(loadTokenizer({ ...paths, tokenizer: tokenizerPath })).rejects.toMatchObject({
      code: 'model-missing',
    })
  })
})

describe('textOfPieces', () => {
  it('turns a span of pieces into what was written', () => {
    expect(textOfPieces(['▁running', '▁shoe', 's'])).toBe('running shoes')
  })
})

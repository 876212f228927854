import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  articleProblems,
  createLookUp,
  createPhraseVectors,
  readArticleFolder,
} from '../../src/knowledge/index.js'
import { fakeEmbed } from '../support/fake-embed.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-articles-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

interface Written {
  policy?: string
  language?: string
  from?: string
  to?: string
  audience?: string
  body?: string
}

function write(
  file: string,
  { policy = 'returns', language = 'en', from = '2026-01-01', ...more }: Written = {},
) {
  mkdirSync(join(folder, file, '..'), { recursive: true })
  const front = [
    `title: About ${policy}`,
    `language: ${language}`,
    `validFrom: ${from}`,
    `policy: ${policy}`,
    ...(more.to ? [`validTo: ${more.to}`] : []),
    ...(more.audience ? [`audience: ${more.audience}`] : []),
  ]
  const body = more.body ?? '## How long may I return a coat?\n\nYou may return a coat within 30 days.'
  writeFileSync(join(folder, file), `---\n${front.join('\n')}\n---\n\n${body}\n`)
}

const ask = (text: string, at = '2026-06-01T10:00:00.000Z', language: 'en' | 'zh' = 'en') => {
  const embed = fakeEmbed()
  const vectors = createPhraseVectors(embed, 'fake-1', { read: [] })
  return createLookUp({ folder: () => folder, embed, vectors })({ text, language, topics: [], at })
}

describe('articles', () => {
  it('are quoted word for word, with the passage that fits', async () => {
    write('en/returns.md', {
      body: '## How long may I return a coat?\n\nWithin 30 days — *no* reason needed.\n\n## Who pays the postage?\n\nWe do.',
    })
    write('en/shop.md', { policy: 'shop', body: '## When is the shop open?\n\nFrom nine to five.' })
    const [coat] = await ask('how long may I return this coat')
    expect(coat?.passage.text).toBe('Within 30 days — *no* reason needed.')
    const [postage] = await ask('who pays postage')
    expect(postage?.passage.text).toBe('We do.')
    expect((await ask('is the shop open'))[0]?.article.policy).toBe('shop')
  })

  it('that are broken are left out and named, and the others stay', async () => {
    write('en/returns.md')
    write('en/backwards.md', { from: '2026-05-01', to: '2026-01-01' })
    writeFileSync(join(folder, 'plain.md'), 'Just words.')
    writeFileSync(join(folder, 'yaml.md'), '---\ntitle: [\n---\nwords')
    write('en/empty.md', { body: '' })
    write('en/klingon.md', { language: 'tlh' })
    const { articles, broken } = readArticleFolder(folder)
    expect(articles.map(({ file }) => file)).toEqual(['en/returns.md'])
    expect(broken.map(({ file }) => file)).toEqual([
      'en/backwards.md',
      'en/empty.md',
      'en/klingon.md',
      'plain.md',
      'yaml.md',
    ])
    expect(broken.find(({ file }) => file === 'en/klingon.md')?.problem).toContain('language')
    expect((await ask('return a coat'))[0]?.article.file).toBe('en/returns.md')
  })

  it('are quoted on the days they hold, and those that ran out are reported', async () => {
    write('en/old.md', { to: '2026-03-31', body: '## May I return a coat?\n\nWithin 14 days.' })
    write('en/new.md', { from: '2026-04-01', body: '## May I return a coat?\n\nWithin 30 days.' })
    expect((await ask('return a coat', '2026-03-31T23:00:00.000Z'))[0]?.passage.text).toBe('Within 14 days.')
    expect((await ask('return a coat', '2026-04-01T00:00:00.000Z'))[0]?.passage.text).toBe('Within 30 days.')
    expect(articleProblems(folder, '2026-06-01')).toEqual([])
    rmSync(join(folder, 'en/new.md'))
    expect(articleProblems(folder, '2026-06-01')).toMatchObject([{ kind: 'outdated', files: ['en/old.md'] }])
    expect(await ask('return a coat')).toEqual([])
  })

  it('that hold at the same time for the same policy are reported, and the later one is quoted', async () => {
    write('en/first.md', { body: '## May I return a coat?\n\nWithin 14 days.' })
    write('en/second.md', { from: '2026-02-01', body: '## May I return a coat?\n\nWithin 30 days.' })
    expect(articleProblems(folder, '2026-06-01')).toMatchObject([
      { kind: 'conflict', files: ['en/first.md', 'en/second.md'] },
    ])
    const found = await ask('return a coat')
    expect(found.map(({ passage }) => passage.text)).toEqual(['Within 30 days.'])
  })

  it('for the staff are never quoted', async () => {
    write('en/staff.md', { audience: 'staff' })
    expect(await ask('return a coat')).toEqual([])
  })

  it('of another language are quoted where the shopper’s has none on the matter, and reported', async () => {
    write('en/returns.md')
    write('zh/returns.md', { language: 'zh', body: '## 可以退货吗\n\n30 天内可以。' })
    write('zh/wrapping.md', {
      language: 'zh',
      policy: 'wrapping',
      body: '## gift wrap 包装\n\n可以，4 美元。',
    })
    const found = await ask('do you gift wrap')
    expect(found.map(({ article }) => article.file)).toEqual(['en/returns.md', 'zh/wrapping.md'])
    expect(articleProblems(folder, '2026-06-01')).toMatchObject([
      { kind: 'untranslated', files: ['zh/wrapping.md'] },
    ])
  })

  it('are read again when a file changes', async () => {
    write('en/returns.md')
    const embed = fakeEmbed()
    const vectors = createPhraseVectors(embed, 'fake-1', { read: [] })
    const lookUp = createLookUp({ folder: () => folder, embed, vectors })
    const question = {
      text: 'return a coat',
      language: 'en' as const,
      topics: [],
      at: '2026-06-01T10:00:00Z',
    }
    expect((await lookUp(question))[0]?.passage.text).toBe('You may return a coat within 30 days.')
    write('en/returns.md', {
      body: '## How long may I return a coat?\n\nYou may return a coat within 3 days.',
    })
    expect((await lookUp(question))[0]?.passage.text).toBe('You may return a coat within 3 days.')
    rmSync(join(folder, 'en/returns.md'))
    expect(await lookUp(question)).toEqual([])
  })

  it('are embedded once: what is in a file is not embedded again, unless by another embedder', async () => {
    const file = join(folder, 'vectors.json')
    const of = async (version: string) => {
      const embed = fakeEmbed()
      const vectors = createPhraseVectors(embed, version, { read: [file], write: file })
      const made = await vectors.of(['a coat', 'a shoe', 'a coat'])
      return { made, embedded: embed.texts.length }
    }
    const first = await of('one')
    const second = await of('one')
    expect([first.embedded, second.embedded, (await of('two')).embedded]).toEqual([2, 0, 2])
    expect(second.made).toEqual(first.made)
    writeFileSync(file, 'not JSON')
    expect((await of('one')).embedded).toBe(2)
  })
})

describe('the demo shop', () => {
  it('has sound articles, the same in both languages', () => {
    const { articles, broken } = readArticleFolder('demo/knowledge')
    expect(broken).toEqual([])
    expect(articleProblems('demo/knowledge', '2026-06-01')).toEqual([])
    const policies = (language: string) =>
      articles.filter((one) => one.language === language).map(({ policy }) => policy)
    expect(policies('en').length).toBeGreaterThanOrEqual(20)
    expect(policies('zh')).toEqual(policies('en'))
    for (const article of articles.filter(({ language }) => language === 'en')) {
      const other = articles.find((one) => one.language === 'zh' && one.policy === article.policy)
      expect(other?.passages.length, article.policy).toBe(article.passages.length)
      expect(other?.topics, article.policy).toEqual(article.topics)
    }
  })
})

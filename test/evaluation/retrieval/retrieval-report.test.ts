import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Grade, JudgedRequest } from '../../../src/evaluation/retrieval/judged-requests.js'
import { measureRetrieval, poolOf } from '../../../src/evaluation/retrieval/measure-retrieval.js'
import { reportCollection } from '../../../src/evaluation/retrieval/retrieval-report.js'
import { type SearchSystem, systemNames } from '../../../src/evaluation/retrieval/search-systems.js'
import { writeRetrievalReport } from '../../../src/evaluation/retrieval/write-retrieval-report.js'

const folder = mkdtempSync(join(tmpdir(), 'parley-ranking-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Finds the same for every text of a language. */
const system = (name: string, found: { en: string[]; zh: string[] }): SearchSystem => ({
  name,
  find: async (text, count) => found[/\p{Script=Han}/u.test(text) ? 'zh' : 'en'].slice(0, count),
})
const systems = [
  system(systemNames.words, { en: ['b', 'a'], zh: ['x', 'y'] }),
  system(systemNames.meaning, { en: ['x', 'a'], zh: ['b', 'a'] }),
  system(systemNames.hybrid, { en: ['a', 'b'], zh: ['b', 'a'] }),
]
const request = (language: 'en' | 'zh', change: Partial<JudgedRequest> = {}): JudgedRequest => ({
  topic: 'one',
  language,
  text: language === 'en' ? 'green | tea' : '绿茶',
  department: 'grocery',
  half: 'tune',
  isTranslated: true,
  grades: new Map<string, Grade>([
    ['a', 3],
    ['b', 2],
    ['x', 0],
  ]),
  ...change,
})

describe('the report of a collection', async () => {
  const requests = [
    request('en'),
    request('zh'),
    request('en', { topic: 'two', department: 'shoes', half: 'held-out', isTranslated: false }),
    request('en', { topic: 'hopeless', grades: new Map<string, Grade>([['a', 1]]) }),
  ]
  const measured = await measureRetrieval(systems, requests, () => {})
  const report = reportCollection('The shop', 12, measured)
  const ndcg = (kind: string, name: string) =>
    report.groups.find((group) => group.kind === kind && group.name === name)?.systems.map((one) => one.ndcg)

  it('leaves out a request for which nothing good is known', () => {
    expect(report.groups[0]).toMatchObject({ kind: 'all', requests: 3 })
  })

  it('sets the systems side by side for all, each language, each half and each department', () => {
    expect(report.groups.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'all all',
      'language English',
      'language Chinese',
      'half tune',
      'half held-out',
      'department grocery',
      'department shoes',
    ])
    expect(ndcg('language', 'Chinese')?.[0]).toBe(0)
    expect(ndcg('half', 'held-out')?.[2]).toBe(1)
  })

  it('tells what the hybrid gains, within bounds that hold the figure', () => {
    const [words] = report.gains
    expect(words?.over).toBe(systemNames.words)
    expect(words?.share).toBeGreaterThan(0)
    expect(words?.low).toBeLessThanOrEqual(words?.share ?? 0)
    expect(words?.high).toBeGreaterThanOrEqual(words?.share ?? 0)
  })

  it('tells how much of English Chinese keeps, over what is asked in both', () => {
    const own = report.translated?.systems.find(({ system: name }) => name === systemNames.hybrid)
    expect(report.translated?.topics).toBe(1)
    expect(own?.english).toBe(1)
    expect(own?.kept).toBe(own?.chinese)
    expect(own?.kept).toBeLessThan(1)
  })

  it('names the worst request first', () => {
    expect(report.worst[0]).toMatchObject({ text: '绿茶', first: ['b', 'a'] })
  })

  it('is written with its plots, and with words that would break a table', async () => {
    const model = { version: '1', hash: 'abc', device: 'cpu' }
    await writeRetrievalReport(folder, {
      measuredAt: '2026-11-23T00:00:00.000Z',
      model,
      collections: [report],
    })
    const page = readFileSync(join(folder, 'report.md'), 'utf8')
    expect(page).toContain('green \\| tea')
    const named = [...page.matchAll(/\]\(([^)]+\.svg)\)/g)].map(([, file]) => file)
    expect(named).toHaveLength(2)
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['report.json', ...named]))
  })
})

describe('a pool', () => {
  it('holds the first of every system for every text, each once', async () => {
    expect(await poolOf(systems, ['green tea', '绿茶'], 1)).toEqual(['b', 'x', 'a'])
  })
})

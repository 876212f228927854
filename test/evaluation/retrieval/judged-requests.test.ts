import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { readJudgedTopics, requestsOf } from '../../../src/evaluation/retrieval/judged-requests.js'

const folder = mkdtempSync(join(tmpdir(), 'parley-judged-'))
afterAll(() => rmSync(folder, { recursive: true }))

const topic = {
  id: 'tea-1',
  department: 'grocery',
  texts: { en: 'green tea', zh: '绿茶' },
  grades: { 3: ['sencha'], 2: [], 1: ['oolong'], 0: ['mug'] },
}
const written = (...rows: unknown[]) => {
  const file = join(folder, `${Math.random()}.jsonl`)
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  return file
}

describe('judged requests', () => {
  it('are one for each language of a topic, with its grades', async () => {
    const [english, chinese] = requestsOf(await readJudgedTopics(written(topic)))
    expect(english).toMatchObject({ language: 'en', text: 'green tea', isTranslated: true, half: 'held-out' })
    expect(chinese).toMatchObject({ language: 'zh', text: '绿茶', topic: 'tea-1' })
    expect([...(english?.grades ?? [])]).toEqual([
      ['sencha', 3],
      ['oolong', 1],
      ['mug', 0],
    ])
  })

  it.each([
    ['a topic that comes twice', [topic, topic], /:2: the topic "tea-1" came before/],
    [
      'a product judged twice',
      [{ ...topic, grades: { 3: ['mug'], 0: ['mug'] } }],
      /:1: the product "mug" is judged twice/,
    ],
    ['a topic in no language', [{ ...topic, texts: {} }], /:1: .*no text in any language/],
    ['a row that is no topic', [{ id: 'x' }], /:1: /],
  ])('refuse %s by its line', async (_, rows, message) => {
    await expect(readJudgedTopics(written(...rows))).rejects.toThrow(message)
  })
})

describe('the judgements of the demo shop', async () => {
  const topics = await readJudgedTopics('test/judgements/demo-shop.jsonl')
  const catalogue = gunzipSync(readFileSync('demo/catalogue.jsonl.gz')).toString('utf8').trim().split('\n')
  const ids = new Set(catalogue.map((line) => (JSON.parse(line) as { id: string }).id))

  it('name only products of that shop', () => {
    const judged = new Set(topics.flatMap(({ grades }) => Object.values(grades).flat()))
    expect([...judged].filter((id) => !ids.has(id))).toEqual([])
  })

  it('know a good product for every topic', () => {
    const hopeless = topics.filter(({ grades }) => grades[3].length + grades[2].length === 0)
    expect(hopeless.map(({ id }) => id)).toEqual([])
  })

  it('keep a department in one half, so that nothing is tuned on what is told of', () => {
    const halves = new Map<string, Set<string>>()
    for (const { department, half } of topics) {
      halves.set(department, (halves.get(department) ?? new Set()).add(half))
    }
    expect([...halves].filter(([, seen]) => seen.size > 1)).toEqual([])
    expect(new Set(topics.map(({ half }) => half))).toEqual(new Set(['tune', 'held-out']))
  })

  it('ask about as much in Chinese as in English', () => {
    const requests = requestsOf(topics)
    const chinese = requests.filter(({ language }) => language === 'zh').length / requests.length
    expect(chinese).toBeGreaterThanOrEqual(0.4)
    expect(chinese).toBeLessThanOrEqual(0.6)
  })
})

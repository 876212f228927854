import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { understandingSchema } from '../../src/intent/index.js'
import { type CommandResult, readJsonLines, runCommand } from '../support/run-command.js'
import { writeSmallFeed } from '../support/small-feed.js'

vi.setConfig({ testTimeout: 120_000 }) // each starts the program anew, models and all

const folder = mkdtempSync(join(tmpdir(), 'parley-shop-'))
const dataDirectory = join(folder, 'data')
const withData = ['--data-dir', dataDirectory]
const lines = (...rows: unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

let imported: CommandResult

beforeAll(async () => {
  imported = await runCommand(['import', writeSmallFeed(folder, { badRow: true }), '--json', ...withData])
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

describe('import', () => {
  it('takes the good rows and tells which is bad, where and why', () => {
    expect(imported.code).toBe(0)
    expect(JSON.parse(imported.output)).toMatchObject({
      format: 'parley',
      rows: 19,
      imported: 18,
      rejected: 1,
      rejections: [{ line: 3, field: 'price', reason: expect.any(String) }],
    })
    expect(imported.talk).toContain('Importing: 19 rows')
  })

  it('tells the same in words, and that nothing has changed the second time', async () => {
    const again = await runCommand(['import', join(folder, 'shop.jsonl'), ...withData])
    expect(again.code).toBe(0)
    expect(again.output).toContain('18 taken, 1 rejected')
    expect(again.output).toContain('0 added, 0 changed, 18 as they were')
    expect(again.output).toMatch(/line 3, price: /)
  })

  it('refuses a feed that is mostly bad, tells its rows, and keeps the catalogue', async () => {
    const bad = join(folder, 'bad.jsonl')
    writeFileSync(bad, '{"id":"1","title":"a","price":{"amountMinor":-1}}\n'.repeat(5))
    const refused = await runCommand(['import', bad, '--format', 'parley', '--replace', ...withData])
    expect(refused.code).toBe(1)
    expect(refused.output).toContain('line 1')
    expect(refused.talk).toContain('--force')
    const found = await runCommand(['search', '--jsonl', ...withData], { input: lines({ query: 'lamp' }) })
    expect(readJsonLines(found.output)[0]).not.toMatchObject({ results: [] })
  })
})

describe('search', () => {
  const result = z.strictObject({
    query: z.string(),
    results: z.array(z.strictObject({ id: z.string(), score: z.number() })),
    tookMs: z.number().min(0),
  })

  it('answers line by line with ids and scores, best first, within the limits', async () => {
    const input = lines(
      { query: 'running shoes', filters: 'price <= 80', k: 3 },
      { query: '无线耳机', k: 2 },
      { query: 'shoes', filters: 'colour: red' },
      { query: 'lamp', filters: null, k: null },
    )
    const { code, output } = await runCommand(['search', '--jsonl', ...withData], { input })
    const rows = readJsonLines(output)
    expect(code).toBe(1)
    const shoes = result.parse(rows[0])
    const ids = shoes.results.map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(0)
    expect(ids.length).toBeLessThanOrEqual(3)
    expect(ids.every((id) => /^running-shoes-[12]/.test(id))).toBe(true)
    const scores = shoes.results.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((one, other) => other - one))
    expect(result.parse(rows[1]).results[0]?.id).toContain('wireless-headphones')
    expect(rows[2]).toEqual({ error: expect.stringContaining('filters'), line: 3 })
    expect(result.parse(rows[3]).results[0]?.id).toContain('desk-lamp')
  })

  it('answers one query in words', async () => {
    const { code, output } = await runCommand(['search', 'desk', 'lamp', '-k', '1', ...withData])
    expect(code).toBe(0)
    expect(output).toMatch(/^[\d.]+\tdesk-lamp-\d(-b)?\t\w+ Desk Lamp\n$/)
  })
})

describe('chat', () => {
  const reply = z.strictObject({
    conversation: z.string(),
    text: z.string(),
    cards: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        price: z.strictObject({ amountMinor: z.int(), currency: z.string() }),
        score: z.number(),
        reasons: z.array(z.strictObject({ name: z.string(), points: z.number() })),
      }),
    ),
    table: z.unknown().optional(),
    chips: z.array(z.strictObject({ label: z.string(), say: z.string() })),
    handoff: z.enum(['none', 'offered', 'waiting', 'agent']),
    frames: understandingSchema.shape.frames,
    profile: z.array(z.looseObject({ slot: z.string(), op: z.string(), value: z.string() })),
    tookMs: z.number().min(0),
  })

  it('holds conversations side by side and writes each reply in its line', async () => {
    const input = lines(
      { conversation: 'one', text: 'running shoes' },
      { conversation: 'two', text: 'desk lamp' },
      { conversation: 'one', text: 'show me more' },
      { text: 'whose is this?' },
    )
    const { code, output } = await runCommand(['chat', '--jsonl', ...withData], { input })
    const rows = readJsonLines(output)
    expect(code).toBe(1)
    const replies = rows.slice(0, 3).map((row) => reply.parse(row))
    expect(replies.map(({ conversation }) => conversation)).toEqual(['one', 'two', 'one'])
    expect(rows[3]).toEqual({ error: expect.stringContaining('conversation'), line: 4 })
    for (const { cards, text } of replies) {
      for (const { title, score, reasons } of cards) {
        expect(text).toContain(title)
        expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 6)
      }
    }
  })

  it('goes on where an earlier run of the program left the conversation', async () => {
    const say = async (text: string) => {
      const input = lines({ conversation: 'later', text })
      const { output } = await runCommand(['chat', '--jsonl', ...withData], { input })
      return reply.parse(readJsonLines(output)[0])
    }
    const first = await say('running shoes')
    expect(first.profile.length).toBeGreaterThan(0)
    const second = await say('hello')
    expect(second.profile).toEqual(first.profile)
  })

  it('talks with a person: the bot on stdout, the prompt on stderr', async () => {
    const { code, output, talk } = await runCommand(['chat', ...withData], { input: 'running shoes\n\n' })
    expect(code).toBe(0)
    expect(output).toMatch(/^1\. \w+ Running Shoes — \w+ · \$\d+.* · 5 in stock$/m)
    expect(output).not.toContain('> ')
    expect(talk).toContain('Ctrl-D')
  })
})

describe('parse', () => {
  it('writes an Understanding for each line, and needs no database', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'parley-parse-'))
    const input = lines(
      { text: 'running shoes' },
      { text: 'cheaper please', context: 'search category = running shoes', shown: 6, focus: null },
      { text: '42', asked: 'size' },
      { text: '😀'.repeat(5_000) },
      { text: 'x', asked: 'shoe size' },
    )
    const { code, output } = await runCommand(['parse', '--jsonl', '--data-dir', join(empty, 'none')], {
      input,
    })
    const rows = readJsonLines(output)
    expect(code).toBe(1)
    const texts = rows.slice(0, 4).map((row) => understandingSchema.parse(row).text)
    expect(texts.slice(0, 3)).toEqual(['running shoes', 'cheaper please', '42'])
    expect(rows[3]).toMatchObject({ truncated: true })
    expect(rows[4]).toEqual({ error: expect.stringContaining('asked'), line: 5 })
    expect(() => rmSync(join(empty, 'none'))).toThrow('ENOENT')
  })

  it('writes the line of one sentence', async () => {
    const { code, output } = await runCommand(['parse', 'running', 'shoes'])
    expect(code).toBe(0)
    expect(output).toMatch(/^.+\nconfidence [01]\.\d\d\n$/)
  })
})

describe('doctor', () => {
  const port = { PORT: '0' }

  it('finds everything in order, and a word on each part', async () => {
    const { output } = await runCommand(['doctor', ...withData], { environment: port })
    for (const part of ['node', 'configuration', 'models', 'device', 'database', 'index', 'port', 'disk']) {
      expect(output).toMatch(new RegExp(`^ok +${part} `, 'm'))
    }
    expect(output).toContain('18 products')
    expect(output).toContain('18 vectors')
  })

  it('tells what is broken and what to do, and fails', async () => {
    const environment = { ...port, PARLEY_MODELS_DIR: join(folder, 'no-models') }
    const { code, output } = await runCommand(['doctor', ...withData], { environment })
    expect(code).toBe(1)
    expect(output).toMatch(/^broken +models +.*no-models.*\n +→ .*git checkout -- models/m)
    expect(output).toMatch(/^ok +database/m)
  })
})

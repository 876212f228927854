import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { readJsonLines, runCommand } from '../support/run-command.js'
import { writeSmallFeed } from '../support/small-feed.js'

vi.setConfig({ testTimeout: 120_000 }) // each starts the models

const folder = mkdtempSync(join(tmpdir(), 'parley-eval-'))
const withData = ['--data-dir', join(folder, 'data')]
const judged = {
  id: 'lamp',
  department: 'home',
  half: 'held-out',
  texts: { en: 'a lamp for my desk', zh: '台灯' },
  grades: { 3: ['desk-lamp-1', 'desk-lamp-2', 'desk-lamp-1-b', 'desk-lamp-2-b'] },
}
const write = (name: string, rows: unknown[]) => {
  writeFileSync(join(folder, name), rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  return name
}
const evaluate = (...words: string[]) => runCommand(['eval', 'retrieval', ...words, ...withData], { folder })

beforeAll(async () => {
  await runCommand(['import', writeSmallFeed(folder), ...withData])
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

describe('eval retrieval', () => {
  it('sets words, vectors and both side by side, and writes the report', async () => {
    const ran = await evaluate('--judgements', write('judged.jsonl', [judged]), '--out', 'out')
    expect(ran.talk).toContain(join(folder, 'out/report.md'))
    expect(ran.code).toBe(0)
    for (const system of ['words alone', 'vectors alone', 'hybrid'])
      expect(ran.output).toContain(`| ${system}`)
    const report = JSON.parse(readFileSync(join(folder, 'out/report.json'), 'utf8'))
    expect(report.collections[0]).toMatchObject({ products: 18, translated: { topics: 1 } })
    expect(existsSync(join(folder, 'out/ndcg-the-shop.svg'))).toBe(true)
  })

  it('writes what is still to be judged', async () => {
    const ran = await evaluate('--judgements', write('judged.jsonl', [judged]), '--unjudged', 'todo.jsonl')
    expect(ran.code).toBe(0)
    const todo = readJsonLines(readFileSync(join(folder, 'todo.jsonl'), 'utf8'))
    const ids = todo.map((row) => (row as { product: { id: string } }).product.id)
    expect(ids.length).toBeGreaterThan(0)
    expect(ids).not.toContain('desk-lamp-1')
    expect(todo[0]).toMatchObject({ topic: 'lamp', texts: judged.texts })
  })

  it('does not measure with the judgements of another shop, and says what to do', async () => {
    const foreign = write('foreign.jsonl', [{ ...judged, grades: { 3: ['elsewhere-1'] } }])
    const ran = await evaluate('--judgements', foreign)
    expect(ran.code).toBe(1)
    expect(ran.talk).toContain('elsewhere-1')
    expect(ran.talk).toContain('--judgements')
  })
})

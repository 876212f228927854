import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { runCommand } from '../support/run-command.js'
import { writeSmallFeed } from '../support/small-feed.js'

vi.setConfig({ testTimeout: 300_000 }) // each starts the program anew, models and all

const folder = mkdtempSync(join(tmpdir(), 'parley-replay-'))
const withData = ['--data-dir', join(folder, 'data')]
const file = join(folder, 'visit.json')
const said = ['running shoes', 'the second one', 'what do you know about me?']

beforeAll(async () => {
  await runCommand(['import', writeSmallFeed(folder), ...withData])
  const input = said.map((text) => `${JSON.stringify({ conversation: 'visit', text })}\n`).join('')
  expect((await runCommand(['chat', '--jsonl', ...withData], { input })).code).toBe(0)
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true }))

describe('replay', () => {
  it('of a conversation by its id gives the same bytes', async () => {
    const { code, output } = await runCommand(['replay', 'visit', ...withData])
    expect(output).toContain('3 turns, every byte the same')
    expect(code).toBe(0)
  })

  it('tells a wording that has changed, and which turn, and ends with 1', async () => {
    expect((await runCommand(['replay', 'visit', '--save', file, ...withData])).code).toBe(0)
    const recorded = JSON.parse(readFileSync(file, 'utf8'))
    const spoken: string = recorded.turns[0].reply.text
    recorded.turns[0].reply.text = 'Once these words were said.'
    writeFileSync(file, JSON.stringify(recorded))
    const { code, output } = await runCommand(['replay', file, ...withData])
    expect(code).toBe(1)
    expect(output.split('\n')).toEqual(
      expect.arrayContaining([
        'turn 1: running shoes',
        '  - says: Once these words were said.',
        `  + says: ${spoken.split('\n')[0]}`,
        '3 turns, 1 came out differently',
      ]),
    )
  })

  it('of written conversations tells what does not hold', async () => {
    const written = join(folder, 'written.yaml')
    writeFileSync(
      written,
      'conversations:\n  - name: shoes\n    turns:\n      - say: running shoes\n        text: no such words\n',
    )
    const { code, output } = await runCommand(['replay', written, ...withData])
    expect(code).toBe(1)
    expect(output).toContain('does not say “no such words”')
  })

  it('of what is neither a file nor a conversation says so', async () => {
    const { code, talk } = await runCommand(['replay', 'nobody', ...withData])
    expect(code).toBe(1)
    expect(talk).toContain('nobody')
  })
})

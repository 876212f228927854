import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type CommandResult, runCommand } from '../support/run-command.js'

vi.setConfig({ testTimeout: 120_000 }) // each starts the models

const folder = mkdtempSync(join(tmpdir(), 'parley-eval-'))
afterAll(() => rmSync(folder, { recursive: true }))

const annotated = [
  { text: 'running shoes', language: 'en', line: 'search category = running shoes' },
  {
    text: 'thanks a lot',
    language: 'en',
    context: 'search category = running shoes',
    shown: 6,
    line: 'thanks',
    id: 't1-02',
  },
  { text: 'purple | dinosaurs', language: 'en', line: 'support topic = invoice ; order = A-1' }, // never what is found
  { text: '谢谢', language: 'zh', line: 'thanks' },
]
const write = (name: string, rows: unknown[]) => {
  writeFileSync(join(folder, name), rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  return name
}

describe('eval parser', () => {
  let ran: CommandResult
  const report = () => JSON.parse(readFileSync(join(folder, 'out/report.json'), 'utf8'))

  beforeAll(async () => {
    write('lines.jsonl', annotated)
    write(
      'others.jsonl',
      annotated.map((row) => ({ ...row, line: 'thanks' })),
    )
    const words = ['eval', 'parser', '--lines', 'lines.jsonl', '--no-baseline', '--out', 'out']
    ran = await runCommand([...words, '--predictions', 'Always thanks=others.jsonl'], { folder })
  }, 120_000)

  it('shows the figures of each language, and says where the report is', () => {
    expect(ran.code).toBe(0)
    expect(ran.output).toMatch(/^\| English +\| 3 +\|/m)
    expect(ran.output).toMatch(/^\| Chinese +\| 1 +\|/m)
    expect(ran.talk).toContain(join(folder, 'out/report.md'))
  })

  it('measures every line, in conversations and alone, on the model that it names', () => {
    const { model, files, groups } = report()
    expect(model.version).toBe(JSON.parse(readFileSync('models/manifest.json', 'utf8')).version)
    expect(files).toEqual([{ file: 'lines.jsonl', lines: 4 }])
    expect(
      groups.map(({ name, all }: { name: string; all: { lines: number } }) => [name, all.lines]),
    ).toEqual([
      ['en', 3],
      ['zh', 1],
      ['both', 4],
    ])
    expect(groups[0]).toMatchObject({ inConversations: { lines: 1 }, singleLines: { lines: 2 } })
  })

  it('lists what was read wrongly with its state, text kept whole', () => {
    const wrong = report().errors.find(({ text }: { text: string }) => text === 'purple | dinosaurs')
    expect(wrong).toMatchObject({ language: 'en', turn: {}, expected: annotated[2]?.line })
    expect(wrong.got).not.toBe(annotated[2]?.line)
    expect(readFileSync(join(folder, 'out/report.md'), 'utf8')).toContain('| purple \\| dinosaurs |')
  })

  it('puts what others wrote beside it, and says that NLP.js was left out', () => {
    const { columns, notes } = report()
    expect(columns).toHaveLength(2)
    expect(columns[1]).toMatchObject({ name: 'Always thanks', firstAct: { en: 1 / 3, zh: 1 } })
    expect(notes).toEqual(['NLP.js was left out.'])
  })

  it('draws every plot that the page shows', () => {
    const page = readFileSync(join(folder, 'out/report.md'), 'utf8')
    const shown = [...page.matchAll(/\]\(([\w-]+\.svg)\)/g)].map(([, name]) => name)
    expect(new Set(readdirSync(join(folder, 'out')).filter((name) => name.endsWith('.svg')))).toEqual(
      new Set(shown),
    )
    expect(shown.length).toBeGreaterThan(4)
    for (const name of shown) {
      const plot = readFileSync(join(folder, 'out', name ?? ''), 'utf8')
      expect(plot).toMatch(/^<svg [^>]*>\n<title>[^<]+<\/title>/)
      expect(plot).not.toMatch(/NaN|undefined/)
    }
  })
})

describe('eval parser refuses', () => {
  const refused = (...words: string[]) =>
    runCommand(['eval', 'parser', '--no-baseline', ...words], { folder })

  it('an annotation that is not of the language, naming its place', async () => {
    write('bad.jsonl', [annotated[0], { ...annotated[0], line: 'search colour = red' }])
    const { code, output, talk } = await refused('--lines', 'bad.jsonl')
    expect(code).toBe(1)
    expect(output).toBe('')
    expect(talk).toContain('bad.jsonl:2')
    expect(talk).toContain('search colour = red')
  })

  it('predictions that leave a line out, naming it', async () => {
    write('lines.jsonl', annotated)
    write('few.jsonl', annotated.slice(1))
    const { code, talk } = await refused('--lines', 'lines.jsonl', '--predictions', 'few=few.jsonl')
    expect(code).toBe(1)
    expect(talk).toContain('lines.jsonl:1')
  })

  it('a file that is not there, or that is empty', async () => {
    expect((await refused('--lines', 'none.jsonl')).talk).toContain('none.jsonl')
    write('empty.jsonl', [])
    expect((await refused('--lines', 'empty.jsonl')).code).toBe(1)
  })
})

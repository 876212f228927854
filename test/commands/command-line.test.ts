import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCommand } from '../support/run-command.js'

const commands = ['serve', 'chat', 'parse', 'search', 'import', 'doctor']

describe('the command line', () => {
  it('lists its commands and its version on stdout', async () => {
    const help = await runCommand(['--help'])
    expect(help).toMatchObject({ code: 0, talk: '' })
    for (const name of [...commands, 'eval']) expect(help.output).toContain(`\n  ${name} `)
    expect(await runCommand(['--version'])).toMatchObject({ code: 0, output: '0.1.0\n' })
  })

  it.each([...commands, 'eval parser'])('explains %s, and that it takes a data directory', async (name) => {
    const { code, output } = await runCommand([...name.split(' '), '--help'])
    expect(code).toBe(0)
    expect(output).toContain(`parley ${name}`)
    expect(output).toContain('--data-dir')
  })

  it.each([
    ['no command', []],
    ['an unknown command', ['prase']],
    ['an unknown option', ['doctor', '--fast']],
    ['nothing to parse', ['parse']],
    ['a text and lines at once', ['parse', 'shoes', '--jsonl']],
    ['no file to import', ['import']],
    ['an unknown format', ['import', 'feed.csv', '--format', 'xlsx']],
    ['a count that is none', ['search', 'shoes', '-k', 'many']],
    ['a word too many', ['serve', 'now']],
    ['nothing to measure', ['eval']],
    ['a part that is not measured', ['eval', 'weather']],
    ['a limit that is none', ['eval', 'parser', '--limit', '0']],
    ['predictions without a name', ['eval', 'parser', '--predictions', 'file.jsonl']],
  ])('ends with 2 for %s, and says so on stderr alone', async (_what, words) => {
    const { code, output, talk } = await runCommand(words)
    expect(code).toBe(2)
    expect(output).toBe('')
    expect(talk).not.toBe('')
  })

  it('ends with 1 for a setting that is not allowed, naming what is', async () => {
    const { code, output, talk } = await runCommand(['doctor'], { environment: { INFERENCE_DEVICE: 'tpu' } })
    expect(code).toBe(1)
    expect(output).toBe('')
    expect(talk).toContain('INFERENCE_DEVICE="tpu" is not allowed')
    expect(talk).toContain('Next: Set INFERENCE_DEVICE to one of auto, cpu, cuda')
    expect(talk).not.toMatch(/\n\s+at /)
  })

  it('names a file that is not there, and shows no stack unless it is asked to debug', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-command-'))
    const quiet = await runCommand(['import', 'none.csv'], { folder })
    expect(quiet.code).toBe(1)
    expect(quiet.talk).toContain(join(folder, 'none.csv'))
    expect(quiet.talk).not.toMatch(/\n\s+at /)
    const loud = await runCommand(['import', 'none.csv'], { folder, environment: { LOG_LEVEL: 'debug' } })
    expect(loud.talk).toMatch(/\n\s+at /)
  })

  it('names the models it lacks and the command that brings them back', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'parley-models-'))
    const environment = { PARLEY_MODELS_DIR: empty }
    const missing = await runCommand(['parse', 'shoes'], { environment })
    expect(missing.code).toBe(1)
    expect(missing.talk).toContain(join(empty, 'manifest.json'))
    expect(missing.talk).toContain('git checkout -- models')
    writeFileSync(join(empty, 'manifest.json'), '{"half":')
    const corrupt = await runCommand(['parse', 'shoes'], { environment })
    expect(corrupt.code).toBe(1)
    expect(corrupt.talk).toContain('git checkout -- models')
  })

  it('names a database it cannot read', async () => {
    const dataDirectory = mkdtempSync(join(tmpdir(), 'parley-data-'))
    const file = join(dataDirectory, 'catalogue.db')
    writeFileSync(file, 'this is no database. '.repeat(1_000))
    const { code, talk } = await runCommand(['import', 'x.csv', '--data-dir', dataDirectory])
    expect(code).toBe(1)
    expect(talk).toContain(file)
    expect(talk).toContain('Next: ')
  })
})

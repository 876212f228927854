import { mkdtempSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Environment, readConfig } from '../src/config.js'
import { ParleyError } from '../src/errors.js'

function folderWith(envFile?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-config-'))
  if (envFile !== undefined) writeFileSync(join(folder, '.env'), envFile)
  return folder
}

function refusal(environment: Environment, envFile?: string): ParleyError {
  try {
    readConfig(environment, folderWith(envFile))
  } catch (error) {
    if (error instanceof ParleyError) return error
    throw error
  }
  throw new Error('the configuration was taken')
}

describe('readConfig', () => {
  it('has a default for everything but secrets, and cannot be changed afterwards', () => {
    const folder = folderWith()
    const config = readConfig({ PATH: '/usr/bin' }, folder)
    expect(config).toMatchObject({
      port: 3978,
      host: '127.0.0.1',
      dataDirectory: join(folder, 'var'),
      loadsDemo: true,
      inferenceDevice: 'auto',
      logLevel: undefined,
      directLineSecret: undefined,
    })
    expect(Object.isFrozen(config)).toBe(true)
  })

  it('finds the models beside the program, whatever folder it is started in', () => {
    expect(readConfig({}, folderWith()).modelsDirectory).toBe(join(process.cwd(), 'models'))
  })

  it('reads .env, lets the environment win, and takes an empty value for none', () => {
    const folder = folderWith('# the shop\nPORT=4000\nHOST="0.0.0.0"\nPARLEY_DEMO=false\nLOG_LEVEL=\n')
    const config = readConfig({ PORT: '5000', PARLEY_DATA_DIR: '/srv/shop', INFERENCE_DEVICE: '' }, folder)
    expect(config).toMatchObject({
      port: 5000,
      host: '0.0.0.0',
      loadsDemo: false,
      dataDirectory: '/srv/shop',
      logLevel: undefined,
      inferenceDevice: 'auto',
    })
  })

  it.each([
    ['PORT', '70000', 'from 0 to 65535'],
    ['PARLEY_CHECKOUT_URL', 'javascript:alert(1)', 'begins with https://'],
    ['PARLEY_CHECKOUT_URL', '/cart/{lines}', 'begins with https://'],
    ['PORT', '39 78', 'from 0 to 65535'],
    ['INFERENCE_DEVICE', 'gpu', 'auto, cpu, cuda'],
    ['LOG_LEVEL', 'loud', 'trace, debug, info, warn, error, silent'],
    ['PARLEY_DEMO', 'yes', 'true, false'],
  ])('stops at %s=%s and tells what is allowed', (name, value, allowed) => {
    const error = refusal({ [name]: value })
    expect(error.code).toBe('configuration')
    expect(error.message).toContain(`${name}="${value}"`)
    expect(error.nextStep).toContain(allowed)
  })

  it('stops at a name it does not know, in the environment and in .env', () => {
    expect(refusal({ PARLEY_PORT: '80' }).message).toContain('PARLEY_PORT')
    const inFile = refusal({}, 'PROT=80\n')
    expect(inFile.message).toContain('PROT')
    expect(inFile.nextStep).toContain('PORT, HOST')
  })

  it('never shows a secret', () => {
    const error = refusal({ DIRECT_LINE_SECRET: 'hunter2' })
    expect(`${error.message} ${error.nextStep}`).not.toContain('hunter2')
    expect(error.message).toContain('DIRECT_LINE_SECRET')
    expect(error.nextStep).toContain('at least 32 characters')
  })

  it('knows every setting that .env.example lists, and lists every setting it knows', async () => {
    const example = await readFile('.env.example', 'utf8')
    const listed = [...example.matchAll(/^#([A-Z_]+)=/gm)].map(([, name]) => name)
    const allowed = refusal({ PARLEY_NO_SUCH: '1' })
      .nextStep.split('Allowed: ')[1]
      ?.replace('.', '')
      .split(', ')
    expect([...listed].sort()).toEqual([...(allowed ?? [])].sort())
  })
})

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { runCommand } from '../support/run-command.js'
import { writeSmallFeed } from '../support/small-feed.js'

// the program as it is installed: built by `npm ci` and before the tests by `npm test`
const program = join(process.cwd(), 'dist/main.js')
vi.setConfig({ testTimeout: 120_000 }) // each starts the program anew, models and all

const folder = mkdtempSync(join(tmpdir(), 'parley-serve-'))
const dataDirectory = join(folder, 'data')

beforeAll(async () => {
  const imported = await runCommand(['import', writeSmallFeed(folder), '--data-dir', dataDirectory])
  expect(imported.code).toBe(0)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

interface Started {
  child: ChildProcess
  /** What it wrote on stderr so far. */
  talk(): string
  /** "http://localhost:…", when it serves. */
  address: Promise<string>
  exitCode: Promise<number | null>
}

function start(environment: Record<string, string>): Started {
  const child = spawn(process.execPath, [program, 'serve', '--data-dir', dataDirectory], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const address = new Promise<string>((resolve, reject) => {
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8')
      const found = /is at (http:\S+)/.exec(said)?.[1]
      if (found !== undefined) resolve(found)
    })
    child.once('exit', () => reject(new Error(said)))
  })
  address.catch(() => undefined) // looked at only by who expects it to serve
  const exitCode = once(child, 'exit').then(([code]) => code as number | null)
  return { child, talk: () => said, address, exitCode }
}

describe('serve', () => {
  it('says where it is, serves the page, and ends cleanly when it is asked to', async () => {
    const server = start({ PORT: '0' })
    const address = (await server.address).replace('localhost', '127.0.0.1')
    const ready = await fetch(`${address}/readyz`)
    expect(ready.status).toBe(200)
    expect(await ready.json()).toMatchObject({ parts: { catalogue: '18 products', index: '18 vectors' } })
    expect((await fetch(`${address}/`)).headers.get('content-type')).toContain('text/html')
    expect(await (await fetch(`${address}/images/desk-lamp-1.svg`)).text()).toContain('<svg')
    server.child.kill('SIGTERM')
    expect(await server.exitCode).toBe(0)
    expect(server.talk()).toContain('Stopping')
  })

  it('finds what another process imports while it serves, and no longer what that takes out', async () => {
    const server = start({ PORT: '0' })
    const address = (await server.address).replace('localhost', '127.0.0.1')
    const feed = join(folder, 'changed.jsonl')
    const rows = readFileSync(join(folder, 'shop.jsonl'), 'utf8').trim().split('\n')
    const first = JSON.parse(rows[0] ?? '{}')
    const added = [1, 2, 3].map((number) =>
      JSON.stringify({ ...first, id: `new-${number}`, title: `New shoe ${number}` }),
    )
    writeFileSync(feed, [...added, ...rows.slice(2)].join('\n'))
    const imported = await runCommand(['import', feed, '--replace', '--data-dir', dataDirectory])
    expect(imported.code).toBe(0)
    expect(imported.talk).toContain('The server that runs on this data')
    await vi.waitFor(
      async () => {
        const { parts } = (await (await fetch(`${address}/readyz`)).json()) as { parts: object }
        expect(parts).toMatchObject({ catalogue: '19 products', index: '19 vectors' })
      },
      { timeout: 20_000, interval: 100 },
    )
    expect((await fetch(`${address}/images/new-1.svg`)).status).toBe(200)
    expect((await fetch(`${address}/images/${first.id}.svg`)).status).toBe(404)
    server.child.kill('SIGTERM')
    expect(await server.exitCode).toBe(0)
  })

  it('stops at once when the port is in use, and says which one to try', async () => {
    const first = start({ PORT: '0' })
    const port = new URL(await first.address).port
    const second = start({ PORT: port })
    expect(await second.exitCode).toBe(1)
    expect(second.talk()).toContain(`The port ${port} is in use`)
    expect(second.talk()).toContain(`PORT=${Number(port) + 1}`)
    expect(second.talk()).not.toContain('    at ')
    first.child.kill('SIGINT')
    expect(await first.exitCode).toBe(0)
  })

  it('mends an index that was damaged while it was down, with a line in the log', async () => {
    const index = join(dataDirectory, 'index')
    const generation = readFileSync(join(index, 'CURRENT'), 'utf8').trim()
    const graph = join(index, generation, 'graph.hnsw')
    expect(existsSync(graph)).toBe(true)
    writeFileSync(graph, 'no graph')
    const server = start({ PORT: '0' })
    await server.address
    expect(server.talk()).toContain('The product index is being built anew')
    server.child.kill('SIGTERM')
    expect(await server.exitCode).toBe(0)
  })
})

import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { openCatalogue } from '../../src/catalog/sqlite-catalogue.js'
import { jsonLines, parleyRow, temporaryFolder } from './feeds.js'

const folder = temporaryFolder()
const child = fileURLToPath(new URL('./import-child.ts', import.meta.url))
const loader = fileURLToPath(new URL('../support/run-typescript.mjs', import.meta.url))

afterAll(() => folder.remove())

function startImport(database: string, feed: string): ChildProcessByStdio<null, Readable, null> {
  return spawn(process.execPath, ['--import', loader, child, database, feed], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

describe('an import that is killed', () => {
  it('with kill -9 in the middle leaves the catalogue as it was, and can be done again', async () => {
    const database = folder.path('catalogue.db')
    const before = openCatalogue(database)
    const old = folder.feed(jsonLines(...Array.from({ length: 50 }, (_, at) => parleyRow(`old-${at}`))))
    const feed = folder.feed(jsonLines(...Array.from({ length: 5000 }, (_, at) => parleyRow(`new-${at}`))))
    const first = startImport(database, old)
    expect(await once(first, 'exit')).toEqual([0, null])
    const version = before.version()
    before.close()

    const killed = startImport(database, feed)
    for await (const line of createInterface({ input: killed.stdout })) if (Number(line) >= 2000) break
    killed.kill('SIGKILL')
    expect(await once(killed, 'exit')).toEqual([null, 'SIGKILL'])

    const after = openCatalogue(database)
    expect(after.version()).toBe(version)
    expect(after.count()).toBe(50)
    expect(after.searchWords('product', 100)).toHaveLength(50)
    expect(after.get('new-0')).toBeUndefined()

    const again = startImport(database, feed)
    expect(await once(again, 'exit')).toEqual([0, null])
    expect(after.count()).toBe(5000)
    expect(after.get('old-0')).toBeUndefined()
    after.close()
  }, 120_000)
})

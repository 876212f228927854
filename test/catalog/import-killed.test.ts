import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { importFeed } from '../../src/catalog/import/import-feed.js'
import { productSchema } from '../../src/catalog/product.js'
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
    const catalogue = openCatalogue(database)
    catalogue.upsert(Array.from({ length: 50 }, (_, at) => productSchema.parse(parleyRow(`old-${at}`))))
    const version = catalogue.version()
    const feed = folder.feed(jsonLines(...Array.from({ length: 5000 }, (_, at) => parleyRow(`new-${at}`))))

    const killed = startImport(database, feed)
    for await (const line of createInterface({ input: killed.stdout })) if (Number(line) >= 2000) break
    killed.kill('SIGKILL')
    expect(await once(killed, 'exit')).toEqual([null, 'SIGKILL'])

    expect(catalogue.version()).toBe(version)
    const reopened = openCatalogue(database)
    for (const seen of [catalogue, reopened]) {
      expect(seen.count()).toBe(50)
      expect(seen.searchWords('product', 100)).toHaveLength(50)
      expect(seen.get('new-0')).toBeUndefined()
    }
    await importFeed({ file: feed, catalogue: reopened, replace: true })
    expect(catalogue.count()).toBe(5000)
    expect(catalogue.get('old-0')).toBeUndefined()
    reopened.close()
    catalogue.close()
  }, 120_000)
})

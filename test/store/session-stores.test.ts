import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createMemorySessionStore } from '../../src/store/memory-session-store.js'
import { openStoreDatabase } from '../../src/store/open-store-database.js'
import { createSqliteSessionStore } from '../../src/store/sqlite-session-store.js'
import { sessionStoreContract } from './session-store.contract.js'

const folder = mkdtempSync(join(tmpdir(), 'parley-store-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const readNote = (value: unknown) => z.object({ words: z.array(z.string()) }).parse(value)
let files = 0
const newFile = () => join(folder, 'deep', `${++files}.db`)

sessionStoreContract('in memory', () => createMemorySessionStore())
sessionStoreContract('in SQLite', () => createSqliteSessionStore(openStoreDatabase(newFile()), readNote))

describe('sessions in a file', () => {
  it('are there after it was closed and opened again', async () => {
    const file = newFile()
    const first = openStoreDatabase(file)
    await createSqliteSessionStore(first, readNote).save('c1', { words: ['hello'] }, 0)
    first.close()
    const again = createSqliteSessionStore(openStoreDatabase(file), readNote)
    expect(await again.load('c1')).toEqual({ state: { words: ['hello'] }, revision: 1 })
  })

  it('are seen by two programs, of which one is late', async () => {
    const file = newFile()
    const one = createSqliteSessionStore(openStoreDatabase(file), readNote)
    const other = createSqliteSessionStore(openStoreDatabase(file), readNote)
    await one.save('c1', { words: ['one'] }, 0)
    await expect(other.save('c1', { words: ['other'] }, 0)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('say so when what comes back is not JSON', async () => {
    const database = openStoreDatabase(newFile())
    const store = createSqliteSessionStore(database, readNote)
    await store.save('c1', { words: [] }, 0)
    database.prepare('UPDATE sessions SET state = ?').run('{"words": [')
    await expect(store.load('c1')).rejects.toMatchObject({ code: 'database-corrupt' })
  })

  it('name the file that is no database', () => {
    const file = join(folder, 'broken.db')
    writeFileSync(file, 'this is not a database, however long it may be. '.repeat(100))
    expect(() => openStoreDatabase(file)).toThrow(expect.objectContaining({ code: 'database-corrupt' }))
    expect(() => openStoreDatabase(file)).toThrow(file)
  })
})

import { afterAll, describe, expect, it } from 'vitest'
import { limits } from '../../src/limits.js'
import { openStoreDatabase } from '../../src/store/open-store-database.js'
import { createSqliteRecordings } from '../../src/store/sqlite-recordings.js'
import { temporaryFolder } from '../support/web-server.js'

describe('recordings in SQLite', () => {
  const { folder, remove } = temporaryFolder()
  afterAll(remove)

  it('are kept in order, each message once, and begin anew where that is asked', () => {
    const database = openStoreDatabase(`${folder}/recordings.db`)
    const recordings = createSqliteRecordings(database)
    expect(recordings.has('c')).toBe(false)
    recordings.begin('c', undefined)
    for (const [id, turn] of [
      ['1', 'one'],
      ['2', 'two'],
      ['1', 'one again'],
    ] as const)
      recordings.add('c', id, turn)
    expect(recordings.read('c')).toEqual({ conversationId: 'c', turns: ['one', 'two'] })
    recordings.begin('c', '{}')
    expect(recordings.read('c')).toEqual({ conversationId: 'c', beganWith: '{}', turns: [] })
    recordings.delete('c')
    expect(recordings.read('c')).toBeUndefined()
    database.close()
  })

  it('end at the limit, and keep what it takes to have the first turns again', () => {
    const database = openStoreDatabase(`${folder}/full.db`)
    const recordings = createSqliteRecordings(database)
    recordings.begin('c', undefined)
    for (let turn = 1; turn <= limits.recording.maxTurns + 5; turn += 1)
      recordings.add('c', String(turn), String(turn))
    const turns = recordings.read('c')?.turns ?? []
    expect(turns).toHaveLength(limits.recording.maxTurns)
    expect(turns[0]).toBe('1')
    database.close()
  })
})

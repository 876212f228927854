import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ActivityLog } from '../../src/store/activity-log.js'
import { openStoreDatabase } from '../../src/store/open-store-database.js'
import { createSqliteActivityLog } from '../../src/store/sqlite-activity-log.js'
import { temporaryFolder } from '../support/web-server.js'

const shoppers = { id: 'c1', userId: 'u1', beganAt: '2026-01-05T10:00:00.000Z' }

describe('the activity log in SQLite', () => {
  const { folder, remove } = temporaryFolder()
  let database: ReturnType<typeof openStoreDatabase>
  let log: ActivityLog
  let file = 0

  beforeEach(() => {
    file += 1
    open()
    log.begin(shoppers)
  })
  afterEach(() => database.close())
  afterAll(remove)

  function open() {
    database = openStoreDatabase(`${folder}/${file}.db`)
    log = createSqliteActivityLog(database)
  }

  it('numbers activities from 1 within their conversation and gives them back in order', () => {
    log.begin({ ...shoppers, id: 'c2' })
    log.append('c1', { content: '"first"' })
    log.append('c2', { content: '"elsewhere"' })
    log.append('c1', { content: '"second"' })

    expect(log.after('c1', 0, 10)).toEqual([
      { sequence: 1, content: '"first"' },
      { sequence: 2, content: '"second"' },
    ])
    expect(log.after('c1', 1, 10)).toEqual([{ sequence: 2, content: '"second"' }])
    expect(log.after('c1', 0, 1)).toHaveLength(1)
    expect(log.latest('c1')).toBe(2)
    expect(log.latest('nowhere')).toBe(0)
  })

  it('keeps the first owner of a conversation', () => {
    log.begin({ ...shoppers, userId: 'somebody else' })
    expect(log.conversation('c1')).toEqual(shoppers)
    expect(log.conversation('c9')).toBeUndefined()
  })

  it('keeps a client id once in a conversation, and in another conversation again', () => {
    log.begin({ ...shoppers, id: 'c2' })
    const first = log.append('c1', { content: '"a"', clientId: 'x' })
    expect(log.append('c1', { content: '"changed"', clientId: 'x' })).toEqual({ sequence: 1, isNew: false })
    expect(first).toEqual({ sequence: 1, isNew: true })
    expect(log.append('c2', { content: '"a"', clientId: 'x' }).isNew).toBe(true)
    expect(log.after('c1', 0, 10)).toEqual([{ sequence: 1, content: '"a"' }])
  })

  it('keeps one reply to a message', () => {
    log.append('c1', { content: '"question"', awaitsReply: true })
    log.append('c1', { content: '"answer"', replyTo: 1 })
    expect(log.append('c1', { content: '"late answer"', replyTo: 1 })).toEqual({ sequence: 2, isNew: false })
  })

  it('knows after a restart which messages were never answered', () => {
    log.append('c1', { content: '"one"', awaitsReply: true })
    log.append('c1', { content: '"reply to one"', replyTo: 1 })
    log.append('c1', { content: '"two"', awaitsReply: true })
    database.close()
    open()
    expect(log.unanswered('c1')).toEqual([{ sequence: 3, content: '"two"' }])
    expect(log.conversation('c1')).toEqual(shoppers)
  })

  it('keeps any text as it was written', () => {
    const content = JSON.stringify("'; DROP TABLE logged_activities; -- \u0000 \ud800 👟 鞋")
    log.append('c1', { content })
    expect(log.after('c1', 0, 1)[0]?.content).toBe(content)
  })
})

import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Mailbox, NewLetter } from '../../src/store/mailbox.js'
import { openStoreDatabase } from '../../src/store/open-store-database.js'
import { createSqliteMailbox } from '../../src/store/sqlite-mailbox.js'
import { temporaryFolder } from '../support/web-server.js'

const { folder, remove } = temporaryFolder()
let file = ''
let count = 0
let mailbox: Mailbox
let database: ReturnType<typeof openStoreDatabase>

beforeEach(() => {
  file = `${folder}/${++count}.db`
  database = openStoreDatabase(file)
  mailbox = createSqliteMailbox(database)
})
afterEach(() => database.close())
afterAll(remove)

function aLetter(messageId: string, given: Partial<NewLetter> = {}): NewLetter {
  return {
    channel: 'telegram',
    messageId,
    conversationId: 'telegram:1',
    content: `"${messageId}"`,
    receivedAtMs: 1_000,
    ...given,
  }
}

function answer(sequence: number, calls: string[]) {
  const times = { notBeforeMs: 2_000, answeredAtMs: 2_000 }
  return mailbox.answer({ sequence, conversationId: 'telegram:1', language: 'zh', calls, ...times })
}

describe('the mailbox', () => {
  it('keeps a message once, of each channel', () => {
    expect(mailbox.keep(aLetter('a'))?.sequence).toBe(1)
    expect(mailbox.keep(aLetter('a', { content: 'other' }))).toBeUndefined()
    expect(mailbox.keep(aLetter('a', { channel: 'line', conversationId: 'line:1' }))?.channel).toBe('line')
    expect(mailbox.unanswered('telegram').map(({ content }) => content)).toEqual(['"a"'])
  })

  it('answers a message once, keeps its calls in order, and forgets what it said', () => {
    const kept = mailbox.keep(aLetter('a'))
    expect(answer(kept?.sequence ?? 0, ['one', 'two']).map(({ call }) => call)).toEqual(['one', 'two'])
    expect(answer(kept?.sequence ?? 0, ['three'])).toEqual([])
    expect(mailbox.unanswered('telegram')).toEqual([])
    expect(mailbox.keep(aLetter('a'))).toBeUndefined()
    expect(mailbox.waiting('telegram').map(({ call, attempts }) => [call, attempts])).toEqual([
      ['one', 0],
      ['two', 0],
    ])
    expect(mailbox.correspondent('telegram:1')).toEqual({ language: 'zh', introducedAtMs: 2_000 })
    expect(JSON.stringify(database.prepare('SELECT * FROM letters').all())).not.toContain('\\"a\\"')
  })

  it('has everything still after it was opened anew', () => {
    const kept = mailbox.keep(aLetter('a'))
    mailbox.keep(aLetter('b'))
    answer(kept?.sequence ?? 0, ['one'])
    database.close()
    database = openStoreDatabase(file)
    mailbox = createSqliteMailbox(database)
    expect(mailbox.unanswered('telegram').map(({ messageId }) => messageId)).toEqual(['b'])
    expect(mailbox.waiting('telegram').map(({ call }) => call)).toEqual(['one'])
  })

  it('drops what was delivered, keeps what is to be tried again, and of what is given up the reason alone', () => {
    const kept = mailbox.keep(aLetter('a'))
    const [one, two, three] = answer(kept?.sequence ?? 0, ['one', 'two', 'three'])
    mailbox.delivered(one?.id ?? 0)
    mailbox.postpone(two?.id ?? 0, 9_000)
    mailbox.bury(three?.id ?? 0, 'HTTP 403', 3_000)
    expect(
      mailbox.waiting('telegram').map(({ call, attempts, notBeforeMs }) => [call, attempts, notBeforeMs]),
    ).toEqual([['two', 1, 9_000]])
    expect(mailbox.deadLetters(10)).toEqual([
      {
        id: three?.id,
        channel: 'telegram',
        attempts: 1,
        createdAtMs: 2_000,
        diedAtMs: 3_000,
        problem: 'HTTP 403',
      },
    ])
    expect(JSON.stringify(database.prepare('SELECT * FROM deliveries').all())).not.toContain('three')
  })

  it('lets go of what is old and answered, and of nothing else', () => {
    const kept = mailbox.keep(aLetter('a'))
    mailbox.keep(aLetter('b'))
    answer(kept?.sequence ?? 0, [])
    mailbox.prune(1_000)
    expect(mailbox.keep(aLetter('a'))).toBeUndefined()
    mailbox.prune(1_001)
    expect(mailbox.unanswered('telegram').map(({ messageId }) => messageId)).toEqual(['b'])
    expect(mailbox.keep(aLetter('a'))).toMatchObject({ messageId: 'a' })
  })

  it('forgets a whole conversation where that is asked for', () => {
    const kept = mailbox.keep(aLetter('a'))
    mailbox.keep(aLetter('c', { conversationId: 'telegram:2' }))
    answer(kept?.sequence ?? 0, ['one'])
    mailbox.forget('telegram:1')
    expect(mailbox.waiting('telegram')).toEqual([])
    expect(mailbox.correspondent('telegram:1')).toBeUndefined()
    expect(mailbox.unanswered('telegram').map(({ conversationId }) => conversationId)).toEqual(['telegram:2'])
  })
})

import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openStoreDatabase } from '../../src/store/open-store-database.js'
import { createSqliteHandoffStore } from '../../src/store/sqlite-handoff-store.js'
import { readJsonLines, runCommand } from '../support/run-command.js'

it('lists what was left for the staff, and closes what is settled', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-tickets-'))
  const tickets = (...words: string[]) => runCommand(['tickets', '--data-dir', folder, ...words])
  expect(await tickets()).toMatchObject({ code: 0, output: '' }) // nobody has talked yet

  const database = openStoreDatabase(join(folder, 'conversations.db'))
  const store = createSqliteHandoffStore(database)
  const at = '2026-01-05T09:00:00.000Z'
  store.openTicket({ conversationId: 'c1', brief: '{"need":"boots"}', at })
  store.openTicket({ conversationId: 'c2', brief: '{}', at })
  database.close()

  expect(readJsonLines((await tickets()).output)).toEqual([
    { number: 1, conversation: 'c1', at, brief: { need: 'boots' } },
    { number: 2, conversation: 'c2', at, brief: {} },
  ])
  expect((await tickets('--close', '1')).code).toBe(0)
  expect(await tickets('--close', '1')).toMatchObject({
    code: 1,
    talk: expect.stringContaining('no open ticket 1'),
  })
  expect(readJsonLines((await tickets()).output)).toMatchObject([{ number: 2 }])
})

it('tells that nothing was asked in vain where nobody has talked', async () => {
  const { code, talk } = await runCommand(['unanswered', '--days', '7'])
  expect({ code, talk }).toMatchObject({ code: 0, talk: expect.stringContaining('in the last 7 days') })
})

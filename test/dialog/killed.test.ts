import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readSession } from '../../src/dialog/index.js'
import { openStoreDatabase } from '../../src/store/open-store-database.js'
import { createSqliteSessionStore } from '../../src/store/sqlite-session-store.js'
import { converse } from '../support/conversation.js'

const folder = mkdtempSync(join(tmpdir(), 'parley-killed-'))
const children: ChildProcess[] = []
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

it('has the last answered turn, whole, after the process was killed in the middle of another', async () => {
  const file = join(folder, 'conversations.db')
  const lastAnswered = await killAfter(file, 20)

  const sessions = createSqliteSessionStore(openStoreDatabase(file), readSession)
  const { say, session } = converse({ 'not in white': 'refine color != white' }, { sessions })
  const kept = await session()
  expect(kept?.turn).toBeGreaterThanOrEqual(lastAnswered)
  expect(kept?.profile.facts.map(({ value }) => value)).toEqual([String(kept?.turn)])
  expect(kept?.transcript.at(-1)).toMatchObject({ turn: kept?.turn, said: `under ${kept?.turn}` })

  const next = await say('not in white', 'after the restart')
  expect(next.turn).toBe((kept?.turn ?? 0) + 1)
  expect(next.profile.map(({ value }) => value)).toEqual([String(kept?.turn), 'white'])
}, 240_000)

/** Starts a process that talks on and on, kills it once it has answered so many turns, and gives the last it answered. */
async function killAfter(file: string, turns: number): Promise<number> {
  const child = spawn(
    process.execPath,
    ['--import', './test/support/run-typescript.mjs', 'test/support/chat-child.ts', file],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  children.push(child)
  const ended = once(child, 'exit')
  let answered = 0
  for await (const chunk of child.stdout) {
    answered = Number(String(chunk).trim().split('\n').at(-1) ?? answered)
    if (answered >= turns) child.kill('SIGKILL')
  }
  const [, signal] = await ended
  expect(signal).toBe('SIGKILL')
  return answered
}

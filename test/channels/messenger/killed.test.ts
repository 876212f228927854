import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, expect, it } from 'vitest'
import { lineTrial } from '../../support/messengers/line-trial.js'
import { startStandIn } from '../../support/messengers/stand-in.js'
import { temporaryFolder } from '../../support/web-server.js'

const kills = 3 // the same test with a hundred: PARLEY_TEST_KILLS=100
const wanted = Number(process.env.PARLEY_TEST_KILLS ?? kills)
const messagesEach = 5

let running: ChildProcess | undefined
afterEach(() => void running?.kill('SIGKILL'))

/** Starts a server over the mailbox; gives its port. */
async function startServer(file: string, apiUrl: string): Promise<number> {
  running = spawn(
    process.execPath,
    [
      '--import',
      './test/support/run-typescript.mjs',
      'test/support/messengers/messenger-child.ts',
      file,
      apiUrl,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const [line] = await once(running.stdout ?? running, 'data')
  return Number(String(line).trim())
}

it('answers every message that it said it had taken exactly once, though it is killed over and over', async () => {
  const { folder, remove } = temporaryFolder()
  const standIn = await startStandIn(lineTrial.judge)
  const file = `${folder}/conversations.db`
  const taken: string[] = []
  for (let kill = 0; kill < wanted; kill += 1) {
    const port = await startServer(file, standIn.address)
    const before = taken.length
    const sent = Array.from({ length: messagesEach }, async (_, index) => {
      const text = `message ${kill}-${index}.`
      const { path, headers, body } = lineTrial.sign(
        lineTrial.bodyOf({ kind: 'text', id: `${kill}x${index}`, text, user: `${index % 3}` }),
      )
      await pause(index * 4)
      const address = `http://127.0.0.1:${port}${path}`
      const answer = await fetch(address, { method: 'POST', headers, body }).catch(() => undefined)
      if (answer?.status === 200) taken.push(text)
    })
    while (taken.length - before < 1 + (kill % messagesEach)) await pause(1)
    await pause((kill * 7) % 40) // a turn takes 20 ms: before it, within it, after it, while it is sent
    running?.kill('SIGKILL')
    await Promise.all(sent)
  }
  await startServer(file, standIn.address)
  const answers = () =>
    standIn.shown.flatMap(({ texts }) => texts.flatMap((text) => /Answer to (.*)/.exec(text)?.[1] ?? []))
  while (taken.some((text) => !answers().includes(text))) await pause(20)
  await pause(300) // whatever would be said twice is said by now
  expect(taken.length).toBeGreaterThan(0)
  expect(taken.filter((text) => answers().filter((answer) => answer === text).length !== 1)).toEqual([])
  expect(standIn.problems).toEqual([])
  await standIn.stop()
  remove()
}, 600_000)

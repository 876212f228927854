import { setTimeout as pause } from 'node:timers/promises'
import { createLineMessenger } from '../../../src/channels/line/line-messenger.js'
import { createMessengerChannel } from '../../../src/channels/messenger/messenger-channel.js'
import { createOwnLink } from '../../../src/channels/rendering/own-hosts.js'
import { createServer } from '../../../src/server.js'
import { openStoreDatabase } from '../../../src/store/open-store-database.js'
import { createSqliteMailbox } from '../../../src/store/sqlite-mailbox.js'
import { lineSettings } from './line-trial.js'
import { dialogueThat } from './replies.js'

/** LINE's channel on a server of its own process, with turns that take a moment; says its port, and serves until it is killed. */
const [file = '', apiUrl = ''] = process.argv.slice(2)
const { takeTurn } = dialogueThat(async ({ text }) => {
  await pause(20)
  return { text: `Answer to ${text}` }
})
const complain = (problem: unknown) => void process.stderr.write(`${String(problem)}\n`)
// its clock stands still, so that a reply token is good however long a busy machine takes to start again
const messenger = createLineMessenger({ ...lineSettings, apiUrl }, createOwnLink([]), () => 0)
const channel = createMessengerChannel(messenger, {
  takeTurn,
  mailbox: createSqliteMailbox(openStoreDatabase(file)),
  reportRefused: () => {},
  reportDead: complain,
  reportError: complain,
})
const { http } = createServer({
  channels: [channel],
  pictureOf: () => undefined,
  readiness: () => ({ isReady: true, parts: {} }),
  reportError: complain,
})
http.listen(0, '127.0.0.1', () => {
  const address = http.address()
  process.stdout.write(`${typeof address === 'object' ? address?.port : ''}\n`)
})

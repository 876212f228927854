import { describe, expect, it } from 'vitest'
import { recordTurns } from '../../src/dialog/index.js'
import { openStoreDatabase } from '../../src/store/open-store-database.js'
import { createSqliteRecordings } from '../../src/store/sqlite-recordings.js'
import { aMessage, converse } from '../support/conversation.js'

const script = {
  shoes: 'search category = running shoes',
  'i wear 43': 'profile_set size = 43',
  'forget it all': 'profile_forget attribute = all',
  fail: 'more',
}
const versions = { program: '1', models: 'm', embedder: 'e', catalogue: 'c' }

function recorded() {
  const database = openStoreDatabase(':memory:')
  const recordings = createSqliteRecordings(database)
  const { takeTurn, sessions } = converse(script)
  const take = recordTurns(takeTurn, sessions, recordings, () => versions)
  const read = () => recordings.read('c1')
  return { say: (text: string, id: string) => take(aMessage('c1', id, text)), read }
}

describe('recording', () => {
  it('keeps each message with its reply and the versions, a message delivered twice once', async () => {
    const { say, read } = recorded()
    const reply = await say('shoes', 'm1')
    await say('i wear 43', 'm2')
    await say('shoes', 'm1')
    const turns = (read()?.turns ?? []).map((turn) => JSON.parse(turn))
    expect(turns.map(({ message }) => message.text)).toEqual(['shoes', 'i wear 43'])
    expect(JSON.stringify(turns[0].reply)).toBe(JSON.stringify(reply))
    expect(turns[0].versions).toEqual(versions)
    expect(read()?.beganWith).toBeUndefined()
  })

  it('keeps no word of before after “forget everything”, and what it takes to go on', async () => {
    const { say, read } = recorded()
    await say('i wear 43', 'm1')
    await say('forget it all', 'm2')
    await say('shoes', 'm3')
    const { beganWith = '', turns = [] } = read() ?? {}
    expect(turns).toHaveLength(1)
    expect(JSON.parse(beganWith).turn).toBe(2)
    expect(beganWith + turns.join('')).not.toContain('43"')
    expect(beganWith).not.toContain('i wear')
  })

  it('keeps no turn that failed', async () => {
    const { say, read } = recorded()
    await expect(say('not in the script', 'm1')).rejects.toThrow()
    expect(read()).toBeUndefined()
  })
})

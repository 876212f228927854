import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { standAside } from '../../src/dialog/index.js'
import { understandPerson } from '../../src/dialog/understand-person.js'
import { createDesk, type Desk } from '../../src/handoff/desk.js'
import type { HandoffStore } from '../../src/store/handoff-store.js'
import { openStoreDatabase } from '../../src/store/open-store-database.js'
import { createSqliteHandoffStore } from '../../src/store/sqlite-handoff-store.js'
import { aMessage, converse } from '../support/conversation.js'

let database: ReturnType<typeof openStoreDatabase>
let store: HandoffStore
let present: number
let desk: Desk
beforeEach(() => {
  database = openStoreDatabase(':memory:')
  store = createSqliteHandoffStore(database)
  present = 1
  desk = createDesk({ store, agentsPresent: () => present })
})
afterEach(() => database.close())

const script = {
  'running shoes for women': 'search category = running shoes ; audience = women',
  'i think a person would know better': 'handoff',
  'any in red?': 'refine color = red',
  我想跟店员聊聊: 'handoff',
}

describe('a wish for a person', () => {
  it('puts the shopper in the queue, and the agent knows what was said', async () => {
    const { say } = converse(script, { desk })
    await say('running shoes for women')
    const reply = await say('i think a person would know better')
    expect(reply.text).toContain('number 1 in the queue')
    expect(reply.handoff).toBe('waiting')
    const brief = JSON.parse(desk.queue()[0]?.brief ?? '{}')
    expect(brief).toMatchObject({ language: 'en', lost: 0 })
    expect(brief.need).toMatch(/running shoes/)
    expect(brief.shown.length).toBeGreaterThan(0)
    expect(brief.transcript[0].said).toBe('running shoes for women')
  })

  it('can be taken back with a button', async () => {
    const { say } = converse(script, { desk })
    const { chips } = await say('speak to a human')
    expect(desk.owner('c1')).toBe('waiting')
    expect((await say(chips[0]?.say ?? '')).text).toContain('out of the queue')
    expect(desk.owner('c1')).toBe('bot')
  })

  it('becomes a ticket where nobody is there, in the shopper’s language', async () => {
    present = 0
    const { say } = converse(script, { desk })
    const reply = await say('我想跟店员聊聊')
    expect(reply.text).toContain('工单 1')
    expect(store.openTickets()).toHaveLength(1)
    expect(desk.owner('c1')).toBe('bot')
  })

  it('is answered plainly in a shop that has no such way', async () => {
    expect((await converse(script).say('speak to a human')).text).toMatch(/cannot pass you on/)
  })
})

describe('while a person has the conversation', () => {
  it('the bot is silent, and what the shopper says is kept for them, once', async () => {
    const { say, takeTurn, session } = converse(script, { desk })
    const aside = standAside(takeTurn, desk)
    await say('get me a human')
    desk.claim('c1', 'ann', '2026-01-01T09:01:00.000Z')
    const before = await session()
    const reply = await aside(aMessage('c1', 'm7', 'any in red?'))
    await aside(aMessage('c1', 'm7', 'any in red?'))
    expect(reply).toMatchObject({ text: '', cards: [], chips: [], handoff: 'agent' })
    expect(await session()).toEqual(before)
    expect(desk.messages('c1', 0).map(({ text }) => text)).toEqual(['any in red?'])
    desk.release('c1', 'ann')
    expect((await aside(aMessage('c1', 'm8', 'running shoes for women'))).cards.length).toBeGreaterThan(0)
  })

  it('a reply that the bot was writing when they took it is not sent', async () => {
    const { takeTurn, say } = converse(script, { desk })
    await say('get me a human')
    const aside = standAside(async (message) => {
      const reply = await takeTurn(message)
      desk.claim('c1', 'ann', '2026-01-01T09:01:00.000Z')
      return reply
    }, desk)
    expect(await aside(aMessage('c1', 'm9', 'running shoes for women'))).toMatchObject({
      text: '',
      handoff: 'agent',
    })
    expect(desk.messages('c1', 0)).toHaveLength(1)
  })

  it('“forget everything” takes the words out of the queue as well', async () => {
    const { takeTurn, say } = converse({ ...script, 'forget me': 'profile_forget attribute = all' }, { desk })
    await say('running shoes for women')
    await say('get me a human')
    desk.shopperSays('c1', { messageId: 'm5', text: 'my secret', at: '2026-01-01T09:01:00.000Z' })
    await standAside(takeTurn, desk)(aMessage('c1', 'm9', 'forget me'))
    expect(JSON.stringify([desk.queue(), desk.messages('c1', 0)])).not.toMatch(/secret|running/)
  })

  it('in the queue the bot still answers, and the agent will read it', async () => {
    const { takeTurn, say } = converse(script, { desk })
    await say('get me a human')
    const reply = await standAside(takeTurn, desk)(aMessage('c1', 'm9', 'running shoes for women'))
    expect(reply.cards.length).toBeGreaterThan(0)
    expect(reply.handoff).toBe('waiting')
    expect(desk.messages('c1', 0)).toHaveLength(1)
  })
})

describe('a plain request for a person', () => {
  it.each([
    'speak to agent',
    'get me a human',
    'Can I talk to a real person please?',
    'I want to speak to an agent',
    'representative',
    'human',
    '转人工',
    '转人工吧',
    '我要找人工客服',
    '能不能转人工',
    '人工',
  ])('“%s” never depends on the parser', (text) => {
    expect(understandPerson(text)?.frames).toEqual([{ act: 'handoff', slots: [] }])
  })

  it.each([
    'a human anatomy model',
    'running shoes',
    'gift for a person who cooks',
    '人工草坪',
    '人工智能音箱',
    'agent 47 game',
    '',
  ])('“%s” is none', (text) => expect(understandPerson(text)).toBeUndefined())

  it.each(['leave the queue', "I don't need a person any more", '不用人工了'])(
    '“%s” takes it back',
    async (text) => {
      const { say } = converse(script, { desk })
      await say('human')
      await say(text)
      expect(desk.owner('c1')).toBe('bot')
    },
  )
})

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ParleyError } from '../../src/errors.js'
import { createDesk, type Desk } from '../../src/handoff/desk.js'
import { isOpen, readOfficeHours } from '../../src/handoff/office-hours.js'
import { limits } from '../../src/limits.js'
import type { HandoffStore } from '../../src/store/handoff-store.js'
import { openStoreDatabase } from '../../src/store/open-store-database.js'
import { createSqliteHandoffStore } from '../../src/store/sqlite-handoff-store.js'
import { randomFrom } from '../support/random.js'

let database: ReturnType<typeof openStoreDatabase>
let store: HandoffStore
let desk: Desk
let present: number

beforeEach(() => {
  database = openStoreDatabase(':memory:')
  store = createSqliteHandoffStore(database)
  present = 1
  desk = createDesk({ store, agentsPresent: () => present })
})
afterEach(() => database.close())

const at = (minute: number) => new Date(Date.UTC(2026, 0, 5, 9, minute)).toISOString()
const says = (messageId: string, minute = 0) => ({ messageId, text: `words of ${messageId}`, at: at(minute) })

describe('a shopper who wants a person', () => {
  it('hears their place, and the wait once one is known', () => {
    expect(desk.request('c1', '{}', at(0))).toEqual({ kind: 'waiting', place: 1, expectedMinutes: undefined })
    expect(desk.request('c2', '{}', at(1))).toEqual({ kind: 'waiting', place: 2, expectedMinutes: undefined })
    desk.claim('c1', 'ann', at(4))
    expect(desk.place('c2')).toEqual({ kind: 'waiting', place: 1, expectedMinutes: 4 })
    expect(desk.request('c2', '{}', at(5))).toEqual(desk.place('c2')) // asked again: not sent to the end
    expect(desk.request('c1', '{}', at(5))).toEqual({ kind: 'agent' })
  })

  it('can go back to the bot, and can ask again', () => {
    desk.request('c1', '{}', at(0))
    expect([desk.owner('c1'), desk.leave('c1'), desk.owner('c1'), desk.leave('c1')]).toEqual([
      'waiting',
      true,
      'bot',
      false,
    ])
    expect(() => desk.claim('c1', 'ann', at(1))).toThrow(ParleyError)
    expect(desk.request('c1', '{}', at(2))).toMatchObject({ place: 1 })
  })

  it('gets one ticket where nobody is there, however often they ask', () => {
    present = 0
    const ticket = { kind: 'ticket', number: 1, why: 'nobody' }
    expect([desk.request('c1', '{}', at(0)), desk.request('c1', '{}', at(1))]).toEqual([ticket, ticket])
    expect(desk.request('c2', '{}', at(2))).toMatchObject({ number: 2 })
    expect(store.openTickets().map(({ conversationId }) => conversationId)).toEqual(['c1', 'c2'])
    store.closeTicket(1)
    expect(desk.request('c1', '{}', at(3))).toMatchObject({ number: 3 })
    expect(desk.owner('c1')).toBe('bot')
  })

  it('gets a ticket out of hours though agents are signed in', () => {
    const hours = readOfficeHours('Europe/London; Mon-Fri 08:00-20:00; Sat 09:00-17:00')
    const open = createDesk({ store, hours, agentsPresent: () => 1 })
    expect(open.request('c1', '{}', '2026-01-04T12:00:00Z')).toMatchObject({ kind: 'ticket', why: 'closed' })
    expect(open.request('c1', '{}', '2026-01-05T12:00:00Z')).toMatchObject({ kind: 'waiting' })
  })
})

describe('an agent', () => {
  it('is the only one who can answer what they have claimed', () => {
    desk.request('c1', '{}', at(0))
    desk.claim('c1', 'ann', at(1))
    expect(() => desk.claim('c1', 'bob', at(1))).toThrow(expect.objectContaining({ code: 'conflict' }))
    expect(() => desk.reply('c1', 'bob', says('a1'))).toThrow(expect.objectContaining({ code: 'conflict' }))
    expect(() => desk.release('c1', 'bob')).toThrow(expect.objectContaining({ code: 'conflict' }))
    expect(() => desk.claim('never heard of', 'bob', at(1))).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    )
    desk.reply('c1', 'ann', says('a1'))
    desk.release('c1', 'ann')
    expect(desk.owner('c1')).toBe('bot')
    expect(() => desk.reply('c1', 'ann', says('a2'))).toThrow(expect.objectContaining({ code: 'conflict' }))
  })

  it('who is not heard of loses the conversation to the queue, at its old place', () => {
    desk.request('c1', '{}', at(0))
    desk.request('c2', '{}', at(1))
    desk.claim('c1', 'ann', at(2))
    const goneMinutes = limits.handoff.agentGoneMs / 60_000
    desk.seen('ann', at(4))
    expect(desk.returnAbandoned(at(4 + goneMinutes))).toEqual([])
    expect(desk.returnAbandoned(at(5 + goneMinutes))).toEqual(['c1'])
    expect(desk.queue().map(({ conversationId }) => conversationId)).toEqual(['c1', 'c2'])
  })
})

it('never has two owners and never loses a message, whatever happens in whatever order', () => {
  for (let seed = 1; seed <= 20; seed += 1) runOfEvents(seed, 200)
})

/** Two desks over one database, as two processes would have; what is right is kept beside them in plain variables. */
function runOfEvents(seed: number, count: number): void {
  const random = randomFrom(seed)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  const desks = [desk, createDesk({ store, agentsPresent: () => present })]
  const conversations = ['x', 'y', 'z'].map((name) => `${name}${seed}`)
  const said = new Map<string, string[]>(conversations.map((id) => [id, []]))
  const owners = new Map<string, string>()
  const tried = (work: () => void): boolean => {
    try {
      work()
      return true
    } catch (error) {
      expect(error).toBeInstanceOf(ParleyError)
      return false
    }
  }
  for (let step = 0; step < count; step += 1) {
    const one = pick(desks)
    const id = pick(conversations)
    const agent = pick(['ann', 'bob', 'cem'])
    const message = says(`${seed}.${step}`, step)
    const isTheirs = owners.get(id) === agent
    switch (Math.floor(random() * 8)) {
      case 0:
        one.request(id, '{}', at(step))
        break
      case 1:
        one.leave(id)
        break
      case 2: {
        const wasWaiting = one.owner(id) === 'waiting'
        expect(tried(() => one.claim(id, agent, at(step)))).toBe(wasWaiting || isTheirs)
        if (wasWaiting) owners.set(id, agent)
        break
      }
      case 3:
        expect(tried(() => one.reply(id, agent, message))).toBe(isTheirs)
        if (isTheirs) said.get(id)?.push(message.text)
        break
      case 4:
        one.shopperSays(id, message)
        one.shopperSays(id, message) // delivered twice
        said.get(id)?.push(message.text)
        break
      case 5:
        expect(tried(() => pick([one.release, one.close])(id, agent))).toBe(isTheirs)
        if (isTheirs) owners.delete(id)
        break
      case 6:
        one.seen(agent, at(step))
        break
      default:
        for (const back of one.returnAbandoned(at(step))) owners.delete(back)
    }
    for (const each of conversations) {
      expect(store.read(each)?.agentId).toBe(owners.get(each))
      expect(one.owner(each) === 'agent').toBe(owners.has(each))
    }
  }
  for (const id of conversations) {
    expect(desk.messages(id, 0).map(({ text }) => text)).toEqual(said.get(id))
  }
}

describe('office hours', () => {
  it('hold in their own time zone', () => {
    const hours = readOfficeHours('Asia/Shanghai; Mon-Fri 09:00-18:00')
    expect(hours && isOpen(hours, '2026-01-05T01:00:00Z')).toBe(true) // 9 in Shanghai
    expect(hours && isOpen(hours, '2026-01-05T10:00:00Z')).toBe(false) // 18 there
    expect(hours && isOpen(hours, '2026-01-03T02:00:00Z')).toBe(false) // a Saturday
  })

  it.each([
    '',
    'Europe/London',
    'Nowhere/Town; Mon 09:00-17:00',
    'UTC; Fri-Mon 09:00-17:00',
    'UTC; Mon 17:00-09:00',
    'UTC; Mon 9-5',
  ])('are not read from “%s”', (text) => expect(readOfficeHours(text)).toBeUndefined())
})

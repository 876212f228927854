import { describe, expect, it } from 'vitest'
import { guardTurn, oneAtATime, type Session, type TurnFailure } from '../../src/dialog/index.js'
import { ParleyError } from '../../src/errors.js'
import { limits } from '../../src/limits.js'
import { createMemorySessionStore } from '../../src/store/memory-session-store.js'
import { aMessage, converse } from '../support/conversation.js'
import { createSimpleRetrieve } from '../support/simple-retrieve.js'
import { smallShop } from '../support/small-shop.js'

const shoes = { shoes: 'search category = running shoes', more: 'more', hello: 'greet' }

describe('a message that is delivered twice', () => {
  it('gets the same reply and changes nothing', async () => {
    const { say, session, told } = converse(shoes)
    await say('shoes', 'm1')
    const reply = await say('more', 'm2')
    const before = await session()
    expect(await say('more', 'm2')).toEqual(reply)
    expect(await session()).toEqual(before)
    expect(told).toHaveLength(2)
  })

  it('is not answered anew when much has been said since', async () => {
    const { say, session } = converse(shoes)
    const first = await say('shoes', 'first')
    for (let count = 0; count < 30; count += 1) await say('hello')
    const again = await say('shoes', 'first')
    expect(again).toMatchObject({ messageId: 'first', turn: 1, text: first.text })
    expect((await session())?.turn).toBe(31)
  })
})

describe('many messages at once', () => {
  const script = Object.fromEntries(
    Array.from({ length: 50 }, (_, index) => [`${index}`, `refine feature = feature${index}`]),
  )

  it('are answered in order, none lost, in one conversation', async () => {
    const { takeTurn, session } = converse(script)
    const inOrder = oneAtATime(takeTurn)
    const replies = await Promise.all(
      Object.keys(script).map((text) => inOrder(aMessage('c1', `m${text}`, text))),
    )
    expect(replies.map(({ turn }) => turn)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1))
    const kept = await session()
    expect(kept?.turn).toBe(50)
    expect(kept?.profile.facts.at(-1)?.value).toBe('feature49')
  })

  it('would overwrite each other without the order, and then say so', async () => {
    const { takeTurn } = converse(script)
    const outcomes = await Promise.allSettled(
      Object.keys(script).map((text) => takeTurn(aMessage('c1', `m${text}`, text))),
    )
    const conflicts = outcomes.filter(({ status }) => status === 'rejected')
    expect(conflicts).toHaveLength(49)
    expect(conflicts[0]).toMatchObject({ reason: { code: 'conflict' } })
  })

  it('run side by side in different conversations', async () => {
    let waiting = 0
    let release: () => void = () => {}
    const bothThere = new Promise<void>((resolve) => {
      release = resolve
    })
    const inOrder = oneAtATime(async (message) => {
      waiting += 1
      if (waiting === 2) release()
      await bothThere // would hang if the second waited for the first
      return converse(shoes).say('hello', message.messageId)
    })
    await Promise.all([inOrder(aMessage('c1', 'm1', 'hello')), inOrder(aMessage('c2', 'm1', 'hello'))])
    expect(waiting).toBe(2)
  })

  it('go on after one that failed', async () => {
    const { takeTurn } = converse(shoes)
    const inOrder = oneAtATime(takeTurn)
    const failed = inOrder(aMessage('c1', 'm1', 'not in the script'))
    const next = inOrder(aMessage('c1', 'm2', 'hello'))
    await expect(failed).rejects.toThrow('not in the script')
    expect((await next).turn).toBe(1)
  })
})

describe('a step that fails', () => {
  const broken = new ParleyError('index-corrupt', 'the index is gone', { nextStep: 'Build it anew.' })

  function shopWhoseSearchBreaks() {
    const sessions = createMemorySessionStore<Session>()
    const failures: TurnFailure[] = []
    let isBroken = false
    const search = createSimpleRetrieve(smallShop)
    const talk = converse(
      { ...shoes, 你好: 'greet', 换一批: 'more' },
      { sessions, retrieve: (request) => (isBroken ? Promise.reject(broken) : search(request)) },
    )
    const takeTurn = guardTurn(talk.takeTurn, sessions, (failure) => failures.push(failure))
    return {
      ...talk,
      takeTurn,
      failures,
      break(now: boolean) {
        isBroken = now
      },
    }
  }

  it('is told kindly, logged by its cause without the words, and leaves the session as it was', async () => {
    const shop = shopWhoseSearchBreaks()
    const first = await shop.takeTurn(aMessage('c1', 'm1', 'shoes'))
    const before = await shop.session()
    shop.break(true)
    const reply = await shop.takeTurn(aMessage('c1', 'm2', 'more'))
    expect(reply).toMatchObject({ cards: [], messageId: 'm2', profile: first.profile })
    expect(reply.text).toMatch(/went wrong/)
    expect(await shop.session()).toEqual(before)
    expect(shop.failures).toEqual([
      { conversationId: 'c1', messageId: 'm2', code: 'index-corrupt', cause: broken },
    ])
  })

  it('can be tried again with the same message', async () => {
    const shop = shopWhoseSearchBreaks()
    shop.break(true)
    await shop.takeTurn(aMessage('c1', 'm1', 'shoes'))
    shop.break(false)
    expect((await shop.takeTurn(aMessage('c1', 'm1', 'shoes'))).cards).toHaveLength(6)
  })

  it('is told in the language of the conversation', async () => {
    const shop = shopWhoseSearchBreaks()
    await shop.takeTurn(aMessage('c1', 'm1', '你好'))
    await shop.takeTurn(aMessage('c1', 'm2', 'shoes'))
    shop.break(true)
    expect((await shop.takeTurn(aMessage('c1', 'm3', '换一批'))).text).toMatch(/出了点问题/)
  })

  it('is survived even where the sessions cannot be read', async () => {
    const failing = {
      load: () => Promise.reject(new Error('disk')),
      save: async () => 1,
      delete: async () => {},
    }
    const failures: TurnFailure[] = []
    const takeTurn = guardTurn(converse(shoes, { sessions: failing }).takeTurn, failing, (failure) => {
      failures.push(failure)
    })
    expect((await takeTurn(aMessage('c1', 'm1', '你好'))).text).toMatch(/出了点问题/)
    expect(failures[0]?.code).toBe('unexpected')
  })

  it('takes a turn again that another process was quicker with', async () => {
    const sessions = createMemorySessionStore<Session>()
    const { takeTurn } = converse(shoes, { sessions })
    const failures: TurnFailure[] = []
    const guarded = guardTurn(takeTurn, sessions, (failure) => failures.push(failure))
    const replies = await Promise.all([
      guarded(aMessage('c1', 'm1', 'hello')),
      guarded(aMessage('c1', 'm2', 'shoes')),
    ])
    expect(replies.map(({ turn }) => turn).toSorted()).toEqual([1, 2])
    expect(failures).toEqual([])
  })
})

describe('the session', () => {
  it('stays within its bytes after fifty turns of every kind, and still knows the request', async () => {
    const lines = Array.from({ length: 50 }, (_, index): [string, string] => {
      const kinds = [
        'search category = running shoes',
        `refine feature = a rather long feature ${index}`,
        'more',
        'select ref = 2',
        `refine price <= ${500 - index}`,
      ]
      return [`${index} ${'words '.repeat(300)}`, kinds[index % kinds.length] ?? 'more']
    })
    const { say, session } = converse(Object.fromEntries(lines))
    for (const [text] of lines) {
      await say(text)
      expect(Buffer.byteLength(JSON.stringify(await session()))).toBeLessThanOrEqual(limits.session.maxBytes)
    }
    const kept = await session()
    expect(kept?.turn).toBe(50)
    expect(kept?.replies.length).toBeGreaterThanOrEqual(2)
    expect(kept?.profile.facts[0]?.value).toBe('running shoes')
  })

  it('begins anew where what is stored cannot be read', async () => {
    const { readSession } = await import('../../src/dialog/index.js')
    expect(readSession({ some: 'other version' }).turn).toBe(0)
    const { say, session } = converse(shoes)
    await say('shoes')
    const kept = await session()
    expect(readSession(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
    const [reply] = kept?.replies ?? []
    const [card] = reply?.cards ?? []
    const { add: _, ...withoutButton } = card ?? { add: undefined } // as an earlier version wrote it
    expect(readSession({ ...kept, replies: [{ ...reply, cards: [withoutButton] }] }).turn).toBe(0)
  })
})

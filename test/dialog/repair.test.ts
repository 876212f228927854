import { describe, expect, it } from 'vitest'
import { converse } from '../support/conversation.js'

const script = {
  shoes: 'search category = running shoes',
  'something nice': 'search price <= 500',
  'the second': 'select ref = 2',
  'add it': 'cart_add',
  hello: 'greet',
  thanks: 'thanks',
  'no thanks': 'deny',
  hm: { line: 'more', confidence: 0.01 },
  yes: 'affirm',
  '42': 'refine size = 42',
  boots: 'search category = boots',
  'take the second, show me boots, and what is in my cart':
    'cart_add ref = 2 ; size = 42 && search category = boots && cart_show',
  跑鞋: 'search category = running shoes',
}

describe('say that again', () => {
  it.each(['Say that again, please?', 'pardon?', 'What did you say?', '再说一遍吧'])(
    '%s: gives what was said last, and changes nothing',
    async (text) => {
      const { say, session } = converse(script)
      await say('shoes')
      const said = await say('the second')
      const before = await session()
      const again = await say(text)
      expect(again).toMatchObject({
        text: said.text,
        cards: said.cards,
        chips: said.chips,
        profile: said.profile,
      })
      expect(again.turn).toBe(said.turn + 1)
      expect(await session()).toMatchObject({
        focus: before?.focus,
        screen: before?.screen,
        turn: again.turn,
      })
    },
  )

  it('leaves a question open, of the cart and of the bot', async () => {
    const { say, session, told } = converse(script)
    for (const text of ['shoes', 'the second', 'add it', 'say that again']) await say(text)
    await say('42')
    expect(told.at(-1)?.asked).toBe('size')
    expect((await session())?.cart).toHaveLength(1)
    await say('hm')
    await say('say that again')
    expect((await say('yes')).cards.map(({ id }) => id)).toHaveLength(6) // the second page, as was asked about
  })

  it('is read like any sentence where nothing was said yet, or more is said', async () => {
    await expect(converse(script).say('pardon')).rejects.toThrow('not in the script')
    const { say } = converse(script)
    await say('shoes')
    await expect(say('say that again about the price')).rejects.toThrow('not in the script')
  })
})

describe('a question that stands', () => {
  it('comes back after small talk, and not after it was refused', async () => {
    const { say, told } = converse(script)
    expect((await say('something nice')).text).toMatch(/What kind of thing/)
    expect((await say('hello')).text).toMatch(/What kind of thing should it be\?$/)
    expect((await say('thanks')).text).toMatch(/What kind of thing should it be\?$/)
    expect((await say('no thanks')).text).not.toMatch(/What kind of thing/)
    await say('shoes')
    expect(told.map(({ asked }) => asked)).toEqual([undefined, 'category', 'category', 'category', undefined])
  })
})

it('answers several requests of one message one by one', async () => {
  const { say, session } = converse(script)
  await say('shoes')
  const reply = await say('take the second, show me boots, and what is in my cart')
  expect(reply.text.split('\n').map((line) => line.slice(0, 30))).toHaveLength(4)
  expect(reply.text).toMatch(/Runner[\s\S]*boots[\s\S]*Your cart: one piece/)
  expect(reply.cards.every(({ id }) => id.startsWith('boot'))).toBe(true)
  expect(reply.table?.rows).toHaveLength(1)
  expect((await session())?.cart).toHaveLength(1)
})

import { describe, expect, it } from 'vitest'
import { offersOf } from '../../src/dialog/offer.js'
import type { Chip, Reply } from '../../src/dialog/reply.js'
import { parseFrameLine } from '../../src/intent/frame-line.js'
import { converse } from '../support/conversation.js'
import type { Script } from '../support/scripted-understand.js'

const script: Script = {
  'running shoes': 'search category = running shoes',
  'red or white ones, size 42': 'refine color = red ; color = white ; size = 42',
  'not under 60': 'refine price >= 60',
  'up to 120 dollars': 'refine price <= 120 ; currency = usd',
  'never show me crocs': 'profile_set brand != crocs',
  'a unicorn': 'search category = unicorn',
  hello: 'greet',
  hm: { line: 'more', confidence: 0.01 },
  noise: '',
  'add the first': 'cart_add ref = 1',
  'add the second': 'cart_add ref = 2',
  'my cart': 'cart_show',
  'take one out': 'cart_remove',
  'how many': 'cart_update category = running shoes',
  'check out': 'checkout',
  'cheaper please': 'refine sort = price_asc',
  'the second is ugly': 'feedback ref = 2 ; attribute = color ; sentiment = negative',
  'love the first': 'feedback ref = 1 ; sentiment = positive',
  'what do you know': 'profile_show',
  'forget something': 'profile_forget',
  'up to 500': 'search price <= 500 ; currency = usd',
  'a gift': 'recommend recipient = friend',
  boots: 'search category = boots',
  'perhaps white': { line: 'refine color = white', confidence: 0.3 },
  hmm: { line: 'ask', confidence: 0.01, alternatives: ['compare', 'recommend', 'profile_show'] },
  送朋友的礼物: 'recommend recipient = friend',
  加第一个: 'cart_add ref = 1',
  看看购物车里有什么: 'cart_show',
  跑鞋: 'search category = running shoes',
  白色的: 'refine color = white',
}

/** What the parser is never asked about: a press that it is asked about is not in the script, and throws. */
async function press(say: (text: string) => Promise<Reply>, chip: Chip | undefined): Promise<Reply> {
  if (chip === undefined) throw new Error('there is no such button')
  return say(chip.say)
}

describe('a button', () => {
  it.each([
    ['of a greeting', ['hello']],
    ['of a list', ['running shoes']],
    [
      'of a changed list',
      ['running shoes', 'red or white ones, size 42', 'up to 120 dollars', 'not under 60'],
    ],
    ['of a list that is empty', ['a unicorn']],
    ['of a question whether it was meant', ['running shoes', 'hm']],
    ['of what was not understood', ['noise', 'noise']],
    ['of a preference', ['running shoes', 'never show me crocs']],
    ['in Chinese', ['跑鞋', '白色的']],
    ['of a question of the cart', ['running shoes', 'add the first']],
    [
      'of something in the cart',
      ['running shoes', 'add the first', '42 please', 'add the second', '43 please'],
    ],
    ['of the cart', ['running shoes', 'add the first', '42 please', 'my cart']],
    [
      'of lines of the cart that may be meant',
      [
        'running shoes',
        'add the first',
        '42 please',
        'add the second',
        '43 please',
        'cheaper please',
        'take one out',
      ],
    ],
    ['of a question how many', ['running shoes', 'add the first', '42 please', 'how many']],
    ['of the checkout', ['running shoes', 'add the first', '42 please', 'check out']],
    ['of the cart in Chinese', ['跑鞋', '加第一个', '要42', '看看购物车里有什么']],
    ['of a list without what was not liked', ['running shoes', 'the second is ugly']],
    ['of a list after something was liked', ['running shoes', 'love the first']],
    ['of all that is known', ['running shoes', 'never show me crocs', 'love the first', 'what do you know']],
    ['of a question which kind', ['up to 500']],
    ['of a question about a gift', ['a gift']],
    ['of a question about a gift in Chinese', ['送朋友的礼物']],
    ['of what a new request has kept', ['running shoes', 'red or white ones, size 42', 'boots']],
    ['of what was read back', ['running shoes', 'perhaps white']],
    ['of other ways to take a sentence', ['running shoes', 'hmm']],
    ['of a question what to forget', ['running shoes', 'love the first', 'forget something']],
  ])('%s says what the program understands without the parser', async (_, sentences) => {
    const offers = await lastReply(sentences).then(offersOf)
    expect(offers.length).toBeGreaterThan(0)
    for (const offer of offers) {
      const { say } = converse(script)
      for (const sentence of sentences) await say(sentence)
      const reply = await press(say, offer)
      expect(reply.frames, offer.say).toEqual(parseFrameLine(offer.line))
      expect(reply.confidence).toBe(1)
    }
  })

  it('says something of its own: no two of a reply say the same and mean different things', async () => {
    const reply = await lastReply([
      'running shoes',
      'red or white ones, size 42',
      'not under 60',
      'up to 120 dollars',
    ])
    const meanings = new Map<string, string>()
    for (const { say, line } of offersOf(reply)) {
      expect(meanings.get(say) ?? line).toBe(line)
      meanings.set(say, line)
    }
  })

  it('of the product list still works after one product was looked at', async () => {
    const { say } = converse(script)
    const list = await say('running shoes')
    await press(say, list.cards[1]?.detail)
    const reply = await press(say, list.cards[3]?.detail)
    expect(reply.cards.map(({ id }) => id)).toEqual([list.cards[3]?.id])
  })

  it('of a list that is no longer on the screen is read like any sentence', async () => {
    const { say } = converse(script)
    const list = await say('running shoes')
    await say('a unicorn')
    await expect(press(say, list.cards[3]?.detail)).rejects.toThrow('not in the script')
  })
})

describe('taking a fact back', () => {
  it.each([
    ['color', 'red', ['red or white ones, size 42']],
    ['size', '42', ['red or white ones, size 42']],
    ['price', '60', ['up to 120 dollars', 'not under 60']],
    ['price', '120', ['up to 120 dollars', 'not under 60']],
  ])('%s %s takes that one away and leaves the others', async (slot, value, sentences) => {
    const { say } = converse(script)
    await say('running shoes')
    for (const sentence of sentences) await say(sentence)
    const before = await say('hello')
    const fact = before.profile.find((known) => known.slot === slot && known.value === value)
    const after = await press(say, before.takeBacks[fact?.id ?? ''])
    expect(after.profile.map(({ id }) => id)).toEqual(
      before.profile.map(({ id }) => id).filter((id) => id !== fact?.id),
    )
  })

  it('is not offered for the kind of product: without it the request means something else', async () => {
    const reply = await lastReply(['running shoes', 'red or white ones, size 42'])
    const kind = reply.profile.find(({ slot }) => slot === 'category')
    expect(Object.keys(reply.takeBacks)).toHaveLength(reply.profile.length - 1)
    expect(reply.takeBacks).not.toHaveProperty([kind?.id ?? ''])
  })
})

async function lastReply(sentences: readonly string[]): Promise<Reply> {
  const { say } = converse(script)
  const replies: Reply[] = []
  for (const sentence of sentences) replies.push(await say(sentence))
  const last = replies.at(-1)
  if (last === undefined) throw new Error('nothing was said')
  return last
}

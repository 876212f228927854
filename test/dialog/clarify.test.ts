import { describe, expect, it } from 'vitest'
import type { Reply } from '../../src/dialog/reply.js'
import { parseFrameLine } from '../../src/intent/frame-line.js'
import { converse } from '../support/conversation.js'
import { jacketCatalogue, jacketShop } from '../support/jacket-shop.js'
import type { Script } from '../support/scripted-understand.js'
import { createSimpleRetrieve } from '../support/simple-retrieve.js'

const script: Script = {
  'a jacket': 'search category = jackets',
  'for women': 'refine audience = women',
  any: 'refine drop = audience',
  'any kind': 'refine drop = category',
  'up to 55': 'refine price <= 55 ; currency = usd',
  'in black': 'refine color = black',
  'comfortable too': 'refine feature = comfortable',
  warm: 'refine feature = warm',
  light: 'refine feature = light',
  'i only wear black': 'profile_set color = black',
  'for my wife': 'profile_set audience = women',
  'under 500': 'search price <= 500 ; currency = usd',
  'a gift for a friend': 'recommend recipient = friend',
  'what do you recommend': 'recommend',
  'a gift for dad': 'recommend recipient = dad',
  birthday: 'refine use = birthday',
  'now a scarf': 'search category = scarves',
  'now a mug': 'search category = mugs',
  'size m': 'refine size = m',
  'now a raincoat': 'search category = rain jackets',
  'add it': 'cart_add ref = 1',
  'a jacket, and add the first': 'cart_add ref = 1 && search category = jackets',
  'perhaps a jacket': { line: 'search category = jackets', confidence: 0.3 },
  'perhaps women': { line: 'refine audience = women', confidence: 0.3 },
  'perhaps more': { line: 'more', confidence: 0.3 },
  mumble: { line: 'ask', confidence: 0.01, alternatives: ['compare', 'cart_show'] },
  想买夹克: 'search category = jackets',
  女士: 'refine audience = women',
  送朋友的礼物: 'recommend recipient = friend',
}

const talk = () =>
  converse(script, { retrieve: createSimpleRetrieve(jacketShop), catalogue: jacketCatalogue() })
const labels = ({ chips }: Reply) => chips.map(({ label }) => label)
const lines = ({ chips }: Reply) => chips.map(({ line }) => line)
const asks = /Who is it for|Whom should it be for|spend|budget|colour|occasion|Which kind|What kind/

async function talked(...sentences: string[]) {
  const talking = talk()
  const replies: Reply[] = []
  for (const sentence of sentences) replies.push(await talking.say(sentence))
  const reply = replies.at(-1)
  if (reply === undefined) throw new Error('nothing was said')
  return { ...talking, reply }
}

describe('a question beside the products', () => {
  it('offers the answers with how many products each leaves, and a way to pass', async () => {
    const { reply, session } = await talked('a jacket')
    expect(reply.cards).toHaveLength(6)
    expect(reply.text).toMatch(/24 jackets\. Who(?:m should it be| is it) for\?\n/)
    expect(labels(reply)).toEqual(['Women (12)', 'Men (8)', 'Kids (4)', 'Doesn’t matter'])
    expect(lines(reply)[0]).toBe('refine audience = women')
    expect((await session())?.asked).toBe('audience')
  })

  it.each([0, 1, 2])('answer %i leaves as many products as its button says', async (index) => {
    const { reply, say } = await talked('a jacket')
    const chip = reply.chips[index]
    const answered = await say(chip?.say ?? '')
    expect(answered.text).toContain(/\((\d+)\)/.exec(chip?.label ?? '')?.[1])
    expect(answered.cards.length).toBeGreaterThan(0)
  })

  it('reads a bare answer by what was asked', async () => {
    const { say, told } = await talked('a jacket')
    await say('for women')
    expect(told.at(-1)?.asked).toBe('audience')
  })

  it('is not followed by another where the shopper has passed it over, by button or in words', async () => {
    const pressed = await talked('a jacket')
    const passed = await pressed.say(pressed.reply.chips.at(-1)?.say ?? '')
    const said = await talked('a jacket', 'any')
    for (const reply of [passed, said.reply]) {
      expect(reply.text).not.toMatch(asks)
      expect(reply.text).toContain('24 jackets')
    }
  })

  it('comes at most twice while nothing is narrowed, and never twice about the same', async () => {
    const { reply, say, session } = await talked('a jacket')
    const second = await say('warm')
    const third = await say('light')
    expect([reply, second, third].map(({ text }) => asks.test(text))).toEqual([true, true, false])
    expect((await session())?.clarified).toEqual({ slots: ['audience', 'price'], unanswered: 2 })
  })

  it('may come once more after the shopper has narrowed the request', async () => {
    const { reply } = await talked('a jacket', 'warm', 'light', 'in black')
    expect(reply.text).toMatch(/Which kind/)
    expect(labels(reply)).toEqual(['Jackets (18)', 'Rain Jackets (6)', 'Doesn’t matter'])
  })

  it('is not asked where few products are left', async () => {
    const { reply } = await talked('a jacket', 'for women')
    expect(reply.text).not.toMatch(asks)
    expect(labels(reply)).not.toContain('Doesn’t matter')
  })

  it('is not about what was limited, nor about what holds for good', async () => {
    const limited = await talked('a jacket', 'in black')
    expect(limited.reply.text).not.toMatch(/colour/)
    const forGood = await talked('for my wife', 'a jacket')
    expect(forGood.reply.text).not.toMatch(/Who/)
  })

  it('gives way to what the cart asks: one question at a time', async () => {
    const { reply } = await talked('a jacket', 'a jacket, and add the first')
    expect(reply.text.match(/\?/g) ?? []).toHaveLength(1)
  })

  it('is the kind where none was named, and any kind leaves the request as it is', async () => {
    const { reply, say, session } = await talked('under 500')
    expect(reply.text).toMatch(/What kind of thing/)
    expect(labels(reply)).toEqual(['Apparel (24)', 'Gifts (10)', 'Doesn’t matter'])
    const passed = await say('any kind')
    expect(passed.profile.map(({ value }) => value)).toEqual(['500', 'usd'])
    expect((await session())?.asked).toBeUndefined()
  })

  it('comes with a shelf of all kinds where nothing at all was said', async () => {
    const { reply } = await talked('what do you recommend')
    expect(reply.text).toMatch(/34 products\. What kind of thing should it be\?\n/)
    expect(lines(reply)).toEqual([
      'refine category = apparel',
      'refine category = gifts',
      'refine drop = category',
    ])
  })

  it('begins anew with a new request', async () => {
    const { session, say } = await talked('a jacket')
    await say('now a mug')
    expect((await session())?.clarified).toEqual({ slots: [], unanswered: 0 })
  })

  it('is asked in Chinese', async () => {
    const { reply } = await talked('想买夹克')
    expect(reply.text).toMatch(/给谁/)
    expect(labels(reply)).toEqual(['女士（12）', '男士（8）', '儿童（4）', '都可以'])
  })
})

describe('a gift', () => {
  it('is asked about one thing at a time: for whom, what for, how much', async () => {
    const { reply, say, session } = await talked('a gift for a friend')
    expect(reply.text).toMatch(/your friend.*\?/)
    expect((await say('for women')).text).toMatch(/occasion/)
    expect((await session())?.asked).toBe('use')
    const last = await say('birthday')
    expect(last.text).toMatch(/spend|budget/)
    expect(last.cards.length).toBeGreaterThan(0)
    expect((await say('up to 55')).text).not.toMatch(asks)
  })

  it('is not asked for whom where the person says it', async () => {
    const { reply } = await talked('a gift for dad')
    expect(reply.text).toMatch(/occasion/)
    expect(labels(reply)).toEqual(['Birthday', 'Wedding', 'Anniversary', 'Christmas', 'Doesn’t matter'])
  })

  it('is a new request, whatever stands on the screen', async () => {
    const { reply } = await talked('a jacket', 'a gift for dad')
    expect(reply.profile.map(({ value }) => value)).toEqual(['dad'])
    expect(reply.text).toMatch(/occasion/)
  })

  it('is asked about in Chinese', async () => {
    const { reply } = await talked('送朋友的礼物')
    expect(reply.text).toMatch(/哪一类/)
  })
})

describe('what a new request keeps of the one before', () => {
  it('is said, with a button that lets go of it', async () => {
    const { reply, say } = await talked('a jacket', 'for women', 'size m', 'now a raincoat')
    expect(reply.text).toMatch(/before.*for women and in size m/)
    expect(lines(reply).slice(0, 2)).toEqual(['refine drop = women', 'refine drop = size'])
    const freed = await say(reply.chips[0]?.say ?? '')
    expect(freed.profile.map(({ slot }) => slot)).not.toContain('audience')
  })

  it('is not said where nothing was kept', async () => {
    const { reply } = await talked('a jacket', 'now a mug')
    expect(reply.text).not.toMatch(/before/)
  })
})

describe('what was not surely understood', () => {
  it('is acted on, read back, and put right with one tap', async () => {
    const first = await talked('perhaps a jacket')
    expect(first.reply.chips[0]).toMatchObject({ label: 'Not what I meant', line: 'restart' })
    const { reply, say } = await talked('a jacket', 'perhaps women')
    expect(reply.chips[0]).toMatchObject({ label: 'Not what I meant', line: 'back' })
    const undone = await say(reply.chips[0]?.say ?? '')
    expect(undone.profile.map(({ value }) => value)).toEqual(['jackets'])
    expect((await talked('a jacket', 'perhaps more')).reply.chips[0]?.line).toBe('deny')
  })

  it('is asked about where it is hardly a guess, with the other ways to take it as buttons', async () => {
    const { reply } = await talked('a jacket', 'mumble')
    expect(lines(reply)).toEqual(['affirm', 'compare ref = 1 ; ref = 2', 'cart_show', 'deny'])
    const nothingShown = await talked('mumble')
    expect(lines(nothingShown.reply)).toEqual(['affirm', 'cart_show', 'deny'])
  })
})

describe.each([
  ['en', ['a jacket', 'under 500', 'a gift for a friend', 'a gift for dad']],
  ['zh', ['想买夹克', '送朋友的礼物']],
] as const)('the figures of a question (%s)', (_, sentences) => {
  it.each(sentences)('%s: every button leaves exactly what it counts', async (sentence) => {
    const { reply } = await talked(sentence)
    for (const chip of reply.chips) {
      const answered = await talked(sentence).then(({ say }) => say(chip.say))
      const counted = /[(（](\d+)[)）]$/.exec(chip.label)?.[1]
      if (counted !== undefined) expect(answered.text).toMatch(new RegExp(`\\b${counted}\\b`))
      expect(answered.frames).toEqual(parseFrameLine(chip.line))
      expect(answered.cards.length).toBeGreaterThan(0)
      expect(answered.text).not.toMatch(/\{\w+\}|undefined|NaN/)
    }
  })
})

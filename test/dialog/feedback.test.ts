import { describe, expect, it } from 'vitest'
import type { Reply } from '../../src/dialog/reply.js'
import { talkAboutHeadphones } from '../support/shop-talk.js'

// on the screen: canto, aria, brio, etude, dolce
const script = {
  'the second is ugly': 'feedback ref = 2 ; sentiment = negative',
  'i hate the colour of the first': 'feedback ref = 1 ; attribute = color ; sentiment = negative',
  'the waterproof ones are great': 'feedback feature = waterproof ; sentiment = positive',
  'the wired ones are awful': 'feedback feature = wired ; sentiment = negative',
  'love the third': 'feedback ref = 3 ; sentiment = positive',
  'love the last': 'feedback ref = last ; sentiment = positive',
  'these are ugly': 'feedback ref = all ; sentiment = negative',
  'these are lovely': 'feedback ref = all ; sentiment = positive',
  'the ninth is nice': 'feedback ref = 9 ; sentiment = positive',
  'the second is ugly, show me cheap ones':
    'feedback ref = 2 ; sentiment = negative && refine sort = price_asc',
  'show me more': 'more',
  cheapest: 'refine sort = price_asc',
  'start over': 'restart',
  'headphones again': 'search category = headphones',
  'speakers then': 'search category = speakers',
  第二个太丑: 'feedback ref = 2 ; sentiment = negative',
  第三个不错: 'feedback ref = 3 ; sentiment = positive',
}
const idsOf = ({ cards }: Reply) => cards.map(({ id }) => id)
const interestsOf = ({ profile }: Reply) =>
  profile
    .filter(({ kind }) => kind === 'interest')
    .map(({ slot, op, value, polarity }) => [slot, op, value, polarity])

describe('what was not liked', () => {
  it('is left out at once, and does not come back', async () => {
    const { say } = await talkAboutHeadphones(script)
    const reply = await say('the second is ugly')
    expect(reply.text).toMatch(/Aria Wave Headphones/)
    expect(reply.text).toMatch(/left out|not come back/)
    expect(idsOf(reply)).toEqual(['canto', 'brio', 'etude', 'dolce'])
    for (const text of ['cheapest', 'start over', 'headphones again', 'show me more'])
      expect(idsOf(await say(text))).not.toContain('aria')
  })

  it('counts against what else has it, where it was named, and leaves nothing else out', async () => {
    const { say } = await talkAboutHeadphones(script)
    const reply = await say('i hate the colour of the first')
    expect(interestsOf(reply)).toEqual([
      ['color', '!=', 'black', 'negative'],
      ['color', '!=', 'white', 'negative'],
    ])
    expect(idsOf(reply).toSorted()).toEqual(['aria', 'brio', 'dolce', 'etude'])
    expect(idsOf(reply)[0]).toBe('dolce') // neither black nor white
    const black = reply.cards.find(({ id }) => id === 'aria')
    expect(black?.reasons).toContainEqual({
      name: 'disliked: black',
      points: -60,
      factId: reply.profile[1]?.id,
    })
    expect(reply.text).toContain('counts against')
  })

  it('is all that fits a description', async () => {
    const { say } = await talkAboutHeadphones(script)
    const reply = await say('the wired ones are awful')
    expect(idsOf(reply)).toEqual(['aria', 'brio', 'dolce'])
    expect(interestsOf(reply)).toEqual([['feature', '!=', 'wired', 'negative']])
  })

  it('is the whole list, and then there is nothing left of it', async () => {
    const { say, session } = await talkAboutHeadphones(script)
    const reply = await say('these are ugly')
    expect(reply.cards).toEqual([])
    expect(reply.text).toMatch(/no more|all I have/)
    expect((await session())?.refusedIds).toHaveLength(5)
  })

  it('is noted where something else of the message brings the next list', async () => {
    const { say } = await talkAboutHeadphones(script)
    expect(idsOf(await say('the second is ugly, show me cheap ones'))).toEqual([
      'dolce',
      'etude',
      'brio',
      'canto',
    ])
  })
})

describe('what was liked', () => {
  it('brings forward what has it, and says so', async () => {
    const { say } = await talkAboutHeadphones(script)
    const reply = await say('the waterproof ones are great')
    expect(interestsOf(reply)).toEqual([['feature', '=', 'waterproof', 'positive']])
    expect(idsOf(reply)[0]).toBe('brio')
    expect(reply.text).toMatch(/“waterproof” now counts for[\s\S]*changes the order/)
  })

  it('brings forward what resembles it, by what they share', async () => {
    const { say, session } = await talkAboutHeadphones(script)
    const reply = await say('love the third')
    expect(idsOf(reply).slice(0, 2)).toEqual(['brio', 'aria']) // both bluetooth, both for commuting
    expect(reply.cards[1]?.reasons[0]).toMatchObject({
      name: 'liked: brio sport headphones',
      evidence: 'bluetooth, commuting',
    })
    expect(reply.chips[0]?.line).toBe('cart_add ref = 1')
    expect((await session())?.focus).toBe(1)
  })

  it('is kept from a list in an order that was asked for, and says so', async () => {
    const { say } = await talkAboutHeadphones(script)
    const before = idsOf(await say('cheapest'))
    const reply = await say('love the last')
    expect(idsOf(reply)).toEqual(before)
    expect(reply.text).toContain('stays in the order you asked for: cheapest first')
  })

  it('is the whole list: then one of them is what to talk about', async () => {
    const { say } = await talkAboutHeadphones(script)
    const reply = await say('these are lovely')
    expect(interestsOf(reply)).toEqual([])
    expect(reply.text).toMatch(/Which of them/)
  })

  it('can be taken back by the button of the panel, and the list is as it was', async () => {
    const { say } = await talkAboutHeadphones(script)
    const liked = await say('love the third')
    const fact = liked.profile.find(({ kind }) => kind === 'interest')
    const reply = await say(liked.takeBacks[fact?.id ?? '']?.say ?? '')
    expect(interestsOf(reply)).toEqual([])
    expect(idsOf(reply)).toEqual(['canto', 'aria', 'brio', 'etude', 'dolce'])
  })

  it('asks which one where the place is not there', async () => {
    const { say } = await talkAboutHeadphones(script)
    expect((await say('the ninth is nice')).text).toMatch(/5/)
  })
})

it('is the same in Chinese', async () => {
  const { say } = await talkAboutHeadphones(script, 'zh')
  const less = await say('第二个太丑')
  expect(less.text).toMatch(/咏叹 头戴耳机/)
  expect(idsOf(less)).not.toContain('aria')
  const more = await say('第三个不错')
  expect(more.text).toMatch(/练习曲 耳机.*加分/)
})

import { describe, expect, it } from 'vitest'
import { converse } from '../support/conversation.js'

const script = {
  shoes: 'search category = running shoes ; size = 42 ; price <= 80 ; currency = usd',
  'i wear size 43': 'profile_set size = 43',
  'never show me tolva': 'profile_set brand != tolva',
  'the first is ugly': 'feedback ref = 1 ; sentiment = negative',
  'what do you know about me': 'profile_show',
  'which size do you have': 'profile_show attribute = size',
  'which brands': 'profile_show attribute = brand',
  'forget my size': 'profile_forget attribute = size',
  'tolva is fine again': 'profile_forget brand = tolva',
  'forget my allergies': 'profile_forget attribute = allergies',
  'forget it all': 'profile_forget attribute = all',
  'forget something': 'profile_forget',
  mugs: 'search category = mug',
  'go back': 'back',
  跑鞋: 'search category = running shoes ; size = 42',
  你知道我什么: 'profile_show',
  都忘掉: 'profile_forget attribute = all',
}

describe('what do you know about me', () => {
  it('is told in words, each with the message it comes from', async () => {
    const { say } = converse(script)
    for (const text of ['shoes', 'i wear size 43', 'never show me tolva', 'the first is ugly'])
      await say(text)
    const reply = await say('what do you know about me')
    expect(reply.text.split('\n')).toEqual([
      'For this search:',
      '– running shoes (since message 1)',
      '– in size 42 (since message 1)',
      '– up to $80 (since message 1)',
      'About you:',
      '– in size 43, of running shoes (since message 2)',
      '– not Tolva (since message 3)',
      'Left out because you did not like it: Runner 5.',
      'It is kept for this conversation. You can take back each of it.',
    ])
    expect(reply.chips.map(({ line }) => line)).toContain('profile_forget attribute = all')
  })

  it('is told of one thing where one was asked for', async () => {
    const { say } = converse(script)
    for (const text of ['shoes', 'never show me tolva']) await say(text)
    expect((await say('which size do you have')).text).not.toContain('Tolva')
    expect((await say('which brands')).text).toContain('not Tolva (since message 2)')
  })

  it('says that nothing is known of one thing where others are', async () => {
    const { say } = converse({ ...script, 'which colours': 'profile_show attribute = color' })
    await say('shoes')
    const reply = await say('which colours')
    expect(reply.text).toMatch(/nothing of that/)
    expect(reply.chips.map(({ line }) => line)).toContain('profile_show')
  })

  it('is nothing to begin with', async () => {
    expect((await converse(script).say('what do you know about me')).text).toMatch(/know nothing of you/)
  })
})

describe('what holds for good', () => {
  it('ranks the list that stands anew, and the list is shown', async () => {
    const { say } = converse(script)
    await say('shoes')
    const reply = await say('never show me tolva')
    expect(reply.text).toMatch(/not Tolva.*these come first/)
    expect(reply.cards.length).toBeGreaterThan(0)
    expect(reply.cards.every(({ brand }) => brand !== 'Tolva')).toBe(true)
  })
})

describe('forgetting', () => {
  it('everything leaves no word of what was said before', async () => {
    const { say, session } = converse(script)
    await say('shoes', 'first')
    await say('i wear size 43')
    await say('forget it all')
    const kept = JSON.stringify(await session())
    for (const word of ['i wear', 'Runner', 'size 43', '$80']) expect(kept).not.toContain(word)
    expect((await say('what do you know about me')).text).toMatch(/know nothing of you/)
    expect((await say('shoes', 'first')).text).toMatch(/forgotten/) // delivered once more: not a new wish
  })

  it('a slot takes it from everything that is known, and the list is found anew', async () => {
    const { say } = converse(script)
    for (const text of ['shoes', 'i wear size 43']) await say(text)
    const reply = await say('forget my size')
    expect(reply.text).toContain('Forgotten: in size 42, in size 43.')
    expect(reply.profile.some(({ slot }) => slot === 'size')).toBe(false)
    expect(reply.cards.length).toBeGreaterThan(0)
  })

  it('a value takes that one, and what it left out comes back', async () => {
    const { say } = converse(script)
    for (const text of ['never show me tolva', 'shoes']) await say(text)
    const reply = await say('tolva is fine again')
    expect(reply.text).toContain('Forgotten: not Tolva.')
    expect(reply.profile.every(({ slot }) => slot !== 'brand')).toBe(true)
  })

  it('the button of a fact takes that fact and no other', async () => {
    const { say } = converse(script)
    await say('shoes')
    const before = await say('i wear size 43')
    const worn = before.profile.find(({ kind }) => kind === 'preference')
    const after = await say(before.takeBacks[worn?.id ?? '']?.say ?? '')
    expect(after.profile.map(({ id }) => id)).toEqual(
      before.profile.map(({ id }) => id).filter((id) => id !== worn?.id),
    )
  })

  it('what is not known is said not to be known', async () => {
    const { say } = converse(script)
    const before = await say('shoes')
    const reply = await say('forget my allergies')
    expect(reply.text).toMatch(/know nothing of that/)
    expect(reply.profile).toEqual(before.profile)
  })

  it('everything leaves nothing, in no earlier request either', async () => {
    const { say, session } = converse(script)
    for (const text of ['shoes', 'never show me tolva', 'the first is ugly', 'mugs']) await say(text)
    const reply = await say('forget it all')
    expect(reply.profile).toEqual([])
    expect(reply.text).toMatch(/everything .* is forgotten/)
    expect(await session()).toMatchObject({ refusedIds: [], profile: { facts: [], earlierRequests: [] } })
    expect((await say('what do you know about me')).text).toMatch(/know nothing of you/)
    expect((await say('go back')).profile).toEqual([])
  })

  it('asks what, where it was not said', async () => {
    const { say } = converse(script)
    await say('shoes')
    const reply = await say('forget something')
    expect(reply.text).toMatch(/What of it shall I forget\?$/)
    expect(reply.profile).toHaveLength(4)
  })

  it('works in Chinese', async () => {
    const { say } = converse(script)
    await say('跑鞋')
    expect((await say('你知道我什么')).text).toContain('– 尺码42（第 1 句起）')
    expect((await say('都忘掉')).profile).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { converse } from '../support/conversation.js'

const english = {
  hello: 'greet',
  'what can you do?': 'help',
  'a comfortable pair of running shoes': 'search category = running shoes ; feature = comfortable',
  'under 80 dollars': 'refine price <= 80 ; currency = usd',
  'not in white': 'refine color != white',
  'the second one': 'select ref = 2',
  'show me more': 'more',
  'go back': 'back',
  'start over': 'restart',
  'thanks!': 'thanks',
  bye: 'bye',
  'write me a poem': 'out_of_scope',
}

const chinese = {
  你好: 'greet',
  我想买一双好穿的运动鞋: 'search category = running shoes ; feature = comfortable',
  '80美元以内': 'refine price <= 80 ; currency = usd',
  不要白色: 'refine color != white',
  第二个: 'select ref = 2',
  换一批: 'more',
  重新开始: 'restart',
}

describe('a conversation in English', () => {
  it('finds, narrows, shows one, shows more and starts over', async () => {
    const { say, session } = converse(english)

    const found = await say('a comfortable pair of running shoes')
    expect(found.text).toMatch(/14 running shoes\..*comfortable/)
    expect(found.cards.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6])
    expect(found.cards[0]).toMatchObject({
      title: 'Runner 9',
      brand: 'Tolva',
      category: 'Running Shoes',
      price: { amountMinor: 10_600, currency: 'USD' },
      image: '/images/run-9.svg',
      rating: 4.9,
      stock: 7,
      why: 'Comfortable, rated 4.9 by 900 people',
    })
    expect(found.profile.map(({ slot, value, sourceTurn }) => ({ slot, value, sourceTurn }))).toEqual([
      { slot: 'category', value: 'running shoes', sourceTurn: 1 },
      { slot: 'feature', value: 'comfortable', sourceTurn: 1 },
    ])

    const cheap = await say('under 80 dollars')
    expect(cheap.text).toMatch(/5 running shoes up to \$80/)
    expect(cheap.cards.every(({ price }) => price.amountMinor <= 8_000)).toBe(true)
    expect(cheap.cards[0]?.why).toBe('Comfortable, within your $80, rated 4.5 by 500 people')

    const dark = await say('not in white')
    expect(dark.text).toMatch(/2 running shoes up to \$80, not in white/)
    expect(dark.cards.map(({ id }) => id)).toEqual(['run-4', 'run-2'])

    const one = await say('the second one')
    expect(one.cards.map(({ id, position }) => ({ id, position }))).toEqual([{ id: 'run-2', position: 2 }])
    expect(one.text.split('\n')).toEqual([
      'Runner 2 by Harrow',
      'Price: $49.99, on sale from $57',
      'Rated 4.2 of 5 by 200 people',
      'In stock: 7',
      'Colours in stock: black',
      'Sizes in stock: 42, 43',
      'Feature: comfortable',
      'Weight: 290 g',
      'The shop says: “The Runner 2 has 1.5 cm of soft foam.”',
    ])
    expect((await session())?.focus).toBe(2)

    const noMore = await say('show me more')
    expect(noMore.cards).toEqual([])
    expect(noMore.text).toMatch(/all|no more/)

    const again = await say('start over')
    expect(again.profile).toEqual([])
    expect((await session())?.screen).toEqual([])
  })

  it('shows every product once, page by page, and pages back', async () => {
    const { say } = converse(english)
    const pages = [
      await say('a comfortable pair of running shoes'),
      await say('show me more'),
      await say('show me more'),
    ].map(({ cards }) => cards.map(({ id }) => id))
    expect(pages.map((page) => page.length)).toEqual([6, 6, 2])
    expect(new Set(pages.flat()).size).toBe(14)
    expect((await say('show me more')).cards).toEqual([])
    expect((await say('go back')).cards.map(({ id }) => id)).toEqual(pages[1])
    expect((await say('go back')).cards.map(({ id }) => id)).toEqual(pages[0])
    expect((await say('show me more')).cards.map(({ id }) => id)).toEqual(pages[1])
  })

  it('goes back from a product to its list, then to the request before', async () => {
    const { say } = converse(english)
    await say('a comfortable pair of running shoes')
    await say('under 80 dollars')
    await say('the second one')
    const list = await say('go back')
    expect(list.cards).toHaveLength(5)
    expect(list.profile.some(({ slot }) => slot === 'price')).toBe(true)
    const before = await say('go back')
    expect(before.profile.some(({ slot }) => slot === 'price')).toBe(false)
    expect(before.text).toContain('14 running shoes')
    expect((await say('go back')).text).toMatch(/nothing before/)
  })

  it('tells the parser what stands', async () => {
    const { say, told } = converse(english)
    await say('hello')
    await say('a comfortable pair of running shoes')
    await say('the second one')
    await say('thanks!')
    expect(told).toEqual([
      {},
      {},
      { context: 'search category = running shoes ; feature = comfortable', shown: 6 },
      { context: 'search category = running shoes ; feature = comfortable', shown: 6, focus: 2 },
    ])
  })

  it('has a word and a way on for everything else', async () => {
    const { say } = converse(english)
    for (const text of [
      'hello',
      'what can you do?',
      'thanks!',
      'bye',
      'write me a poem',
      'show me more',
      'the second one',
    ]) {
      const reply = await say(text)
      expect(reply.text.length).toBeGreaterThan(10)
      expect(reply.cards).toEqual([])
      expect(reply.chips.length, text).toBeGreaterThanOrEqual(2)
      expect(reply.chips.length, text).toBeLessThanOrEqual(4)
    }
  })
})

describe('a conversation in Chinese', () => {
  it('finds, narrows, shows one, shows more and starts over', async () => {
    const { say } = converse(chinese)
    expect((await say('你好')).chips.map(({ say }) => say)).toEqual(['跑步鞋', '靴子', '你能做什么'])

    const found = await say('我想买一双好穿的运动鞋')
    expect(found.language).toBe('zh')
    expect(found.text).toMatch(/14 款跑步鞋。.*舒适/)
    expect(found.cards[0]).toMatchObject({ title: '跑者 9', category: '跑步鞋', why: '舒适，900 人评分 4.9' })
    expect(found.chips.map(({ say }) => say)).toEqual(['100美元以内', '要黑色的', '换一批', '看看第一个'])

    expect((await say('80美元以内')).text).toContain('5 款80美元以内的跑步鞋')
    expect((await say('不要白色')).text).toContain('2 款80美元以内的跑步鞋（不要白色）')

    const one = await say('第二个')
    expect(one.text).toContain('价格：US$49.99，原价 US$57')
    expect(one.text).toContain('有货的颜色：黑色')
    expect(one.text).toContain('“跑者 2 采用柔软泡棉。”')
    expect((await say('换一批')).cards).toEqual([])
    expect((await say('重新开始')).profile).toEqual([])
  })

  it('stays Chinese when only a number is said', async () => {
    const { say } = converse({ ...chinese, 42: 'refine size = 42' })
    await say('我想买一双好穿的运动鞋')
    expect((await say('42')).language).toBe('zh')
  })
})

describe('what is said of a list', () => {
  it('names the limit that would have to give way when nothing fits', async () => {
    const { say } = converse({ ...english, 'under 10': 'refine price <= 10' })
    await say('a comfortable pair of running shoes')
    const none = await say('under 10')
    expect(none.cards).toEqual([])
    expect(none.text).toContain('up to $10')
    expect(none.text).toContain('There would be 1 up to $50.')
    expect(none.chips.map(({ label }) => label)).toEqual(['Up to $50', 'Any price', 'Back', 'Start over'])
  })

  it('says what was left out, and does not count it in', async () => {
    const { say } = converse(english, {
      retrieve: async (request) => {
        const { createSimpleRetrieve } = await import('../support/simple-retrieve.js')
        const { smallShop } = await import('../support/small-shop.js')
        const needs = request.needs.filter(({ slot }) => slot !== 'color')
        const found = await createSimpleRetrieve(smallShop)({ ...request, needs })
        const color = request.needs.find(({ slot }) => slot === 'color')
        return { ...found, loosened: color ? [{ slot: 'color', op: color.op, value: color.value }] : [] }
      },
    })
    await say('a comfortable pair of running shoes')
    const reply = await say('not in white')
    expect(reply.text).toMatch(/not in white.*14 running shoes\./)
    expect(reply.text).not.toMatch(/14 running shoes, not in white/)
  })

  it('does not promise a wish that no product on the screen is said to meet', async () => {
    const { createSimpleRetrieve } = await import('../support/simple-retrieve.js')
    const { smallShop } = await import('../support/small-shop.js')
    const search = createSimpleRetrieve(smallShop)
    const { say } = converse(
      { 'heated running shoes': 'search category = running shoes ; feature = heated' },
      {
        retrieve: async (request) => {
          const found = await search(request)
          const factId = request.needs.find(({ slot }) => slot === 'feature')?.id ?? ''
          const missed = { name: 'missed: heated', points: -5, factId }
          return {
            ...found,
            ranked: found.ranked.map((one) => ({ ...one, reasons: [...one.reasons, missed] })),
          }
        },
      },
    )
    const { text, cards } = await say('heated running shoes')
    expect(text).toContain('does not say “heated” of any of these')
    expect(cards.every(({ why }) => !why.includes('eated'))).toBe(true)
  })

  it('says when the shop does not have the kind, and when money cannot be converted', async () => {
    const { createSimpleRetrieve } = await import('../support/simple-retrieve.js')
    const { smallShop } = await import('../support/small-shop.js')
    const { say } = converse(
      { 'a telescope for 90 quid': 'search category = telescope ; price <= 90 ; currency = gbp' },
      {
        retrieve: async (request) => ({
          ...(await createSimpleRetrieve(smallShop)({ ...request, needs: [] })),
          unknownCategory: 'telescope',
          currencyMismatch: { asked: 'GBP', shop: 'USD' },
        }),
      },
    )
    const { text, cards } = await say('a telescope for 90 quid')
    expect(text).toContain('telescope')
    expect(text).toContain('GBP')
    expect(text).not.toMatch(/\d/) // nothing is counted and no limit is claimed
    expect(cards[0]?.why).not.toContain('within')
  })

  it('asks for the kind where none was named', async () => {
    const { say, told } = converse({
      'something over 20 dollars': 'search price >= 20',
      mugs: 'refine category = mugs',
    })
    const reply = await say('something over 20 dollars')
    expect(reply.text).toMatch(/kind of thing/)
    await say('mugs')
    expect(told[1]).toMatchObject({ asked: 'category', context: 'recommend price >= 20' })
  })

  it('speaks only numbers that are the catalogue’s or the shopper’s', async () => {
    const { say } = converse(english)
    await say('a comfortable pair of running shoes')
    const { text } = await say('under 80 dollars')
    expect(text.match(/\d+/g)).toEqual(['5', '80'])
  })
})

describe('several wishes in one message', () => {
  it('are answered one after another', async () => {
    const { say } = converse({
      'I wear size 43. Show me boots': 'profile_set size = 43 && search category = boots',
      'white and under 60': 'refine color = white && refine price <= 60',
    })
    const boots = await say('I wear size 43. Show me boots')
    expect(boots.text.split('\n')[0]).toContain('in size 43')
    expect(boots.profile.map(({ kind, slot }) => `${kind} ${slot}`)).toEqual([
      'need category',
      'preference size',
    ])
    const { converse: another } = await import('../support/conversation.js')
    const shoes = another({
      shoes: 'search category = running shoes',
      'white and under 60': 'refine color = white && refine price <= 60',
    })
    await shoes.say('shoes')
    const reply = await shoes.say('white and under 60')
    expect(reply.text.match(/running shoes/g)).toHaveLength(1)
    expect(reply.cards.map(({ id }) => id)).toEqual(['run-1'])
  })
})

describe('pointing at the screen', () => {
  const script = {
    shoes: 'search category = running shoes',
    'cheaper than the second': 'refine price <= shown ; ref = 2',
    'the black one': 'select color = black',
    'the pink one': 'select color = pink',
    'the lightest one': 'select less = weight',
    'the cheapest': 'select sort = price_asc',
    'the loudest': 'select more = volume',
    'which one would you take?': 'recommend',
    'which is best rated?': 'recommend sort = rating',
    'number nine': 'select ref = 9',
    'the last two': 'select ref = -1 ; ref = -2',
    'more about it': 'select',
    'this one': 'select ref = this',
    'a gift for dad, he runs': 'recommend recipient = dad ; use = running',
  }

  it.each([
    ['the lightest one', /lowest weight: 255 g/, 'run-9'],
    ['the cheapest', /costs least: \$71/, 'run-4'],
    ['which one would you take?', /Runner 9: rated 4\.9 by 900 people/, 'run-9'],
    ['which is best rated?', /rated best: 4\.9/, 'run-9'],
  ])('%s', async (text, said, id) => {
    const { say } = converse(script)
    await say('shoes')
    const reply = await say(text)
    expect(reply.text).toMatch(said)
    expect(reply.cards.map((card) => card.id)).toEqual([id])
  })

  it.each([
    ['the pink one', /None of these/],
    ['the loudest', /does not say enough about/],
    ['number nine', /6/],
    ['more about it', /Which one/],
  ])('%s is answered honestly', async (text, said) => {
    const { say } = converse(script)
    await say('shoes')
    const reply = await say(text)
    expect(reply.text).toMatch(said)
    expect(reply.cards).toEqual([])
  })

  it('knows "this one" after one was opened, and shows several side by side', async () => {
    const { say } = converse(script)
    await say('shoes')
    await say('the cheapest')
    expect((await say('this one')).cards.map(({ id }) => id)).toEqual(['run-4'])
    expect((await say('the last two')).cards.map(({ position }) => position)).toEqual([6, 5])
  })

  it('turns "cheaper than the second" into a limit that leaves it out', async () => {
    const { say } = converse(script)
    const shown = await say('shoes')
    const reply = await say('cheaper than the second')
    const limit = (shown.cards[1]?.price.amountMinor ?? 0) - 1
    expect(reply.profile.find(({ slot }) => slot === 'price')?.value).toBe((limit / 100).toFixed(2))
    expect(reply.cards.every(({ price }) => price.amountMinor <= limit)).toBe(true)
  })

  it('does not start a new request for a choice, but for a new gift', async () => {
    const { say } = converse(script)
    await say('shoes')
    expect((await say('which one would you take?')).profile.map(({ value }) => value)).toEqual([
      'running shoes',
    ])
    expect((await say('a gift for dad, he runs')).profile.map(({ value }) => value)).toEqual([
      'dad',
      'running',
    ])
  })

  it('asks retrieval for products like the one pointed at', async () => {
    const { createSimpleRetrieve } = await import('../support/simple-retrieve.js')
    const { smallShop } = await import('../support/small-shop.js')
    const asked: (string[] | undefined)[] = []
    const search = createSimpleRetrieve(smallShop)
    const { say } = converse(
      {
        ...script,
        'more like the second': 'more ref = 2',
        more: 'more',
        'like the third but black': 'more ref = 3 && refine color = black',
      },
      {
        retrieve: (request) => {
          asked.push(request.similarToIds)
          return search(request)
        },
      },
    )
    const first = await say('shoes')
    const alike = await say('more like the second')
    expect(alike.text).toContain(first.cards[1]?.title)
    await say('more')
    await say('shoes')
    await say('like the third but black')
    expect(asked).toEqual([
      undefined,
      [first.cards[1]?.id],
      [first.cards[1]?.id],
      undefined,
      [first.cards[2]?.id],
    ])
  })
})

describe('a message that was not surely understood', () => {
  const script = {
    shoes: 'search category = running shoes',
    'perhaps black': { line: 'refine color = black', confidence: 0.4 },
    'boots or so': {
      line: 'search category = boots ; price <= 200',
      confidence: 0.03,
      alternatives: ['more' as const, 'ask' as const],
    },
    'hm hello': { line: 'greet', confidence: 0.03 },
    yes: 'affirm',
    no: 'deny',
    asdf: '',
  }

  it('is acted on and read back', async () => {
    const { say } = converse(script)
    await say('shoes')
    const reply = await say('perhaps black')
    expect(reply.text.split('\n')[0]).toMatch(/: black\.$/)
    expect(reply.cards).toHaveLength(6)
  })

  it('is asked about when it is next to a guess, and done after a yes', async () => {
    const { say } = converse(script)
    const question = await say('boots or so')
    expect(question.text).toMatch(/[Dd]id you mean.*boots up to \$200/)
    expect(question.chips.map(({ say }) => say)).toEqual(['yes', 'no'])
    expect(question.profile).toEqual([])
    const done = await say('yes')
    expect(done.cards.map(({ id }) => id)).toEqual(['boot-1', 'boot-2', 'boot-3', 'boot-4'])
  })

  it('is dropped after a no, and a later yes does not bring it back', async () => {
    const { say } = converse(script)
    await say('boots or so')
    expect((await say('no')).cards).toEqual([])
    expect((await say('yes')).cards).toEqual([])
  })

  it('is answered without fuss where it is only small talk', async () => {
    const { say } = converse(script)
    expect((await say('hm hello')).text).not.toMatch(/mean/)
  })

  it('offers a person the second time in a row that nothing was understood', async () => {
    const { say } = converse(script)
    const once = await say('asdf')
    expect(once.handoff).toBe('none')
    expect(once.chips).toHaveLength(2)
    expect((await say('asdf')).handoff).toBe('offered')
    await say('shoes')
    expect((await say('asdf')).handoff).toBe('none')
  })
})

it('repeats itself exactly when it is replayed', async () => {
  const talk = async () => {
    const { say } = converse(english)
    const replies = []
    for (const text of Object.keys(english)) replies.push(await say(text))
    return JSON.stringify(replies)
  }
  expect(await talk()).toBe(await talk())
})

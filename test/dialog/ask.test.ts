import { describe, expect, it } from 'vitest'
import { parseFrameLine } from '../../src/intent/frame-line.js'
import { converse } from '../support/conversation.js'
import { talkAboutHeadphones } from '../support/shop-talk.js'

async function asked(line: string, language: 'en' | 'zh' = 'en') {
  const text = language === 'en' ? 'tell me' : '问一下'
  const { say, session } = await talkAboutHeadphones({ [text]: line }, language)
  return { reply: await say(text), session: await session() }
}
const answer = async (line: string, language: 'en' | 'zh' = 'en') => (await asked(line, language)).reply.text

describe('a question about a product', () => {
  it.each([
    ['ask ref = 2 ; attribute = weight', 'Aria Wave Headphones — Weight: 250 g'],
    ['ask ref = 2 ; attribute = battery', 'Aria Wave Headphones — Battery life: 30 hours'],
    ['ask ref = 2 ; attribute = price', 'Aria Wave Headphones — Price: $89, on sale from $99'],
    ['ask ref = 3 ; attribute = discount', 'Brio Sport Headphones — Not on sale, $49'],
    ['ask ref = 2 ; attribute = reviews', 'Aria Wave Headphones — Rated 4.6 of 5 by 812 people'],
    ['ask ref = 3 ; attribute = color', 'Brio Sport Headphones — Colours in stock: white, blue'],
    ['ask ref = 3 ; attribute = stock', 'Brio Sport Headphones — In stock: 11'],
    ['ask ref = 3 ; attribute = brand', 'Brio Sport Headphones — Brand: Tolva'],
    ['ask like = aria ; attribute = warranty', 'Aria Wave Headphones — Warranty: 2 years'],
    ['ask color = blue ; attribute = weight', 'Brio Sport Headphones — Weight: 0.18 kg'],
    [
      'ask ref = 2 ; attribute = weight ; attribute = warranty',
      'Aria Wave Headphones — Weight: 250 g\nAria Wave Headphones — Warranty: 2 years',
    ],
  ])('is answered from the catalogue: %s', async (line, text) => {
    expect(await answer(line)).toBe(text)
  })

  it.each([
    ['a property, by its own word', 'ask ref = 3 ; attribute = waterproof', 'yes (waterproof)'],
    ['an attribute that is true', 'ask ref = 4 ; attribute = bpa free', 'yes (bpa free)'],
    ['an attribute that is false', 'ask ref = 4 ; attribute = quick charge', 'no (quick charge)'],
    [
      'a near word is quoted and no yes',
      'ask ref = 1 ; attribute = waterproof',
      'the shop says “water resistant”',
    ],
    [
      'a sentence of the description, whole',
      'ask ref = 2 ; attribute = carrying case',
      'the shop says “A carrying case is in the box.”',
    ],
    ['silence', 'ask ref = 3 ; attribute = carrying case', 'the catalogue does not state “carrying case”'],
    [
      'silence of a product with few words',
      'ask ref = 5 ; attribute = weight',
      'the catalogue does not state “weight”',
    ],
    [
      'a service it knows nothing of',
      'ask ref = 2 ; attribute = delivery time',
      'the catalogue does not state “delivery time”',
    ],
  ])('yes or no: %s', async (_, line, text) => {
    expect((await answer(line)).split(' — ')[1]).toBe(text)
  })

  it.each([
    ['in stock', 'ask ref = 3 ; attribute = color ; color = blue', 'yes (blue, 2 in stock)'],
    ['sold out', 'ask ref = 2 ; attribute = color ; color = red', 'red is sold out at the moment'],
    [
      'not made',
      'ask ref = 2 ; attribute = color ; color = green',
      '“green” is not listed. Colours in stock: black',
    ],
    [
      'no colours known',
      'ask ref = 5 ; attribute = color ; color = green',
      'the catalogue does not state “green”',
    ],
    ['within a price', 'ask ref = 3 ; attribute = price ; price <= 50 ; currency = usd', 'yes (Price: $49)'],
    ['above a price', 'ask ref = 3 ; attribute = price ; price <= 40', 'no (Price: $49)'],
    ['a use that is named', 'ask ref = 3 ; attribute = use ; use = running', 'yes (running)'],
    [
      'a use that is not',
      'ask ref = 1 ; attribute = use ; use = running',
      '“running” is not listed. Use: mixing',
    ],
    ['a brand', 'ask ref = 3 ; attribute = brand ; brand = tolva', 'yes (Brand: Tolva)'],
    [
      'the value before the attribute',
      'ask ref = 3 ; color = blue ; attribute = color',
      'yes (blue, 2 in stock)',
    ],
    ['the value alone', 'ask ref = 3 ; color = blue', 'yes (blue, 2 in stock)'],
  ])('with a value: %s', async (_, line, text) => {
    expect((await answer(line)).split(' — ')[1]).toBe(text)
  })

  it('about sizes is answered by the variants and by the size guide of the product itself', async () => {
    const { aProduct } = await import('../support/fake-catalogue.js')
    const { smallCatalogue } = await import('../support/small-shop.js')
    const { createSimpleRetrieve } = await import('../support/simple-retrieve.js')
    const shoe = aProduct({
      id: 'shoe',
      title: 'Shoe',
      category: 'Shoes > Running Shoes',
      attributes: { 'size guide': ['EU 42 = UK 8 = US 9, EU 43 = UK 9 = US 10'] },
      variants: [
        { id: 's-42', options: { size: 'EU 42' }, stock: 3 },
        { id: 's-43', options: { size: 'EU 43' }, stock: 0 },
      ],
    })
    const { say } = converse(
      {
        shoes: 'search category = running shoes',
        'in 42?': 'ask attribute = size ; size = 42',
        'in uk 8?': 'ask attribute = size ; size = uk 8',
        'in uk 9?': 'ask attribute = size ; size = uk 9',
        'in uk 7?': 'ask attribute = size ; size = uk 7',
      },
      { catalogue: smallCatalogue([shoe]), retrieve: createSimpleRetrieve([shoe]) },
    )
    await say('shoes')
    expect((await say('in 42?')).text).toContain('yes (EU 42, 3 in stock)')
    expect((await say('in uk 8?')).text).toContain('yes (EU 42, 3 in stock)')
    expect((await say('in uk 9?')).text).toContain('EU 43 is sold out')
    expect((await say('in uk 7?')).text).toContain('“uk 7” is not listed. Sizes in stock: EU 42')
  })

  it('is about the one being talked about, and makes the one asked about that', async () => {
    const { say, session } = await talkAboutHeadphones({
      'the second?': 'ask ref = 2 ; attribute = weight',
      'and the warranty?': 'ask attribute = warranty',
    })
    await say('the second?')
    expect((await session())?.focus).toBe(2)
    const reply = await say('and the warranty?')
    expect(reply.text).toBe('Aria Wave Headphones — Warranty: 2 years')
    expect(reply.cards.map(({ id }) => id)).toEqual(['aria'])
  })

  it('about all that are shown gets a line for each, or one for all where nothing is stated', async () => {
    expect((await answer('ask ref = all ; attribute = warranty')).split('\n')).toEqual([
      '1. Canto Studio Headphones — the catalogue does not state “warranty”',
      '2. Aria Wave Headphones — Warranty: 2 years',
      '3. Brio Sport Headphones — the catalogue does not state “warranty”',
      '4. Etude Headphones — the catalogue does not state “warranty”',
      '5. Dolce Headphones — the catalogue does not state “warranty”',
    ])
    expect(await answer('ask attribute = shelf life')).toBe(
      'The catalogue does not state “shelf life” of any of these.',
    )
  })

  it('about a description that fits several answers for each of them', async () => {
    expect((await answer('ask brand = tolva ; attribute = weight')).split('\n')).toEqual([
      '1. Canto Studio Headphones — Weight: 320 g',
      '3. Brio Sport Headphones — Weight: 0.18 kg',
    ])
  })

  it('about "this" while nothing is being talked about asks which, each button asking the same of one', async () => {
    const { reply } = await asked('ask ref = this ; attribute = weight')
    expect(reply.text).toMatch(/Which one/)
    expect(reply.chips.map(({ line }) => line)).toEqual(
      [1, 2, 3, 4].map((position) => `ask ref = ${position} ; attribute = weight`),
    )
    for (const { line } of reply.chips) expect(parseFrameLine(line)?.map(({ act }) => act)).toEqual(['ask'])
  })

  it('changes nothing of what is known', async () => {
    const { reply } = await asked('ask ref = 3 ; attribute = color ; color = blue')
    expect(reply.profile.map(({ value }) => value)).toEqual(['headphones'])
  })

  it.each([
    ['ask ref = 2 ; attribute = battery life', '咏叹 头戴耳机 — 续航：30小时'],
    ['ask ref = 2 ; attribute = 质保', '咏叹 头戴耳机 — 质保：2年'],
    ['ask ref = 3 ; attribute = waterproof', '轻快 运动耳机 — 是（防水）'],
    ['ask ref = 3 ; attribute = color ; color = blue', '轻快 运动耳机 — 是（蓝色，有货 2）'],
    ['ask ref = 2 ; attribute = comfortable', '咏叹 头戴耳机 — 商品介绍写着“柔软耳垫，久戴舒适。”'],
    ['ask ref = 3 ; attribute = delivery time', '轻快 运动耳机 — 商品资料没有写明“送达时间”'],
    ['ask ref = 2 ; attribute = color ; color = red', '咏叹 头戴耳机 — 红色目前卖完了'],
  ])('is answered in Chinese: %s', async (line, text) => {
    expect(await answer(line, 'zh')).toBe(text)
  })
})

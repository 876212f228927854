import { describe, expect, it } from 'vitest'
import { isCalled } from '../../src/dialog/choose.js'
import { headphones } from '../support/headphone-shop.js'
import { talkAboutHeadphones } from '../support/shop-talk.js'

async function selected(line: string, language: 'en' | 'zh' = 'en') {
  const text = language === 'en' ? 'show me' : '看看'
  const { say } = await talkAboutHeadphones({ [text]: line }, language)
  return say(text)
}

describe('a product is meant', () => {
  it.each([
    ['by its name', 'select like = aria wave headphones', 'aria'],
    ['by a part of its name', 'select like = canto', 'canto'],
    ['by brand and a part of the name', 'select like = tolva studio', 'canto'],
    ['by its Chinese name', 'select like = 运动耳机', 'brio'],
    ['by its name without the space', 'select like = briosport', 'brio'],
    ['by its colour', 'select color = blue', 'brio'],
    ['by its price', 'select price >= 29 ; price <= 29', 'etude'],
    ['as the heaviest', 'select more = weight', 'canto'],
    ['as the cheaper of two', 'select ref = 1 ; ref = 3 ; sort = price_asc', 'brio'],
  ])('%s', async (_, line, id) => {
    expect((await selected(line)).cards.map((card) => card.id)).toEqual([id])
  })

  it('or two are: then it asks, with both as cards and as buttons that open them', async () => {
    const reply = await selected('select brand = tolva')
    expect(reply.text).toMatch(/2/)
    expect(reply.cards.map(({ id }) => id)).toEqual(['canto', 'brio'])
    expect(reply.chips).toEqual([
      { label: '1. Canto Studio Headphones', say: 'I mean number 1', line: 'select ref = 1' },
      { label: '3. Brio Sport Headphones', say: 'I mean number 3', line: 'select ref = 3' },
    ])
  })

  it('by a press of such a button', async () => {
    const { say } = await talkAboutHeadphones({ 'the tolva': 'select brand = tolva' })
    await say('the tolva')
    const reply = await say('I mean number 3') // not in the script: no parser is asked
    expect(reply.cards.map(({ id }) => id)).toEqual(['brio'])
  })

  it('as the one of several that is being talked about', async () => {
    const { say } = await talkAboutHeadphones({
      third: 'select ref = 3',
      'the tolva': 'select brand = tolva',
    })
    await say('third')
    expect((await say('the tolva')).cards.map(({ id }) => id)).toEqual(['brio'])
  })

  it('as the one looked at before: 刚才那双', async () => {
    const { say } = await talkAboutHeadphones(
      { 第三个: 'select ref = 3', 刚才那个: 'select ref = this' },
      'zh',
    )
    expect((await say('刚才那个')).text).toMatch(/哪一款/)
    await say('第三个')
    expect((await say('刚才那个')).cards.map(({ id }) => id)).toEqual(['brio'])
  })

  it('or none is, and that is said', async () => {
    const reply = await selected('select color = pink')
    expect(reply.text).toBe('None of these fits pink, as far as the catalogue says.')
    expect(reply.cards).toEqual([])
  })
})

it('a name is in no title by chance', () => {
  const [aria] = headphones
  if (aria === undefined) throw new Error('the shop is empty')
  expect(isCalled(aria, 'a')).toBe(false)
  expect(isCalled(aria, 'aria')).toBe(true)
  expect(isCalled(aria, 'aria sport')).toBe(false)
  const fourteen = { ...aria, title: 'Runner 14' }
  expect(isCalled(fourteen, 'runner 14')).toBe(true)
  expect(isCalled(fourteen, 'runner14')).toBe(true)
  expect(isCalled(fourteen, 'runner 1')).toBe(false)
})

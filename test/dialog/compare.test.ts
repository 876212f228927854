import { describe, expect, it } from 'vitest'
import type { Reply } from '../../src/dialog/reply.js'
import { converse } from '../support/conversation.js'
import { talkAboutHeadphones } from '../support/shop-talk.js'

const columnsOf = (reply: Reply): string[] => reply.table?.columns ?? []
const rowOf = (reply: Reply, name: string) => reply.table?.rows.find((row) => row.name === name)

async function compared(line: string, language: 'en' | 'zh' = 'en'): Promise<Reply> {
  const text = language === 'en' ? 'compare them' : '比较一下'
  const { say } = await talkAboutHeadphones({ [text]: line }, language)
  return say(text)
}

describe('a comparison', () => {
  it('has the same rows for each: price, rating, stock, then what differs, and says where the catalogue is silent', async () => {
    const reply = await compared('compare ref = 2 ; ref = 3')
    expect(columnsOf(reply)).toEqual(['2. Aria Wave Headphones', '3. Brio Sport Headphones'])
    expect(reply.table?.rows.map(({ name }) => name)).toEqual([
      'Price',
      'Rating',
      'In stock',
      'Feature',
      'Use',
      'Weight',
      'Battery life',
      'Warranty',
      'Colours',
    ])
    expect(rowOf(reply, 'Price')?.values).toEqual(['$89 (was $99)', '$49'])
    expect(rowOf(reply, 'Rating')?.values).toEqual(['4.6 (812)', '4.2 (95)'])
    expect(rowOf(reply, 'In stock')?.values).toEqual(['4', '11'])
    expect(rowOf(reply, 'Warranty')?.values).toEqual(['2 years', 'not stated'])
    expect(rowOf(reply, 'Colours')?.values).toEqual(['black', 'white, blue'])
  })

  it('marks the rows that differ, and leaves out what is the same', async () => {
    const reply = await compared('compare ref = 1 ; ref = 4')
    expect(rowOf(reply, 'Price')?.differs).toBe(true)
    expect(rowOf(reply, 'Feature')?.differs).toBe(true)
    const alike = await compared('compare ref = 2 ; ref = 3 ; attribute = bluetooth')
    expect(rowOf(alike, 'Bluetooth')).toEqual({ name: 'Bluetooth', values: ['yes', 'yes'], differs: false })
  })

  it('speaks first of what was asked and of what the request wants', async () => {
    const { say } = await talkAboutHeadphones({
      wish: 'refine feature = waterproof ; use = running ; less = weight',
      it: 'compare ref = 1 ; ref = 2 ; attribute = warranty',
    })
    await say('wish')
    const reply = await say('it')
    expect(reply.table?.rows.map(({ name }) => name).slice(3, 7)).toEqual([
      'Warranty',
      'Waterproof',
      'For running',
      'Weight',
    ])
    const names = columnsOf(reply)
    expect(rowOf(reply, 'Waterproof')?.values[names.findIndex((name) => name.includes('Brio'))]).toBe('yes')
    expect(rowOf(reply, 'Waterproof')?.values).toContain('“water resistant”')
  })

  it('says whom each one suits, from prices, ratings, figures and wishes alone', async () => {
    const { text } = await compared('compare ref = 2 ; ref = 3')
    expect(text).toContain(
      'Aria Wave Headphones suits you if you want a better rating (4.6 against 4.2), more battery life (30 hours against 12 hours) and something for office.',
    )
    // 0.18 kg is less than 250 g
    expect(text).toContain(
      'Brio Sport Headphones suits you if you want a lower price ($49 against $89), less weight (0.18 kg against 250 g) and something for running.',
    )
  })

  it('does not call a price the lowest where another is as low, nor a weight that not all state', async () => {
    const { text } = await compared('compare ref = 1 ; ref = 2 ; ref = 5')
    expect(text).not.toMatch(/weight/)
    expect(text).toContain('Dolce Headphones suits you if you want the lowest price ($19).')
    expect(text).toContain('Canto Studio Headphones suits you if you want')
    expect(text).not.toContain('the best rating') // the Dolce is not rated, so nobody knows
  })

  it.each([
    ['by a colour and by a figure', 'compare color = blue ; more = weight', ['3', '1']],
    ['by a colour and a brand that the same one has', 'compare color = blue ; brand = tolva', ['3', '1']],
    ['by name', 'compare like = aria ; like = dolce', ['2', '5']],
    ['the cheapest with the dearest', 'compare sort = price_asc ; sort = price_desc', ['5', '1']],
  ])('finds whom to compare: %s', async (_, line, positions) => {
    const reply = await compared(line)
    expect(columnsOf(reply).map((column) => column.split('.')[0])).toEqual(positions)
  })

  it('asks which one is meant where a description fits two, with both as buttons that compare', async () => {
    const reply = await compared('compare color = blue ; color = black')
    expect(reply.text).toContain('Which one shall I compare Brio Sport Headphones with?')
    expect(reply.chips.map(({ line }) => line)).toEqual([
      'compare ref = 3 ; ref = 1',
      'compare ref = 3 ; ref = 2',
      'compare ref = 3 ; ref = 4',
    ])
  })

  it('sets a single one beside the one being talked about', async () => {
    const { say } = await talkAboutHeadphones({
      open: 'select ref = 3',
      it: 'compare ref = 1',
      that: 'compare ref = 3',
    })
    const alone = await say('that')
    expect(alone.chips.map(({ line }) => line)).toContain('compare ref = 3 ; ref = 2')
    await say('open')
    expect(columnsOf(await say('it'))).toEqual(['3. Brio Sport Headphones', '1. Canto Studio Headphones'])
  })

  it('takes four at most and says so', async () => {
    const reply = await compared('compare ref = all')
    expect(columnsOf(reply)).toHaveLength(4)
    expect(reply.text).toMatch(/4 side by side at most.*first 4 of 5/)
  })

  it('remembers the two: "both", "the other" and "the cheaper of the two" mean them', async () => {
    const { say } = await talkAboutHeadphones({
      it: 'compare ref = 2 ; ref = 3',
      'no, the other one': 'select ref = other',
      'the cheaper of the two': 'select ref = both ; sort = price_asc',
      'and the other': 'select ref = other',
      'more headphones': 'search category = headphones ; feature = wired',
      'both of them': 'select ref = both',
    })
    await say('it')
    expect((await say('no, the other one')).cards.map(({ id }) => id)).toEqual(['brio'])
    expect((await say('the cheaper of the two')).cards.map(({ id }) => id)).toEqual(['brio'])
    expect((await say('and the other')).cards.map(({ id }) => id)).toEqual(['aria'])
    await say('more headphones') // a new list has a new pair
    expect((await say('both of them')).cards.map(({ position }) => position)).toEqual([1, 2])
  })

  it('has nothing to compare where one product or none is shown', async () => {
    const empty = converse({ it: 'compare ref = 1 ; ref = 2' })
    expect((await empty.say('it')).text).toMatch(/nothing on the screen/)
    const { say } = await talkAboutHeadphones({ blue: 'refine color = blue', it: 'compare' })
    await say('blue')
    expect((await say('it')).text).toMatch(/only one/)
  })

  it('speaks Chinese, of an English catalogue too', async () => {
    const reply = await compared('compare ref = 2 ; ref = 3', 'zh')
    expect(columnsOf(reply)).toEqual(['2. 咏叹 头戴耳机', '3. 轻快 运动耳机'])
    expect(rowOf(reply, '续航')?.values).toEqual(['30小时', '12小时'])
    expect(rowOf(reply, '质保')?.values).toEqual(['2年', '未写明'])
    expect(rowOf(reply, '颜色')?.values).toEqual(['黑色', '白色、蓝色'])
    expect(reply.text).toContain('想要价格更低（US$49，另一款 US$89）')
    expect(reply.text.split('\n').slice(1)).toEqual([
      expect.stringContaining('适合选咏叹 头戴耳机。'),
      expect.stringContaining('适合选轻快 运动耳机。'),
    ])
  })
})

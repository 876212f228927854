import { describe, expect, it } from 'vitest'
import { talkAboutHeadphones } from '../support/shop-talk.js'

async function judged(line: string, { wish = 'thanks', language = 'en' as 'en' | 'zh' } = {}) {
  const [first, second] = language === 'en' ? ['before that', 'which is best?'] : ['先说一下', '哪款最好']
  const { say, session } = await talkAboutHeadphones({ [first ?? '']: wish, [second ?? '']: line }, language)
  await say(first ?? '')
  const reply = await say(second ?? '')
  return { reply, lines: reply.text.split('\n'), focus: (await session())?.focus }
}

describe('which is best', () => {
  it('is one pick with reasons, the runner-up and when it is better, and the trade-off', async () => {
    const { reply, lines, focus } = await judged('recommend')
    expect(reply.cards.map(({ id }) => id)).toEqual(['canto'])
    expect(focus).toBe(1)
    expect(lines[0]).toMatch(/Canto Studio Headphones: rated 4\.8 by 41 people\./)
    expect(lines[1]).toBe(
      'Aria Wave Headphones is the better choice if you want a lower price ($89 against $149), less weight (250 g against 320 g) and something for commuting.',
    )
    expect(lines[2]).toBe(
      'The trade-off: with Canto Studio Headphones you get a better rating (4.8 against 4.6) and give up a lower price ($89 against $149).',
    )
    expect(reply.chips.map(({ line }) => line)).toEqual([
      'compare ref = 1 ; ref = 2',
      'select ref = 2',
      'why ref = 1',
    ])
  })

  it.each([
    ['by price', 'recommend sort = price_asc', 'dolce', 'Dolce Headphones costs least: $19.'],
    ['by ratings', 'recommend sort = rating', 'canto', 'Canto Studio Headphones is rated best: 4.8 of 5.'],
    [
      'by a figure, in any unit',
      'recommend less = weight',
      'brio',
      'Brio Sport Headphones has the lowest weight: 0.18 kg.',
    ],
    [
      'by a figure under another name',
      'recommend more = battery',
      'aria',
      'Aria Wave Headphones has the highest battery: 30 hours.',
    ],
    [
      'for a use',
      'recommend use = running',
      'brio',
      'Brio Sport Headphones: for running, rated 4.2 by 95 people.',
    ],
    [
      'by a property',
      'recommend feature = wired',
      'canto',
      'Canto Studio Headphones: wired, rated 4.8 by 41 people.',
    ],
    [
      'among those pointed at',
      'recommend ref = 2 ; ref = 3',
      'aria',
      'Aria Wave Headphones: rated 4.6 by 812 people.',
    ],
    [
      'within a limit',
      'recommend price <= 50',
      'brio',
      'Brio Sport Headphones: within your $50, rated 4.2 by 95 people.',
    ],
    ['under a price, by value', 'recommend more = value', 'dolce', 'Dolce Headphones'],
  ])('%s', async (_, line, id, said) => {
    const { reply, lines } = await judged(line)
    expect(reply.cards.map((card) => card.id)).toEqual([id])
    expect(lines[0]).toContain(said)
  })

  it('says so where the catalogue cannot settle it, and still picks by all the rest', async () => {
    const { lines, reply } = await judged('recommend less = noise')
    expect(lines[0]).toBe('The catalogue does not say enough about “less noise” to choose by that.')
    expect(reply.cards.map(({ id }) => id)).toEqual(['canto'])
    expect(lines[1]).not.toContain('noise')
  })

  it('has no pick where none fits, and says that', async () => {
    const { reply } = await judged('recommend price <= 5')
    expect(reply.text).toMatch(/None of these fits up to \$5/)
    expect(reply.cards).toEqual([])
  })

  it('names what the request wanted, and the runner-up by the wish that it alone meets', async () => {
    const { lines } = await judged('recommend ref = 1 ; ref = 3', { wish: 'refine feature = waterproof' })
    expect(lines[0]).toMatch(/Brio Sport Headphones: waterproof, rated 4\.2/)
    expect(lines[1]).toMatch(/^Aria Wave Headphones is the better choice if you want a better rating/)
    expect(lines[2]).toContain('you get “waterproof”')
  })

  it('does not touch the request', async () => {
    const { reply } = await judged('recommend use = running')
    expect(reply.profile.map(({ value }) => value)).toEqual(['headphones'])
  })

  it('speaks Chinese', async () => {
    const { lines } = await judged('recommend use = running', { language: 'zh' })
    expect(lines[0]).toContain('轻快 运动耳机：适合跑步、95 人评分 4.2。')
    expect(lines[1]).toMatch(/^如果更看重评分更高（4\.8，另一款 4\.2）.*选咏唱 监听耳机更好。$/)
    expect(lines[2]).toContain('得到的是适合跑步，放弃的是')
  })
})

import { describe, expect, it } from 'vitest'
import { currentPrice } from '../../src/catalog/index.js'
import { offersOf } from '../../src/dialog/offer.js'
import type { Reply } from '../../src/dialog/reply.js'
import { parseFrameLine } from '../../src/intent/frame-line.js'
import type { Act } from '../../src/intent/understanding.js'
import { headphones } from '../support/headphone-shop.js'
import { talkAboutHeadphones } from '../support/shop-talk.js'

const lines = [
  'compare ref = 1 ; ref = 2',
  'compare ref = all',
  'compare ref = 2 ; ref = 3 ; attribute = weight',
  'compare color = black ; color = blue',
  'compare ref = 3',
  'ask ref = all ; attribute = weight',
  'ask ref = 2 ; attribute = price ; price <= 75',
  'ask attribute = color ; color = blue',
  'ask ref = 3 ; attribute = stock',
  'ask',
  'recommend',
  'recommend less = weight',
  'recommend ref = 2 ; ref = 3 ; use = running',
  'why ref = 1',
  'why ref = 3',
  'why sort = price_asc',
  'why brand = nike',
  'select brand = harrow',
  'select color = pink',
]

/** Figures that the catalogue holds, or that count what is on the screen. */
const known: ReadonlySet<string> = new Set([
  ...headphones.flatMap((product) => [
    ...(JSON.stringify(product).match(/\d+(?:\.\d+)?/g) ?? []),
    String(currentPrice(product).amountMinor / 100),
    String(product.price.amountMinor / 100),
    String(product.variants.reduce((sum, { stock }) => sum + stock, 0)),
  ]),
  ...['1', '2', '3', '4', '5'],
])

function figuresOf({ text, table, chips }: Reply): string[] {
  const cells = (table?.rows ?? []).flatMap(({ values }) => values)
  return [text, ...cells, ...chips.map(({ label }) => label)].join('\n').match(/\d+(?:\.\d+)?/g) ?? []
}

/** What the shopper said, and the points of the rank that is being explained. */
function figuresAllowed(line: string, reply: Reply): string[] {
  const points = reply.frames.some(({ act }) => act === 'why')
    ? headphones.flatMap(({ rating = 0 }) => [String(rating), '0'])
    : []
  return [...(line.match(/\d+/g) ?? []), ...points]
}

describe.each(['en', 'zh'] as const)('a request that is understood half (%s)', (language) => {
  const said = language === 'en' ? 'now this' : '说这个'

  it.each([
    { line: 'refine color = black', confidence: 0.3 },
    { line: 'recommend', confidence: 0.3 },
    { line: 'ask', confidence: 0.01, alternatives: ['compare', 'recommend', 'cart_show'] satisfies Act[] },
    { line: 'more', confidence: 0.01, alternatives: ['why', 'handoff', 'back'] satisfies Act[] },
  ])('$line: has a button to put it right, and every button leads somewhere', async (entry) => {
    const first = await talkAboutHeadphones({ [said]: entry }, language).then(({ say }) => say(said))
    expect(first.chips.length).toBeGreaterThanOrEqual(3)
    for (const offer of offersOf(first)) {
      const { say } = await talkAboutHeadphones({ [said]: entry }, language)
      await say(said)
      const reply = await say(offer.say)
      expect(reply.frames, offer.say).toEqual(parseFrameLine(offer.line))
      expect(reply.text + reply.cards.length).not.toBe('0')
    }
  })
})

describe.each(['en', 'zh'] as const)('talk about products (%s)', (language) => {
  const said = language === 'en' ? 'now this' : '说这个'

  it.each(lines)('%s: every figure is the catalogue’s or the shopper’s', async (line) => {
    const { say } = await talkAboutHeadphones({ [said]: line }, language)
    const reply = await say(said)
    const allowed = figuresAllowed(line, reply)
    const invented = figuresOf(reply).filter((figure) => !known.has(figure) && !allowed.includes(figure))
    expect(invented).toEqual([])
  })

  it.each(lines)('%s: every button is understood without the parser and leads somewhere', async (line) => {
    const first = await talkAboutHeadphones({ [said]: line }, language)
    const offers = offersOf(await first.say(said))
    expect(offers.length).toBeGreaterThanOrEqual(2)
    for (const offer of offers) {
      const { say } = await talkAboutHeadphones({ [said]: line }, language)
      await say(said)
      const reply = await say(offer.say)
      expect(reply.frames, offer.say).toEqual(parseFrameLine(offer.line))
      expect(reply.text).not.toMatch(/\{\w+\}/)
      expect(reply.text + reply.cards.length).not.toBe('0')
    }
  })
})

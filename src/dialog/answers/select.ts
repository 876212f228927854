import { currentPrice, type Product } from '../../catalog/index.js'
import type { Slot } from '../../intent/understanding.js'
import { toCard } from '../card.js'
import { chip, exampleChips } from '../chips.js'
import { choose, type Grounds } from '../choose.js'
import { pointedAt, refsOf, withoutRefs } from '../pointing.js'
import { describeAll } from '../wording/describe-request.js'
import { describeProduct } from './product-detail.js'
import type { Answer, Situation } from './situation.js'

/** A product of the screen in detail: pointed at ("the second one") or described ("the blue one", "the cheapest"). */
export function answerSelect(situation: Situation): Answer {
  const { frame, session, voice } = situation
  if (session.screen.length === 0) return { text: voice.say('select.none'), chips: exampleChips(voice, 2) }
  const description = withoutRefs(frame).slots.filter(
    ({ slot }) => slot !== 'attribute' && slot !== 'currency',
  )
  const isDescribed = description.length > 0 || situation.frame.act === 'recommend'
  const pointed = pointedAt(frame, session)

  if (pointed.kind === 'outside') return askWhich(situation, 'select.outOfRange')
  if (isDescribed)
    return choiceAmong(
      situation,
      refsOf(frame).length > 0 ? positionsOf(pointed) : allOf(situation),
      description,
    )
  if (pointed.kind === 'nowhere') return askWhich(situation, 'select.which')
  return pointed.positions.length === 1
    ? showOne(situation, pointed.positions[0] ?? 1, [])
    : showSeveral(situation, pointed.positions)
}

function showOne(situation: Situation, position: number, before: string[]): Answer {
  const { session, voice, catalogue } = situation
  const shown = session.screen[position - 1]
  const product = shown && catalogue.get(shown.id)
  if (shown === undefined || product === undefined)
    return { text: voice.say('select.gone'), chips: [chip('back', voice), chip('more', voice)] }
  return {
    text: [...before, describeProduct(product, voice)].join('\n'),
    cards: [toCard(shown, product, position, voice)],
    chips: [chip('back', voice), chip('more', voice), chip(position === 1 ? 'second' : 'first', voice)],
    change: { focus: position },
  }
}

function showSeveral(situation: Situation, positions: readonly number[]): Answer {
  const { voice } = situation
  const there = positions.flatMap((position) => productAt(situation, position))
  const lines = there.map(({ position, product }) =>
    voice.say('select.line', {
      position,
      title: voice.title(product),
      price: voice.money(currentPrice(product)),
    }),
  )
  const cards = there.flatMap(({ position, product }) => {
    const shown = situation.session.screen[position - 1]
    return shown === undefined ? [] : [toCard(shown, product, position, voice)]
  })
  return { text: lines.join('\n'), cards, chips: [chip('back', voice), chip('more', voice)] }
}

function choiceAmong(
  situation: Situation,
  positions: readonly number[],
  description: readonly Slot[],
): Answer {
  const { voice, catalogue } = situation
  const candidates = positions.flatMap((position) => productAt(situation, position))
  const choice = choose(
    candidates.map(({ product }) => product),
    description,
  )
  const described = describeAll(description, voice, catalogue.currency() ?? 'USD')
  const limits = description.length === 0 ? voice.say('kind.any') : described
  if (choice.kind !== 'chosen') {
    const key = choice.kind === 'none' ? 'select.noneFits' : 'select.cannotTell'
    return {
      text: voice.say(key, { limits }),
      chips: [chip('first', voice), chip('more', voice), chip('back', voice)],
    }
  }
  const position = candidates.find(({ product }) => product === choice.product)?.position ?? 1
  return showOne(situation, position, reasonForChoice(choice.product, choice.grounds, limits, situation))
}

function reasonForChoice(product: Product, grounds: Grounds, limits: string, { voice }: Situation): string[] {
  const title = voice.title(product)
  switch (grounds.kind) {
    case 'first':
      return [voice.say('choose.first')]
    case 'fits':
      return grounds.count > 1
        ? [voice.say('select.several', { count: grounds.count })]
        : [voice.say('choose.fits', { title, limits })]
    case 'measured':
      return [
        voice.say(grounds.degree === 'more' ? 'choose.most' : 'choose.least', {
          title,
          name: voice.value('attribute', grounds.name),
          value: grounds.value,
        }),
      ]
    case 'sorted': {
      const price = voice.money(currentPrice(product))
      const before = voice.money(product.price)
      return [voice.say(`choose.${grounds.by}`, { title, price, before, rating: product.rating ?? '' })]
    }
  }
}

function askWhich({ session, voice }: Situation, key: 'select.which' | 'select.outOfRange'): Answer {
  const count = session.screen.length
  const second = count > 1 ? [chip('second', voice)] : []
  return { text: voice.say(key, { count }), chips: [chip('first', voice), ...second, chip('more', voice)] }
}

function productAt(
  { session, catalogue }: Situation,
  position: number,
): { position: number; product: Product }[] {
  const product = catalogue.get(session.screen[position - 1]?.id ?? '')
  return product === undefined ? [] : [{ position, product }]
}

function allOf({ session }: Situation): number[] {
  return session.screen.map((_, index) => index + 1)
}

function positionsOf(pointed: ReturnType<typeof pointedAt>): number[] {
  return pointed.kind === 'products' ? pointed.positions : []
}

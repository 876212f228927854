import { currentPrice, type Product } from '../../catalog/index.js'
import { attributeFields } from '../../catalog/product-words.js'
import { addChip } from '../cart/cart-chips.js'
import { chip } from '../chips.js'
import type { Grounds } from '../choose.js'
import { goesWithChip, whyChip } from '../product-chips.js'
import { describingSlots, type StandingProduct, standingProducts, whichAreMeant } from '../references.js'
import { describeAll } from '../wording/describe-request.js'
import { describeProduct } from './product-detail.js'
import type { Answer, Situation } from './situation.js'
import { answerGone, answerNothingShown, answerUnclear, cardsOf } from './which.js'

/** A product of the screen in detail: pointed at ("the second one"), named, or described ("the blue one", "the cheapest"). */
export function answerSelect(situation: Situation): Answer {
  const { frame, session, catalogue } = situation
  if (session.screen.length === 0) return answerNothingShown(situation)
  const meant = whichAreMeant(frame, session, catalogue)
  if (meant.kind !== 'products') return answerUnclear(situation, meant)
  const there = standingProducts(session, catalogue, meant.positions)
  const [only] = there
  if (only === undefined) return answerGone(situation)
  return there.length === 1 ? showOne(situation, only, meant.grounds) : showSeveral(situation, there)
}

function showOne(situation: Situation, one: StandingProduct, grounds: Grounds | undefined): Answer {
  const { voice } = situation
  const { product, position } = one
  const reason = grounds === undefined ? [] : reasonForChoice(product, grounds, situation)
  return {
    text: [...reason, describeProduct(product, voice)].join('\n'),
    cards: cardsOf([one], situation),
    chips: [
      addChip(position, voice),
      chip('back', voice),
      whyChip(position, voice),
      mayHaveCompanions(product) ? goesWithChip(position, voice) : chip('more', voice),
    ],
    change: { focus: position },
  }
}

/** Something is known by which other things go with it. */
function mayHaveCompanions(product: Product): boolean {
  return product.boughtWith !== undefined || attributeFields(product, 'use').length > 0
}

function showSeveral(situation: Situation, there: readonly StandingProduct[]): Answer {
  const { voice } = situation
  const lines = there.map(({ position, product }) =>
    voice.say('select.line', {
      position,
      title: voice.title(product),
      price: voice.money(currentPrice(product)),
    }),
  )
  return {
    text: lines.join('\n'),
    cards: cardsOf(there, situation),
    chips: [chip('back', voice), chip('more', voice)],
  }
}

/** What settled which one is meant, where a description did. */
export function reasonForChoice(
  product: Product,
  grounds: Grounds,
  { frame, voice, catalogue }: Situation,
): string[] {
  const title = voice.title(product)
  switch (grounds.kind) {
    case 'first':
      return []
    case 'fits': {
      const limits = describeAll(describingSlots(frame), voice, catalogue.currency() ?? 'USD')
      return [voice.say('choose.fits', { title, limits })]
    }
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

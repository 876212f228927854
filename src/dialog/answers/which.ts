import type { Slot } from '../../intent/understanding.js'
import { toCard } from '../card.js'
import { chip, exampleChips } from '../chips.js'
import { candidateChips } from '../product-chips.js'
import { describingSlots, type Meant, type StandingProduct, standingProducts } from '../references.js'
import type { Card } from '../reply.js'
import { describeAll } from '../wording/describe-request.js'
import type { Answer, Situation } from './situation.js'

type Unclear = Exclude<Meant, { kind: 'products' }>

/** Where it is not clear which product is meant: asks, with those that may be as buttons, or says that none fits. */
export function answerUnclear(situation: Situation, unclear: Unclear): Answer {
  const { voice, session, catalogue } = situation
  const standing = standingProducts(session, catalogue)
  switch (unclear.kind) {
    case 'several': {
      const candidates = standing.filter(({ position }) => unclear.positions.includes(position))
      const text = voice.say('which.several', { count: candidates.length })
      return { text, cards: cardsOf(candidates, situation), chips: askWith(candidates, situation) }
    }
    case 'unfit':
      return {
        text: voice.say('select.noneFits', { limits: inWords(unclear.description, situation) }),
        chips: onward(situation),
      }
    case 'unknown':
      return {
        text: voice.say('select.cannotTell', { limits: inWords(unclear.description, situation) }),
        chips: onward(situation),
      }
    case 'outside':
      return {
        text: voice.say('select.outOfRange', { count: standing.length }),
        chips: askWith(standing, situation),
      }
    case 'nowhere':
      return {
        text: voice.say('select.which', { count: standing.length }),
        chips: askWith(standing, situation),
      }
  }
}

/** There are no products on the screen that could be meant. */
export function answerNothingShown({ voice }: Situation): Answer {
  return { text: voice.say('select.none'), chips: exampleChips(voice, 2) }
}

/** The product has gone from the catalogue since it was shown. */
export function answerGone({ voice }: Situation): Answer {
  return { text: voice.say('select.gone'), chips: [chip('back', voice), chip('more', voice)] }
}

/** The cards of products that stand on the screen, at their places. */
export function cardsOf(products: readonly StandingProduct[], { session, voice }: Situation): Card[] {
  return products.flatMap(({ position, product }) => {
    const shown = session.screen[position - 1]
    return shown === undefined ? [] : [toCard(shown, product, position, voice)]
  })
}

function askWith(candidates: readonly StandingProduct[], { frame, voice }: Situation) {
  return candidateChips(candidates, frame, describingSlots(frame), voice)
}

function onward({ voice }: Situation) {
  return [chip('first', voice), chip('more', voice), chip('back', voice)]
}

function inWords(description: readonly Slot[], { voice, catalogue }: Situation): string {
  return description.length === 0
    ? voice.say('kind.any')
    : describeAll(description, voice, catalogue.currency() ?? 'USD')
}

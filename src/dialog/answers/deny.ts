import { showCartChip } from '../cart/cart-chips.js'
import { chip, exampleChips } from '../chips.js'
import type { Answer, Situation } from './situation.js'

/** A no; where the cart has asked something, the question is dropped and nothing goes in. */
export function answerDeny({ voice, session }: Situation): Answer {
  const onward =
    session.screen.length > 0
      ? [chip('more', voice), chip('cheaper', voice), chip('restart', voice)]
      : exampleChips(voice, 2)
  if (session.undecided.length > 0) {
    return {
      text: voice.say('cart.left'),
      chips: [...onward, showCartChip(voice)],
      change: { undecided: [] },
    }
  }
  return { text: voice.say('deny.open'), chips: onward }
}

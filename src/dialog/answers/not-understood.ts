import type { Act, Understanding } from '../../intent/understanding.js'
import { limits } from '../../limits.js'
import { checkoutChip, showCartChip } from '../cart/cart-chips.js'
import { chip, exampleChips, personChip, profileChip } from '../chips.js'
import { bestChip, compareChip, whyChip } from '../product-chips.js'
import type { Chip } from '../reply.js'
import type { Session } from '../session.js'
import { describeMeaning } from '../wording/describe-meaning.js'
import type { Voice } from '../wording/voice.js'
import type { Answer } from './situation.js'

/** Nothing was understood: says so with two examples, the second time in a row with a person as well. */
export function answerNotUnderstood(session: Session, voice: Voice): Answer {
  const lost = session.lost + 1
  const isAgain = lost > 1
  return {
    text: voice.say(isAgain ? 'lost.again' : 'lost.once'),
    chips: [...exampleChips(voice, 2), ...(isAgain ? [personChip(voice), chip('help', voice)] : [])],
    handoff: isAgain ? 'offered' : 'none',
    change: { lost },
  }
}

/** Something was understood, but not surely enough to act on it: asks, and keeps the guess for a yes. */
export function askWhetherMeant(
  understanding: Understanding,
  session: Session,
  voice: Voice,
  currency: string,
): Answer {
  const { frames, alternatives } = understanding
  const meaning = describeMeaning(frames, voice, currency)
  const others = alternatives.flatMap(({ act }) => (act === frames[0]?.act ? [] : wayTo(act, session, voice)))
  return {
    text: voice.say('didYouMean', { meaning }),
    chips: [chip('yes', voice), ...others, chip('no', voice)].slice(0, limits.reply.maxChips),
    change: { guess: frames },
  }
}

/** A button that says what an act wants, for the acts that are said in one way and have something to act on. */
function wayTo(act: Act, { screen, cart, profile }: Session, voice: Voice): Chip[] {
  const shown = screen.map((_, index) => index + 1)
  switch (act) {
    case 'restart':
    case 'help':
      return [chip(act, voice)]
    case 'back':
      return profile.earlierRequests.length > 0 || screen.length > 0 ? [chip(act, voice)] : []
    case 'more':
      return screen.length > 0 ? [chip(act, voice)] : []
    case 'select':
      return screen.length > 0 ? [chip('first', voice)] : []
    case 'compare':
      return screen.length > 1 ? [compareChip(1, 2, voice)] : []
    case 'recommend':
      return screen.length > 1 ? [bestChip(shown, voice)] : []
    case 'why':
      return screen.length > 0 ? [whyChip(1, voice)] : []
    case 'cart_show':
      return [showCartChip(voice)]
    case 'checkout':
      return cart.length > 0 ? [checkoutChip(voice)] : []
    case 'handoff':
      return [personChip(voice)]
    case 'profile_show':
      return [profileChip(voice)]
    default:
      return []
  }
}

import type { Act, Understanding } from '../../intent/understanding.js'
import { limits } from '../../limits.js'
import { chip, exampleChips } from '../chips.js'
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
    chips: [...exampleChips(voice, 2), ...(isAgain ? [chip('help', voice)] : [])],
    handoff: isAgain ? 'offered' : 'none',
    change: { lost },
  }
}

/** Something was understood, but not surely enough to act on it: asks, and keeps the guess for a yes. */
export function askWhetherMeant(understanding: Understanding, voice: Voice, currency: string): Answer {
  const { frames, alternatives } = understanding
  const meaning = describeMeaning(frames, voice, currency)
  const others = alternatives.flatMap(({ act }) => (act === frames[0]?.act ? [] : wayTo(act, voice)))
  return {
    text: voice.say('didYouMean', { meaning }),
    chips: [chip('yes', voice), ...others, chip('no', voice)].slice(0, limits.reply.maxChips),
    change: { guess: frames },
  }
}

/** A button that says what an act wants, for the acts that are said in one way. */
function wayTo(act: Act, voice: Voice): Chip[] {
  switch (act) {
    case 'more':
    case 'back':
    case 'restart':
    case 'help':
      return [chip(act, voice)]
    case 'select':
      return [chip('first', voice)]
    default:
      return []
  }
}

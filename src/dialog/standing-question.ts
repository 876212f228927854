import type { Catalogue } from '../catalog/index.js'
import type { Act, Frame } from '../intent/understanding.js'
import { limits } from '../limits.js'
import { standingRequest, valuesOf } from '../profile/request.js'
import type { Answered } from './answer.js'
import { askAboutOpen } from './cart/ask-variant.js'
import type { Session } from './session.js'
import type { Voice } from './wording/voice.js'

/** Who says one of these has gone on to something else, and is not asked again. */
const movesOn: ReadonlySet<Act> = new Set(['search', 'refine', 'recommend', 'more', 'back', 'restart', 'bye'])
const dealsWithCart: ReadonlySet<Act> = new Set(['cart_add', 'cart_remove', 'cart_update'])
const asksOfCart: ReadonlySet<Act> = new Set([...dealsWithCart, 'cart_show', 'checkout'])
const smallTalk: ReadonlySet<Act> = new Set([
  'greet',
  'thanks',
  'help',
  'out_of_scope',
  'affirm',
  'profile_show',
])

/**
 * The turn with the question that still stands at its end: what the cart waits for is asked after everything else was
 * answered, and again after small talk, though not for ever; who has gone on to something else is left in peace.
 */
export function withStandingQuestion(
  answered: Answered,
  frames: readonly Frame[],
  before: Session,
  catalogue: Catalogue,
  voice: Voice,
): Answered {
  const { answers, session } = answered
  const has = (acts: ReadonlySet<Act>): boolean => frames.some(({ act }) => acts.has(act))
  if (session.undecided.length === 0) return withKindAsked(answered, frames, before, voice)
  const question =
    has(movesOn) && !has(dealsWithCart) ? undefined : askAboutOpen(session.undecided, { catalogue, voice })
  if (question === undefined) return { answers, session: { ...session, undecided: [], reminded: 0 } }
  const isNew = before.undecided.length === 0 || has(asksOfCart)
  const reminded = isNew ? 0 : before.reminded + 1
  const standing = { ...session, ...question.change, reminded }
  return reminded > limits.cart.maxReminders
    ? { answers, session: standing }
    : { answers: [...answers, question], session: standing }
}

/** What kind of thing it should be, asked again after small talk. */
function withKindAsked(
  answered: Answered,
  frames: readonly Frame[],
  before: Session,
  voice: Voice,
): Answered {
  const { answers, session } = answered
  const isSmallTalk = frames.every(({ act }) => smallTalk.has(act))
  const isKindKnown = valuesOf(standingRequest(session.profile), 'category').length > 0
  if (before.asked !== 'category' || isKindKnown || !isSmallTalk || session.asked !== undefined)
    return answered
  return {
    answers: [...answers, { text: voice.say('found.kindAsked'), chips: [] }],
    session: { ...session, asked: 'category' },
  }
}

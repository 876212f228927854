import { limitsProducts } from '../../profile/merge-facts.js'
import { chip, exampleChips } from '../chips.js'
import { describeSaid } from '../wording/describe-request.js'
import type { Answer, Situation } from './situation.js'

/** What holds for good is read back as it was noted. */
export function answerProfileSet({ frame, voice, session, catalogue }: Situation): Answer {
  const noted = frame.slots.filter(limitsProducts)
  const facts = voice.list(
    noted.map((slot) => describeSaid(slot, voice, catalogue.currency() ?? 'USD')),
    'and',
  )
  const onward =
    session.screen.length > 0 ? [chip('more', voice), chip('restart', voice)] : exampleChips(voice, 2)
  return {
    text: noted.length > 0 ? voice.say('profile.noted', { facts }) : voice.say('profile.empty'),
    chips: onward,
  }
}

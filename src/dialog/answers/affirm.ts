import { chip, exampleChips } from '../chips.js'
import type { Answer, Situation } from './situation.js'

/** A yes where nothing was asked; a yes to "did you mean …?" is acted on before it gets here. */
export function answerAffirm({ voice, session }: Situation): Answer {
  const onward =
    session.screen.length > 0 ? [chip('more', voice), chip('first', voice)] : exampleChips(voice, 2)
  return { text: voice.say('affirm.open'), chips: onward }
}

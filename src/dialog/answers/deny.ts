import { chip, exampleChips } from '../chips.js'
import type { Answer, Situation } from './situation.js'

export function answerDeny({ voice, session }: Situation): Answer {
  const onward =
    session.screen.length > 0
      ? [chip('more', voice), chip('cheaper', voice), chip('restart', voice)]
      : exampleChips(voice, 2)
  return { text: voice.say('deny.open'), chips: onward }
}

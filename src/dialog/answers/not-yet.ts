import type { Act } from '../../intent/understanding.js'
import { chip, exampleChips } from '../chips.js'
import type { WordingKey } from '../wording/en.js'
import type { Answer, Situation } from './situation.js'

export type UnansweredAct = Extract<Act, 'handoff'>

const words: Readonly<Record<UnansweredAct, WordingKey>> = {
  handoff: 'notYet.handoff',
}

/** Says plainly that this cannot be done here, and what can. */
export function answerNotYet(act: UnansweredAct): (situation: Situation) => Answer {
  return ({ voice, session }) => {
    const onward =
      session.screen.length > 0
        ? [chip('first', voice), chip('more', voice), chip('cheaper', voice)]
        : exampleChips(voice, 2)
    return { text: voice.say(words[act]), chips: [...onward, chip('help', voice)] }
  }
}

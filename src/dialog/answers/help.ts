import { exampleChips } from '../chips.js'
import type { Answer, Situation } from './situation.js'

/** What the bot is and can do, with the size of this shop. */
export function answerHelp({ voice, catalogue }: Situation): Answer {
  return {
    text: voice.say('help', { count: voice.number(catalogue.count()) }),
    chips: exampleChips(voice, 3),
  }
}

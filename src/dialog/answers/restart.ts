import { exampleChips } from '../chips.js'
import type { Answer, Situation } from './situation.js'

/** The request and the lists are gone; what holds for good stays. */
export function answerRestart({ voice }: Situation): Answer {
  return {
    text: voice.say('restart'),
    chips: exampleChips(voice, 3),
    change: { screen: [], earlierPages: [], similarToIds: [] },
  }
}

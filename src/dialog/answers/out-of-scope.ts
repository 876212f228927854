import { chip, exampleChips } from '../chips.js'
import type { Answer, Situation } from './situation.js'

export function answerOutOfScope({ voice }: Situation): Answer {
  return { text: voice.say('outOfScope'), chips: [...exampleChips(voice, 2), chip('help', voice)] }
}

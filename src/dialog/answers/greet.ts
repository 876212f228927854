import { chip, exampleChips } from '../chips.js'
import type { Answer, Situation } from './situation.js'

export function answerGreet({ voice }: Situation): Answer {
  return { text: voice.say('greet'), chips: [...exampleChips(voice, 2), chip('help', voice)] }
}

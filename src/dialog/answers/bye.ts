import { chip } from '../chips.js'
import type { Answer, Situation } from './situation.js'

export function answerBye({ voice }: Situation): Answer {
  return { text: voice.say('bye'), chips: [chip('restart', voice), chip('help', voice)] }
}

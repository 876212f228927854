import { answerAndAsk } from './found.js'
import type { Answer, FoundSituation } from './situation.js'

/** Products for what was asked, with the question that would narrow it most; where no kind was named, which kind. */
export function answerSearch(situation: FoundSituation): Answer {
  return answerAndAsk(situation)
}

import { answerAndAsk } from './found.js'
import type { Answer, FoundSituation } from './situation.js'

/** The products of the request as it is now, after a change to it. */
export function answerRefine(situation: FoundSituation): Answer {
  return answerAndAsk(situation)
}

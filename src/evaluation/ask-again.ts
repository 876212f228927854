import { ParleyError } from '../errors.js'
import { limits } from '../limits.js'

/** Does the work again where the model is late: a busy machine may miss the deadline that a shopper's turn has. */
export async function askAgain<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work()
    } catch (error) {
      const isLate = error instanceof ParleyError && error.code === 'inference-deadline'
      if (!isLate || tries >= limits.evaluation.triesOfSentence) throw error
    }
  }
}

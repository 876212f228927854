import { telegramTrial } from './telegram-trial.js'
import type { Trial } from './trial.js'

/** Every messenger; what is true of one must be true of all. */
export const allTrials: readonly Trial[] = [telegramTrial]

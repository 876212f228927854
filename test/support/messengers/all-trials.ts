import { botFrameworkTrial } from './bot-framework-trial.js'
import { lineTrial } from './line-trial.js'
import { slackTrial } from './slack-trial.js'
import { telegramTrial } from './telegram-trial.js'
import type { Trial } from './trial.js'
import { weChatTrial } from './wechat-trial.js'
import { whatsAppTrial } from './whatsapp-trial.js'

/** Every messenger; what is true of one must be true of all. */
export const allTrials: readonly Trial[] = [
  telegramTrial,
  whatsAppTrial,
  slackTrial,
  lineTrial,
  weChatTrial,
  botFrameworkTrial,
]

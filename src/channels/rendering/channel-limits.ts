import type { TextUnit } from './measure-text.js'

/** What one messenger can show, by its published documentation; the renderer keeps every number. */
export interface ChannelLimits {
  /** How it counts texts and labels. */
  unit: TextUnit
  /** Of one text message. */
  maxText: number
  /** Of a text message that carries buttons. */
  maxTextWithButtons: number
  /** Of one message; 0 where it has none. */
  maxButtons: number
  /** What stands on a button. */
  maxLabel: number
  /** What a press sends. */
  maxPress: number
  pressUnit: TextUnit
  /** Products with a form of their own in one message; 0 where they become text. */
  maxCards: number
}

import type { Language, Operator, SlotName } from '../intent/understanding.js'

/** One thing that is known of this shopper, and how it came to be known. */
export interface Fact {
  /** Unique within the session, stable while the fact lives: `turn.number`, such as "3.1". */
  id: string
  /** need: belongs to the request that stands. preference: holds for good (profile_set). */
  kind: 'need' | 'preference'
  slot: SlotName
  op: Operator
  value: string
  polarity: 'positive' | 'negative'
  /** The turn it was said in, counted from 1. */
  sourceTurn: number
  /** The parser's confidence in that turn, 0 to 1. */
  confidence: number
  /** ISO 8601, when it was said. */
  at: string
}

/** What is known of the shopper in this session: a value, changed only by `updateProfile`. */
export interface Profile {
  language: Language
  facts: Fact[]
  /** Requests that stood before, the latest last, so that "go back" can return to them. */
  earlierRequests: Fact[][]
}

export const emptyProfile: Profile = { language: 'en', facts: [], earlierRequests: [] }

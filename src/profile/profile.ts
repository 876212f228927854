import { z } from 'zod'
import { languageSchema, operators, slotNames } from '../intent/understanding.js'

/** One thing that is known of this shopper, and how it came to be known. */
export const factSchema = z.object({
  /** Unique within the session, stable while the fact lives: `turn.number`, such as "3.1". */
  id: z.string(),
  /**
   * need: belongs to the request that stands. preference: holds for good (profile_set). interest: what they liked and
   * did not like of what was shown; it ranks, and never leaves anything out.
   */
  kind: z.enum(['need', 'preference', 'interest']),
  slot: z.enum(slotNames),
  op: z.enum(operators),
  value: z.string(),
  polarity: z.enum(['positive', 'negative']),
  /** The turn it was said in, counted from 1. */
  sourceTurn: z.int().min(1),
  /** The parser's confidence in that turn, 0 to 1. */
  confidence: z.number().min(0).max(1),
  /** ISO 8601, when it was said. */
  at: z.string(),
  /** The kind of product a preference or interest was told for; without one it holds for all. */
  scope: z.string().exactOptional(),
  /** The product that was liked, where it is an interest in what resembles it. */
  productId: z.string().exactOptional(),
})

/** What is known of the shopper in this session: a value, changed only by `updateProfile`. */
export const profileSchema = z.object({
  language: languageSchema,
  facts: z.array(factSchema),
  /** Requests that stood before, the latest last, so that "go back" can return to them. */
  earlierRequests: z.array(z.array(factSchema)),
})

export type Fact = z.infer<typeof factSchema>
export type Profile = z.infer<typeof profileSchema>

export const emptyProfile: Profile = { language: 'en', facts: [], earlierRequests: [] }

import { z } from 'zod'

export const acts = [
  'search',
  'refine',
  'more',
  'back',
  'select',
  'compare',
  'ask',
  'recommend',
  'why',
  'feedback',
  'cart_add',
  'cart_remove',
  'cart_update',
  'cart_show',
  'checkout',
  'support',
  'handoff',
  'profile_set',
  'profile_show',
  'profile_forget',
  'greet',
  'thanks',
  'bye',
  'restart',
  'affirm',
  'deny',
  'help',
  'out_of_scope',
] as const

export const slotNames = [
  'category',
  'brand',
  'color',
  'material',
  'audience',
  'size',
  'feature',
  'use',
  'like',
  'price',
  'rating',
  'quantity',
  'currency',
  'sort',
  'more',
  'less',
  'ref',
  'attribute',
  'drop',
  'topic',
  'order',
  'sentiment',
  'recipient',
] as const

export const operators = ['=', '!=', '<=', '>=', '+='] as const

export const slotSchema = z.object({
  slot: z.enum(slotNames),
  op: z.enum(operators),
  value: z.string().min(1),
})

export const frameSchema = z.object({ act: z.enum(acts), slots: z.array(slotSchema) })

export const languageSchema = z.enum(['en', 'zh'])

/** What a message was understood to say. No frames: it was not understood. */
export const understandingSchema = z.object({
  text: z.string(),
  language: languageSchema,
  /** Calibrated: of the parses with 0.9, nine in ten are right. */
  confidence: z.number().min(0).max(1),
  frames: z.array(frameSchema).max(4),
  /** The next best acts for the first frame, most probable first. */
  alternatives: z.array(z.object({ act: z.enum(acts), confidence: z.number().min(0).max(1) })),
  /** The message was longer than the parser reads; its end was left out. */
  truncated: z.boolean().optional(),
})

export type Act = (typeof acts)[number]
export type SlotName = (typeof slotNames)[number]
export type Operator = (typeof operators)[number]
export type Slot = z.infer<typeof slotSchema>
export type Frame = z.infer<typeof frameSchema>
export type Language = z.infer<typeof languageSchema>
export type Understanding = z.infer<typeof understandingSchema>

/** What the parser is told beside the sentence. */
export interface TurnContext {
  /** The request that stands, as a frame line: `search category = shoes ; price <= 100`. */
  context?: string
  /** How many products stand on the screen. */
  shown?: number
  /** The position, from 1, of the product being talked about. */
  focus?: number
  /** The slot the bot has just asked for. */
  asked?: SlotName
}

/** A sentence in, an Understanding out; never throws for what the sentence says. */
export type Understand = (text: string, turn: TurnContext) => Promise<Understanding>

import { z } from 'zod'
import type { Reply } from '../../dialog/reply.js'

const maxTextCharacters = 8_000 // far more than is read, so that the reply can say that it was too long

/** What an app of the merchant's sends. */
export const restMessageSchema = z
  .strictObject({
    text: z.string().min(1).max(maxTextCharacters).describe('What the shopper wrote, or what a chip says.'),
    messageId: z
      .string()
      .regex(/^[\x21-\x7e]{1,200}$/, 'printable ASCII, 200 characters at most')
      .describe('Your own id of the message: sent again, it gets the same reply and changes nothing.')
      .optional(),
  })
  .describe('A message of a shopper.')

const moneySchema = z.object({
  amountMinor: z.int().describe('In the smallest unit of the currency: 7990 is $79.90.'),
  currency: z.string().describe('ISO 4217.'),
})

const chipSchema = z
  .object({ label: z.string(), say: z.string() })
  .describe('A button: what it shows, and the text to send when it is pressed.')

const cardSchema = z.object({
  position: z.int().describe('From 1, as the shopper counts them.'),
  id: z.string(),
  title: z.string(),
  brand: z.string().optional(),
  category: z.string(),
  price: moneySchema,
  priceBefore: moneySchema.optional(),
  image: z.string().describe('An address, or a path of this server.'),
  url: z.string().optional(),
  rating: z.number().optional(),
  ratingCount: z.int().optional(),
  stock: z.int().describe('Pieces that can be had of what fits.'),
  why: z.string(),
  detail: chipSchema,
  add: chipSchema,
  score: z.number(),
  reasons: z.array(z.object({ name: z.string(), points: z.number() })).describe('They add up to the score.'),
})

const factSchema = z.object({
  id: z.string(),
  kind: z.string(),
  slot: z.string(),
  op: z.string(),
  value: z.string(),
  sourceTurn: z.int().describe('The turn in which the shopper said it.'),
})

/** What an app gets: the one neutral reply, without what only this program reads. */
export const restReplySchema = z
  .object({
    messageId: z.string().describe('Of the message that it answers.'),
    turn: z.int(),
    language: z.enum(['en', 'zh']),
    text: z.string(),
    cards: z.array(cardSchema),
    table: z
      .object({
        columns: z.array(z.string()),
        rows: z.array(
          z.object({
            name: z.string(),
            values: z.array(z.string()),
            differs: z.boolean(),
            action: chipSchema.optional(),
          }),
        ),
      })
      .optional(),
    link: z.object({ label: z.string(), url: z.string() }).optional(),
    chips: z.array(chipSchema),
    handoff: z.enum(['none', 'offered', 'waiting', 'agent']),
    profile: z.array(factSchema),
  })
  .describe('The assistant’s reply.')
export type RestReply = z.infer<typeof restReplySchema>

/** A reply as an app gets it; everything else of it falls away. */
export function toRestReply(reply: Reply): RestReply {
  return restReplySchema.parse(reply)
}

import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { z } from 'zod'
import { ParleyError } from '../../errors.js'
import { acts } from '../../intent/understanding.js'

const oneOrMore = z.union([z.string(), z.array(z.string()).min(1)])
const number = z.number()

/** What every product shown must be like; words are looked for without regard to case, `/…/` is a pattern. */
const cardsSchema = z.strictObject({
  count: number.optional(),
  at_least: number.optional(),
  at_most: number.optional(),
  price_to: number.optional(),
  price_from: number.optional(),
  rating_from: number.optional(),
  /** In the path of the category, one of them. */
  kind: oneOrMore.optional(),
  not_kind: oneOrMore.optional(),
  brand: oneOrMore.optional(),
  not_brand: oneOrMore.optional(),
  title: oneOrMore.optional(),
  /** Of a variant in stock. */
  color: oneOrMore.optional(),
  size: oneOrMore.optional(),
  audience: oneOrMore.optional(),
  /** Every variant is of it. */
  not_only_color: oneOrMore.optional(),
  /** Anywhere in what the catalogue says of it. */
  says: oneOrMore.optional(),
  does_not_say: oneOrMore.optional(),
  in_order: z.enum(['cheapest first', 'dearest first', 'best rated first']).optional(),
  /** None of them stood on the screen before. */
  all_new: z.boolean().optional(),
  /** The same products as after that turn, from 1. */
  same_as: number.optional(),
  /** The product that stood at this place of the list before. */
  was_at: number.optional(),
})

const turnSchema = z
  .strictObject({
    say: z.string().optional(),
    /** The words on a button of the reply before. */
    press: z.string().optional(),
    /** The message before is delivered once more. */
    again: z.literal(true).optional(),
    act: z.union([z.enum(acts), z.array(z.enum(acts))]).optional(),
    cards: z.union([z.enum(['some', 'none']), number, cardsSchema]).optional(),
    text: oneOrMore.optional(),
    not_text: oneOrMore.optional(),
    chips: oneOrMore.optional(),
    not_chips: oneOrMore.optional(),
    /** `color = black`, or a slot alone. */
    profile: oneOrMore.optional(),
    not_profile: oneOrMore.optional(),
    /** Pieces in the cart. */
    cart: number.optional(),
    cart_has: oneOrMore.optional(),
    table: z.union([z.boolean(), oneOrMore]).optional(),
    handoff: z.enum(['none', 'offered', 'waiting', 'agent']).optional(),
    language: z.enum(['en', 'zh']).optional(),
  })
  .refine(({ say, press, again }) => [say, press, again].filter((one) => one !== undefined).length === 1, {
    message: 'a turn has exactly one of say, press and again',
  })

const conversationSchema = z.strictObject({
  name: z.string().min(1),
  turns: z.array(turnSchema).min(1),
})

const fileSchema = z.strictObject({ conversations: z.array(conversationSchema).min(1) })

export type WrittenTurn = z.infer<typeof turnSchema>
export type WrittenConversation = z.infer<typeof conversationSchema>
export type CardsWanted = z.infer<typeof cardsSchema>

/** The conversations of a YAML file. Throws ParleyError 'invalid-input' where the file is not of the form. */
export async function readConversations(file: string): Promise<WrittenConversation[]> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new ParleyError('not-found', `${file} cannot be read`, { nextStep: 'Check the name.', cause })
  })
  return parseConversations(text, file)
}

/** The same of a text; `name` is what the error calls it. */
export function parseConversations(text: string, name: string): WrittenConversation[] {
  const parsed = fileSchema.safeParse(readYaml(text, name))
  if (parsed.success) return parsed.data.conversations
  const [issue] = parsed.error.issues
  throw new ParleyError(
    'invalid-input',
    `${name} holds no conversations: ${issue?.path.join('.')}: ${issue?.message}`,
    { nextStep: 'Write it as the files of test/conversations are written.' },
  )
}

function readYaml(text: string, name: string): unknown {
  try {
    return parse(text)
  } catch (cause) {
    throw new ParleyError('invalid-input', `${name} is not YAML`, {
      nextStep: 'Mend the line that the cause names.',
      cause,
    })
  }
}

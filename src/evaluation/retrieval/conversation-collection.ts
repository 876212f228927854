import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import type { Product } from '../../catalog/index.js'
import { ParleyError } from '../../errors.js'
import type { Language } from '../../intent/index.js'
import type { Grade, JudgedRequest } from './judged-requests.js'

const messageSchema = z.object({
  role: z.enum(['user', 'system']),
  content: z.string(),
  intent: z.string().nullish(),
  recommended_products: z.array(z.object({ product_id: z.string(), product_title: z.string() })).nullish(),
  user_rating: z.array(z.object({ product_id: z.string(), product_rate: z.string() })).nullish(),
})
const conversationSchema = z.object({
  conv_id: z.union([z.int(), z.string()]),
  conversation: z.array(messageSchema),
})
type Conversation = z.infer<typeof conversationSchema>

/** A catalogue of titles and the requests that people made of it. */
export interface ConversationCollection {
  products: Product[]
  requests: JudgedRequest[]
}

const files: Readonly<Record<Language, string>> = {
  en: 'conversation_en.dev.jsonl.gz',
  zh: 'conversation_cn.dev.jsonl.gz',
}
/** What the user of a conversation says of what they want; small talk and questions are left out. */
const wishes: ReadonlySet<string> = new Set(['Reveal', 'Revise', 'Interpret'])
const liked: Grade = 3
const disliked: Grade = 0

/**
 * The development conversations of PSCon (Zou and others, "PSCon: Product Search Through Conversations", 2025) as a
 * collection: every title that was recommended or rated is a product, everything a user says of a wish is one request, and the
 * products that user liked answer it. Throws ParleyError 'not-found' for a folder that does not hold them, 'invalid-input' for
 * files of another form.
 */
export async function readConversationCollection(folder: string): Promise<ConversationCollection> {
  const titles = new Map<string, string>()
  const requests: JudgedRequest[] = []
  for (const language of ['en', 'zh'] as const) {
    for (const conversation of await readConversations(join(folder, files[language]))) {
      for (const [id, title] of titlesIn(conversation)) titles.set(id, title)
      requests.push(requestOf(conversation, language))
    }
  }
  return {
    products: [...titles].map(([id, title]) => asProduct(id, title)),
    requests: requests.filter(({ text, grades }) => text !== '' && [...grades.values()].includes(liked)),
  }
}

async function readConversations(file: string): Promise<Conversation[]> {
  const packed = await readFile(file).catch((cause: unknown) => {
    throw new ParleyError('not-found', `${file} cannot be read`, {
      nextStep: 'Name the folder that holds the PSCon conversations.',
      cause,
    })
  })
  const lines = gunzipSync(packed).toString('utf8').split('\n')
  return lines
    .filter((line) => line.trim() !== '')
    .map((line, at) => {
      const parsed = conversationSchema.safeParse(JSON.parse(line))
      if (parsed.success) return parsed.data
      const reason = z.prettifyError(parsed.error).replaceAll(/\s*\n\s*/g, ' ')
      throw new ParleyError('invalid-input', `${file}:${at + 1}: ${reason}`, {
        nextStep: 'Name the folder that holds the PSCon conversations.',
      })
    })
}

/** A rating repeats the title with the verdict behind it. */
function titlesIn({ conversation }: Conversation): [string, string][] {
  return conversation.flatMap(({ recommended_products, user_rating }) => [
    ...(recommended_products ?? []).map(({ product_id, product_title }): [string, string] => [
      product_id,
      product_title,
    ]),
    ...(user_rating ?? []).map(({ product_id, product_rate }): [string, string] => [
      product_id,
      product_rate.replace(verdict, ''),
    ]),
  ])
}

const verdict = /\((liked|disliked)\)\s*$/

function requestOf({ conv_id, conversation }: Conversation, language: Language): JudgedRequest {
  const rated = conversation.flatMap(({ user_rating }) => user_rating ?? [])
  const said = conversation.filter(
    ({ role, intent, user_rating }) => role === 'user' && wishes.has(intent ?? '') && user_rating == null,
  )
  return {
    topic: String(conv_id),
    language,
    text: said.map(({ content }) => content.trim()).join(' '),
    department: 'all',
    half: 'held-out',
    isTranslated: false,
    grades: new Map(
      rated.map(({ product_id, product_rate }): [string, Grade] => [
        product_id,
        verdict.exec(product_rate)?.[1] === 'liked' ? liked : disliked,
      ]),
    ),
  }
}

/** A title is all that is known: category and price are the same for all, so that they tell nothing. */
function asProduct(id: string, title: string): Product {
  return {
    id,
    title: title.trim().slice(0, 500) || id,
    category: 'All',
    price: { amountMinor: 1_000, currency: 'USD' },
    attributes: {},
    variants: [],
    images: [],
    availability: 'in_stock',
  }
}

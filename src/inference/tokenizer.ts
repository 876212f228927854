import { readFile } from 'node:fs/promises'
import { env, PreTrainedTokenizer } from '@xenova/transformers'
import { z } from 'zod'
import { limits } from '../limits.js'
import { modelError } from './manifest.js'

/** Ids that stand for no text; both models were trained with these. */
export const specialIds = { start: 0, padding: 1, separator: 2, unknown: 3 } as const

/** Ids and the literal text of each, in step: a piece has ▁ for a space, and an unknown one its own characters. */
export type TokenizedText = { ids: number[]; pieces: string[] }

/** Cuts text into the model's pieces, without special tokens. */
export type Tokenizer = { tokenize(text: string): TokenizedText }

const tokenizerSchema = z.looseObject({
  model: z.looseObject({ type: z.literal('Unigram'), unk_id: z.literal(specialIds.unknown) }),
  added_tokens: z.array(z.looseObject({ id: z.number(), content: z.string(), special: z.boolean() })),
})

/**
 * Loads a Unigram tokenizer from its two files, which are read here so that the library looks for none.
 * Throws ParleyError 'model-missing' or 'model-corrupt'.
 */
export async function loadTokenizer(paths: { tokenizer: string; config: string }): Promise<Tokenizer> {
  env.allowRemoteModels = false
  env.useFSCache = false
  const json = await readJson(paths.tokenizer)
  const parsed = tokenizerSchema.safeParse(json)
  if (!parsed.success) {
    throw modelError('model-corrupt', `${paths.tokenizer}: ${z.prettifyError(parsed.error)}`)
  }
  const library = new PreTrainedTokenizer(parsed.data, z.looseObject({}).parse(await readJson(paths.config)))
  const specials = new Set(
    parsed.data.added_tokens.filter((token) => token.special).map((token) => token.content),
  )
  return { tokenize: (text) => tokenize(library, specials, text) }
}

/** The most characters of a text that can matter when `tokens` pieces of it are read. */
export function charactersForTokens(tokens: number): number {
  return tokens * limits.tokenizer.maxPieceCharacters
}

/** The text that pieces stand for: ▁ is a space. */
export function textOfPieces(pieces: readonly string[]): string {
  return pieces.join('').replaceAll('▁', ' ').trim()
}

function tokenize(library: PreTrainedTokenizer, specials: ReadonlySet<string>, text: string): TokenizedText {
  const normalized = library.normalizer.normalize(text)
  const result: TokenizedText = { ids: [], pieces: [] }
  if (normalized.length === 0) return result
  const known = library.model.tokens_to_ids
  for (const piece of library.model.encode(library.pre_tokenizer.pre_tokenize(normalized))) {
    // what a shopper types is never a control token, even when it spells one
    const id = specials.has(piece) ? specialIds.unknown : (known.get(piece) ?? specialIds.unknown)
    append(result, id, piece)
  }
  return result
}

/** The model was trained with a run of unknown characters as one token; its text is the whole run. */
function append({ ids, pieces }: TokenizedText, id: number, piece: string): void {
  const last = ids.length - 1
  if (id === specialIds.unknown && ids[last] === specialIds.unknown) {
    pieces[last] += piece
    return
  }
  ids.push(id)
  pieces.push(piece)
}

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((cause) => {
    throw modelError('model-missing', `${path} cannot be read`, cause)
  })
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw modelError('model-corrupt', `${path} is not JSON`, cause)
  }
}

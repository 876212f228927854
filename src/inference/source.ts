import { limits } from '../limits.js'
import { charactersForTokens, specialIds, type TokenizedText, type Tokenizer } from './tokenizer.js'

/** What the parser is asked: the sentence, and a line that tells where the conversation stands ('' for none). */
export type GenerateRequest = { text: string; state: string }

/** A request as the encoder reads it: <s> text </s>, and then state </s> where there is one. */
export type Source = {
  ids: number[]
  /** Literal text of each position; '' for what cannot be copied. */
  pieces: string[]
  /** Positions from textStart up to and without textEnd may be copied. */
  textStart: number
  textEnd: number
  /** The sentence was longer than what the parser reads. */
  truncated: boolean
}

/** Builds the source of a request within `maxTokens` positions; a long sentence loses its end, and so does a long state. */
export function buildSource(tokenizer: Tokenizer, request: GenerateRequest, maxTokens: number): Source {
  const state = tokenizer.tokenize(request.state.slice(0, charactersForTokens(limits.parser.maxStateTokens)))
  const stateIds = state.ids.slice(0, limits.parser.maxStateTokens)
  const statePart = stateIds.length === 0 ? [] : [...stateIds, specialIds.separator]
  const room = maxTokens - 2 - statePart.length
  const { ids, pieces, truncated } = cutText(tokenizer, request.text, room)
  return {
    ids: [specialIds.start, ...ids, specialIds.separator, ...statePart],
    pieces: ['', ...pieces, '', ...statePart.map(() => '')],
    textStart: 1,
    textEnd: 1 + ids.length,
    truncated,
  }
}

function cutText(tokenizer: Tokenizer, text: string, room: number): TokenizedText & { truncated: boolean } {
  const readable = text.slice(0, charactersForTokens(room))
  const { ids, pieces } = tokenizer.tokenize(readable)
  const truncated = ids.length > room || readable.length < text.trimEnd().length
  return { ids: ids.slice(0, room), pieces: pieces.slice(0, room), truncated }
}

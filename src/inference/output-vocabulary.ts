import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { modelError } from './manifest.js'

/** In a list of what may come next, the word for a span copied from the source. */
const spanWord = 'SPAN'

const nextSchema = z.array(z.string())
const vocabularySchema = z.object({
  tokens: z.array(z.object({ text: z.string(), class: z.string(), next: nextSchema.optional() })).min(3),
  classes: z.record(z.string(), z.object({ next: nextSchema })),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  copy: z.number().int().nonnegative(),
  spanNext: nextSchema,
})

/** What may come at one step: tokens in ascending order, and whether a span of the source may. */
export type AllowedNext = { tokens: Int32Array; span: boolean }

/** The parser's output language: its tokens, and what may follow what, so that no illegal line can be written. */
export type OutputVocabulary = {
  tokens: readonly { text: string; class: string }[]
  start: number
  end: number
  /** What the decoder is told when the step before copied a span; never chosen itself. */
  copy: number
  /** By token: what may come after it. */
  afterToken: readonly AllowedNext[]
  afterSpan: AllowedNext
}

/** Reads `parser.vocabulary.json`. Throws ParleyError 'model-missing' or 'model-corrupt'. */
export async function loadOutputVocabulary(path: string): Promise<OutputVocabulary> {
  const text = await readFile(path, 'utf8').catch((cause) => {
    throw modelError('model-missing', `${path} cannot be read`, cause)
  })
  try {
    return parseOutputVocabulary(JSON.parse(text))
  } catch (cause) {
    throw modelError('model-corrupt', `${path} is not an output vocabulary`, cause)
  }
}

/** Builds the output language from the vocabulary file's JSON; throws an Error that says what is wrong. */
export function parseOutputVocabulary(json: unknown): OutputVocabulary {
  const { tokens, classes, start, end, copy, spanNext } = vocabularySchema.parse(json)
  for (const index of [start, end, copy]) {
    if (tokens[index] === undefined) throw new Error(`there is no token ${index}`)
  }
  const members = membersByClass(tokens, new Set([start, copy]))
  const known = new Map<string, AllowedNext>() // thousands of tokens share a few lists
  const allowed = (next: readonly string[]): AllowedNext => {
    const key = next.join('\n')
    const list = known.get(key) ?? allowedNext(next, members, classes)
    known.set(key, list)
    return list
  }
  const afterToken = tokens.map((token) => {
    const next = token.next ?? classes[token.class]?.next
    if (next === undefined) throw new Error(`the class ${token.class} of ${token.text} is not described`)
    return allowed(next)
  })
  const named = tokens.map((token) => ({ text: token.text, class: token.class }))
  return { tokens: named, start, end, copy, afterToken, afterSpan: allowed(spanNext) }
}

function membersByClass(
  tokens: readonly { class: string }[],
  never: ReadonlySet<number>,
): Map<string, number[]> {
  const members = new Map<string, number[]>()
  tokens.forEach((token, index) => {
    if (never.has(index)) return
    const list = members.get(token.class)
    if (list === undefined) members.set(token.class, [index])
    else list.push(index)
  })
  return members
}

function allowedNext(
  next: readonly string[],
  members: ReadonlyMap<string, readonly number[]>,
  classes: Readonly<Record<string, unknown>>,
): AllowedNext {
  const tokens: number[] = []
  for (const name of new Set(next)) {
    if (name === spanWord) continue
    if (classes[name] === undefined) throw new Error(`the class ${name} is not described`)
    tokens.push(...(members.get(name) ?? []))
  }
  return { tokens: Int32Array.from(tokens).sort(), span: next.includes(spanWord) }
}

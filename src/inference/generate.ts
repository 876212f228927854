import { limits } from '../limits.js'
import type { AllowedNext, OutputVocabulary } from './output-vocabulary.js'
import type { Source } from './source.js'
import { textOfPieces } from './tokenizer.js'

/** One choice of the parser; log-probabilities are the model's own, not made to sum to one over what is allowed. */
export type GenerationStep =
  | { kind: 'token'; text: string; class: string; logProbability: number }
  | { kind: 'span'; text: string; start: number; end: number; logProbability: number }

/** The parser's line: its steps up to and with the end token. */
export type Generation = {
  steps: GenerationStep[]
  /** The end token was reached; otherwise the line broke off and must not be acted on. */
  complete: boolean
  /** The sentence was longer than what the parser reads. */
  truncated: boolean
  /** The likeliest allowed tokens of the first step, best first. */
  firstChoices: { text: string; probability: number }[]
}

/** What each row did in the step before; arrays are by row and reused from step to step. */
export type DecoderInput = {
  tokens: number[]
  /** Source positions of the span just copied, both inclusive; 0 when none was. */
  spanStarts: number[]
  spanEnds: number[]
  /** Counted from 0. */
  position: number
}

/** Log-probabilities by row, one softmax over both; they may be overwritten by the next step. */
export type DecoderOutput = {
  /** rows × tokens */
  tokens: Float32Array
  /** rows × sourceLength × sourceLength, start before end */
  spans: Float32Array
}

/** One step of the decoder for every row at once; it remembers the steps before. */
export type DecoderStep = (input: DecoderInput) => Promise<DecoderOutput>

/** The graph masks what cannot be with about -1e4; nothing it means is as unlikely as this. */
const maskedLogProbability = -1e3

type TokenAction = { kind: 'token'; token: number; logProbability: number }
type SpanAction = { kind: 'span'; start: number; end: number; logProbability: number }
type Action = TokenAction | SpanAction

type Row = {
  source: Source
  allowed: AllowedNext
  ended: boolean
  generation: Generation
}

/**
 * Decodes greedily, each step taking the likeliest of what the output vocabulary allows (ties: the lowest index, tokens
 * before spans), until every row has ended or `maxSteps` are done. `sourceLength` is the padded length of the sources.
 */
export async function generate(parts: {
  sources: readonly Source[]
  sourceLength: number
  vocabulary: OutputVocabulary
  decoderStep: DecoderStep
  maxSteps: number
}): Promise<Generation[]> {
  const { vocabulary } = parts
  const rows = parts.sources.map((source) => startRow(source, vocabulary))
  const input: DecoderInput = {
    tokens: rows.map(() => vocabulary.start),
    spanStarts: rows.map(() => 0),
    spanEnds: rows.map(() => 0),
    position: 0,
  }
  for (; input.position < parts.maxSteps && rows.some((row) => !row.ended); input.position++) {
    const output = await parts.decoderStep(input)
    rows.forEach((row, index) => {
      if (row.ended) return
      const logProbabilities = rowOf(output, index, vocabulary.tokens.length, parts.sourceLength)
      if (input.position === 0)
        row.generation.firstChoices = firstChoices(vocabulary, row, logProbabilities.tokens)
      const action = chooseAction(row, logProbabilities, parts.sourceLength)
      follow(row, action, vocabulary)
      describe(input, index, action, vocabulary)
    })
  }
  return rows.map((row) => row.generation)
}

function startRow(source: Source, vocabulary: OutputVocabulary): Row {
  const allowed = vocabulary.afterToken[vocabulary.start] ?? vocabulary.afterSpan
  const { truncated } = source
  return {
    source,
    allowed,
    ended: false,
    generation: { steps: [], complete: false, truncated, firstChoices: [] },
  }
}

function rowOf(output: DecoderOutput, row: number, tokens: number, sourceLength: number): DecoderOutput {
  const pairs = sourceLength * sourceLength
  return {
    tokens: output.tokens.subarray(row * tokens, (row + 1) * tokens),
    spans: output.spans.subarray(row * pairs, (row + 1) * pairs),
  }
}

/** Undefined where the model rules out all that is allowed. */
function chooseAction(row: Row, output: DecoderOutput, sourceLength: number): Action | undefined {
  const token = bestToken(row.allowed.tokens, output.tokens)
  if (!row.allowed.span) return token
  const span = bestSpan(row.source, output.spans, sourceLength)
  if (token === undefined || span === undefined) return token ?? span
  return span.logProbability > token.logProbability ? span : token
}

function bestToken(allowed: Int32Array, logProbabilities: Float32Array): TokenAction | undefined {
  let best: number | undefined
  let highest = maskedLogProbability
  for (const token of allowed) {
    const logProbability = logProbabilities[token] ?? -Infinity
    if (logProbability > highest) {
      highest = logProbability
      best = token
    }
  }
  return best === undefined ? undefined : { kind: 'token', token: best, logProbability: highest }
}

function bestSpan(
  source: Source,
  logProbabilities: Float32Array,
  sourceLength: number,
): SpanAction | undefined {
  let best: SpanAction | undefined
  let highest = maskedLogProbability
  for (let start = source.textStart; start < source.textEnd; start++) {
    const afterEnd = Math.min(start + limits.parser.maxSpanTokens, source.textEnd)
    for (let end = start; end < afterEnd; end++) {
      const logProbability = logProbabilities[start * sourceLength + end] ?? -Infinity
      if (logProbability > highest) {
        highest = logProbability
        best = { kind: 'span', start, end, logProbability }
      }
    }
  }
  return best
}

function follow(row: Row, action: Action | undefined, vocabulary: OutputVocabulary): void {
  if (action === undefined) {
    row.ended = true
    return
  }
  row.generation.steps.push(stepOf(action, row.source, vocabulary))
  if (action.kind === 'span') {
    row.allowed = vocabulary.afterSpan
    return
  }
  row.allowed = vocabulary.afterToken[action.token] ?? vocabulary.afterSpan
  row.ended = action.token === vocabulary.end
  row.generation.complete = row.ended
}

function stepOf(action: Action, source: Source, vocabulary: OutputVocabulary): GenerationStep {
  const { logProbability } = action
  if (action.kind === 'token') {
    const { text = '', class: tokenClass = '' } = vocabulary.tokens[action.token] ?? {}
    return { kind: 'token', text, class: tokenClass, logProbability }
  }
  const { start, end } = action
  return { kind: 'span', text: textOfPieces(source.pieces.slice(start, end + 1)), start, end, logProbability }
}

function describe(
  input: DecoderInput,
  row: number,
  action: Action | undefined,
  vocabulary: OutputVocabulary,
): void {
  const span = action?.kind === 'span' ? action : undefined
  const token = action?.kind === 'token' ? action.token : vocabulary.copy
  input.tokens[row] = action === undefined ? vocabulary.end : token
  input.spanStarts[row] = span?.start ?? 0
  input.spanEnds[row] = span?.end ?? 0
}

function firstChoices(
  vocabulary: OutputVocabulary,
  row: Row,
  logProbabilities: Float32Array,
): Generation['firstChoices'] {
  return Array.from(row.allowed.tokens)
    .map((token) => ({ token, logProbability: logProbabilities[token] ?? -Infinity }))
    .sort((a, b) => b.logProbability - a.logProbability || a.token - b.token)
    .slice(0, limits.inference.firstChoices)
    .map(({ token, logProbability }) => ({
      text: vocabulary.tokens[token]?.text ?? '',
      probability: Math.exp(logProbability),
    }))
}

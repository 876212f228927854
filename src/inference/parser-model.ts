import { type InferenceSession, Tensor } from 'onnxruntime-node'
import { limits } from '../limits.js'
import { type DecoderInput, type DecoderStep, type Generation, generate } from './generate.js'
import { modelError, type VerifiedManifest } from './manifest.js'
import type { OutputVocabulary } from './output-vocabulary.js'
import { buildSource, type GenerateRequest, type Source } from './source.js'
import { specialIds, type Tokenizer } from './tokenizer.js'

type ParserParts = {
  encoder: InferenceSession
  decoder: InferenceSession
  tokenizer: Tokenizer
  vocabulary: OutputVocabulary
  shape: Pick<
    VerifiedManifest['parser'],
    'maxSourceTokens' | 'maxOutputSteps' | 'hiddenSize' | 'heads' | 'decoderLayers'
  >
}

type Tensors = Record<string, Tensor>

/** The parser's two graphs and what is around them: requests in, generations out, in the same order. */
export function createParserModel(
  parts: ParserParts,
): (requests: readonly GenerateRequest[]) => Promise<Generation[]> {
  const { encoder, tokenizer, vocabulary, shape } = parts
  const maxSourceTokens = Math.min(limits.parser.maxSourceTokens, shape.maxSourceTokens)
  const maxSteps = Math.min(limits.parser.maxOutputSteps, shape.maxOutputSteps)
  return async (requests) => {
    const sources = requests.map((request) => buildSource(tokenizer, request, maxSourceTokens))
    const { source, spanMask, length: sourceLength } = sourceTensors(sources)
    const encoded = await encoder.run({ source })
    const decoderStep = createDecoderStep(parts, { source, span_mask: spanMask, ...encoded })
    return generate({ sources, sourceLength, vocabulary, decoderStep, maxSteps })
  }
}

/** Pads sources to the longest; returns ids [rows, length] and what may be copied, 1 or 0 [rows, length]. */
function sourceTensors(sources: readonly Source[]): { source: Tensor; spanMask: Tensor; length: number } {
  const length = Math.max(...sources.map((source) => source.ids.length))
  const ids = new BigInt64Array(sources.length * length).fill(BigInt(specialIds.padding))
  const mask = new Float32Array(sources.length * length)
  sources.forEach((source, row) => {
    const offset = row * length
    for (const [position, id] of source.ids.entries()) ids[offset + position] = BigInt(id)
    mask.fill(1, offset + source.textStart, offset + source.textEnd)
  })
  const dimensions = [sources.length, length]
  return {
    source: new Tensor('int64', ids, dimensions),
    spanMask: new Tensor('float32', mask, dimensions),
    length,
  }
}

/** Binds the decoder graph to one encoded batch; what one step gives for the next is handed on without a copy. */
function createDecoderStep({ decoder, shape }: ParserParts, encoded: Tensors): DecoderStep {
  const rows = encoded.source?.dims[0] ?? 0
  const choice = choiceTensors(rows)
  const layers = Array.from({ length: shape.decoderLayers }, (_, layer) => layer)
  const feeds: Tensors = { ...encoded, ...choice.tensors }
  const empty = new Tensor('float32', new Float32Array(), [
    rows,
    shape.heads,
    0,
    shape.hiddenSize / shape.heads,
  ])
  for (const layer of layers) {
    feeds[`past_key_${layer}`] = empty
    feeds[`past_value_${layer}`] = empty
  }
  return async (input) => {
    choice.write(input)
    const outputs = await decoder.run(feeds)
    for (const layer of layers) {
      feeds[`past_key_${layer}`] = tensorOf(outputs, `new_key_${layer}`)
      feeds[`past_value_${layer}`] = tensorOf(outputs, `new_value_${layer}`)
    }
    return {
      tokens: floatsOf(outputs, 'token_log_probabilities'),
      spans: floatsOf(outputs, 'span_log_probabilities'),
    }
  }
}

/** The tensors that tell the decoder what was chosen, made once and written again at each step. */
function choiceTensors(rows: number): { tensors: Tensors; write(input: DecoderInput): void } {
  const tokens = new BigInt64Array(rows)
  const spanStarts = new BigInt64Array(rows)
  const spanEnds = new BigInt64Array(rows)
  const position = new BigInt64Array(1)
  return {
    tensors: {
      token: new Tensor('int64', tokens, [rows, 1]),
      span_start: new Tensor('int64', spanStarts, [rows, 1]),
      span_end: new Tensor('int64', spanEnds, [rows, 1]),
      position: new Tensor('int64', position, [1]),
    },
    write(input) {
      position[0] = BigInt(input.position)
      for (let row = 0; row < rows; row++) {
        tokens[row] = BigInt(input.tokens[row] ?? 0)
        spanStarts[row] = BigInt(input.spanStarts[row] ?? 0)
        spanEnds[row] = BigInt(input.spanEnds[row] ?? 0)
      }
    },
  }
}

function tensorOf(outputs: InferenceSession.OnnxValueMapType, name: string): Tensor {
  const output = outputs[name]
  if (output === undefined) throw modelError('model-corrupt', `the decoder graph has no output ${name}`)
  return output
}

function floatsOf(outputs: InferenceSession.OnnxValueMapType, name: string): Float32Array {
  const { data } = tensorOf(outputs, name)
  if (data instanceof Float32Array) return data
  throw modelError('model-corrupt', `the decoder graph's ${name} is not float32`)
}

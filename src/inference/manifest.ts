import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type ErrorCode, ParleyError } from '../errors.js'

export const manifestName = 'manifest.json'

/** The part a file of `models/` plays; the program needs exactly one file of each. */
export const modelRoles = [
  'parser-encoder',
  'parser-decoder',
  'parser-vocabulary',
  'embedder',
  'tokenizer',
  'tokenizer-config',
] as const
export type ModelRole = (typeof modelRoles)[number]
/** Words that shoppers say, with how often; models without it run too. */
const wordsRole = 'words'
/** Chinese words for kinds of product with their English names; likewise. */
const kindsRole = 'kinds'

const origin = {
  languages: z.array(z.string()).min(1),
  trainingRun: z.union([z.string(), z.record(z.string(), z.unknown())]),
  opset: z.number().int().positive(),
  report: z.union([z.string(), z.record(z.string(), z.unknown())]),
}

/**
 * Whether a row of a batch comes out as it would alone. Activations quantised as they come (DynamicQuantizeLinear) are
 * scaled over the whole batch, so that one shopper's sentence would change another's result: such a model says false.
 */
const independentRows = z.boolean().default(false)

const calibrationSchema = z.object({ points: z.array(z.tuple([z.number(), z.number()])).default([]) })

const manifestSchema = z.object({
  version: z.string().min(1),
  files: z.array(
    z.object({
      name: z.string().regex(/^[\w-][\w.-]*$/, 'a plain file name'),
      bytes: z.number().int().positive(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/, '64 lower-case hexadecimal digits'),
      role: z.string().min(1),
    }),
  ),
  parser: z.object({
    maxSourceTokens: z.number().int().positive(),
    maxOutputSteps: z.number().int().positive(),
    hiddenSize: z.number().int().positive(),
    heads: z.number().int().positive(),
    decoderLayers: z.number().int().positive(),
    calibration: calibrationSchema,
    independentRows,
    ...origin,
  }),
  embedder: z.object({
    dimension: z.number().int().positive(),
    maxTokens: z.number().int().min(3),
    queryPrefix: z.string(),
    productPrefix: z.string(),
    independentRows,
    ...origin,
  }),
})

export type Manifest = z.infer<typeof manifestSchema>
/** What makes the vector of a text. */
export const embedderRoles: ReadonlySet<string> = new Set<ModelRole>([
  'embedder',
  'tokenizer',
  'tokenizer-config',
])
/** How a raw probability becomes a confidence: points [raw, calibrated], ascending, to interpolate. */
export type Calibration = z.infer<typeof calibrationSchema>

/** A manifest whose files are all there and are what it says. */
export type VerifiedManifest = Manifest & {
  /** sha256 over manifest.json, and so over every file it names; hexadecimal. */
  hash: string
  /** sha256 over what makes a text's vector, hexadecimal: vectors of different ones do not compare. */
  embedderHash: string
  /** Path of the file that plays each part. */
  paths: Record<ModelRole, string>
  /** Path of the list of words that shoppers say, where there is one. */
  wordsPath?: string
  /** Path of the list of Chinese words for kinds, where there is one. */
  kindsPath?: string
}

/**
 * Reads `manifest.json` of a models directory and checks every file it names, or those of the roles that are needed, by size and
 * sha256.
 * Throws ParleyError 'model-missing' or 'model-corrupt', naming the file and the command that mends it.
 */
export async function loadManifest(
  modelsDirectory: string,
  isNeeded: (role: string) => boolean = () => true,
): Promise<VerifiedManifest> {
  const path = join(modelsDirectory, manifestName)
  const bytes = await readFile(path).catch((cause) => {
    throw modelError('model-missing', `${path} cannot be read`, cause)
  })
  const manifest = parseManifest(path, bytes.toString('utf8'))
  const paths = pathsByRole(modelsDirectory, path, manifest)
  const needed = manifest.files.filter(({ role }) => isNeeded(role))
  for (const file of needed) await verifyFile(join(modelsDirectory, file.name), file)
  const pathOf = (role: string): string | undefined => {
    const file = manifest.files.find((candidate) => candidate.role === role)
    return file && join(modelsDirectory, file.name)
  }
  const [wordsPath, kindsPath] = [pathOf(wordsRole), pathOf(kindsRole)]
  return {
    ...manifest,
    hash: sha256(bytes),
    embedderHash: embedderHash(manifest),
    paths,
    ...(wordsPath === undefined ? {} : { wordsPath }),
    ...(kindsPath === undefined ? {} : { kindsPath }),
  }
}

/** A new parser beside the same embedder leaves the vectors that a shop has made good. */
function embedderHash({ files, embedder }: Manifest): string {
  const made = files
    .filter(({ role }) => embedderRoles.has(role))
    .map(({ role, sha256: of }) => `${role} ${of}`)
  const { dimension, maxTokens, queryPrefix, productPrefix } = embedder
  return sha256(JSON.stringify([made.sort(), dimension, maxTokens, queryPrefix, productPrefix]))
}

function sha256(data: Buffer | string): string {
  return createHash('sha256').update(data).digest('hex')
}

/** An error about a file of the models directory; it always tells how to get the file back. */
export function modelError(
  code: Extract<ErrorCode, 'model-missing' | 'model-corrupt'>,
  message: string,
  cause?: unknown,
): ParleyError {
  const nextStep =
    'Get the committed models back with `git checkout -- models`, or make them with `npm run train`.'
  return new ParleyError(code, message, { nextStep, cause })
}

function parseManifest(path: string, text: string): Manifest {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    throw modelError('model-corrupt', `${path} is not JSON`, cause)
  }
  const parsed = manifestSchema.safeParse(json)
  if (parsed.success) return parsed.data
  throw modelError('model-corrupt', `${path} is not a manifest: ${z.prettifyError(parsed.error)}`)
}

function pathsByRole(directory: string, path: string, { files }: Manifest): Record<ModelRole, string> {
  const pathOf = (role: ModelRole): string => {
    const [file, second] = files.filter((candidate) => candidate.role === role)
    if (file === undefined || second !== undefined) {
      throw modelError('model-corrupt', `${path} must name exactly one file with the role ${role}`)
    }
    return join(directory, file.name)
  }
  return {
    'parser-encoder': pathOf('parser-encoder'),
    'parser-decoder': pathOf('parser-decoder'),
    'parser-vocabulary': pathOf('parser-vocabulary'),
    embedder: pathOf('embedder'),
    tokenizer: pathOf('tokenizer'),
    'tokenizer-config': pathOf('tokenizer-config'),
  }
}

async function verifyFile(path: string, expected: { bytes: number; sha256: string }): Promise<void> {
  const { size } = await stat(path).catch((cause) => {
    throw modelError('model-missing', `${path} cannot be read`, cause)
  })
  if (size !== expected.bytes) {
    throw modelError('model-corrupt', `${path} has ${size} bytes instead of ${expected.bytes}`)
  }
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) hash.update(chunk)
  if (hash.digest('hex') !== expected.sha256) {
    throw modelError('model-corrupt', `${path} does not have the sha256 that the manifest names`)
  }
}

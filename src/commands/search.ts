import { z } from 'zod'
import { openSearch } from '../assistant.js'
import { ParleyError } from '../errors.js'
import { languageOf, parseFrameLine } from '../intent/index.js'
import { limits } from '../limits.js'
import type { Fact } from '../profile/profile.js'
import type { RankedProduct, Retrieve } from '../retrieval/index.js'
import type { CommandContext, Outcome } from './command-context.js'
import { answerJsonLines } from './json-lines.js'
import { withLoadProgress } from './load-progress.js'
import { writeLine } from './terminal.js'

const requestSchema = z.object({
  query: z.string().max(limits.message.maxCharacters),
  filters: z.string().max(limits.message.maxCharacters).nullish(),
  k: z.int().min(1).max(limits.commands.maxResults).nullish(),
})

/** Searches the catalogue for one query, or JSON lines of them. */
export async function search(
  { config, log, terminal }: CommandContext,
  options: { query: string; filters?: string; count: number; jsonl?: boolean },
): Promise<Outcome> {
  const { retrieve, stop } = await withLoadProgress(terminal.talk, (report) =>
    openSearch(config, log, report),
  )
  try {
    if (!options.jsonl) {
      const found = await findProducts(retrieve, { ...options, k: options.count })
      for (const ranked of found) await writeLine(terminal.output, productLine(ranked))
      if (found.length === 0) await writeLine(terminal.talk, 'Nothing passes these limits.')
      return 'good'
    }
    const answer = (request: z.infer<typeof requestSchema>) => answerLine(retrieve, request)
    const failures = await answerJsonLines(terminal, { schema: requestSchema, answer })
    return failures === 0 ? 'good' : 'failed'
  } finally {
    await stop()
  }
}

async function answerLine(retrieve: Retrieve, request: z.infer<typeof requestSchema>) {
  const startMs = performance.now()
  const found = await findProducts(retrieve, request)
  return {
    query: request.query,
    results: found.map(({ product, score }) => ({ id: product.id, score })),
    tookMs: Math.round((performance.now() - startMs) * 100) / 100,
  }
}

async function findProducts(
  retrieve: Retrieve,
  { query, filters, k }: z.infer<typeof requestSchema>,
): Promise<RankedProduct[]> {
  const { ranked } = await retrieve({
    needs: filters == null || filters.trim() === '' ? [] : readLimits(filters),
    preferences: [],
    refusedIds: [],
    alreadyShownIds: [],
    language: languageOf(query),
    count: k ?? 10,
    text: query,
  })
  return ranked
}

/** Limits in the frame language: "price <= 100 ; brand != nike". */
function readLimits(filters: string): Fact[] {
  const frames = parseFrameLine(`search ${filters.trim()}`)
  const [frame, second] = frames ?? []
  if (frame === undefined || second !== undefined) {
    throw new ParleyError('invalid-input', `filters: "${filters}" is not a list of limits`, {
      nextStep: 'Write them as: price <= 100 ; brand != nike',
    })
  }
  return frame.slots.map(({ slot, op, value }, place) => ({
    id: `1.${place + 1}`,
    kind: 'need',
    slot,
    op,
    value,
    polarity: op === '!=' ? 'negative' : 'positive',
    sourceTurn: 1,
    confidence: 1,
    at: new Date(0).toISOString(), // said outside any conversation
  }))
}

function productLine({ product, score }: RankedProduct): string {
  return [score.toFixed(2), product.id, product.title].join('\t')
}

import { z } from 'zod'
import { openSearch } from '../assistant.js'
import { languageOf } from '../intent/index.js'
import { limits } from '../limits.js'
import type { RankedProduct, Retrieve } from '../retrieval/index.js'
import type { CommandContext, Outcome } from './command-context.js'
import { answerJsonLines } from './json-lines.js'
import { withLoadProgress } from './load-progress.js'
import { noLimits, readFilters } from './search-filters.js'
import { writeLine } from './terminal.js'

const requestSchema = z.object({
  query: z.string().max(limits.commands.maxQueryCharacters),
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
  const { needs, limits: strictly } = filters == null ? noLimits : readFilters(filters)
  const { ranked } = await retrieve({
    needs,
    preferences: [],
    refusedIds: [],
    alreadyShownIds: [],
    language: languageOf(query),
    count: k ?? 10,
    text: query,
    strictly,
  })
  return ranked
}

function productLine({ product, score }: RankedProduct): string {
  return [score.toFixed(2), product.id, product.title].join('\t')
}

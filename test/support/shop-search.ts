import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { embeddingText, openCatalogue, type Product } from '../../src/catalog/index.js'
import { parseFrameLine } from '../../src/intent/frame-line.js'
import type { Fact } from '../../src/profile/profile.js'
import {
  createCategoryMatcher,
  createRetrieve,
  openProductIndex,
  type RetrievalRequest,
} from '../../src/retrieval/index.js'
import { fakeDimension, fakeEmbed } from './fake-embed.js'

export interface ShopSearchOptions {
  exactScanRows?: number
  /** Changes what requests are embedded to. */
  queryVector?: (vector: Float32Array) => Float32Array
}

/** A search over these products: the real catalogue and index, the embedder replaced by a bag of words. */
export async function shopSearch(products: Product[], { queryVector, ...options }: ShopSearchOptions = {}) {
  const directory = mkdtempSync(join(tmpdir(), 'parley-search-'))
  const catalogue = openCatalogue(':memory:')
  catalogue.upsert(products)
  const plain = fakeEmbed()
  const embed: typeof plain = Object.assign(
    async (texts: string[], kind: 'query' | 'product') => {
      const vectors = await plain(texts, kind)
      return kind === 'query' && queryVector ? vectors.map(queryVector) : vectors
    },
    { texts: plain.texts },
  )
  const index = await openProductIndex({
    directory,
    catalogue,
    embed,
    embedderVersion: 'fake-1',
    dimension: fakeDimension,
    textOf: embeddingText,
    ...options,
  })
  const categories = createCategoryMatcher({ catalogue, index, embed })
  const retrieve = createRetrieve({ catalogue, index, embed, categories, textOf: embeddingText, ...options })
  return {
    catalogue,
    categories,
    index,
    embed,
    retrieve: (line: string, more: Partial<RetrievalRequest> = {}) => retrieve(aRequest(line, more)),
    stop: () => {
      catalogue.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

/** A request as the dialogue would make it of a frame line, such as `search category = shoes ; price <= 80`. */
export function aRequest(line: string, more: Partial<RetrievalRequest> = {}): RetrievalRequest {
  return {
    needs: line === '' ? [] : factsOf(line, 'need'),
    preferences: [],
    refusedIds: [],
    alreadyShownIds: [],
    language: 'en',
    count: 6,
    ...more,
  }
}

export function factsOf(line: string, kind: Fact['kind']): Fact[] {
  const [frame] = parseFrameLine(line) ?? []
  if (frame === undefined) throw new Error(`not a frame line: ${line}`)
  return frame.slots.map(({ slot, op, value }, place) => ({
    id: `${kind === 'need' ? 1 : 2}.${place + 1}`,
    kind,
    slot,
    op: op === '+=' ? '=' : op,
    value,
    polarity: op === '!=' ? 'negative' : 'positive',
    sourceTurn: 1,
    confidence: 1,
    at: '2026-01-01T00:00:00.000Z',
  }))
}

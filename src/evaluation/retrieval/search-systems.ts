import { type Catalogue, matches, type ProductFilter } from '../../catalog/index.js'
import type { Understand } from '../../intent/index.js'
import { languageOf } from '../../intent/index.js'
import { emptyProfile } from '../../profile/profile.js'
import { preferencesForRequest, standingRequest } from '../../profile/request.js'
import { updateProfile } from '../../profile/update-profile.js'
import type { Embed, ProductIndex, Retrieve } from '../../retrieval/index.js'

/** Something that finds products for words, to be measured beside others. */
export interface SearchSystem {
  name: string
  /** Ids, best first, at most so many. */
  find(text: string, count: number): Promise<string[]>
}

export interface SystemParts {
  catalogue: Catalogue
  index: ProductIndex
  embed: Embed
  retrieve: Retrieve
  /** Where the parser is to read the requests as well. */
  understand?: Understand
}

export const systemNames = {
  words: 'words alone (BM25)',
  meaning: 'vectors alone',
  hybrid: 'hybrid',
  understood: 'hybrid, understood first',
} as const

/** None of them shows what cannot be had: the lists must not differ for that. */
const canBeHad: ProductFilter = { limits: [{ field: 'stock', atLeast: 1 }] }

/** The systems that stand side by side: each half of the search alone, both together, and with the sentence understood. */
export function searchSystems(parts: SystemParts): SearchSystem[] {
  const { understand } = parts
  return [
    { name: systemNames.words, find: byWords(parts) },
    { name: systemNames.meaning, find: byMeaning(parts) },
    hybridSystem(parts.retrieve),
    ...(understand === undefined
      ? []
      : [{ name: systemNames.understood, find: understood(parts, understand) }]),
  ]
}

function byWords({ catalogue }: SystemParts): SearchSystem['find'] {
  return async (text, count) => {
    const found = catalogue.searchWords(text, count, canBeHad)
    return found.flatMap(({ label }) => idsOf(catalogue, [label]))
  }
}

function byMeaning({ catalogue, index, embed }: SystemParts): SearchSystem['find'] {
  const passing = (labels: number[]): number[] =>
    catalogue.rows(labels).flatMap(({ label, product }) => (matches(product, canBeHad) ? [label] : []))
  return async (text, count) => {
    const [vector] = await embed([text], 'query')
    if (vector === undefined) return []
    const found = index.searchPassing(vector, count, passing)
    return found.slice(0, count).flatMap(({ label }) => idsOf(catalogue, [label]))
  }
}

/** What `parley search` finds. */
export function hybridSystem(retrieve: Retrieve): SearchSystem {
  return {
    name: systemNames.hybrid,
    async find(text, count) {
      const { ranked } = await retrieve({ ...nothingKnown, language: languageOf(text), count, text })
      return ranked.map(({ product }) => product.id)
    },
  }
}

/** What a first message finds: its frames are the request, and the words that no frame holds are not searched for. */
function understood({ retrieve }: SystemParts, understand: Understand): SearchSystem['find'] {
  return async (text, count) => {
    const understanding = await understand(text, {})
    const profile = updateProfile(emptyProfile, understanding, { turn: 1, at: new Date(0).toISOString() })
    const needs = standingRequest(profile)
    if (needs.length === 0) return []
    const preferences = preferencesForRequest(profile)
    const { language } = profile
    const { ranked } = await retrieve({ ...nothingKnown, needs, preferences, language, count })
    return ranked.map(({ product }) => product.id)
  }
}

const nothingKnown = { needs: [], preferences: [], refusedIds: [], alreadyShownIds: [] }

function idsOf(catalogue: Catalogue, labels: readonly number[]): string[] {
  return catalogue.rows(labels).map(({ product }) => product.id)
}

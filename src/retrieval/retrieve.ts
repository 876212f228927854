import type { Catalogue } from '../catalog/catalogue.js'
import type { Product } from '../catalog/product.js'
import type { ProductFilter, ProductLimit } from '../catalog/product-filter.js'
import { limits } from '../limits.js'
import type { CategoryMatcher, MatchedCategory } from './category-match.js'
import { findCandidates } from './hybrid.js'
import type { ProductIndex } from './product-index.js'
import { createProductMemory } from './product-memory.js'
import {
  type Constraint,
  calledConstraint,
  type Need,
  type ProductQuery,
  productQuery,
} from './product-query.js'
import { rank } from './rank.js'
import type { Embed, RetrievalRequest, Retrieve, Retrieved } from './retrieval-request.js'
import { settleLimits } from './settle-limits.js'

export type { Loosened, RankedProduct, RetrievalRequest, Retrieve, Retrieved } from './retrieval-request.js'

export interface RetrieveParts {
  catalogue: Catalogue
  index: ProductIndex
  embed: Embed
  categories: CategoryMatcher
  /** A product as the text that is embedded: for "more like this one". */
  textOf: (product: Product) => string
  /** Up to this many products that pass are compared exactly; default `limits.retrieval.exactScanRows`. */
  exactScanRows?: number
}

/** Builds the search: limits settled, candidates found by words and by meaning, ranked with reasons. */
export function createRetrieve(parts: RetrieveParts): Retrieve {
  const { catalogue } = parts
  const memoryNow = createProductMemory(catalogue)
  return async function retrieve(request: RetrievalRequest): Promise<Retrieved> {
    const memory = memoryNow()
    const query = productQuery(request, catalogue.currency())
    const kind = await kindOf(parts, request, query)
    const constraints = [...query.constraints, ...kind.constraints]
    const settled = settleLimits(
      catalogue,
      { ...query, constraints },
      categoryLimit(kind),
      request.refusedIds,
    )
    const filter: ProductFilter = {
      limits: settled.limits,
      excludeIds: [
        ...new Set([...request.refusedIds, ...request.alreadyShownIds, ...(request.similarToIds ?? [])]),
      ],
    }
    const vector = settled.total === 0 ? undefined : await vectorOf(parts, request, query.meaning)
    const candidates =
      settled.total === 0
        ? []
        : findCandidates(
            { ...parts, memory },
            { filter, words: query.words, vector, wantsAll: query.sort !== undefined },
          )
    const ranked = rank(candidates, {
      filter,
      categories: kind.categories,
      needs: [...kind.needs, ...query.needs],
      preferences: query.preferences,
      ...(query.price === undefined ? {} : { price: query.price.limit }),
      ...(query.sort === undefined ? {} : { sort: query.sort }),
      words: query.words,
      count: request.count,
      readText: memory.readText,
    })
    return {
      ranked,
      total: settled.total,
      remaining: settled.total === 0 || isUnseen(request) ? settled.total : catalogue.countMatching(filter),
      loosened: settled.loosened,
      ...(kind.unknown === undefined ? {} : { unknownCategory: kind.unknown }),
      ...(kind.isLimit ? { categories: kind.categories.map(({ path }) => path) } : {}),
      ...(query.currencyMismatch === undefined ? {} : { currencyMismatch: query.currencyMismatch }),
    }
  }
}

function isUnseen({ alreadyShownIds, similarToIds }: RetrievalRequest): boolean {
  return alreadyShownIds.length === 0 && (similarToIds ?? []).length === 0
}

/** What the words for the kind came to. */
interface Kind {
  categories: MatchedCategory[]
  /** Only products of these categories are meant. */
  isLimit: boolean
  /** What of the kind the categories do not say. */
  needs: Need[]
  /** What a product must be called, where the categories hold other things too. */
  constraints: Constraint[]
  unknown?: string
}

async function kindOf(
  { catalogue, categories }: RetrieveParts,
  request: RetrievalRequest,
  { kinds, words }: ProductQuery,
): Promise<Kind> {
  if (kinds.length === 0) {
    const likened = (request.similarToIds ?? []).flatMap((id) => catalogue.get(id) ?? [])
    const alike = likened.map(({ category }) => ({ path: category, weight: 1 }))
    if (alike.length > 0) return { categories: alike, isLimit: true, needs: [], constraints: [] }
    return { categories: categories.named(words), isLimit: false, needs: [], constraints: [] }
  }
  const matched = await Promise.all(
    kinds.map(async (fact) => ({ fact, match: await categories.match(fact.value) })),
  )
  const found = matched.flatMap(({ match }) => match?.categories ?? [])
  const needs = matched.flatMap(({ fact, match }): Need[] => {
    const unsaid = match === undefined ? fact.value : match.unsaid
    return unsaid === undefined || kinds.length > 1 ? [] : [{ slot: 'category', value: unsaid, fact }]
  })
  const [only] = matched.length === 1 ? matched : []
  const constraints = only?.match?.called ? [calledConstraint(only.fact, only.match.called)] : []
  const unknown = matched.filter(({ match }) => match === undefined).map(({ fact }) => fact.value)
  const unknownPart = unknown.length === 0 ? {} : { unknown: unknown.join(', ') }
  return { categories: found, isLimit: found.length > 0, needs, constraints, ...unknownPart }
}

function categoryLimit({ categories, isLimit }: Kind): ProductLimit | undefined {
  return isLimit ? { field: 'category', anyOf: categories.map(({ path }) => path) } : undefined
}

/** The direction of the request: its words, drawn halfway towards the products it should resemble. */
async function vectorOf(
  { catalogue, embed, textOf }: RetrieveParts,
  { similarToIds }: RetrievalRequest,
  meaning: string,
): Promise<Float32Array | undefined> {
  const likened = (similarToIds ?? []).flatMap((id) => catalogue.get(id) ?? [])
  const said = meaning === '' ? [] : await embed([meaning.slice(0, limits.message.maxCharacters)], 'query')
  const alike = likened.length === 0 ? [] : await embed(likened.map(textOf), 'product')
  return middleOf([...said, ...alike])
}

function middleOf(vectors: readonly Float32Array[]): Float32Array | undefined {
  const [first, ...others] = vectors
  if (first === undefined || others.length === 0) return first
  const sum = first.map((number, at) => others.reduce((whole, other) => whole + (other[at] ?? 0), number))
  const length = Math.hypot(...sum) || 1
  return sum.map((number) => number / length)
}

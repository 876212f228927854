import type { Catalogue } from '../catalog/catalogue.js'
import type { Product } from '../catalog/product.js'
import type { ProductFilter, ProductLimit } from '../catalog/product-filter.js'
import type { SlotName } from '../intent/understanding.js'
import { limits } from '../limits.js'
import type { CategoryMatcher, MatchedCategory } from './category-match.js'
import { findCandidates } from './hybrid.js'
import type { KnownInterest } from './interest-reasons.js'
import { kindForAudience } from './kind-for-audience.js'
import type { ProductIndex } from './product-index.js'
import { createProductMemory } from './product-memory.js'
import {
  type Constraint,
  calledConstraint,
  type Need,
  type ProductQuery,
  productQuery,
} from './product-query.js'
import { type MatchPoints, rank } from './rank.js'
import type { Embed, RetrievalRequest, Retrieve, Retrieved } from './retrieval-request.js'
import { type SettledLimits, settleLimits } from './settle-limits.js'
import { ofThatKind, strictQuery } from './strict-query.js'

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
  /** Where others than `matchPoints` are tried. */
  points?: MatchPoints
}

/** Builds the search: limits settled, candidates found by words and by meaning, ranked with reasons. */
export function createRetrieve(given: RetrieveParts): Retrieve {
  const { catalogue } = given
  const parts = { ...given, exactScanRows: given.exactScanRows ?? limits.retrieval.exactScanRows }
  const memoryNow = createProductMemory(catalogue)
  return async function retrieve(request: RetrievalRequest): Promise<Retrieved> {
    const memory = memoryNow()
    const said = productQuery(request, catalogue.currency())
    const query = request.strictly === undefined ? said : strictQuery(said, request.needs, request.strictly)
    // the embedder works in a thread of its own while the limits are settled here
    const [vector, { kind, settled }] = await Promise.all([
      vectorOf(parts, request, query.meaning),
      settle(parts, request, query),
    ])
    const filter: ProductFilter = { limits: settled.limits, excludeIds: idsThatStayAway(request) }
    const passing = isUnseen(request) ? settled.passing : undefined
    const { words, sort } = query
    const wanted = { filter, words, vector, count: request.count, ...(sort && { sort }) }
    const candidates =
      settled.total === 0
        ? []
        : findCandidates({ ...parts, memory }, { ...wanted, ...(passing === undefined ? {} : { passing }) })
    const ranked = rank(candidates, {
      filter,
      categories: kind.categories,
      needs: [...kind.needs, ...query.needs],
      preferences: query.preferences,
      interests: interestsIn(request, catalogue),
      ...(query.price === undefined ? {} : { price: query.price.limit }),
      ...(query.sort === undefined ? {} : { sort: query.sort }),
      words: query.words,
      isVague: isVague(request, kind),
      count: request.count,
      readText: memory.readText,
      ...(given.points && { points: given.points }),
    })
    const remaining = isUnseen(request) ? settled.total : catalogue.countMatching(filter)
    const { total, loosened } = settled
    return { ranked, total, filter, remaining, loosened, ...findings(kind, query) }
  }
}

/** A gift, or limits alone: nothing was said of what kind of thing it should be, nor of what it should be like. */
function isVague({ needs, text, similarToIds = [] }: RetrievalRequest, { isLimit }: Kind): boolean {
  const asks = (slots: readonly SlotName[]): boolean => needs.some(({ slot }) => slots.includes(slot))
  if (isLimit || text !== undefined || similarToIds.length > 0 || asks(['category', 'like'])) return false
  return asks(['recipient']) || !asks(['feature', 'use'])
}

/** With the products that were liked, as they are now. */
function interestsIn({ interests = [] }: RetrievalRequest, catalogue: Catalogue): KnownInterest[] {
  return interests.map((fact) => {
    const liked = fact.productId === undefined ? undefined : catalogue.get(fact.productId)
    return liked === undefined ? { fact } : { fact, liked }
  })
}

/** What the words for the kind mean here, and the limits as they can be kept. */
async function settle(
  parts: RetrieveParts & { exactScanRows: number },
  request: RetrievalRequest,
  query: ProductQuery,
): Promise<{ kind: Kind; settled: SettledLimits }> {
  const kind = forItsAudience(await kindOf(parts, request, query), parts.catalogue, query)
  const isNowhere = query.isStrict && kind.unknown !== undefined && !kind.isLimit
  const constraints = [
    ...query.constraints,
    ...kind.constraints,
    ...(isNowhere ? [ofThatKind(query.kinds)] : []),
  ]
  const { catalogue, exactScanRows } = parts
  const settled = settleLimits(
    { catalogue, exactScanRows },
    { ...query, constraints },
    categoryLimit(kind),
    request.refusedIds,
  )
  return { kind, settled }
}

function findings(
  kind: Kind,
  query: ProductQuery,
): Pick<Retrieved, 'unknownCategory' | 'categories' | 'currencyMismatch'> {
  return {
    ...(kind.unknown === undefined ? {} : { unknownCategory: kind.unknown }),
    ...(kind.isLimit ? { categories: kind.categories.map(({ path }) => path) } : {}),
    ...(query.currencyMismatch === undefined ? {} : { currencyMismatch: query.currencyMismatch }),
  }
}

function idsThatStayAway({ refusedIds, alreadyShownIds, similarToIds }: RetrievalRequest): string[] {
  return [...new Set([...refusedIds, ...alreadyShownIds, ...(similarToIds ?? [])])]
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
    kinds.map(async (fact) => {
      const match = await categories.match(fact.value)
      const isGuess = match?.source === 'meaning' && request.strictly !== undefined
      return { fact, match: isGuess ? undefined : match }
    }),
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

/** The same kind where it stands for the audience that was asked for. */
function forItsAudience(kind: Kind, catalogue: Catalogue, { kinds, constraints }: ProductQuery): Kind {
  const [fact, second] = kinds
  if (fact === undefined || second !== undefined || !kind.isLimit) return kind
  const paths = kind.categories.map(({ path }) => path)
  const elsewhere = kindForAudience(catalogue, fact.value, paths, constraints)
  if (elsewhere === undefined) return kind
  return {
    categories: elsewhere.paths.map((path) => ({ path, weight: 1 })),
    isLimit: true,
    needs: [],
    constraints: [calledConstraint(fact, [elsewhere.called])],
  }
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

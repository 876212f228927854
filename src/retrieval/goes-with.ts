import type { Catalogue } from '../catalog/catalogue.js'
import type { Product } from '../catalog/product.js'
import { attributeFields } from '../catalog/product-words.js'
import { limits } from '../limits.js'
import { headWord, kindFamily } from '../profile/kind-family.js'
import type { Reason } from './reason.js'
import type { RankedProduct } from './retrieval-request.js'
import { bestFirst, pointsOf, type Scored } from './scored.js'
import { trustedRating } from './sort-key.js'
import { stockThatFits } from './stock-that-fits.js'

/** Points that each part can bring at most. */
const companionPoints = { boughtTogether: 200, use: 100, rating: 15 } as const
const leastPoints = 25 // of a shared use: "everyday" alone makes nothing go together
const plainRating = 3
const ratingScale = 2

/**
 * What goes with a product: what was bought with it, where the shop's feed tells, and what serves the same use while being
 * another kind of thing, one of each category, best first. Empty where nothing does. The reasons are "bought together" and
 * "goes with: camping", a use that few products name counting more.
 */
export function goesWith(
  catalogue: Catalogue,
  product: Product,
  options: { count: number; refusedIds: readonly string[] },
): RankedProduct[] {
  const uses = weighedUses(catalogue, product)
  const scored = companionsOf(catalogue, product, uses, options.refusedIds)
    .filter((one) => isAnotherKind(one, product) && suitsTheSame(one, product))
    .map((one) => scoreOf(one, product, uses))
    .filter(({ relevance }) => relevance >= leastPoints)
    .sort(bestFirst)
  return oneOfEachCategory(scored)
    .slice(0, options.count)
    .map(({ product: one, score, reasons }) => ({
      product: one,
      score,
      reasons: reasons.toSorted((left, right) => right.points - left.points),
      ...stockThatFits(one, { limits: [] }),
    }))
}

/** The uses of a product with the points that sharing each brings: as many as it is rare. */
function weighedUses(catalogue: Catalogue, product: Product): Map<string, number> {
  const total = Math.max(2, catalogue.count())
  const uses = [...new Set(attributeFields(product, 'use'))]
  return new Map(
    uses.map((use): [string, number] => {
      const named = catalogue.countMatching({ limits: [{ field: 'attribute', name: 'use', anyOf: [use] }] })
      const rarity = Math.log(total / Math.max(1, named)) / Math.log(total)
      return [use, Math.round(companionPoints.use * rarity)]
    }),
  )
}

function companionsOf(
  catalogue: Catalogue,
  product: Product,
  uses: ReadonlyMap<string, number>,
  refusedIds: readonly string[],
): Product[] {
  const excludeIds = [product.id, ...refusedIds]
  const bought = Object.keys(product.boughtWith ?? {}).flatMap((id) => catalogue.get(id) ?? [])
  const telling = [...uses].filter(([, points]) => points >= leastPoints).map(([use]) => use)
  const inStock = { limits: [{ field: 'stock' as const, atLeast: 1 }], excludeIds }
  const found =
    telling.length === 0
      ? []
      : catalogue.searchWords(telling.join(' '), limits.retrieval.rankedRows, {
          ...inStock,
          limits: [...inStock.limits, { field: 'attribute', name: 'use', anyOf: telling }],
        })
  const alike = catalogue.rows(found.map(({ label }) => label)).map((row) => row.product)
  const kept = bought.filter(
    (one) => !excludeIds.includes(one.id) && stockThatFits(one, { limits: [] }).stock > 0,
  )
  return [...new Map([...kept, ...alike].map((one) => [one.id, one])).values()]
}

/** A second tent does not go with a tent, nor a pair of boots with a pair of shoes. */
function isAnotherKind(one: Product, other: Product): boolean {
  const [mine, theirs] = [lastStep(one), lastStep(other)]
  if (one.category === other.category || headWord(mine) === headWord(theirs)) return false
  return kindFamily(mine) !== 'footwear' || kindFamily(theirs) !== 'footwear'
}

function lastStep({ category }: Product): string {
  return (category.split('>').at(-1) ?? '').trim().toLowerCase()
}

/** What is for others only does not go with it, nor a thing for animals with one for people; what names nobody is for everybody. */
function suitsTheSame({ audience: one = [] }: Product, { audience: other = [] }: Product): boolean {
  if (one.some(isAnimal) !== other.some(isAnimal)) return false
  return one.length === 0 || other.length === 0 || one.some((name) => other.includes(name))
}

function isAnimal(name: string): boolean {
  return name === 'dog' || name === 'cat'
}

function scoreOf(product: Product, other: Product, uses: ReadonlyMap<string, number>): Scored {
  const shared = new Set(attributeFields(product, 'use'))
  const matched: Reason[] = [
    { name: 'bought together', points: boughtPoints(product, other) },
    ...[...uses].map(([use, points]) => ({
      name: `goes with: ${use}`,
      points: shared.has(use) ? points : 0,
      where: 'attribute' as const,
      evidence: use,
    })),
  ].filter(({ points }) => points > 0)
  const above = product.rating === undefined ? 0 : (trustedRating(product) - plainRating) / ratingScale
  const rating = Math.round(companionPoints.rating * Math.min(1, Math.max(0, above)))
  const reasons = rating === 0 ? matched : [...matched, { name: 'rating', points: rating }]
  return { product, reasons, score: pointsOf(reasons), needsMet: 0, relevance: pointsOf(matched) }
}

/** Full points for what is bought with it most. */
function boughtPoints({ id }: Product, { boughtWith = {} }: Product): number {
  const most = Math.max(1, ...Object.values(boughtWith))
  return Math.round((companionPoints.boughtTogether * (boughtWith[id] ?? 0)) / most)
}

/** The best of each category. */
function oneOfEachCategory(scored: readonly Scored[]): Scored[] {
  const seen = new Set<string>()
  return scored.filter(({ product: { category } }) => {
    const isFirst = !seen.has(category)
    seen.add(category)
    return isFirst
  })
}

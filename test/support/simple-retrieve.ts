import { currentPrice, matches, type Product, type ProductLimit } from '../../src/catalog/index.js'
import type { Fact } from '../../src/profile/profile.js'
import { interestReasons } from '../../src/retrieval/interest-reasons.js'
import { readProductText } from '../../src/retrieval/need-evidence.js'
import type { Retrieve } from '../../src/retrieval/retrieve.js'

/** Retrieval without an index: the limits exactly, features and ratings as points, nothing loosened. */
export function createSimpleRetrieve(products: readonly Product[]): Retrieve {
  return async ({ needs, preferences, interests = [], refusedIds, alreadyShownIds, count }) => {
    const known = interests.map((fact) => {
      const liked = products.find(({ id }) => id === fact.productId)
      return liked === undefined ? { fact } : { fact, liked }
    })
    const filter = {
      limits: [...needs, ...preferences].flatMap(limitOf),
      excludeIds: [...refusedIds, ...alreadyShownIds],
    }
    const passing = products.filter((product) => matches(product, filter))
    const isCheapestFirst = needs.some(({ slot, value }) => slot === 'sort' && value === 'price_asc')
    const ranked = passing.map((product) => {
      const reasons = [
        ...needs
          .filter((need) => isMet(need, product))
          .map((need) => ({ name: `need: ${need.value}`, points: 10, factId: need.id })),
        ...interestReasons(product, known, readProductText),
        { name: 'rating', points: product.rating ?? 0 },
        ...(isCheapestFirst ? [{ name: 'sort', points: 100_000 - currentPrice(product).amountMinor }] : []),
      ]
      const score = reasons.reduce((sum, { points }) => sum + points, 0)
      return {
        product,
        reasons,
        score,
        stock: product.variants.reduce((sum, { stock }) => sum + stock, 0) || 1,
      }
    })
    const best = ranked.toSorted((one, other) => other.score - one.score).slice(0, count)
    const budget = needs.find(({ slot, op }) => slot === 'price' && op === '<=')
    return {
      ranked: best,
      total: passing.length,
      filter,
      loosened:
        best.length === 0 && budget
          ? [{ slot: 'price', op: '<=', value: budget.value, wouldTake: '50', wouldFind: 1 }]
          : [],
    }
  }
}

function isMet({ slot, value }: Fact, product: Product): boolean {
  return slot === 'feature' && (product.attributes.feature ?? []).includes(value)
}

function limitOf({ slot, op, value }: Fact): ProductLimit[] {
  const values = op === '!=' ? { noneOf: [value] } : { anyOf: [value] }
  if (slot === 'category' || slot === 'brand' || slot === 'audience') return [{ field: slot, ...values }]
  if (slot === 'color' || slot === 'size' || slot === 'material')
    return [{ field: 'option', name: slot, ...values }]
  if (slot !== 'price') return []
  const amount = Math.round(Number(value) * 100)
  return [{ field: 'price', ...(op === '<=' ? { atMostMinor: amount } : { atLeastMinor: amount }) }]
}

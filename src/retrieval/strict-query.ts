import type { ProductLimit } from '../catalog/product-filter.js'
import type { Fact } from '../profile/profile.js'
import type { Constraint, ProductQuery } from './product-query.js'

/**
 * The query where every limit stands: a filter that was written down and not said to an assistant. Nothing gives way,
 * a property or a use that is named must be named by the product, and an amount in another currency fits no price.
 */
export function strictQuery(
  query: ProductQuery,
  needs: readonly Fact[],
  further: readonly ProductLimit[],
): ProductQuery {
  const constraints: Constraint[] = [
    ...query.constraints.map((constraint) => ({ ...constraint, firmness: 'never' as const })),
    ...query.needs.flatMap(namedProperty),
    ...foreignPrice(query, needs),
    ...further.map((limit) => standing([], [limit])),
  ]
  return { ...query, constraints, isStrict: true }
}

/** What no category is called, no product can be of. */
export function ofThatKind(facts: readonly Fact[]): Constraint {
  return standing(facts, [{ field: 'category', anyOf: facts.map(({ value }) => value) }])
}

function namedProperty({ slot, value, fact }: ProductQuery['needs'][number]): Constraint[] {
  if (fact === undefined || (slot !== 'feature' && slot !== 'use')) return []
  return [standing([fact], [{ field: 'attribute', name: '*', anyOf: [value] }])]
}

function foreignPrice({ currencyMismatch }: ProductQuery, needs: readonly Fact[]): Constraint[] {
  if (currencyMismatch === undefined) return []
  const facts = needs.filter(({ slot }) => slot === 'price')
  return [standing(facts, [{ field: 'price', currency: currencyMismatch.asked }])]
}

function standing(facts: readonly Fact[], limits: ProductLimit[]): Constraint {
  const [first] = facts
  return { slot: first?.slot ?? 'feature', facts: [...facts], ways: [limits], firmness: 'never' }
}

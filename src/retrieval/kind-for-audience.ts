import type { Catalogue } from '../catalog/catalogue.js'
import type { Product } from '../catalog/product.js'
import type { ProductLimit } from '../catalog/product-filter.js'
import { tokenize } from '../catalog/tokenize.js'
import { limits } from '../limits.js'
import type { Constraint } from './product-query.js'

/** Where else the kind stands: categories whose products are called so, and only those that are. */
export interface KindElsewhere {
  paths: string[]
  /** The words that a product of them must carry. */
  called: string
}

/**
 * A bed for a dog is not among the beds, and a T-shirt for children not among the T-shirts: where the categories of a kind hold
 * nothing for the audience that was asked for, products for that audience that are called so are meant. Undefined where the
 * categories do hold some, or where nothing else is called so.
 */
export function kindForAudience(
  catalogue: Catalogue,
  kind: string,
  paths: readonly string[],
  constraints: readonly Constraint[],
): KindElsewhere | undefined {
  const audience = constraints
    .filter(
      ({ slot, facts }) => slot === 'audience' && facts.every(({ polarity }) => polarity === 'positive'),
    )
    .flatMap(({ ways: [first = []] }) => first)
  const words = tokenize(kind)
  if (audience.length === 0 || paths.length === 0 || words.length === 0) return undefined
  const inCategories: ProductLimit = { field: 'category', anyOf: [...paths] }
  if (catalogue.labelsMatching({ limits: [inCategories, ...audience] }, 1).length > 0) return undefined
  const called = calledFor(catalogue, words, audience)
  const found = [...new Set(called.map(({ category }) => category))]
  return found.length === 0 ? undefined : { paths: found, called: words.at(-1) ?? kind }
}

/** Whose titles hold every word of the kind and end on what it is. */
function calledFor(
  catalogue: Catalogue,
  words: readonly string[],
  audience: readonly ProductLimit[],
): Product[] {
  const filter = { limits: [...audience] }
  const found = catalogue.searchWords(words.join(' '), limits.retrieval.rankedRows, filter)
  return catalogue
    .rows(found.map(({ label }) => label))
    .map(({ product }) => product)
    .filter(({ title }) => {
      const said = tokenize(title)
      return said.at(-1) === words.at(-1) && words.every((word) => said.includes(word))
    })
}

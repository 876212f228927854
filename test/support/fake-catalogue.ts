import type { Catalogue, CatalogueRow } from '../../src/catalog/catalogue.js'
import { matches } from '../../src/catalog/matches.js'
import { type Product, productSchema } from '../../src/catalog/product.js'

export interface FakeCatalogue extends Catalogue {
  put(product: Product): void
  remove(id: string): void
}

/** A catalogue in memory that can be listed and changed; whoever asks it anything else is told so. */
export function fakeCatalogue(products: Product[] = []): FakeCatalogue {
  const rows = new Map<string, CatalogueRow>()
  let nextLabel = 1
  let version = 1
  const put = (product: Product) => {
    rows.set(product.id, { label: rows.get(product.id)?.label ?? nextLabel++, product })
    version += 1
  }
  for (const product of products) put(product)
  const inOrder = () => [...rows.values()].sort((one, other) => one.label - other.label)
  const notImplemented = (name: string) => (): never => {
    throw new Error(`the fake catalogue does not implement ${name}`)
  }
  return {
    put,
    remove: (id) => {
      rows.delete(id)
      version += 1
    },
    count: () => rows.size,
    version: () => `v${version}`,
    changesSince: () => ({ cursor: '' }), // whoever asks compares everything
    get: (id) => rows.get(id)?.product,
    rows: (labels) => inOrder().filter((row) => labels.includes(row.label)),
    all: () => inOrder().values(),
    currency: notImplemented('currency'),
    categories: notImplemented('categories'),
    brands: notImplemented('brands'),
    searchWords: notImplemented('searchWords'),
    textHashes: notImplemented('textHashes'),
    labelsMatching: notImplemented('labelsMatching'),
    countMatching: (filter) => inOrder().filter(({ product }) => matches(product, filter)).length,
  }
}

/** A product with what the test names; everything else is plain. */
export function aProduct(given: Partial<Product> & { id: string }): Product {
  return productSchema.parse({
    title: `Product ${given.id}`,
    category: 'Things',
    price: { amountMinor: 1000, currency: 'USD' },
    ...given,
  })
}

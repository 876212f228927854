import type { Catalogue, CatalogueRow } from '../catalog/catalogue.js'
import type { Product } from '../catalog/product.js'
import { limits } from '../limits.js'
import { type ProductText, readProductText } from './need-evidence.js'

/** Products and their words as last read, kept while the catalogue is unchanged: reading them is most of a search's work. */
export interface ProductMemory {
  /** As `Catalogue.rows`. The products are shared: nobody may change them. */
  rows(labels: readonly number[]): CatalogueRow[]
  readText(product: Product): ProductText
}

/** Gives the memory as it is true now; to be asked for anew for each search. */
export function createProductMemory(catalogue: Catalogue): () => ProductMemory {
  const rows = new Map<number, CatalogueRow>()
  const texts = new WeakMap<Product, ProductText>()
  let version: string | undefined
  const readRows = (labels: readonly number[]): CatalogueRow[] => {
    const unknown = labels.filter((label) => !rows.has(label))
    const read = new Map(unknown.length === 0 ? [] : catalogue.rows(unknown).map((row) => [row.label, row]))
    const found = labels.flatMap((label) => rows.get(label) ?? read.get(label) ?? [])
    if (rows.size + read.size > limits.retrieval.rememberedProducts) rows.clear()
    if (read.size <= limits.retrieval.rememberedProducts)
      for (const [label, row] of read) rows.set(label, row)
    return found
  }
  const readText = (product: Product): ProductText => {
    const known = texts.get(product)
    if (known !== undefined) return known
    const text = readProductText(product)
    texts.set(product, text)
    return text
  }
  return () => {
    const now = catalogue.version()
    if (now !== version) rows.clear()
    version = now
    return { rows: readRows, readText }
  }
}

/** One limit on products; all limits of a filter must hold (AND), the values inside one are alternatives (OR). */
export type ProductLimit =
  | { field: 'price'; atLeastMinor?: number; atMostMinor?: number; currency?: string }
  | { field: 'rating'; atLeast?: number; atMost?: number }
  | { field: 'brand' | 'category' | 'audience'; anyOf?: string[]; noneOf?: string[] }
  /** Read from one and the same variant that is in stock, together with every other option limit of the filter. */
  | { field: 'option'; name: 'color' | 'size' | 'material'; anyOf?: string[]; noneOf?: string[] }
  /** A named attribute, or with name `*` any attribute, the title or the description. */
  | { field: 'attribute'; name: string; anyOf?: string[]; noneOf?: string[] }
  | { field: 'stock'; atLeast: number }

/** What a product must satisfy to be shown at all. */
export interface ProductFilter {
  limits: ProductLimit[]
  /** Product ids that are not to come back. */
  excludeIds?: string[]
}

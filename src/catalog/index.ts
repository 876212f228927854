export type {
  Catalogue,
  CatalogueCategory,
  CatalogueImport,
  CatalogueRow,
  TextHash,
  WordMatch,
  WritableCatalogue,
  WriteCounts,
} from './catalogue.js'
export { embeddingText } from './embedding-text.js'
export type { FeedFormat } from './import/detect-format.js'
export { detectFormat, feedFormats } from './import/detect-format.js'
export type { ImportOptions, ImportProgress, ImportReport, Rejection } from './import/import-feed.js'
export { importFeed } from './import/import-feed.js'
export { matches } from './matches.js'
export type { Availability, Money, Product, Variant } from './product.js'
export { currentPrice, productSchema } from './product.js'
export type { ProductFilter, ProductLimit } from './product-filter.js'
export { openCatalogue } from './sqlite-catalogue.js'
export { tokenize } from './tokenize.js'

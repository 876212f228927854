export {
  type CategoryMatch,
  type CategoryMatcher,
  createCategoryMatcher,
  type MatchedCategory,
} from './category-match.js'
export { readSynonymFile, type SynonymGroup } from './category-synonyms.js'
export { goesWith } from './goes-with.js'
export { type IndexOnDisk, readIndex } from './index-files.js'
export { holdIndex } from './index-store.js'
export type { SyncReport } from './index-sync.js'
export {
  type FormerEmbedder,
  type IndexEvent,
  type LiveProductIndex,
  openProductIndex,
  type ProductIndexParts,
} from './open-product-index.js'
export type { ProductIndex } from './product-index.js'
export { type MatchPoints, matchPoints } from './rank.js'
export type { EvidencePlace, Reason } from './reason.js'
export type {
  Embed,
  Loosened,
  RankedProduct,
  RetrievalRequest,
  Retrieve,
  Retrieved,
} from './retrieval-request.js'
export { createRetrieve, type RetrieveParts } from './retrieve.js'
export { writeSeedVectors } from './seed-vectors.js'

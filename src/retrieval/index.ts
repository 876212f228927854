export {
  type CategoryMatch,
  type CategoryMatcher,
  createCategoryMatcher,
  type MatchedCategory,
} from './category-match.js'
export { readSynonymFile, type SynonymGroup } from './category-synonyms.js'
export { type IndexOnDisk, readIndex } from './index-files.js'
export {
  type IndexEvent,
  openProductIndex,
  type ProductIndex,
  type ProductIndexParts,
  type SyncReport,
} from './product-index.js'
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

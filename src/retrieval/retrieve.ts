export type { Loosened, RankedProduct, RetrievalRequest, Retrieve, Retrieved } from './retrieval-request.js'

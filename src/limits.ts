/** Every limit of the program in one place; the unit is in the name. */
export const limits = {
  message: {
    maxCharacters: 2_000, // what the parser reads; the rest is cut and the Understanding says so
    maxBodyBytes: 64 * 1024, // 64 KiB, any JSON request
  },
  parser: {
    maxSourceTokens: 160,
    maxOutputSteps: 48,
    maxFrames: 4,
    maxSpanTokens: 20,
    deadlineMs: 5_000,
    batchSize: 16,
  },
  embedder: {
    maxTokens: 128,
    deadlineMs: 5_000,
    batchSize: 32,
  },
  retrieval: {
    candidates: 100, // from each of words and vectors, before ranking
    shownProducts: 6,
    exactScanRows: 5_000, // at most this many filtered rows are compared exactly; above, HNSW
  },
  reply: {
    maxChips: 6,
  },
  catalogue: {
    maxBadShare: 0.1, // of a feed's rows; more and it is refused unless forced
    maxReportedRejections: 1_000,
    maxRowBytes: 1024 * 1024, // 1 MiB
    batchRows: 1_000,
  },
  session: {
    keptTurns: 50,
    keptRequests: 10,
  },
} as const

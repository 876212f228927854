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
    maxValueCharacters: 120, // of one slot's value
    deadlineMs: 5_000,
    batchSize: 16,
    maxStateTokens: 60, // of the source; the sentence gets the rest
  },
  embedder: {
    rememberedQueries: 2_000, // vectors of requests embedded lately, 1.5 kB each
    maxTokens: 128,
    deadlineMs: 5_000,
    batchSize: 32,
    bulkBatchSize: 4, // a query waits for at most one batch of products
  },
  tokenizer: {
    maxPieceCharacters: 16, // the longest piece of the vocabulary
  },
  inference: {
    firstChoices: 5,
    stopMs: 5_000, // a worker that was asked to stop is ended after this
  },
  spelling: {
    leastLettersMeant: 4, // of a word that another is mended to
  },
  retrieval: {
    candidates: 100, // from each of words and vectors, before ranking
    shownProducts: 6,
    exactScanRows: 5_000, // at most this many filtered rows are compared exactly; above, HNSW
    rankedRows: 400, // when no more than this many pass every limit, all of them are ranked
    rememberedProducts: 3_000, // kept read between searches, with their words about 20 kB each
    rememberedWishes: 1_000, // phrases looked up in products, as read
    rememberedKinds: 1_000, // phrases for kinds of product whose categories are remembered
    waysToLoosen: 40, // choices of limits to leave out that are tried where nothing passes all
    overFetchRows: 8_000, // neighbours asked of HNSW at most, when a filter leaves few of them standing
    rowsComparedPerRead: 16, // vectors compared exactly, in the time of reading one product to see whether it passes
  },
  index: {
    neighbours: 16, // HNSW M
    buildWidth: 200, // HNSW efConstruction
    searchWidth: 128, // HNSW ef: recall@10 of 0.96 on 100,000 hard vectors
    // changes in the log before the index is written anew: while products are embedded, and when that is done
    logRowsWhileBuilding: 20_000, // or as many as it has products
    logRows: 2_000,
    followMs: 250, // how often a server looks whether the catalogue has changed
    retryMs: 30_000, // after vectors could not be made or written
    patienceMs: 5_000, // a server starts after this, though vectors are still missing
    deletedShare: 0.3, // of the slots; more and the graph is built anew
    sliceMs: 8, // of index work before other work has its turn
  },
  reply: {
    maxChips: 4,
    rankedForChips: 24, // products that the suggested refinements are read from
    maxReadBack: 3, // reasons on a card's line
    popularFrom: 0.6, // of the best seller's sales, to be called often bought
    maxOptions: 12, // of a kind, such as sizes, told of one product
    maxAttributes: 6, // told of one product
    maxQuote: 240, // characters of a description
    maxChipTitle: 32, // characters of a product's title on a button
    maxCompared: 4, // products side by side
    maxComparedRows: 14,
    maxPoints: 3, // that speak for a product, in one sentence
    maxChangesTried: 4, // rankings anew, to find what would bring a product first
  },
  clarify: {
    candidates: 60, // of the products found that a question is chosen from
    fromProducts: 16, // found; of fewer the shopper chooses without being asked
    maxUnanswered: 2, // questions while the shopper has narrowed nothing
    maxPerRequest: 3,
    maxOptions: 4, // as buttons; any other answer can be written
    priceBands: 3,
    leastBits: 0.4, // expected of a question, weighted; a lesser one is not worth the shopper's time
    // how likely a shopper can answer, 0 to 1: for whom and for how much is known, a make or a property often not
    answerable: {
      audience: 1,
      price: 0.9,
      category: 0.9,
      size: 0.9,
      use: 0.6,
      color: 0.6,
      material: 0.45,
      brand: 0.35,
      feature: 0.35,
    },
  },
  cart: {
    maxLines: 20,
    maxQuantity: 99, // of one thing
    maxUndecided: 4, // products at once that wait for a size or colour to be chosen
    keptTitle: 120, // characters
    maxReminders: 2, // an open question is asked again after small talk so often, then it only stands
  },
  confidence: {
    sure: 0.6, // from here on a message is acted on without a word
    // from here on it is acted on and said how it was understood; below, the bot asks. Low, because it is the probability of
    // every word of the line, and a wrong guess only shows products that one more message puts right
    unsure: 0.05,
    lostNumber: 0.5, // at most, where a number that nobody said was left out of what was understood
  },
  catalogue: {
    maxBadShare: 0.1, // of a feed's rows; more and it is refused unless forced
    maxReportedRejections: 1_000,
    maxRowBytes: 1024 * 1024, // 1 MiB
    batchRows: 1_000,
    writtenTogetherRows: 100, // of a feed: sent to the thread that writes
    writtenTogetherCharacters: 512 * 1024, // of products' JSON; three such batches are on their way at most
    importSliceMs: 5, // reading a feed lets others of the process have their turn after that
    maxQueryWords: 64, // of a full-text query; the rest is not looked for
    busyTimeoutMs: 2_000, // how long a writer of the catalogue waits for another
    databaseCacheBytes: 16 * 1024 * 1024, // 16 MiB, per connection
    importCacheBytes: 128 * 1024 * 1024, // 128 MiB, while importing
    maxRecordLines: 1_000, // of a table's row with line breaks in its cells
    rememberedAnswers: 200, // filters whose products or count are known, until the catalogue changes; 40 kB each at most
    rememberedLabels: 5_001, // of such an answer; a longer one is read again
    keptChanges: 20_000, // the latest; who has missed more compares everything
    cachedProducts: 2_000, // read and kept until the catalogue changes
    maxGroupRows: 2_000, // rows folded into one product at a time
  },
  knowledge: {
    maxArticles: 5_000,
    maxFileBytes: 256 * 1024, // 256 KiB, of one article
    maxTitleCharacters: 120,
    maxPassageCharacters: 1_200, // it is quoted whole, in one bubble
    embeddedTogether: 64, // phrases of articles
    sharingTexts: 200, // that share words with a question, from the full-text index
    secondTopic: 0.7, // of the points for an article's main topic, where it answers that one too
    // set on test/judgements/knowledge/calibration.jsonl, so that nine in ten questions without an answer get none
    weights: { nearest: 1, around: 0.5, asked: 0.8, said: 0.4, topic: 0.3, lead: 0.7, unknown: -0.5 },
    leastSureness: 1.26, // to be quoted; below, the bot says that it does not know
    leastSurenessUnasked: 1.6, // where the parser heard no question for the shop
    sameQuestion: 0.72, // likeness of two questions that are told as one
    keptUnanswered: 10_000, // questions without an answer, the latest
    shownProblems: 5, // of articles, by doctor
    shownQuestions: 5, // of a group of unanswered ones
    nearestTitles: 2, // as buttons, where the bot does not know
  },
  handoff: {
    agentGoneMs: 5 * 60 * 1000, // an agent who is not heard of for so long loses their conversations to the queue
    waitsRemembered: 20, // that the expected wait is the middle of
    briefTurns: 30, // of the transcript, that an agent is given
    maxMessageCharacters: 4_000, // of an agent
  },
  http: {
    headersTimeoutMs: 10_000,
    requestTimeoutMs: 30_000,
  },
  directLine: {
    tokenLifetimeSeconds: 12 * 60 * 60, // a tab left open over lunch goes on; it opens one conversation only
    typingAfterMs: 300, // a turn that lasts longer shows that it is being worked on
    activitiesPerAnswer: 200, // of one GET and of one frame of a stream; the watermark leads to the rest
    maxWaitingTurns: 20, // of one conversation; more is answered 429
    stopMs: 3_000, // turns that run are given so long to end; the rest are answered after the next start
    goodbyeMs: 1_000, // a client that does not answer the end of its stream is cut off
    maxStreamsPerConversation: 8,
    streamPingMs: 30_000,
    maxStreamBacklogBytes: 1024 * 1024, // 1 MiB unread by a client; it is cut off and comes back with its watermark
    maxStreamMessageBytes: 1024, // clients send nothing but empty keep-alives there
    maxClientActivityIdCharacters: 200,
  },
  messenger: {
    maxBodyBytes: 256 * 1024, // 256 KiB, of a webhook
    maxBatchBytes: 3 * 1024 * 1024, // 3 MiB, of WhatsApp's, which may carry a thousand messages
    signatureAgeMs: 5 * 60 * 1000, // a signed time further away than that is a replay
    messageAgeMs: 7 * 24 * 60 * 60 * 1000, // an older message is not answered; messengers try for a week at most
    keptMs: 8 * 24 * 60 * 60 * 1000, // ids of answered messages and dead letters: longer than a message may be old
    pruneEveryMs: 60 * 60 * 1000,
    maxAddressCharacters: 512, // ids of chats and users
    typingAfterMs: 300,
    passiveReplyMs: 4_500, // WeChat hangs up after 5 s
    turnsAtOnce: 64, // conversations answered side by side, of one messenger
    maxUnanswered: 10_000, // messages waiting; more is answered 503, and the messenger comes again
    messagesPerMinute: 30, // of one shopper; more gets one polite sentence, then nothing until the minute is over
    rememberedShoppers: 10_000, // whose pace is watched
    callTimeoutMs: 10_000,
    maxAttempts: 8, // of one call, over about ten minutes
    firstRetryMs: 1_000, // doubled each time, give or take a half
    longestRetryMs: 5 * 60 * 1000,
    longestPauseMs: 60 * 60 * 1000, // that a messenger may ask for
    maxAnswerBytes: 64 * 1024, // 64 KiB, of what a messenger's interface answers
    tokenEarlyMs: 5 * 60 * 1000, // an access token is fetched anew so long before its end
    stopMs: 3_000, // calls being made are given so long to end; the rest go out after the next start
    shownDeadLetters: 5, // by doctor
  },
  store: {
    busyMs: 5_000, // waiting for another process that writes
  },
  recording: {
    maxTurns: 200, // of one conversation, about 15 kB each; later ones are not recorded
    shownDifferences: 40, // lines told of one turn that came out differently
  },
  session: {
    keptTurns: 50,
    keptRequests: 10,
    keptReplies: 8, // whole, for messages delivered twice; of older ones the words are kept
    keptWords: 300, // characters of each side of a turn in the transcript
    maxFacts: 40, // of a kind
    maxRefused: 100, // products
    interestsAtOnce: 4, // taken from one judgement of a product
    maxBytes: 32 * 1024, // 32 KiB: the oldest replies, turns and requests go first
  },
  commands: {
    linesAtOnce: 64, // JSON lines being worked on; the answers keep the order of the lines
    maxResults: 1_000, // of one search
    maxQueryCharacters: 20_000, // of one search; what is read of them, others of these limits say
    maxShownRejections: 20, // rows of a feed told on the screen; all are in the report
    drainMs: 10_000, // turns that run when the server is stopped are given this long
    probeMs: 2_000, // a program on our port is asked who it is
    minFreeDiskBytes: 1024 * 1024 * 1024, // 1 GiB: below, doctor warns
  },
  evaluation: {
    triesOfSentence: 5, // a busy machine may miss the deadline that a shopper's turn has
    maxSimulatedTurns: 12, // of one simulated shopper; then they leave
    warmUpSentences: 5, // before it is: the first ones of a process are slower
    reliabilityBins: 10,
    shownConfusions: 20, // of each language; the plot has all
    judgedDepth: 10, // products of each list that are judged and scored
    shownWorst: 25, // requests
    measuredList: 50, // products, for how many of the good ones a list holds
  },
} as const

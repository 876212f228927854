/** What every part throws: a code to branch on, the cause for the log, and what the reader can do next. */
export class ParleyError extends Error {
  override readonly name = 'ParleyError'
  readonly code: ErrorCode
  readonly nextStep: string

  constructor(code: ErrorCode, message: string, options: { nextStep: string; cause?: unknown }) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.nextStep = options.nextStep
  }
}

/** A closed set, so that a caller can branch on it without reading words. */
export type ErrorCode =
  | 'configuration'
  | 'model-missing'
  | 'model-corrupt'
  | 'inference-deadline'
  | 'inference-failed'
  | 'inference-stopped'
  | 'database-corrupt'
  | 'index-corrupt'
  | 'feed-unreadable'
  | 'feed-empty'
  | 'feed-too-many-bad-rows'
  | 'catalogue-empty'
  | 'invalid-input'
  | 'not-found'
  | 'unauthorized'
  | 'conflict'
  | 'port-in-use'

/** A request that is not served, in the words the client is told: never the cause, never a stack. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  /** HTTP status, 400 to 599. */
  readonly status: number
  /** Machine-readable, in Direct Line's style: "BadArgument". */
  readonly code: string

  constructor(status: number, code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.status = status
    this.code = code
  }
}

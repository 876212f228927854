/** One possible answer to a question. */
export interface Outcome {
  /** The candidates that a shopper who gives this answer may be after. */
  wanted: ReadonlySet<number>
  /** How many candidates the answer leaves. */
  left: number
}

/**
 * How many bits a question is expected to tell of which candidate is wanted: the entropy of equally likely candidates, less
 * what is left of it after each answer (information gain, Quinlan 1986). A candidate that answers to several outcomes names
 * each of them equally often; one that answers to none is not brought nearer, since the question is then passed over.
 */
export function expectedGain(outcomes: readonly Outcome[], candidates: number): number {
  let bits = 0
  for (let candidate = 0; candidate < candidates; candidate += 1) {
    const answers = outcomes.filter(({ wanted }) => wanted.has(candidate))
    for (const { left } of answers) bits += Math.log2(candidates / Math.max(1, left)) / answers.length
  }
  return candidates === 0 ? 0 : bits / candidates
}

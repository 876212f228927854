/** A product's label and how near it is. */
export interface VectorMatch {
  /** The product's label in the catalogue. */
  label: number
  /** Cosine of the request's and the product's vectors, −1 to 1. */
  similarity: number
}

/** The nearest first; of equally near ones the lower label. */
export function bestFirst(one: VectorMatch, other: VectorMatch): number {
  return other.similarity - one.similarity || one.label - other.label
}

/** Keeps the best so many of all that are offered: most of them are passed over at one comparison. */
export class BestMatches {
  readonly #most: number
  #kept: VectorMatch[] = []
  #leastSimilar = Number.NEGATIVE_INFINITY

  constructor(most: number) {
    this.#most = most
  }

  offer(label: number, similarity: number): void {
    if (similarity < this.#leastSimilar) return
    this.#kept.push({ label, similarity })
    if (this.#kept.length >= this.#most * 2) this.#letGoOfOthers()
  }

  /** Best first. */
  all(): VectorMatch[] {
    this.#letGoOfOthers()
    return this.#kept
  }

  #letGoOfOthers(): void {
    this.#kept = this.#kept.sort(bestFirst).slice(0, this.#most)
    if (this.#kept.length === this.#most)
      this.#leastSimilar = this.#kept.at(-1)?.similarity ?? this.#leastSimilar
  }
}

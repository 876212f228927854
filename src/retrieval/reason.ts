/**
 * A named part of a product's score; the parts add up to the score exactly, in hundredths of a point.
 * Names are stable and machine-readable: "text match", "meaning match", "category", "need: comfortable",
 * "missed: comfortable", "price", "sale", "rating", "popularity", "preference: asics", "liked: white", "disliked: white", "stock", "variety", "sort".
 */
export interface Reason {
  name: string
  points: number
  /** The fact of the profile that the part comes from. */
  factId?: string
  /** Where in the product a need was found. */
  where?: EvidencePlace
  /** The words of the product that meet the need, as the catalogue has them. */
  evidence?: string
}

export type EvidencePlace = 'attribute' | 'title' | 'description' | 'variant' | 'category'

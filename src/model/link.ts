/** `same`: the main statement of one is reported by the other; `partial`: they share a lesser fact. */
export type Relation = 'same' | 'partial'

/** `sure`: right at least 95 times in 100 on held-out articles; `likely`: worth showing. */
export type Confidence = 'sure' | 'likely'

/** Two statements of different articles that report the same thing. `from` has the earlier label. */
export interface Link {
  readonly from: string
  readonly to: string
  readonly relation: Relation
  /** Probability that a careful reader would link the two, in [0, 1], rounded to 3 decimals. */
  readonly score: number
  readonly confidence: Confidence
}

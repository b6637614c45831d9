import type { Statement } from '../model/statement.ts'

/** Two statements of different articles that may report the same thing. */
export interface Candidate {
  readonly from: Statement
  readonly to: Statement
  /** Whether they are the same words: a copy reports the same, however little there is to weigh in it. */
  readonly isCopy: boolean
  /** What the built-in judge looks at, in the order of `featureNames`. */
  readonly features: Float64Array
}

/** What a judge says of a candidate, both in [0, 1]. */
export interface Judgement {
  /** Probability that a careful reader would link the two. */
  readonly score: number
  /** Probability that the link, if it is one, is `same` rather than `partial`. */
  readonly same: number
}

/**
 * Scores candidates; the place for an optional, stronger model behind the built-in one.
 *
 * Gives one judgement for each candidate, in their order, and must not depend on which side is `from` or on the batch.
 */
export interface Judge {
  readonly name: string
  readonly judge: (candidates: readonly Candidate[]) => Promise<readonly Judgement[]>
}

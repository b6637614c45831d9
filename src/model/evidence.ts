import type { Span } from './span.ts'

/** Words of a link's two statements that stand for each other. */
export interface MatchedWords {
  readonly from: Span & { readonly text: string }
  readonly to: Span & { readonly text: string }
  /** How much the match tells: the word's weight times how alike the two are; above 0, rounded to 2 decimals. */
  readonly weight: number
}

/** A word of one statement that nothing in the other stands for. */
export interface UnmatchedWord extends Span {
  readonly statement: string
  readonly text: string
  readonly weight: number
}

/** What one feature of the scorer brings to a link. */
export interface Contribution {
  /** Name of the feature; docs/alignment.md says what each means. */
  readonly feature: string
  /** In logits, against an average pair: above 0 speaks for the link, below 0 against; rounded to 2 decimals. */
  readonly logits: number
}

/** What made a link, and what spoke against it. */
export interface LinkEvidence {
  readonly from: string
  readonly to: string
  /** The most telling first. */
  readonly matched: readonly MatchedWords[]
  /** Words of either side that nothing in the other stands for, with their weight, the most telling first. */
  readonly unmatched: readonly UnmatchedWord[]
  /** The strongest first, whichever way they point. */
  readonly contributions: readonly Contribution[]
}

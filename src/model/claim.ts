import type { DetailKind } from './detail.ts'
import type { Span } from './span.ts'

/** What may differ between the statements of a claim. */
export type DifferenceKind = DetailKind | 'action'

/** Whether both readings can be true: no, yes, or the texts do not tell. */
export type Verdict = 'conflict' | 'compatible' | 'unclear'

/** What one article says of a detail. */
export interface Reading extends Span {
  readonly statement: string
  readonly text: string
  /** The normalised value that was compared. */
  readonly value: string
}

/** An article that names no source, set against one that does. */
export interface SilentReading {
  readonly statement: string
}

/** A detail that at least two articles of a claim give alike. */
export interface Agreement {
  readonly kind: DifferenceKind
  readonly readings: readonly Reading[]
}

/** A detail that the articles of a claim give differently. */
export interface Difference {
  readonly kind: DifferenceKind
  readonly verdict: Verdict
  readonly reason: Reason
  readonly readings: readonly (Reading | SilentReading)[]
}

/** A detail that only one article of a claim has. */
export interface UniqueDetail extends Span {
  readonly kind: DifferenceKind
  readonly statement: string
  readonly text: string
}

/** Statements of at least two articles tied by links: one thing that several articles report. */
export interface Claim {
  readonly id: string
  /** Ids in the order of labels, then of position. */
  readonly statements: readonly string[]
  /** The sources to which the claim is traced, each once, sorted. */
  readonly origins: readonly string[]
  readonly agreements: readonly Agreement[]
  /**
   * A reading may lie in a statement of another claim to which one of this claim is linked, or in any that spells a name of this
   * claim otherwise.
   */
  readonly differences: readonly Difference[]
  readonly unique: readonly UniqueDetail[]
}

/** Why a difference has its verdict; `docs/differences/` explains each. */
export const reasons = [
  'other-value',
  'bound',
  'rounded',
  'finer',
  'other-unit',
  'other-time',
  'other-scope',
  'later-update',
  'weaker-claim',
  'vaguer-source',
  'other-source',
  'plain-fact',
  'spelling',
  'transliteration',
  'reworded-quote',
  'truncated-quote',
  'typographic',
  're-attributed',
  'denied',
  'opposite',
] as const
export type Reason = (typeof reasons)[number]

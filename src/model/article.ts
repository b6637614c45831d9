import type { Span } from './span.ts'

/** One news text as it was read, before it takes part in a comparison. */
export interface Document {
  /** The input's name as the user gave it; `-` for standard input. */
  readonly source: string
  /** What was read, before it was decoded and parsed. */
  readonly bytes: Uint8Array
  readonly title: string | null
  readonly outlet: string | null
  readonly byline: string | null
  /** ISO 8601 date or date-time of publication, as the input states it, or else as a timestamp in its text does. */
  readonly published: string | null
  /** BCP 47 language tag. */
  readonly language: string
  /** The article's text; every span of the comparison points into it. */
  readonly text: string
}

/** A document with its place in a comparison: `A`, `B`, ... `Z`, `AA`, ... in the order given. */
export interface Article extends Document {
  readonly label: string
  /** Where its own text gives `published`; left out where the input states it, or nothing does. */
  readonly timestamp?: Timestamp
}

/** The words of a statement that give the day of an article. */
export interface Timestamp extends Span {
  readonly statement: string
  readonly text: string
}

/** The label of the article at a position: 0 gives `A`, 25 `Z`, 26 `AA`. */
export function labelOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : labelOf(Math.floor(index / 26) - 1) + letter
}

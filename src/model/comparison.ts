import type { Article } from './article.ts'
import type { Claim } from './claim.ts'
import type { LinkEvidence } from './evidence.ts'
import type { Link } from './link.ts'
import type { Notice } from './notice.ts'
import type { Settings } from './settings.ts'
import type { Span } from './span.ts'
import type { Statement } from './statement.ts'

/** The version of the result's format; it grows when something that was there changes its meaning. */
export const schemaVersion = 1

/** Source, cue and content of one attribution, each `[start, end)`; null where the text has none. */
export interface AttributionSpans {
  readonly statement: string
  readonly source: readonly [number, number] | null
  readonly cue: readonly [number, number] | null
  readonly content: readonly [number, number]
  readonly direct: boolean
}

/** An article as the result shows it. */
export interface ComparedArticle extends Omit<Article, 'bytes'> {
  /** SHA-256 of the bytes read, 64 hexadecimal digits. */
  readonly sha256: string
  readonly statements: readonly Statement[]
  readonly attributions: readonly AttributionSpans[]
}

/** How faithfully two articles print one quote, from the same to the least alike. */
export const quoteRungs = ['verbatim', 'typographic', 'truncated', 'reworded', 'paraphrased', 're-attributed'] as const
export type QuoteRung = (typeof quoteRungs)[number]

/** One article's wording of a quote; `speaker` in its own words, a pronoun with whom it stands for: "she (Ann Hale)". */
export interface QuoteReading extends Span {
  readonly statement: string
  readonly text: string
  readonly speaker: string | null
}

/** A quote of four words and more that stands in two or more articles. */
export interface SharedQuote {
  readonly rung: QuoteRung
  readonly readings: readonly QuoteReading[]
}

/** Whether a quote is printed in other words, cut, or given to somebody else. */
export function isAltered({ rung }: SharedQuote): boolean {
  return rung !== 'verbatim' && rung !== 'typographic'
}

/** Counts of claims and statements. `agreeing` + `differing` = `claims`. */
export interface Summary {
  readonly claims: number
  readonly agreeing: number
  readonly differing: number
  /** Differences with the verdict `conflict`. */
  readonly conflicts: number
  /** Unique statements by article label. */
  readonly unique: Readonly<Record<string, number>>
}

/** How much a filter left out of the lists of a result. What is left out and what is listed make up the whole. */
export interface LeftOut {
  readonly claims: number
  /** Agreements and details of one article alone, of claims that are left out and of those that are listed. */
  readonly details: number
  /** Counted like details. */
  readonly differences: number
  /** Statements that only one article has. */
  readonly unique: number
  readonly quotes: number
  /** Claims with a conflict among those that are left out. */
  readonly conflicting?: number
  /** Claims that are listed without the conflict that they have. */
  readonly narrowed?: number
}

/** What `compare` gives: plain JSON, the same bytes for the same input, version and settings. */
export interface Comparison {
  readonly schemaVersion: typeof schemaVersion
  readonly tool: { readonly name: 'storydiff'; readonly version: string }
  readonly settings: Settings
  readonly articles: readonly ComparedArticle[]
  readonly links: readonly Link[]
  /** What made each link, in the order of the links; only where it was asked for. */
  readonly evidence?: readonly LinkEvidence[]
  readonly claims: readonly Claim[]
  readonly unique: readonly { readonly statement: string }[]
  readonly quotes: readonly SharedQuote[]
  readonly notices: readonly Notice[]
  /** Counts everything, also what a filter left out. */
  readonly summary: Summary
  /** Only where filters were asked for. */
  readonly leftOut?: LeftOut
}

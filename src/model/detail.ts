import type { Span } from './span.ts'

/** The kinds of comparable fact inside a statement. */
export const detailKinds = ['number', 'time', 'place', 'name', 'quote', 'attribution', 'certainty', 'polarity'] as const
export type DetailKind = (typeof detailKinds)[number]

/** What every detail has: where it stands and its normalised value. */
interface DetailOf<Kind extends DetailKind> extends Span {
  readonly kind: Kind
  /** Id of the statement that holds it. The span lies inside that statement unless a kind says otherwise. */
  readonly statement: string
  readonly text: string
  /** Normalised: two details of a kind with equal values say the same. Format: see the kind's file in `detail/`. */
  readonly value: string
}

export type NumberRole = 'count' | 'money' | 'measure' | 'share' | 'ordinal' | 'score' | 'age'

/** A quantity: what is counted, in which unit, within which bounds. */
export interface NumberDetail extends DetailOf<'number'> {
  readonly role: NumberRole
  /** Least and greatest value that the words allow, in `unit`; null where they leave a side open. */
  readonly minimum: number | null
  readonly maximum: number | null
  /** Whether the words call it inexact: "about", "nearly", "some". */
  readonly approximate: boolean
  /** Base unit after conversion: an ISO 4217 code, `percent`, `metre`, `gram`, ...; null for a bare count. */
  readonly unit: string | null
  /** Stems of the counted noun phrase, head last: "North Korean ballistic missiles" gives `north korean ballist missil`. */
  readonly counted: readonly string[]
}

export type TimeGranularity =
  | 'minute'
  | 'hour'
  | 'part-of-day'
  | 'day'
  | 'week'
  | 'month'
  | 'season'
  | 'year'
  | 'duration'

/** A point or stretch of time. `value` is ISO 8601 where it could be resolved, otherwise lower-case words. */
export interface TimeDetail extends DetailOf<'time'> {
  readonly granularity: TimeGranularity
  /** Whether `value` names one place on the calendar, rather than only "on Friday". */
  readonly resolved: boolean
}

/** Where something is or happens. `value` is the canonical name. */
export type PlaceDetail = DetailOf<'place'>

/** A person, an organisation or a named thing. `value` is the fullest form of the name in the article. */
export interface NameDetail extends DetailOf<'name'> {
  readonly entity: 'person' | 'organisation' | 'other'
}

/** Words between quotation marks; the span leaves the marks out and may go on into later statements. */
export interface QuoteDetail extends DetailOf<'quote'> {
  readonly use: 'utterance' | 'scare' | 'title'
  /** Who says it, in the article's words; null where it names nobody. */
  readonly speaker: Span | null
}

/** Who says something: the span and value are the source's. */
export interface AttributionDetail extends DetailOf<'attribution'> {
  readonly cue: Span | null
  /** What is attributed; may go on into later statements. */
  readonly content: Span
  readonly direct: boolean
}

/** How sure the text is of what the clause says. `value` is the level. */
export interface CertaintyDetail extends DetailOf<'certainty'> {
  /** The clause it holds for. */
  readonly scope: Span
}

/** A negation or a word with a general opposite. `value` is the stem of the predicate, with `not ` before it where denied. */
export interface PolarityDetail extends DetailOf<'polarity'> {
  readonly scope: Span
}

export type Detail =
  | NumberDetail
  | TimeDetail
  | PlaceDetail
  | NameDetail
  | QuoteDetail
  | AttributionDetail
  | CertaintyDetail
  | PolarityDetail

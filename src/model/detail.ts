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
  /** Place value, in `unit`, of the last digit that the words give: "1.5 million" gives 100,000. */
  readonly precision: number
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
  | 'event'

/** What the words of a time say, and what follows from the article's date; null where neither tells. */
export interface TimeParts {
  readonly year: number | null
  /** 1 to 12. */
  readonly month: number | null
  /** Of the month, 1 to 31. */
  readonly day: number | null
  /** 1 (Monday) to 7 (Sunday). */
  readonly weekday: number | null
  /** "night", "morning", ... */
  readonly partOfDay: string | null
  /** Minute of the day, 0 to 1439; below 780, by the hour as it is written, where `halfKnown` is false. */
  readonly minute: number | null
  /** Whether the words tell 8 in the morning from 8 in the evening. */
  readonly halfKnown: boolean
  /** A stretch seen from the day of writing: "last month" is -1 month. */
  readonly relative: { readonly unit: string; readonly offset: number } | null
  /** Least and greatest length in seconds; null where they are left open. */
  readonly length: { readonly least: number | null; readonly most: number | null } | null
  /** How the words stand to the time: "about", "after", "until", "early", ... */
  readonly edge: string | null
  /** The event that tells it, under one name for near synonyms, and how the fact stands to it: "ahead of the vote". */
  readonly event: { readonly name: string; readonly relation: string } | null
  /** Where it starts and ends: "from 2007 to 2014"; then all else is null. */
  readonly range: { readonly from: TimeParts; readonly to: TimeParts } | null
}

/** A point or stretch of time. `value` is ISO 8601 where it could be resolved, otherwise lower-case words. */
export interface TimeDetail extends DetailOf<'time'> {
  readonly granularity: TimeGranularity
  /** Whether `value` names one place on the calendar, rather than only "on Friday". */
  readonly resolved: boolean
  readonly parts: TimeParts
}

/** Where something is or happens. `value` is the canonical name. */
export type PlaceDetail = DetailOf<'place'>

/** A person, an organisation or a named thing. `value` is the fullest form of the name in the article. */
export interface NameDetail extends DetailOf<'name'> {
  readonly entity: 'person' | 'organisation' | 'other'
}

/**
 * Words between quotation marks; the span leaves the marks out.
 *
 * A quote that goes on over several statements gives one detail for each. `value` is its words in lower case.
 */
export interface QuoteDetail extends DetailOf<'quote'> {
  readonly use: 'utterance' | 'scare' | 'title'
  /** Who says it, in the article's words; null where it names nobody. May lie in another statement. */
  readonly speaker: Span | null
}

/** What an attribution reports: words, a judgement of something, a wish, a thought, or what a document shows. */
export type ReportingSense = 'saying' | 'judging' | 'asking' | 'thinking' | 'showing'

/**
 * Who is behind what its statement says.
 *
 * The content lies inside the statement; one that goes on over several statements gives one detail for each. The
 * detail's own span is the source's, or the cue's where the text names no source; both may lie in an earlier
 * statement. `value` is the source's fullest form in the article; empty where there is no source.
 */
export interface AttributionDetail extends DetailOf<'attribution'> {
  readonly source: Span | null
  readonly cue: Span | null
  readonly content: Span
  readonly direct: boolean
  readonly sense: ReportingSense
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

/** The details of each statement, by its id, in their order. O(n). */
export function detailsByStatement(details: readonly Detail[]): ReadonlyMap<string, readonly Detail[]> {
  const groups = new Map<string, Detail[]>()
  for (const detail of details) {
    const group = groups.get(detail.statement)
    if (group) group.push(detail)
    else groups.set(detail.statement, [detail])
  }
  return groups
}

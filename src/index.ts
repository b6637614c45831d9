import { analyse, compareDocuments, comparedArticle } from './compare.ts'
import { labelOf } from './model/article.ts'
import type { Comparison } from './model/comparison.ts'
import { type ReadArticle, withDetails } from './model/read-article.ts'
import { verifiedComparison } from './model/saved-comparison.ts'
import { defaultSettings, type Settings } from './model/settings.ts'
import { documentFromText, type TextInput } from './read/document-from-text.ts'
import { filterComparison } from './report/filter-comparison.ts'
import { type Filters, filterProblem, noFilters } from './report/filters.ts'
import { type FormatName, formats, type ReportOptions } from './report/registry.ts'

export type { Timestamp } from './model/article.ts'
export type {
  Agreement,
  Claim,
  Difference,
  DifferenceKind,
  Reading,
  Reason,
  SilentReading,
  UniqueDetail,
  Verdict,
} from './model/claim.ts'
export type {
  AttributionSpans,
  ComparedArticle,
  Comparison,
  LeftOut,
  QuoteReading,
  QuoteRung,
  SharedQuote,
  Summary,
} from './model/comparison.ts'
export type { DetailKind } from './model/detail.ts'
export type { Confidence, Link, Relation } from './model/link.ts'
export type { Notice } from './model/notice.ts'
export type { ReadArticle, ReadDetail } from './model/read-article.ts'
export type { Settings } from './model/settings.ts'
export type { Span } from './model/span.ts'
export type { Statement, StatementKind } from './model/statement.ts'
export type { Filters, Order } from './report/filters.ts'
export type { FormatName } from './report/registry.ts'
export type { ReportPart } from './report/report-part.ts'

/** An article as a program has it. `source` is its name in the result. */
export type ArticleInput = TextInput

/** What `show` prints of a result and how; the defaults are those of a plain file with everything in it. */
export interface ShowOptions extends Partial<Filters> {
  /** `terminal` unless told. */
  readonly format?: FormatName
  /** Columns of the terminal report; 80 unless told. */
  readonly width?: number
  /** false unless told. */
  readonly color?: boolean
  /** Whether long statements and lists are printed whole; false unless told. */
  readonly full?: boolean
  /** Whether the terminal report sets statements beside each other; false unless told. */
  readonly sideBySide?: boolean
}

/**
 * Compares two or more articles: what they agree on, where they differ, and what only one of them has.
 *
 * Rejects where there are fewer than two articles or one has no text.
 */
export async function compare(articles: readonly ArticleInput[], settings?: Partial<Settings>): Promise<Comparison> {
  if (articles.length < 2) throw new Error('A comparison takes two articles or more.')
  const documents = articles.map((article) => documentFromText(withText(article)))
  return compareDocuments(documents, { settings: { ...defaultSettings, ...settings }, notices: [] })
}

/** Gives what the tool sees in one article: its statements and details. Rejects where it has no text. */
export async function read(article: ArticleInput): Promise<ReadArticle> {
  const analysed = analyse({ ...documentFromText(withText(article)), label: labelOf(0) })
  return withDetails(comparedArticle(analysed), analysed.details)
}

/**
 * Prints a comparison, or the parsed JSON of a saved one.
 *
 * Verifies it first, and rejects where it is no result of this version or a text in it does not stand in its articles.
 */
export async function show(result: unknown, options: ShowOptions = {}): Promise<string> {
  const verified = verifiedComparison(result, 'The result')
  if (!verified.ok) throw new Error(verified.failures.map(({ source, message }) => `${source} ${message}.`).join(' '))
  const { format = 'terminal', ...asked } = options
  if (!Object.hasOwn(formats, format)) throw new Error(`There is no format ${format}.`)
  const report = await formats[format]()
  const filters = { ...noFilters, ...asked }
  const labels = verified.value.articles.map(({ label }) => label)
  const problem = filterProblem(filters, labels)
  if (problem !== null) throw new Error(`${problem}.`)
  return report(filterComparison(verified.value, filters), { ...defaultLooks, ...asked })
}

const defaultLooks: ReportOptions = { width: 80, color: false, full: false, sideBySide: false, sort: null }

function withText(article: ArticleInput): ArticleInput {
  if (typeof article.text !== 'string' || article.text.trim() === '') throw new Error('An article has no text.')
  return article
}

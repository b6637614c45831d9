import { analyse, compareDocuments, comparedArticle } from './compare.ts'
import { checkedArticle, checkedArticles } from './library/checked-articles.ts'
import { checkedOptions, checkedSettings } from './library/checked-options.ts'
import { InputError } from './library/input-error.ts'
import { labelOf } from './model/article.ts'
import type { Comparison } from './model/comparison.ts'
import { type ReadArticle, withDetails } from './model/read-article.ts'
import { verifiedComparison } from './model/saved-comparison.ts'
import type { Settings } from './model/settings.ts'
import { documentFromText, type TextInput } from './read/document-from-text.ts'
import { identicalNotices } from './read/identical-documents.ts'
import { filterComparison } from './report/filter-comparison.ts'
import type { Filters } from './report/filters.ts'
import { type FormatName, formats } from './report/registry.ts'

export { InputError } from './library/input-error.ts'
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
 * Rejects with an `InputError` where there are fewer than two articles, one has no text, or a field or setting cannot be used.
 */
export async function compare(articles: readonly ArticleInput[], settings?: Partial<Settings>): Promise<Comparison> {
  const documents = checkedArticles(articles).map(documentFromText)
  return compareDocuments(documents, { settings: checkedSettings(settings), notices: identicalNotices(documents) })
}

/** Gives what the tool sees in one article: its statements and details. Rejects like `compare`. */
export async function read(article: ArticleInput): Promise<ReadArticle> {
  const analysed = analyse({ ...documentFromText(checkedArticle(article, 'The article')), label: labelOf(0) })
  return withDetails(comparedArticle(analysed), analysed.details)
}

/**
 * Prints a comparison, or the parsed JSON of a saved one.
 *
 * Verifies it first, and rejects with an `InputError` where it is no result of this version, a text in it does not stand in
 * its articles, or an option cannot be used.
 */
export async function show(result: unknown, options: ShowOptions = {}): Promise<string> {
  const verified = verifiedComparison(result, 'The result')
  if (!verified.ok) {
    const [{ code } = { code: 'not-a-result' }] = verified.failures
    throw new InputError(code, verified.failures.map(({ source, message }) => `${source} ${message}.`).join(' '))
  }
  const labels = verified.value.articles.map(({ label }) => label)
  const { format, filters, looks } = checkedOptions(options, labels)
  const report = await formats[format]()
  return report(filterComparison(verified.value, filters), looks)
}

import type { Comparison } from '../model/comparison.ts'
import { leftOutSentence } from './filters.ts'
import { type Citation, type FindingKind, type FindingRow, findingRows } from './finding-rows.ts'
import { visible } from './visible.ts'
import { noDifferenceWords, noSourceWords, reasonWords, rungWords, verdictWords } from './words.ts'

/** Readings that have columns at least, so that all results of two articles have the same columns. */
const fewest = 2
/** Readings that have columns at most: a row with more is of a text that says one thing over and over, and all have its width. */
const most = 200
const lineEnd = '\r\n'

/** What a row is about, for people; null where it has no row of its own. */
const findingWords: Readonly<Record<FindingKind, string | null>> = {
  difference: 'difference',
  claim: noDifferenceWords,
  unique: 'only in one article',
  quote: 'quote',
  agreement: null,
  detail: null,
}

/**
 * A comparison as a table for a spreadsheet: one row a difference, then one for each claim without one, for each
 * statement that only one article has and for each shared quote; a last row says what filters left out.
 *
 * RFC 4180, in UTF-8, with a header. No cell is taken for a formula: one that begins like one has an apostrophe first.
 * The same bytes for the same comparison. O(size of the result).
 */
export function csv(comparison: Comparison): string {
  const rows = findingRows(comparison).filter(hasRow)
  const order = rows.toSorted((a, b) => Number(a.finding !== 'difference') - Number(b.finding !== 'difference'))
  const width = Math.min(
    most,
    order.reduce((widest, { readings }) => Math.max(widest, readings.length), fewest),
  )
  const columns = Array.from({ length: width }, (_, index) => readingColumns.map((name) => `${name} ${index + 1}`))
  const header = [...findingColumns, ...columns.flat()]
  const { leftOut } = comparison
  const last = leftOut ? [['left out', '', '', '', leftOutSentence(leftOut)]] : []
  return [header, ...order.map(cells), ...last].map((row) => line(row, header.length)).join('')
}

const findingColumns = ['finding', 'claim', 'kind', 'verdict', 'reason', 'meaning', 'articles', 'origins'] as const
const readingColumns = ['article', 'statement', 'start', 'end', 'text'] as const

// A claim that differs has a row for each of its differences instead.
function hasRow({ finding, claim }: FindingRow): boolean {
  return findingWords[finding] !== null && !(finding === 'claim' && claim !== null && claim.differences.length > 0)
}

function cells(row: FindingRow): readonly string[] {
  const { finding, claim, kind, verdict, reason, articles, readings } = row
  return [
    findingWords[finding] ?? '',
    claim?.id ?? '',
    finding === 'quote' ? '' : (kind ?? ''),
    verdict ?? '',
    finding === 'quote' ? (kind ?? '') : (reason ?? ''),
    meaningOf(row),
    articles.join(' '),
    claim?.origins.join('; ') ?? '',
    ...readings.slice(0, most).flatMap(readingCells),
  ]
}

function meaningOf(row: FindingRow): string {
  const more = row.readings.length - most
  return [ownMeaning(row), more > 0 ? `${more} more readings are left out` : '']
    .filter((words) => words !== '')
    .join('; ')
}

function ownMeaning({ finding, kind, verdict, reason }: FindingRow): string {
  if (finding === 'quote') return wordsFor(rungWords, kind)
  const parts = [wordsFor(reasonWords, reason), wordsFor(verdictWords, verdict)]
  return parts.filter((words) => words !== '').join('; ')
}

function wordsFor(words: Readonly<Record<string, string>>, name: string | null): string {
  return name !== null && Object.hasOwn(words, name) ? (words[name] ?? '') : ''
}

function readingCells({ article, statement, start, end, text = noSourceWords }: Citation): readonly string[] {
  return [article, statement, String(start ?? ''), String(end ?? ''), text]
}

function line(row: readonly string[], width: number): string {
  const padded = [...row, ...Array.from({ length: width - row.length }, () => '')]
  return `${padded.map(cell).join(',')}${lineEnd}`
}

// https://owasp.org/www-community/attacks/CSV_Injection, and the same signs in full width.
const formula = /^[\s"']*[=+\-@\uff1d\uff0b\uff0d\uff20]/

function cell(text: string): string {
  const shown = visible(text)
  const safe = formula.test(shown) || /^[\t\r]/.test(text) ? `'${shown}` : shown
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

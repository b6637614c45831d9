import type { Comparison } from '../model/comparison.ts'
import { leftOutSentence } from './filters.ts'
import { type Citation, type FindingKind, type FindingRow, findingRows } from './finding-rows.ts'
import { grouped } from './grouped.ts'
import { visible } from './visible.ts'
import { noDifferenceWords, noSourceWords, reasonWords, rungWords } from './words.ts'

/** Readings of one article in a cell at most: spreadsheets cut a cell at 32,767 characters, and a statement has hundreds. */
const most = 50
const betweenTexts = ' / '
/** No slash: spreadsheets take "3 / 12" for a day. */
const betweenPlaces = '; '
/** Tells spreadsheets that the bytes are UTF-8; without it they show the quotation marks of news as three signs each. */
const byteOrderMark = '\ufeff'
const lineEnd = '\r\n'

/** What a row is about, for people, in the order of the rows; null where it has no row of its own. */
const findingWords: Readonly<Record<FindingKind, string | null>> = {
  difference: 'difference',
  claim: noDifferenceWords,
  detail: 'detail only in one article',
  unique: 'statement only in one article',
  quote: 'quote',
  agreement: null,
}
const findingOrder = Object.keys(findingWords)

/**
 * A comparison as a table for a spreadsheet, with columns for each article: one row a difference, then one for each claim
 * without one, for each detail and statement that only one article has and for each shared quote; a last row says what
 * filters left out.
 *
 * RFC 4180, in UTF-8 with its mark, with a header. No cell is taken for a formula: one that begins like one has an
 * apostrophe first. The same bytes for the same comparison. O(size of the result).
 */
export function csv(comparison: Comparison): string {
  const labels = comparison.articles.map(({ label }) => label)
  const rows = findingRows(comparison)
    .filter(hasRow)
    .toSorted((a, b) => findingOrder.indexOf(a.finding) - findingOrder.indexOf(b.finding))
  const readingHeader = labels.flatMap((label) => readingColumns.map((name) => `${label} ${name}`))
  const header = [...findingColumns, ...readingHeader, ...matchColumns]
  const { leftOut } = comparison
  const last = leftOut ? [header.map((_, at) => ['left out', '', '', '', leftOutSentence(leftOut)][at] ?? '')] : []
  const table = [header, ...rows.map((row) => cells(row, labels)), ...last]
  return byteOrderMark + table.map((row) => `${row.map(cell).join(',')}${lineEnd}`).join('')
}

const findingColumns = ['finding', 'claim', 'kind', 'verdict', 'reason', 'meaning', 'articles', 'origins'] as const
/** Behind the others, so that a table keeps its columns. */
const matchColumns = ['match'] as const
const readingColumns = ['statement', 'start', 'end', 'text', 'speaker'] as const

// A claim that differs has a row for each of its differences instead.
function hasRow({ finding, claim }: FindingRow): boolean {
  return findingWords[finding] !== null && !(finding === 'claim' && claim !== null && claim.differences.length > 0)
}

function cells(row: FindingRow, labels: readonly string[]): readonly string[] {
  const { finding, claim, kind, verdict, reason, articles, readings, match } = row
  const byLabel = grouped(readings, ({ article }) => article)
  return [
    findingWords[finding] ?? '',
    claim?.id ?? '',
    finding === 'quote' ? '' : (kind ?? ''),
    verdict ?? '',
    finding === 'quote' ? (kind ?? '') : (reason ?? ''),
    meaningOf(row, Math.max(0, ...[...byLabel.values()].map(({ length }) => length - most))),
    articles.join(' '),
    claim?.origins.join('; ') ?? '',
    ...labels.flatMap((label) => readingCells(byLabel.get(label)?.slice(0, most) ?? [])),
    match?.words ?? '',
  ]
}

function meaningOf(row: FindingRow, more: number): string {
  const left = more > 0 ? 'only the first readings of each article are listed' : ''
  return [ownMeaning(row), left].filter((words) => words !== '').join('; ')
}

function ownMeaning({ finding, kind, verdict, reason, meaning }: FindingRow): string {
  if (finding === 'quote') return wordsFor(rungWords, kind)
  const parts = [wordsFor(reasonWords, reason), verdict === null ? '' : meaning]
  return parts.filter((words) => words !== '').join('; ')
}

function wordsFor(words: Readonly<Record<string, string>>, name: string | null): string {
  return name !== null && Object.hasOwn(words, name) ? (words[name] ?? '') : ''
}

/** What one article says, every reading in each of its cells. */
function readingCells(readings: readonly Citation[]): readonly string[] {
  return [
    readings.map(({ statement }) => statement).join(betweenPlaces),
    readings.map(({ start }) => start ?? '').join(betweenPlaces),
    readings.map(({ end }) => end ?? '').join(betweenPlaces),
    readings.map(({ text = noSourceWords }) => text).join(betweenTexts),
    readings.flatMap(({ speaker }) => speaker ?? []).join(betweenTexts),
  ]
}

// https://owasp.org/www-community/attacks/CSV_Injection, and the same signs in full width.
const formula = /^[\s"']*[=+\-@\uff1d\uff0b\uff0d\uff20]/

function cell(text: string): string {
  const shown = visible(text)
  const safe = formula.test(shown) || /^[\t\r]/.test(text) ? `'${shown}` : shown
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

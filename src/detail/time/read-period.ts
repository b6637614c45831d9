import { readNumeral } from '../../language/number/numerals.ts'
import { fiscalPeriod, namesPeriod } from '../../language/time/fiscal-periods.ts'
import type { Token } from '../../language/tokens.ts'
import { type TimeMatch, timeMatch } from './time-match.ts'

/** A period that years are cut into, and where it ends. */
interface Period {
  readonly unit: string
  readonly offset: number
  readonly end: number
}

/**
 * "Q3", "the third quarter", "Q3 2024", "H1", "the first half of 2024", "FY2024-25": parts of a year and years of accounts.
 *
 * Companies and states begin their years in other months, so that no months follow from them.
 */
export function readPeriod(tokens: readonly Token[], at: number): TimeMatch | null {
  const period = letterPeriod(tokens, at) ?? wordPeriod(tokens, at)
  if (!period) return null
  const { unit, offset, end } = period
  const year = yearAt(tokens, end)
  return timeMatch(at, year?.end ?? end, { year: year?.value ?? null, relative: { unit, offset } })
}

/** "Q3", "H1", "FY25", "FY2024-25" */
function letterPeriod(tokens: readonly Token[], at: number): Period | null {
  const digits = namesPeriod(tokens, at) && fiscalPeriod.exec(tokens[at]?.text ?? '')?.groups
  if (!digits) return null
  const { quarter, half, year = '' } = digits
  if (quarter) return { unit: 'quarter-of-year', offset: Number(quarter), end: at + 1 }
  if (half) return { unit: 'half-of-year', offset: Number(half), end: at + 1 }
  const last = /^[-–/]$/.test(tokens[at + 1]?.text ?? '') ? /^(?:20)?(\d\d)$/.exec(tokens[at + 2]?.text ?? '') : null
  return { unit: 'fiscal-year', offset: century + Number(last?.[1] ?? year.slice(-2)), end: at + (last ? 3 : 1) }
}

const century = 2000

/** "third quarter", "third-quarter", "first-half"; "first half" alone may be one of a game or an hour. */
function wordPeriod(tokens: readonly Token[], at: number): Period | null {
  const numeral = readNumeral(tokens, at)
  if (numeral?.form !== 'ordinal') return null
  const dash = tokens[numeral.end]?.text === '-' ? 1 : 0
  const end = numeral.end + dash + 1
  const word = tokens[end - 1]?.normal
  if (tokens[end]?.text === '-' || /^(?:final|finals|century)$/.test(tokens[end]?.normal ?? '')) return null
  if (word === 'quarter' && numeral.value <= 4) return { unit: 'quarter-of-year', offset: numeral.value, end }
  const isHalf = word === 'half' && numeral.value <= 2 && (dash === 1 || isOfYear(tokens, end))
  return isHalf ? { unit: 'half-of-year', offset: numeral.value, end } : null
}

/** "of 2024", "of the year", "of last year" */
function isOfYear(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.normal !== 'of') return false
  const isTold = /^(?:the|this|last|next)$/.test(tokens[at + 1]?.normal ?? '') && tokens[at + 2]?.normal === 'year'
  return isTold || yearAt(tokens, at) !== null
}

/** "2024", "of 2024", ", 2024" */
function yearAt(tokens: readonly Token[], at: number): { readonly value: number; readonly end: number } | null {
  const year = /^(?:of|,)$/.test(tokens[at]?.text ?? '') ? at + 1 : at
  return /^(?:19|20)\d\d$/.test(tokens[year]?.text ?? '') ? { value: Number(tokens[year]?.text), end: year + 1 } : null
}

import { numberedPeriods } from '../../language/time/calendar.ts'
import type { TimeGranularity, TimeParts } from '../../model/detail.ts'

/**
 * The normalised value of a time: ISO 8601 for what its parts tell, otherwise the words.
 *
 * Weekdays, parts of the day and edges stand beside it in words: `after 2013-03-09T19:00`, `2013-03-09 night`.
 */
export function timeValue(parts: TimeParts, words: string): string {
  if (parts.event) return `${parts.event.relation} ${parts.event.name}`
  return periodValue(parts) ?? (isOpen(parts) ? words : pointValue(parts))
}

/** "Q3", "2024-Q3", "FY2025" */
function periodValue({ relative, year }: TimeParts): string | null {
  const letter = numberedPeriods.get(relative?.unit ?? '')
  return letter ? `${year === null ? '' : `${year}-`}${letter}${relative?.offset}` : null
}

/** Lengths, what names no point, and "April last year" of which the year is not known. */
function isOpen(parts: TimeParts): boolean {
  if (parts.length || (parts.relative && parts.month !== null && parts.year === null)) return true
  return !pointOf(parts) && parts.minute === null
}

function pointValue(parts: TimeParts): string {
  const point = pointOf(parts)
  const clock = parts.minute === null ? '' : `T${two(Math.floor(parts.minute / 60))}:${two(parts.minute % 60)}`
  const half = clock && !parts.halfKnown ? ' (either half of the day)' : ''
  const weekday = !point && parts.weekday ? `${weekdayNames[parts.weekday - 1]} ` : ''
  const part = parts.partOfDay && parts.minute === null ? ` ${parts.partOfDay}` : ''
  return `${parts.edge ? `${parts.edge} ` : ''}${weekday}${point}${clock}${half}${part}`
}

/** The unit that the words go down to. */
export function granularityOf(parts: TimeParts): TimeGranularity {
  if (parts.length) return 'duration'
  if (parts.event) return 'event'
  return pointGranularity(parts.range?.from ?? parts)
}

function pointGranularity(parts: TimeParts): TimeGranularity {
  if (parts.minute !== null) return parts.minute % 60 === 0 ? 'hour' : 'minute'
  if (parts.partOfDay !== null) return 'part-of-day'
  if (parts.day !== null || parts.weekday !== null || parts.relative?.unit === 'day') return 'day'
  if (parts.month !== null || parts.relative?.unit === 'month') return 'month'
  const unit = parts.relative?.unit ?? 'year'
  return unit === 'week' || unit === 'weekend'
    ? 'week'
    : /^(?:spring|summer|autumn|winter|quarter|quarter-of-year|half-of-year)$/.test(unit)
      ? 'season'
      : 'year'
}

/** Whether the parts name one place on the calendar. */
export function isResolved(parts: TimeParts): boolean {
  return parts.year !== null && (parts.weekday === null || parts.day !== null)
}

const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

function pointOf({ year, month, day }: TimeParts): string {
  if (month === null) return year === null ? '' : String(year)
  const date = day === null ? two(month) : `${two(month)}-${two(day)}`
  return year === null ? `--${date}` : `${year}-${date}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

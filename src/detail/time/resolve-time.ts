import type { TimeParts } from '../../model/detail.ts'
import type { Direction } from './look-ahead.ts'

/** A day of the calendar, free of any time zone. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

const millisecondsPerDay = 86_400_000
/** Farthest, in days, that a date without a year is taken to lie after the article's own where nothing says so. */
const farthestAhead = 60
/** Half a year in days: a date without a year that is farther away is as near in another year. */
const halfYear = 183
const daysPerYear = 365

/** The day that an ISO 8601 date or date-time names as it is written; null where it names none. */
export function calendarDay(published: string | null): CalendarDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(published ?? '')
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null
}

/**
 * Fills in what follows from the day of publication: years, and the dates of "yesterday" and of weekdays, which mean nothing
 * exact where the words tell no direction.
 */
export function resolveTime(parts: TimeParts, published: CalendarDay, direction: Direction): TimeParts {
  if (parts.range) {
    const [from, to] = [parts.range.from, parts.range.to].map((end) => resolveTime(end, published, direction))
    return from && to ? { ...parts, range: { from, to } } : parts
  }
  if (parts.relative) return resolveRelative(parts, published)
  if (parts.month !== null && parts.year === null) return { ...parts, year: nearestYear(parts, published, direction) }
  if (parts.weekday === null || parts.day !== null || direction === null) return parts
  return { ...parts, ...weekdayNear(parts.weekday, published, direction) }
}

/** 1 (Monday) to 7 (Sunday). */
function weekdayOf(day: CalendarDay): number {
  return ((dayNumber(day) + 3) % 7) + 1
}

function resolveRelative(parts: TimeParts, published: CalendarDay): TimeParts {
  const { unit, offset } = parts.relative ?? { unit: '', offset: 0 }
  if (unit === 'day') return { ...parts, ...shiftDays(published, offset) }
  // "in April last year" is a month, and no stretch of a year.
  if (unit === 'year')
    return { ...parts, year: published.year + offset, relative: parts.month === null ? parts.relative : null }
  if (unit === 'month') {
    const months = published.year * 12 + published.month - 1 + offset
    return { ...parts, year: Math.floor(months / 12), month: (months % 12) + 1 }
  }
  return parts
}

/**
 * The year of a date that news gives without one: the last such date, or the next where the words look ahead.
 *
 * Null where neither is plain: of a date months away where nothing looks back or ahead, and of one that has just passed where
 * the words look ahead, as they may have been of another day.
 */
function nearestYear(parts: TimeParts, published: CalendarDay, direction: Direction): number | null {
  const date = { year: published.year, month: parts.month ?? 1, day: parts.day ?? 1 }
  const distance = dayNumber(date) - dayNumber(published)
  const isNear = distance >= -halfYear && distance <= farthestAhead
  if (direction === null) return isNear ? published.year : null
  if (direction === 'appointed') return nextYear(distance, published)
  if (direction === 'ahead') return distance >= 0 ? published.year : isNear ? null : published.year + 1
  return distance > farthestAhead ? published.year - 1 : published.year
}

/** The year of a date that was to come when something past was told: of the next such date, if it is nearer than the last. */
function nextYear(distance: number, { year }: CalendarDay): number | null {
  if (distance >= 0) return distance <= halfYear ? year : null
  return distance + daysPerYear <= halfYear ? year + 1 : null
}

function weekdayNear(weekday: number, published: CalendarDay, direction: NonNullable<Direction>): CalendarDay {
  const difference = weekday - weekdayOf(published)
  return shiftDays(published, direction === 'back' ? -((7 - difference) % 7) : (difference + 7) % 7)
}

function shiftDays(day: CalendarDay, days: number): CalendarDay {
  const date = new Date((dayNumber(day) + days) * millisecondsPerDay)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Days since 1970-01-01. */
function dayNumber({ year, month, day }: CalendarDay): number {
  return Math.floor(Date.UTC(year, month - 1, day) / millisecondsPerDay)
}

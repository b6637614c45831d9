import type { Token } from '../../language/tokens.ts'
import { readDate } from './read-date.ts'
import { readRelative } from './read-relative.ts'
import { type TimeMatch, timeMatch } from './time-match.ts'

/** Words with which the small hours of a day can begin. */
export const smallHoursOpeners: readonly string[] = ['early', 'small', 'wee']

/** "early hours of Thursday", "small hours of the morning", "early hours of May 3": the day or the morning, early. O(1). */
export function readSmallHours(tokens: readonly Token[], at: number): TimeMatch | null {
  const [word = '', hours, of, next] = tokens.slice(at, at + 4).map(({ normal }) => normal)
  if (!smallHoursOpeners.includes(word) || hours !== 'hours' || of !== 'of') return null
  const start = at + (next === 'the' ? 4 : 3)
  const day = readDate(tokens, start) ?? readRelative(tokens, start)
  return day && isDay(day) ? timeMatch(at, day.end, { ...day.parts, edge: 'early' }) : null
}

function isDay({ parts: { weekday, day, relative, partOfDay } }: TimeMatch): boolean {
  return weekday !== null || day !== null || relative?.unit === 'day' || partOfDay === 'morning'
}

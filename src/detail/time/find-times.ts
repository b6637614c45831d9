import { type Token, tokensOf } from '../../language/tokens.ts'
import type { TimeDetail } from '../../model/detail.ts'
import { slice } from '../../model/span.ts'
import { isNews, type Statement } from '../../model/statement.ts'
import type { Finder } from '../finder.ts'
import { directionOf } from './look-ahead.ts'
import { readTimes } from './read-times.ts'
import { type CalendarDay, calendarDay, resolveTime } from './resolve-time.ts'
import type { TimeMatch } from './time-match.ts'
import { granularityOf, isResolved, timeValue } from './time-value.ts'

/**
 * Dates, weekdays, parts of the day, clock times, months, years, durations and relative expressions of an article.
 *
 * Resolved against the day of `published` as it is written there; without it, `value` keeps to the words.
 */
export const findTimes: Finder<'time'> = ({ article, statements }) => {
  const published = calendarDay(article.published)
  return statements.filter(isNews).flatMap((statement) => {
    const tokens = tokensOf(statement)
    return withYears(readTimes(tokens)).map((match) =>
      toDetail(match, { text: article.text, tokens, statement, published }),
    )
  })
}

/** "died June 24, 2005, ... a June 20 shooting": a day takes the year that its statement gives for another of the same month. */
function withYears(times: readonly TimeMatch[]): readonly TimeMatch[] {
  return times.map((time) => {
    const { year, month, day } = time.parts
    if (year !== null || month === null || day === null) return time
    const dated = times.find(({ parts }) => parts.month === month && parts.year !== null)
    return dated ? { ...time, parts: { ...time.parts, year: dated.parts.year } } : time
  })
}

interface Place {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly statement: Statement
  readonly published: CalendarDay | null
}

function toDetail(match: TimeMatch, { text, tokens, statement, published }: Place): TimeDetail {
  const parts = published ? resolveTime(match.parts, published, directionOf(tokens, match)) : match.parts
  const words = tokens.slice(match.start, match.end)
  const span = { start: words[0]?.start ?? statement.start, end: words.at(-1)?.end ?? statement.end }
  return {
    kind: 'time',
    statement: statement.id,
    ...span,
    text: slice(text, span),
    value: timeValue(parts, words.map((token) => token.normal).join(' ')),
    granularity: granularityOf(parts),
    resolved: isResolved(parts),
    parts,
  }
}

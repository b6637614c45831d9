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
  const news = statements.filter(isNews)
  const keepsDayClock = usesDayClock(news.map(({ text }) => text))
  return news.flatMap((statement) => {
    const tokens = tokensOf(statement)
    return withYears(readTimes(tokens)).map((match) =>
      toDetail(keepsDayClock ? byDayClock(match, tokens) : match, { text: article.text, tokens, statement, published }),
    )
  })
}

const hourAfterNoon = /\b(?:1[3-9]|2[0-3]):[0-5]\d\b/
const halfOfDay = /\d ?[ap]\.? ?m\b/i

/** Whether an article counts the hours of the day to 24: it writes "18:30", and nowhere "6.30pm". O(n). */
function usesDayClock(texts: readonly string[]): boolean {
  return texts.some((text) => hourAfterNoon.test(text)) && !texts.some((text) => halfOfDay.test(text))
}

/** A clock time as one of 24 hours, so that "9:05" tells the half of the day; "9 o'clock" does not. */
function byDayClock(match: TimeMatch, tokens: readonly Token[]): TimeMatch {
  const { minute, halfKnown } = match.parts
  const isOpen = minute === null || tokens.slice(match.start, match.end).some(({ normal }) => normal === "o'clock")
  return isOpen || halfKnown ? match : { ...match, parts: { ...match.parts, halfKnown: true } }
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

import { partsOfDay, timeZone } from '../../language/time/calendar.ts'
import { type Token, tokensOf } from '../../language/tokens.ts'
import type { TimeDetail } from '../../model/detail.ts'
import { slice } from '../../model/span.ts'
import { isNews, type Statement } from '../../model/statement.ts'
import type { Finder } from '../finder.ts'
import { directionOf } from './look-ahead.ts'
import { readClock } from './read-clock.ts'
import { readTimes } from './read-times.ts'
import { type CalendarDay, calendarDay, resolveTime } from './resolve-time.ts'
import { namesService } from './service-times.ts'
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
  const keepsDayClock = usesDayClock(news)
  return news.flatMap((statement) => {
    const tokens = tokensOf(statement)
    const countsToDay = keepsDayClock && !tokens.some(tellsPartOfDay)
    const times = readTimes(tokens).filter((match) => !namesService(tokens, match))
    return withYears(times).map((match) =>
      toDetail(countsToDay ? byDayClock(match, tokens) : match, { text: article.text, tokens, statement, published }),
    )
  })
}

const halfOfDay = /\d ?[ap]\.? ?m\b/i

/** Whether an article counts the hours of the day to 24: it writes "at 18:30", and nowhere "6.30pm". O(n). */
function usesDayClock(news: readonly Statement[]): boolean {
  if (news.some(({ text }) => halfOfDay.test(text))) return false
  return news.some((statement) => {
    const tokens = tokensOf(statement)
    return tokens.some((_, at) => isHourAfterNoon(tokens, at))
  })
}

/** "at 14:35", "at about 14:35", "until 14:35", "14:35 GMT"; "in 14:35" is how long a race took, and "15:20" a score. */
function isHourAfterNoon(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:1[3-9]|2[0-3])$/.test(tokens[at]?.text ?? '') || tokens[at + 1]?.text !== ':') return false
  const minute = readClock(tokens, at)?.parts.minute ?? 0
  const isZoned = timeZone.test(tokens[at + 3]?.normal ?? '')
  return minute > noon && (isZoned || tokens.slice(Math.max(0, at - 2), at).some(({ normal }) => dayCue.test(normal)))
}

const dayCue = /^(?:at|until|till|since)$/
const noon = 720

/** "7:15 that night" */
function tellsPartOfDay({ normal }: Token): boolean {
  return partsOfDay.has(normal) || normal === 'tonight'
}

/** A clock time as one of 24 hours, so that "9:05" tells the half of the day; "9 o'clock" does not. */
function byDayClock(match: TimeMatch, tokens: readonly Token[]): TimeMatch {
  const { minute, halfKnown } = match.parts
  if (minute === null) return match
  const isOpen = tokens.slice(match.start, match.end).some(({ normal }) => normal === "o'clock")
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

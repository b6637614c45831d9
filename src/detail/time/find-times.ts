import { type Token, tokensOf } from '../../language/tokens.ts'
import type { TimeDetail } from '../../model/detail.ts'
import { slice } from '../../model/span.ts'
import { isNews, type Statement } from '../../model/statement.ts'
import type { Finder } from '../finder.ts'
import { readTimes } from './read-times.ts'
import { type CalendarDay, calendarDay, resolveTime } from './resolve-time.ts'
import type { TimeMatch } from './time-match.ts'
import { granularityOf, isResolved, timeValue } from './time-value.ts'

/** Words that make a weekday or date without a year one that is still to come. */
const lookingAhead: ReadonlySet<string> = new Set(
  'will would next upcoming scheduled expected due plans planned plan set slated shall going'.split(' '),
)

/**
 * Dates, weekdays, parts of the day, clock times, months, years, durations and relative expressions of an article.
 *
 * Resolved against the day of `published` as it is written there; without it, `value` keeps to the words.
 */
export const findTimes: Finder<'time'> = ({ article, statements }) => {
  const published = calendarDay(article.published)
  return statements.filter(isNews).flatMap((statement) => {
    const tokens = tokensOf(statement)
    const ahead = tokens.some((token) => lookingAhead.has(token.normal))
    return readTimes(tokens).map((match) =>
      toDetail(match, { text: article.text, tokens, statement, published, ahead }),
    )
  })
}

interface Place {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly statement: Statement
  readonly published: CalendarDay | null
  readonly ahead: boolean
}

function toDetail(match: TimeMatch, { text, tokens, statement, published, ahead }: Place): TimeDetail {
  const parts = published ? resolveTime(match.parts, published, ahead) : match.parts
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

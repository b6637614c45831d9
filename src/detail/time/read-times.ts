import { remembering } from '../../language/remembering.ts'
import { fiscalPeriod } from '../../language/time/fiscal-periods.ts'
import type { Token } from '../../language/tokens.ts'
import { startsWithCapital } from '../../language/words/letter-case.ts'
import type { TimeParts } from '../../model/detail.ts'
import { clockOpeners, readClock } from './read-clock.ts'
import { dateOpeners, readDate } from './read-date.ts'
import { readEdge } from './read-edge.ts'
import { eventOpeners, readEvent } from './read-event.ts'
import { readPeriod } from './read-period.ts'
import { joinRanges } from './read-range.ts'
import { readRelative, relativeOpeners } from './read-relative.ts'
import { readSmallHours, smallHoursOpeners } from './read-small-hours.ts'
import type { TimeMatch } from './time-match.ts'

/** Words that may stand between the parts of one time: "8.49pm on Friday", "Nov. 8, 2016", "the night of May 3". */
const joints: ReadonlySet<string> = new Set([',', 'on', 'at', 'of', 'the', 'in'])
const mostJoints = 2

/** Every time in the tokens of a statement, in order; neighbouring parts of one time are one match. O(tokens). */
export const readTimes: (tokens: readonly Token[]) => readonly TimeMatch[] = remembering(read)

function read(tokens: readonly Token[]): readonly TimeMatch[] {
  const found: TimeMatch[] = []
  for (let at = 0; at < tokens.length; ) {
    const match = mayOpenTime(tokens[at]) ? readTime(tokens, at) : null
    if (match) add(found, readEdge(tokens, match), tokens)
    at = match?.end ?? at + 1
  }
  return joinRanges(
    found.filter((match) => !isBare(match, tokens)),
    tokens,
  )
}

/** Words with which a time can begin; most words of a text are settled by one look-up. */
const openers: ReadonlySet<string> = new Set([
  ...dateOpeners,
  ...clockOpeners,
  ...relativeOpeners,
  ...eventOpeners,
  ...smallHoursOpeners,
])

/** Whether a time may begin with a token: "Friday", "two", "2016", "monthslong"; none begins with a mark. */
function mayOpenTime(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return token?.kind === 'number'
  return openers.has(token.normal) || token.normal.endsWith('long') || fiscalPeriod.test(token.text)
}

function readTime(tokens: readonly Token[], at: number): TimeMatch | null {
  return (
    readDate(tokens, at) ??
    readClock(tokens, at) ??
    readPeriod(tokens, at) ??
    readSmallHours(tokens, at) ??
    readRelative(tokens, at) ??
    readEvent(tokens, at)
  )
}

/** Joins a match to the one before it where both are parts of one time. */
function add(found: TimeMatch[], match: TimeMatch, tokens: readonly Token[]): void {
  const last = found.at(-1)
  if (last && touches(last, match, tokens) && fits(last.parts, match.parts))
    found[found.length - 1] = { start: last.start, end: match.end, parts: join(last.parts, match.parts) }
  else found.push(match)
}

function touches(last: TimeMatch, match: TimeMatch, tokens: readonly Token[]): boolean {
  if (match.start < last.end || match.start - last.end > mostJoints) return match.start < last.end
  return tokens.slice(last.end, match.start).every((token) => joints.has(token.normal))
}

/** Two times join where neither gives what the other gives: a day and an hour do, two days do not. */
function fits(a: TimeParts, b: TimeParts): boolean {
  if (a.event || b.event || a.range || b.range) return false
  const given = (parts: TimeParts): readonly string[] =>
    (['year', 'month', 'day', 'weekday', 'partOfDay', 'minute', 'length', 'relative'] as const).filter(
      (part) => parts[part] !== null,
    )
  const [first, second] = [given(a), given(b)]
  if (first.includes('length') || second.includes('length')) return false
  if (isMonthOfYear(a, b) || isMonthOfYear(b, a)) return true
  const stretch = (parts: TimeParts): boolean => parts.relative !== null && parts.relative.unit !== 'day'
  if (stretch(a) || stretch(b) || isDayAndMonth(a, b) || isDayAndMonth(b, a)) return false
  return first.every((part) => !second.includes(part)) || sameHour(a, b)
}

/** "February 11" and "last year" */
function isMonthOfYear({ month, year, relative }: TimeParts, stretch: TimeParts): boolean {
  return month !== null && year === null && relative === null && stretch.relative?.unit === 'year'
}

/** "arrested on Tuesday in the May robbery": a month without its day places no day of the week. */
function isDayAndMonth({ weekday, relative }: TimeParts, { month, day }: TimeParts): boolean {
  return (weekday !== null || relative !== null) && month !== null && day === null
}

/** "7 p.m. Wednesday night" and "Wednesday morning at 3 a.m." give the hour twice. */
function sameHour(a: TimeParts, b: TimeParts): boolean {
  return a.minute !== null && b.partOfDay !== null && b.minute === null && a.weekday === null && b.day === null
}

function join(a: TimeParts, b: TimeParts): TimeParts {
  return settleHalf({
    year: a.year ?? b.year,
    month: a.month ?? b.month,
    day: a.day ?? b.day,
    weekday: a.weekday ?? b.weekday,
    partOfDay: a.partOfDay ?? b.partOfDay,
    minute: a.minute ?? b.minute,
    halfKnown: a.halfKnown || b.halfKnown,
    relative: a.relative ?? b.relative,
    length: a.length ?? b.length,
    edge: edgeOf(a, b),
    event: null,
    range: null,
  })
}

/** "at 3:30 in the early hours of Thursday": what is early is the day, and not the minute. */
function edgeOf(a: TimeParts, b: TimeParts): string | null {
  const edge = a.edge ?? b.edge
  return edge === 'early' && (a.minute ?? b.minute) !== null ? null : edge
}

/** "3:30 in the morning" tells the half of the day that "3:30" leaves open. */
function settleHalf(parts: TimeParts): TimeParts {
  if (parts.minute === null || parts.halfKnown) return parts
  const early = parts.minute % noon
  const isLater = laterHalf(parts.partOfDay, early)
  return isLater === null ? parts : { ...parts, minute: isLater ? early + noon : early, halfKnown: true }
}

/** Minutes from midnight to noon. */
const noon = 720
/** Up to 5 and from 6 a clock time of a night is one of the small hours or of the evening; "5:30 at night" is in doubt. */
const [smallHoursEnd, eveningStart] = [5 * 60, 6 * 60]

/** Whether a clock time of a part of the day is one after noon; null where that is in doubt. */
function laterHalf(partOfDay: string | null, minute: number): boolean | null {
  if (partOfDay === 'morning' || partOfDay === 'dawn') return false
  if (partOfDay === 'afternoon' || partOfDay === 'evening' || partOfDay === 'dusk') return true
  if (partOfDay !== 'night') return null
  return minute < smallHoursEnd ? false : minute >= eveningStart ? true : null
}

/** "night" and "morning" with nothing that places them ("night club", "every morning") are no times of the story. */
function isBare({ start, end, parts }: TimeMatch, tokens: readonly Token[]): boolean {
  const alone =
    parts.partOfDay !== null && Object.entries(parts).every(([part, value]) => part === 'partOfDay' || !value)
  if (!alone) return false
  const before = tokens[start - 1]?.normal ?? ''
  const placed = /^(?:the|that|at|by|same|overnight)$/.test(before) || tokens[start]?.normal === 'overnight'
  return (
    !placed ||
    (tokens[start]?.normal !== 'overnight' &&
      tokens[end]?.kind === 'word' &&
      startsWithCapital(tokens[end]?.text ?? ''))
  )
}

import { closesPaper, opensPaper } from '../../language/names/paper-names.ts'
import { glued } from '../../language/sentence/glued.ts'
import { phraseEnds } from '../../language/sentence/phrase-words.ts'
import { months, timeZone, weekdays } from '../../language/time/calendar.ts'
import { namesPerson } from '../../language/time/given-names.ts'
import { namesMonth } from '../../language/time/month-names.ts'
import type { Token } from '../../language/tokens.ts'
import { startsWithCapital } from '../../language/words/letter-case.ts'
import { type TimeMatch, timeMatch } from './time-match.ts'

/** First and last year that four bare digits may stand for. */
const years: readonly [number, number] = [1800, 2099]
const days: readonly [number, number] = [1, 31]
/** Least year that four digits without any cue stand for ("the 2016 presidential campaign"). */
const leastOpening = 1950
/** Words before a month's name that is a word of its own too ("may", "march"), which leave little doubt. */
const monthCues: ReadonlySet<string> = new Set('by of from'.split(' '))
/** Words after which four digits are a year. */
const yearCues: ReadonlySet<string> = new Set(
  'in since by until till from to during of and between before after late early mid for through the or spring summer fall autumn winter year fiscal'.split(
    ' ',
  ),
)

/** Words with which a date can begin. */
export const dateOpeners: readonly string[] = [
  ...months.keys(),
  ...[...weekdays.keys()].flatMap((day) => [day, `${day}s`]),
]

/** "March 9, 2013", "9 March", "2013-03-09", "30/06/2024", "March 2013", "Friday", "2013", "the 1990s". */
export function readDate(tokens: readonly Token[], at: number): TimeMatch | null {
  return tokens[at]?.kind === 'number'
    ? (isoDate(tokens, at) ?? slashDate(tokens, at) ?? dayFirst(tokens, at) ?? year(tokens, at))
    : (monthFirst(tokens, at) ?? weekday(tokens, at))
}

/** The month that a capitalised word names; 0 where it names none. A dot of an abbreviation is not part of it. */
function monthAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  return token && startsWithCapital(token.text) && !namesPerson(tokens, at) ? (months.get(token.normal) ?? 0) : 0
}

function numberAt(tokens: readonly Token[], at: number, [least, most]: readonly [number, number]): number {
  const token = tokens[at]
  if (token?.kind !== 'number' || !/^\d{1,4}$/.test(token.text)) return 0
  const value = Number(token.text)
  return value >= least && value <= most ? value : 0
}

function isoDate(tokens: readonly Token[], at: number): TimeMatch | null {
  const found = numberAt(tokens, at, years)
  if (!found) return null
  const [first, second] = [tokens[at + 1], tokens[at + 3]]
  if (!/^[-/]$/.test(first?.text ?? '') || first?.text !== second?.text) return null
  if (!glued(tokens[at], first) || !glued(first, tokens[at + 2]) || !glued(second, tokens[at + 4])) return null
  const [month, day] = [numberAt(tokens, at + 2, [1, 12]), numberAt(tokens, at + 4, days)]
  return month && day ? timeMatch(at, at + 5, { year: found, month, day }) : null
}

/** "30/06/2024" and "6/30/2024", of which one number can be no month; "5/7/2024" may be of May or July. */
function slashDate(tokens: readonly Token[], at: number): TimeMatch | null {
  const parts = tokens.slice(at, at + 5)
  const areJoined = parts.every((part, index) => index === 0 || glued(parts[index - 1], part))
  if (!areJoined || parts[1]?.text !== '/' || parts[3]?.text !== '/' || glued(tokens[at - 1], parts[0])) return null
  const [first, second, found] = [
    numberAt(tokens, at, days),
    numberAt(tokens, at + 2, days),
    numberAt(tokens, at + 4, years),
  ]
  if (!found || !first || !second || first > lastMonth === second > lastMonth) return null
  const [day, month] = first > lastMonth ? [first, second] : [second, first]
  return timeMatch(at, at + 5, { year: found, month, day })
}

const lastMonth = 12

function monthFirst(tokens: readonly Token[], at: number): TimeMatch | null {
  const month = monthAt(tokens, at)
  if (!month) return null
  const dot = tokens[at + 1]?.text === '.' ? 1 : 0
  const day = dayAt(tokens, at + 1 + dot)
  if (day) return withYear(tokens, { start: at, end: day.end, month, day: day.value, last: day.last })
  const inYear = numberAt(tokens, at + 1 + dot, years)
  if (inYear) return timeMatch(at, at + 2 + dot, { month, year: inYear })
  const word = tokens[at]?.normal ?? ''
  const sure = word.length > 3 && word !== 'march'
  return sure || namesMonth(tokens, at) || monthCues.has(tokens[at - 1]?.normal ?? '')
    ? timeMatch(at, at + 1, { month })
    : null
}

interface Days {
  readonly value: number
  /** The last of "9-11"; null for a single day. */
  readonly last: number | null
  readonly end: number
}

/** A day of the month with its ordinal ending, or several: "9th", "9-11", "9 to 11", "9 and 10". */
function dayAt(tokens: readonly Token[], at: number): Days | null {
  const value = numberAt(tokens, at, days)
  if (!value) return null
  const end = endingEnd(tokens, at)
  if (tokens[end]?.text === ':' || /^[ap]\.?m\.?$/.test(tokens[end]?.normal ?? '')) return null
  const last = lastDayAt(tokens, end, value)
  const isOneMore = tokens[end]?.normal === 'and' && countsSomething(tokens[end + 2])
  return last && !isOneMore ? { value, last, end: endingEnd(tokens, end + 1) } : { value, last: null, end }
}

/** The greater day that a stretch goes on to behind its first one; 0 where none does. */
function lastDayAt(tokens: readonly Token[], at: number, first: number): number {
  const last = /^(?:-|–|to|through|and)$/.test(tokens[at]?.normal ?? '') ? numberAt(tokens, at + 1, days) : 0
  return last > first ? last : 0
}

/** "May 3 and 12 people": whether what stands behind a number is what it counts. */
function countsSomething(after: Token | undefined): boolean {
  return after?.kind === 'word' && !phraseEnds.has(after.normal)
}

/** Where the ordinal ending of a day ends: "9th"; right behind the day where it has none. */
function endingEnd(tokens: readonly Token[], at: number): number {
  const ending = tokens[at + 1]
  return /^(?:st|nd|rd|th)$/.test(ending?.normal ?? '') && glued(tokens[at], ending) ? at + 2 : at + 1
}

interface DayOfMonth {
  readonly start: number
  readonly end: number
  readonly month: number
  readonly day: number
  readonly last: number | null
}

function withYear(tokens: readonly Token[], place: DayOfMonth): TimeMatch {
  const comma = tokens[place.end]?.text === ',' ? 1 : 0
  const year = numberAt(tokens, place.end + comma, years)
  return year ? dated({ ...place, end: place.end + comma + 1 }, year) : dated(place, null)
}

function dated({ start, end, month, day, last }: DayOfMonth, year: number | null): TimeMatch {
  const [from, to] = [day, last ?? day].map((one) => timeMatch(start, end, { year, month, day: one })) as [
    TimeMatch,
    TimeMatch,
  ]
  return last === null ? from : timeMatch(start, end, { range: { from: from.parts, to: to.parts } })
}

/** "9 March", "3rd of May", "10 Nov 11", "3-5 May", "26 and 27 May" */
function dayFirst(tokens: readonly Token[], at: number): TimeMatch | null {
  const day = numberAt(tokens, at, days)
  if (!day) return null
  const first = endingEnd(tokens, at)
  const last = lastDayAt(tokens, first, day)
  const end = last ? endingEnd(tokens, first + 1) : first
  const found = monthBehind(tokens, { start: at, end, day, last: last || null })
  return found ?? (last ? monthBehind(tokens, { start: at, end: first, day, last: null }) : null)
}

function monthBehind(tokens: readonly Token[], place: Omit<DayOfMonth, 'month'>): TimeMatch | null {
  const { start, end } = place
  const at = tokens[end]?.normal === 'of' ? end + 1 : end
  const month = monthAt(tokens, at)
  if (!month) return null
  const short = at === start + 1 && tokens[start - 1]?.normal !== 'the' ? shortYear(tokens[at + 1]) : null
  if (short) return timeMatch(start, at + 2, { year: short, month, day: place.day })
  // "the 19 Sept. 11 hijackers": the month belongs to the day after it.
  if (isDayOfMonth(tokens, at)) return null
  const dot = tokens[at + 1]?.text === '.' && numberAt(tokens, at + 2, years) ? 1 : 0
  return withYear(tokens, { ...place, end: at + 1 + dot, month })
}

function isDayOfMonth(tokens: readonly Token[], at: number): boolean {
  const parts = monthFirst(tokens, at)?.parts
  return parts !== undefined && (parts.day !== null || parts.range !== null)
}

/** "11" of "10 Nov 11" */
function shortYear(token: Token | undefined): number | null {
  return token?.kind === 'number' && /^[0-3]\d$/.test(token.text) ? century + Number(token.text) : null
}

const century = 2000

function weekday(tokens: readonly Token[], at: number): TimeMatch | null {
  const token = tokens[at]
  if (!token || !startsWithCapital(token.text) || opensPaper(tokens, at) || closesPaper(tokens, at)) return null
  const name = token.normal
  const found = weekdays.get(name) ?? (name.endsWith('s') ? weekdays.get(name.slice(0, -1)) : undefined)
  // "Mon", "Sun" and "Sat" alone may be names and verbs; with a dot or a date they are days.
  const sure = name.length > 4 || tokens[at + 1]?.text === '.' || tokens[at + 1]?.text === ','
  return found && sure ? timeMatch(at, at + 1, { weekday: found }) : null
}

function year(tokens: readonly Token[], at: number): TimeMatch | null {
  const found = numberAt(tokens, at, years)
  if (!found || (glued(tokens[at - 1], tokens[at]) && !mayStandBefore(tokens, at - 1))) return null
  const [before, after] = [tokens[at - 1]?.normal ?? '', tokens[at + 1]]
  if (after?.normal === 's' && glued(tokens[at], after))
    return timeMatch(at, at + 2, { relative: { unit: 'decade', offset: found } })
  // "2007-08" and "2013-2015" name no single year.
  if (/^[-–/]$/.test(after?.text ?? '') && /^(?:\d{2}|\d{4})$/.test(tokens[at + 2]?.text ?? ''))
    return timeMatch(at, at + 3, { relative: { unit: 'years', offset: found } })
  if (isNoYear(tokens, at + 1)) return null
  const opens = found >= leastOpening && after?.text !== '-'
  return opens || isCued(before) || monthAt(tokens, at - 1) > 0 ? timeMatch(at, at + 1, { year: found }) : null
}

/** An opening mark, or the hyphen of "mid-2027". */
function mayStandBefore(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]?.text ?? ''
  return /^[("'“‘[]$/.test(mark) || (mark === '-' && /^(?:early|mid|late)$/.test(tokens[at - 1]?.normal ?? ''))
}

function isCued(before: string): boolean {
  return yearCues.has(before) || before === '(' || before === ','
}

/** Most words of a law's name. */
const longestLaw = 6

/** "the 2009 Omnibus Appropriations Act": the year is part of a name; "2045 GMT" is an hour. */
function isNoYear(tokens: readonly Token[], at: number): boolean {
  if (timeZone.test(tokens[at]?.normal ?? '')) return true
  const name = tokens.slice(at, at + longestLaw)
  const end = name.findIndex(({ text }) => !startsWithCapital(text))
  return name
    .slice(0, end < 0 ? name.length : end)
    .some(({ text }) => /^(?:Act|Bill|Law|Treaty|Accord|Agreement)$/.test(text))
}

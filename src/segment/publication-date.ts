import { months, weekdays } from '../language/time/calendar.ts'
import { anyScript } from '../model/any-script.ts'
import type { Article, Timestamp } from '../model/article.ts'
import type { Statement } from '../model/statement.ts'
import { isTimestamp, plainSpaces } from './timestamps.ts'

/**
 * The day of an article as a timestamp at its head or the dateline of its first paragraph gives it; nothing in any doubt.
 *
 * In doubt are timestamps that give several days, a weekday that is not the date's, and `03/04/2021`, which is in March or
 * in April. What follows the first paragraphs is no part of the head: it may be of another story. O(statements).
 */
export function publicationDate(
  text: string,
  statements: readonly Statement[],
): Required<Pick<Article, 'published' | 'timestamp'>> | null {
  const found = headOf(statements).flatMap((statement, index) => datesOf(text, statement, index))
  const [first] = found
  return first && found.every(({ published }) => published === first.published) ? first : null
}

/** Body statements that may stand before the timestamp: a summary in whole sentences. */
const longestSummary = 2

function headOf(statements: readonly Statement[]): readonly Statement[] {
  const body = statements.flatMap(({ kind }, index) => (kind === 'body' ? [index] : []))
  return statements.slice(0, (body[longestSummary] ?? statements.length - 1) + 1)
}

interface Dated {
  readonly published: string
  readonly timestamp: Timestamp
}

function datesOf(text: string, statement: Statement, index: number): readonly Dated[] {
  const words = statement.kind === 'body' ? datelineOf(statement) : timestampOf(text, statement, index)
  const published = words === null ? null : dayOf(words.replace(/ +/g, ' '))
  if (words === null || published === null) return []
  const start = statement.start + plainSpaces(statement.text).indexOf(words)
  const end = start + words.length
  return [{ published, timestamp: { statement: statement.id, start, end, text: text.slice(start, end) } }]
}

/**
 * A timestamp that has its line to itself, gives the hour, or opens a paragraph below the headline: "September 11, 2001" may
 * begin a headline.
 */
function timestampOf(article: string, { kind, text, start, end }: Statement, index: number): string | null {
  if (kind !== 'furniture' || !isTimestamp(text)) return null
  const before = article.slice(Math.max(0, start - gap), start)
  const after = article.slice(end, end + gap)
  const opens = /(?:^|[\n\r|·•–—,-])\s*$/.test(before)
  const ends = /^\s*?(?:$|[\n\r|·•–—-]|last upd|updated|posted)/i.test(after)
  return (opens && (ends || index > 0)) || /\d[:.] ?\d\d/.test(text) ? plainSpaces(text) : null
}

/** Code units around a timestamp that tell whether it stands alone. */
const gap = 10

/** Most code units of a dateline, from the place to the dash. */
const longestDateline = 90

const place = String.raw`[\p{Lu}][\p{Lu} .’'-]{1,30},(?: [\p{L}][\p{L}. ]{1,20},)? `
const date = String.raw`([^(),]{3,16},? \d{4})`
const datelines = [
  anyScript(String.raw`^(?:${place})?\(?${date}\)?(?: ?[(/][\p{L} ]{2,24}[)/])? ?[-–—]`),
  anyScript(String.raw`^${place}${date} (?=["“]?[\p{Lu}])`),
]

/** "LONDON, March 3, 2021 (Reuters) -", "BATH, 3 March 2021 The", "(March 3, 2021) --": with its year, as no other is certain. */
function datelineOf({ text }: Statement): string | null {
  const opening = plainSpaces(text.slice(0, longestDateline))
  const found = datelines.map((dateline) => dateline.for(opening).exec(opening)?.[1])
  return found.find((words) => words !== undefined) ?? null
}

/** The one day that a timestamp gives, as ISO 8601. */
function dayOf(text: string): string | null {
  const days = [...named(text), ...numbered(text)]
  const [day] = days
  return day && days.every((other) => other === day) && isOnItsWeekday(day, text) ? day : null
}

const monthName = String.raw`([\p{L}]{3,9})\b\.?`
const dayOfMonth = String.raw`\b(\d{1,2})(?:st|nd|rd|th)?`

const dayFirst = anyScript(String.raw`${dayOfMonth},? ${monthName},? (\d{4})(?!\d)`, 'g')
const monthFirst = anyScript(String.raw`${monthName} ${dayOfMonth},? (\d{4})(?!\d)`, 'g')

/** "3 March 2021", "Mar. 3rd, 2021" */
function named(text: string): readonly string[] {
  return [
    ...[...text.matchAll(dayFirst.for(text))].flatMap(([, day, month, year]) => isoDay(year, monthOf(month), day)),
    ...[...text.matchAll(monthFirst.for(text))].flatMap(([, month, day, year]) => isoDay(year, monthOf(month), day)),
  ]
}

function monthOf(name = ''): number {
  return months.get(name.toLowerCase()) ?? 0
}

/** "2021-03-03", "13/03/2021", "3/13/2021"; of "03/04/2021" nothing is certain. */
function numbered(text: string): readonly string[] {
  const yearFirst = text.matchAll(/\b(\d{4})[-/](\d\d)[-/](\d\d)(?!\d)/g)
  const yearLast = text.matchAll(/(?<!\d)(\d{1,2}) ?\/ ?(\d{1,2}) ?\/ ?(\d{4})(?!\d)/g)
  return [
    ...[...yearFirst].flatMap(([, year, month, day]) => isoDay(year, month, day)),
    ...[...yearLast].flatMap(([, one, other, year]) => {
      const readings = new Set([...isoDay(year, one, other), ...isoDay(year, other, one)])
      return readings.size === 1 ? [...readings] : []
    }),
  ]
}

/** The day as ISO 8601, where the calendar has it. */
function isoDay(year: string | undefined, month: string | number | undefined, day: string | undefined): string[] {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const time = Date.parse(iso)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? [iso] : []
}

function isOnItsWeekday(day: string, text: string): boolean {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? []
  const given = words.flatMap((word) => weekdays.get(word) ?? [])
  return given.every((weekday) => weekday === (new Date(day).getUTCDay() || 7))
}

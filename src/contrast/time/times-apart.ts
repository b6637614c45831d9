import { remembering } from '../../language/remembering.ts'
import { withSurroundings } from '../../language/sentence/surroundings.ts'
import { durations } from '../../language/time/calendar.ts'
import type { TimeDetail } from '../../model/detail.ts'
import type { StatementFacts } from '../contraster.ts'
import { relateTimes } from './time-values.ts'
import { isOfSaying } from './time-verdict.ts'

/** Whether two statements give times of which none agree: "on Monday" against "on Friday", or against "in 2019". */
export function areTimedApart(a: StatementFacts, b: StatementFacts): boolean {
  if (areOfOtherYears(a, b)) return true
  const [left, right] = [timesOf(a), timesOf(b)]
  const relations = left.flatMap((x) => right.map((y) => relateTimes(x, y)))
  return relations.includes('disjoint') && relations.every((relation) => relation === 'disjoint' || relation === null)
}

/** Whether one statement tells only of years gone by, "in 2019", "last winter", and the other only of the days of its story. */
export function areOfOtherYears(a: StatementFacts, b: StatementFacts): boolean {
  const [left, right] = [timesOfStory(a), timesOfStory(b)]
  return (left === 'past' && right === 'days') || (left === 'days' && right === 'past')
}

/** Whether one statement alone tells of another month or of a year gone by: "in September", "last year". */
export function isOneOfOtherMonth(a: StatementFacts, b: StatementFacts): boolean {
  return isOfOtherMonth(a) !== isOfOtherMonth(b)
}

const isOfOtherMonth = remembering((facts: StatementFacts): boolean => {
  const { published } = facts.article.article
  const times = timesOf(facts)
  return times.some((time) => isOfPast(time, published) || isBareMonth(time, published)) && !times.some(isDay)
})

/** "in September", "last month", of an article that is of another month as far as it tells. */
function isBareMonth({ parts: { month, day, weekday, relative } }: TimeDetail, published: string | null): boolean {
  if (day !== null || weekday !== null) return false
  if (relative?.unit === 'month') return relative.offset < 0
  return month !== null && (published === null || month !== Number(published.slice(5, 7)))
}

/** Whether the times of a statement are of years gone by or of the days of its story; `open` for neither or both. */
const timesOfStory = remembering((facts: StatementFacts): 'past' | 'days' | 'open' => {
  const { details, article, statement } = facts
  const times = details.filter((detail): detail is TimeDetail => detail.kind === 'time')
  const isPast = times.some((time) => isOfPast(time, article.article.published))
  const days = withSurroundings(statement, times.filter(isDay)).filter(({ around }) => !isOfSaying(around))
  return isPast === days.length > 0 ? 'open' : isPast ? 'past' : 'days'
})

/** "in 2019", "last year", "two years ago"; of the year of publication only what is not that. */
function isOfPast({ parts, text }: TimeDetail, published: string | null): boolean {
  const { year, day, weekday, relative, length } = parts
  if (day !== null || weekday !== null) return false
  if (relative?.unit === 'ago') return (length?.least ?? 0) >= leastPast
  if (relative && pastUnits.test(relative.unit)) return relative.offset < 0
  return year !== null && /\d{4}/.test(text) && (published === null || year < Number(published.slice(0, 4)))
}

const pastUnits = /^(?:year|spring|summer|autumn|fall|winter|season)$/
/** The shortest time ago that is not of a story, in seconds. */
const leastPast = durations.get('year')?.[1] ?? 0

/** "on Tuesday", "last week", "this year" */
function isDay({ parts: { weekday, relative } }: TimeDetail): boolean {
  if (weekday !== null || /^(?:day|week)$/.test(relative?.unit ?? '')) return true
  return relative !== null && pastUnits.test(relative.unit) && relative.offset === 0
}

/** Whether two statements give a day, month or year that agrees, and no time that does not; "overnight" is of any day. */
export function areTimedAlike(a: StatementFacts, b: StatementFacts): boolean {
  const pairs = timesOf(a).flatMap((x) => timesOf(b).map((y) => [x, y] as const))
  if (pairs.some(([x, y]) => relateTimes(x, y) === 'disjoint')) return false
  return pairs.some(([x, y]) => isOfCalendar(x) && relateTimes(x, y) === 'equal')
}

function isOfCalendar({ parts: { year, month, weekday, relative } }: TimeDetail): boolean {
  return [year, month, weekday, relative].some((part) => part !== null)
}

/** The times of a statement but for lengths, which tell nothing of when. */
function timesOf({ details }: StatementFacts): readonly TimeDetail[] {
  return details.filter((detail): detail is TimeDetail => detail.kind === 'time' && detail.parts.length === null)
}

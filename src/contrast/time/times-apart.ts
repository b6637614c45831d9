import type { TimeDetail } from '../../model/detail.ts'
import type { StatementFacts } from '../contraster.ts'
import { relateTimes } from './time-values.ts'

/** Whether two statements give times of which none agree: "on Monday" against "on Friday". */
export function areTimedApart(a: StatementFacts, b: StatementFacts): boolean {
  const [left, right] = [timesOf(a), timesOf(b)]
  const relations = left.flatMap((x) => right.map((y) => relateTimes(x, y)))
  return relations.includes('disjoint') && relations.every((relation) => relation === 'disjoint' || relation === null)
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

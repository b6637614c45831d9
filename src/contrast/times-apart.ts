import type { TimeDetail } from '../model/detail.ts'
import type { StatementFacts } from './contraster.ts'
import { relateTimes } from './time-values.ts'

/** Whether two statements give times of which none agree: "on Monday" against "on Friday". */
export function areTimedApart(a: StatementFacts, b: StatementFacts): boolean {
  const [left, right] = [timesOf(a), timesOf(b)]
  const relations = left.flatMap((x) => right.map((y) => relateTimes(x, y)))
  return relations.includes('disjoint') && relations.every((relation) => relation === 'disjoint' || relation === null)
}

/** Whether two statements give a time that agrees, and none that does not. */
export function areTimedAlike(a: StatementFacts, b: StatementFacts): boolean {
  const relations = timesOf(a).flatMap((x) => timesOf(b).map((y) => relateTimes(x, y)))
  return relations.includes('equal') && !relations.includes('disjoint')
}

/** The times of a statement but for lengths, which tell nothing of when. */
function timesOf({ details }: StatementFacts): readonly TimeDetail[] {
  return details.filter((detail): detail is TimeDetail => detail.kind === 'time' && detail.parts.length === null)
}

import { remembering } from '../../language/remembering.ts'
import { outletWords } from '../../language/saying/source-nouns.ts'
import { type Surrounded, withSurroundings } from '../../language/sentence/surroundings.ts'
import { datelineLength } from '../../language/time/dateline.ts'
import type { Detail, TimeDetail } from '../../model/detail.ts'
import { isDeniedBound } from '../acts/under-denial.ts'
import type { StatementFacts } from '../contraster.ts'
import { relateTimes, type TimeRelation } from './time-values.ts'
import { type EventLikeness, eventLikeness } from './time-verdict.ts'

/** A time with its place among those of its statement and the words around it. */
export type PlacedTime = Surrounded<TimeDetail>

/** Two times that may be of one event. */
export interface TimePair {
  readonly x: PlacedTime
  readonly y: PlacedTime
  readonly likeness: EventLikeness
  readonly relation: Exclude<TimeRelation, null>
}

/** Pairs the times of two statements one to one, by how much both tell, then those whose clauses are likest. Symmetric. */
export function matchTimes(a: StatementFacts, b: StatementFacts): readonly TimePair[] {
  const [left, right] = [placedTimes(a), placedTimes(b)]
  const candidates = left
    .flatMap((x) =>
      right.map((y) => ({
        x,
        y,
        likeness: eventLikeness(x.around, y.around),
        relation: relateTimes(x.detail, y.detail),
      })),
    )
    .filter((pair): pair is TimePair => pair.relation !== null)
    .toSorted(
      (p, q) =>
        precedence(q) - precedence(p) ||
        q.likeness.close - p.likeness.close ||
        q.likeness.near - p.likeness.near ||
        place(p) - place(q),
    )
  const taken = new Set<TimeDetail>()
  return candidates.filter(({ x, y }) => {
    if (taken.has(x.detail) || taken.has(y.detail)) return false
    taken.add(x.detail).add(y.detail)
    return true
  })
}

/** The times of a statement but for the day of its dateline, when it was written, and what tells which thing is meant. */
const placedTimes = remembering((facts: StatementFacts): readonly PlacedTime[] => {
  const { start, text } = facts.statement
  const written = start + datelineLength(text)
  const isTold = (detail: Detail): detail is TimeDetail =>
    detail.kind === 'time' &&
    detail.start >= written &&
    !isOfThing(text.slice(detail.start - start)) &&
    !isDeniedBound(facts.clauses.tokens, detail)
  return withSurroundings(facts.statement, facts.details.filter(isTold))
})

/** "this morning's Hull Daily News", "ten-year yields": the day on which it was printed, how long a loan runs. */
function isOfThing(text: string): boolean {
  if (loanBehind.test(text)) return true
  const [, name = ''] = outletBehind.exec(text) ?? []
  return name.split(' ').some((word) => outletWords.has(word.toLowerCase()))
}

const loanBehind =
  /^\S+-(?:day|week|month|year) (?:[a-z]+ )?(?:yields?|bonds?|notes?|gilts?|bunds?|bills?|treasur(?:y|ies)|mortgages?|swaps?)\b/i

/** Up to four words of a name behind "Sunday's" or "this morning's". */
const outletBehind = /^(?:[A-Za-z]+ ){0,2}[A-Za-z]+['’]s? ((?:[A-Z][a-z]+ ?){1,4})/

/** Equal times first; but two clock times of one event before "this morning" and "3:30 this morning". */
function precedence({ x, y, likeness, relation }: TimePair): number {
  const clocks = [x, y].filter(({ detail }) => detail.parts.minute !== null).length
  if (relation === 'equal') return clocks === 1 ? 1 : 3
  return clocks === 2 && likeness.near > 0 ? 2 : 0
}

function place({ x, y }: TimePair): number {
  return Math.abs(x.rank - y.rank) * 1000 + x.rank + y.rank
}

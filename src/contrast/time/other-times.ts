import { nameOthers } from '../../language/sentence/surroundings.ts'
import type { TimeDetail } from '../../model/detail.ts'
import type { StatementFacts } from '../contraster.ts'
import { isForeseen } from '../number/other-measures.ts'
import { areOfOtherOwners } from '../other-owners.ts'
import { tieOf } from '../polarity/denials.ts'
import { areOfOneAct, areOfOpposites, isAhead, mayBeOfOneAct, type Place, partyOf } from '../polarity/opposite-verbs.ts'
import { isQuoted } from '../readings.ts'
import type { PlacedTime } from './match-times.ts'
import { isOneDay } from './time-verdict.ts'

/** A time with the statement that it stands in. */
export type PlacedIn = readonly [StatementFacts, PlacedTime]

/** What keeps two times that cannot both be true of one fact from being told of one. */
export function areOfTwoFacts([a, x]: PlacedIn, [b, y]: PlacedIn): boolean {
  return (
    offsetOf(a, x.detail) !== offsetOf(b, y.detail) ||
    isOfDenial(a, x.detail) !== isOfDenial(b, y.detail) ||
    isOfCount(x.detail) !== isOfCount(y.detail) ||
    areOneWord([a, x], [b, y]) ||
    areOfOpposites([a, x.detail], [b, y.detail]) ||
    areOfOthers([a, x], [b, y])
  )
}

/** "a strike which began at 6 a.m. on Wednesday" and "the strike started on Wednesday at 5 a.m.": two hours of one day, of verbs that mean one thing. */
export function areHoursOfOneAct([a, x]: PlacedIn, [b, y]: PlacedIn): boolean {
  const areHours = x.detail.parts.minute !== null && y.detail.parts.minute !== null
  return areHours && isOneDay([x.detail, y.detail]) && areOfOneAct([a, x.detail], [b, y.detail])
}

/** Whether nothing ties the acts of two times, others do them, or one of them is only expected. */
export function areOfOtherActs([a, x]: PlacedIn, [b, y]: PlacedIn): boolean {
  const [left, right]: readonly [Place, Place] = [
    [a, x.detail],
    [b, y.detail],
  ]
  if (!mayBeOfOneAct(left, right) || isAhead(left) !== isAhead(right)) return true
  if (isForeseen(...left) !== isForeseen(...right)) return true
  return areOfOtherParties(left, right)
}

/** "Colter was arrested" and "Colter's manager was arrested", "found the body" and "found the car", "vote on the budget". */
function areOfOtherParties(x: Place, y: Place): boolean {
  return ['subject', 'object', 'on'].some((role) => tieOf(partyOf(x, role), partyOf(y, role)) === 'apart')
}

/** How far after a length its direction may stand, in code units. */
const offsetReach = 12

/** "nine days before", "two years ago": a length seen from another event, which is no value of "about 30 days". */
function offsetOf({ article }: StatementFacts, { parts, end }: TimeDetail): string | null {
  if (parts.length === null) return null
  const after = article.article.text.slice(end, end + offsetReach)
  return /^\s(before|after|ago|later|earlier|from)\b/.exec(after)?.[1] ?? null
}

/** Whether the verb before a time is denied: "did not rule on Tuesday" leaves every other day open. */
export function isOfDenial({ clauses }: StatementFacts, { start }: TimeDetail): boolean {
  return clauses.verbs.findLast(({ main }) => main.end <= start)?.negated ?? false
}

/** "as of 4 p.m.": when something was counted rather than when it came about. */
function isOfCount({ parts }: TimeDetail): boolean {
  return parts.edge === 'as of'
}

/** How long this one and that one have worked somewhere. */
function areOfOthers([a, x]: PlacedIn, [b, y]: PlacedIn): boolean {
  if (x.detail.parts.length === null || y.detail.parts.length === null) return false
  return nameOthers(x.around, y.around) || areOfOtherOwners([a, x.detail], [b, y.detail])
}

/** "today" in a quote that two articles print on two days: it is the day on which it was said. */
function areOneWord([a, x]: PlacedIn, [b, y]: PlacedIn): boolean {
  return x.detail.text === y.detail.text && isQuoted(a, x.detail) && isQuoted(b, y.detail)
}

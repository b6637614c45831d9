import { remembering } from '../../language/remembering.ts'
import type { NounGroup } from '../../language/sentence/noun-groups.ts'
import { nameOthers, type Surrounded, withSurroundings } from '../../language/sentence/surroundings.ts'
import { numberedPeriods } from '../../language/time/calendar.ts'
import { datelineLength } from '../../language/time/dateline.ts'
import type { Difference, Reading } from '../../model/claim.ts'
import type { Detail, TimeDetail } from '../../model/detail.ts'
import { overlap } from '../../model/span.ts'
import { areAlikeBut } from '../acts/told-content.ts'
import { nothing } from '../contrastable.ts'
import type { Contraster, StatementFacts } from '../contraster.ts'
import { matchNumbers } from '../number/match-numbers.ts'
import { relateValues } from '../number/number-values.ts'
import { isForeseen } from '../number/other-measures.ts'
import { areOfOtherOwners } from '../other-owners.ts'
import { arePlacedApart } from '../place/places-apart.ts'
import { tieOf } from '../polarity/denials.ts'
import { actOf, areOfOpposites, mayBeOfOneAct, type Place } from '../polarity/opposite-verbs.ts'
import { takeOtherSides } from '../polarity/taking-sides.ts'
import { isQuoted, readingOf } from '../readings.ts'
import { relateTimes, type TimeRelation } from './time-values.ts'
import {
  areOtherZones,
  type EventLikeness,
  eventLikeness,
  isOfSaying,
  isSameEvent,
  judgeTimes,
  type TimeCircumstances,
} from './time-verdict.ts'
import { areOfOtherYears } from './times-apart.ts'

/**
 * Sets the times of two statements against each other: only those that seem to be of the same event.
 *
 * A finer time of the same day or hour agrees, and a weekday that may be the other side's date is left alone.
 */
export const contrastTimes: Contraster = (a, b) => {
  const pairs = matchTimes(placedTimes(a), placedTimes(b)).map((pair) => withLimits(pair, a, b))
  if (pairs.length === 0) return nothing
  const equal = pairs.filter(({ relation }) => relation === 'equal')
  const told = tellsOfBoth(a, b, pairs)
  return {
    agreements: equal.map((pair) => ({ kind, readings: readingsOf(pair) })),
    differences: pairs.flatMap((pair) => contrastPair(pair, [a, b], told)),
  }
}

const kind = 'time'

function readingsOf({ x, y }: TimePair): readonly [Reading, Reading] {
  return [readingOf(x.detail), readingOf(y.detail)]
}

/** What holds for all times of two statements that are at odds. */
interface ToldOfBoth {
  /** Whether one is of an act for something and one of an act against it, or one of another year. */
  readonly twoEvents: boolean
  readonly otherFacts: boolean
  readonly alike: boolean
}

function tellsOfBoth(a: StatementFacts, b: StatementFacts, pairs: readonly TimePair[]): ToldOfBoth {
  const areAtOdds = pairs.some(({ relation }) => relation === 'disjoint')
  return {
    twoEvents: areAtOdds && (takeOtherSides(a, b) || areOfOtherYears(a, b)),
    otherFacts: areAtOdds && (arePlacedApart(a, b) || areCountedApart(a, b)),
    alike: areAtOdds && areAlikeBut(kind, a, b),
  }
}

function contrastPair(
  pair: TimePair,
  [a, b]: readonly [StatementFacts, StatementFacts],
  { twoEvents, otherFacts, alike }: ToldOfBoth,
): readonly Difference[] {
  const { x, y, relation, likeness } = pair
  if (relation === 'equal' || !isSameEvent([x.detail, y.detail], relation, likeness)) return []
  if (relation === 'disjoint' && (twoEvents || areOfTwoFacts([a, x], [b, y]))) return []
  const otherActs = relation === 'disjoint' && areOfOtherActs([a, x], [b, y])
  const told = { ...circumstancesOf(x, y), otherFacts: otherFacts || otherActs, alike }
  return [{ kind, ...judgeTimes(relation, likeness, told), readings: readingsOf(pair) }]
}

/** "will open by 2030" and "will not open until 2030" are the latest and the earliest of one time. */
function withLimits(pair: TimePair, a: StatementFacts, b: StatementFacts): TimePair {
  const { x, y, relation } = pair
  return relation === 'equal' && areTwoLimits([a, x], [b, y]) ? { ...pair, relation: 'bound' } : pair
}

function areTwoLimits([a, x]: PlacedIn, [b, y]: PlacedIn): boolean {
  const areLimited = [x, y].some(({ detail }) => /^(?:until|before)$/.test(detail.parts.edge ?? ''))
  return areLimited && isOfDenial(a, x.detail) !== isOfDenial(b, y.detail)
}

/** What keeps two times that cannot both be true of one fact from being told of one. */
function areOfTwoFacts([a, x]: PlacedIn, [b, y]: PlacedIn): boolean {
  return (
    offsetOf(a, x.detail) !== offsetOf(b, y.detail) ||
    isOfDenial(a, x.detail) !== isOfDenial(b, y.detail) ||
    areOneWord([a, x], [b, y]) ||
    areOfOpposites([a, x.detail], [b, y.detail]) ||
    areOfOthers([a, x], [b, y])
  )
}

/** Whether all that both statements count differs, as of two days: "14 arrests on Friday", "20 arrests on Saturday". */
function areCountedApart(a: StatementFacts, b: StatementFacts): boolean {
  const pairs = matchNumbers(a, b).filter(({ likeness }) => likeness.thing > 0)
  return pairs.length > 0 && pairs.every(({ x, y }) => relateValues(x.detail, y.detail) === 'disjoint')
}

type PlacedTime = Surrounded<TimeDetail>

interface TimePair {
  readonly x: PlacedTime
  readonly y: PlacedTime
  readonly likeness: EventLikeness
  readonly relation: Exclude<TimeRelation, null>
}

/** The times of a statement but for the day of its dateline, when it was written. */
const placedTimes = remembering((facts: StatementFacts): readonly PlacedTime[] => {
  const { start, text } = facts.statement
  const written = start + datelineLength(text)
  const isTold = (detail: Detail): detail is TimeDetail => detail.kind === 'time' && detail.start >= written
  return withSurroundings(facts.statement, facts.details.filter(isTold))
})

/** Pairs times one to one, by how much both tell, then those whose clauses are likest. Symmetric. */
function matchTimes(left: readonly PlacedTime[], right: readonly PlacedTime[]): readonly TimePair[] {
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

/** Equal times first; but two clock times of one event before "this morning" and "3:30 this morning". */
function precedence({ x, y, likeness, relation }: TimePair): number {
  const clocks = [x, y].filter(({ detail }) => detail.parts.minute !== null).length
  if (relation === 'equal') return clocks === 1 ? 1 : 3
  return clocks === 2 && likeness.near > 0 ? 2 : 0
}

function place({ x, y }: TimePair): number {
  return Math.abs(x.rank - y.rank) * 1000 + x.rank + y.rank
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
function isOfDenial({ clauses }: StatementFacts, { start }: TimeDetail): boolean {
  return clauses.verbs.findLast(({ main }) => main.end <= start)?.negated ?? false
}

/** How long this one and that one have worked somewhere. */
function areOfOthers([a, x]: PlacedIn, [b, y]: PlacedIn): boolean {
  if (x.detail.parts.length === null || y.detail.parts.length === null) return false
  return nameOthers(x.around, y.around) || areOfOtherOwners([a, x.detail], [b, y.detail])
}

/** Whether nothing ties the acts of two times, others do them, or one of them is only expected. */
function areOfOtherActs([a, x]: PlacedIn, [b, y]: PlacedIn): boolean {
  const [left, right]: readonly [Place, Place] = [
    [a, x.detail],
    [b, y.detail],
  ]
  if (!mayBeOfOneAct(left, right) || isForeseen(...left) !== isForeseen(...right)) return true
  return areOfOtherParties([a, x], [b, y])
}

/** "Colter was arrested" and "Colter's manager was arrested", "found the body" and "found the car". */
function areOfOtherParties(x: PlacedIn, y: PlacedIn): boolean {
  return ['subject', 'object'].some((role) => tieOf(partyOf(x, role), partyOf(y, role)) === 'apart')
}

/** What stands in a role beside the verb of a time, if it is not that time. */
function partyOf([facts, { detail }]: PlacedIn, role: string): NounGroup | undefined {
  const verb = actOf([facts, detail])
  const slot = facts.clauses.slots.find((one) => one.role === role && one.verb.main === verb?.main)
  return slot && overlap(slot.filler, detail) === 0 ? slot.filler : undefined
}

/** "today" in a quote that two articles print on two days: it is the day on which it was said. */
function areOneWord([a, x]: PlacedIn, [b, y]: PlacedIn): boolean {
  return x.detail.text === y.detail.text && isQuoted(a, x.detail) && isQuoted(b, y.detail)
}

type PlacedIn = readonly [StatementFacts, PlacedTime]

function circumstancesOf(x: PlacedTime, y: PlacedTime): Omit<TimeCircumstances, 'otherFacts' | 'alike'> {
  return {
    deictic: isDeictic(x) || isDeictic(y),
    otherZones: areOtherZones(x.detail.text, y.detail.text),
    ofClock: x.detail.parts.minute !== null && y.detail.parts.minute !== null,
    byEvent: [x, y].some(({ detail }) => detail.parts.event !== null || isRunning(detail)),
    ofSaying: [x, y].some(({ detail, around }) => detail.parts.edge === 'as of' || isOfSaying(around)),
  }
}

/** "after four days of riots": how long something had gone on when a text was written, or by an hour that it tells. */
function isRunning({ parts }: TimeDetail): boolean {
  return parts.length !== null && parts.edge === 'after'
}

/** Whether a time is told only from the day of writing, which is not known. */
function isDeictic({ detail: { parts, resolved } }: PlacedTime): boolean {
  if (parts.relative === null || numberedPeriods.has(parts.relative.unit)) return false
  return parts.length === null && !resolved
}

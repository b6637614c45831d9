import { numberedPeriods } from '../../language/time/calendar.ts'
import type { Difference, Reading } from '../../model/claim.ts'
import type { TimeDetail } from '../../model/detail.ts'
import { areAlikeBut } from '../acts/told-content.ts'
import { nothing } from '../contrastable.ts'
import type { Contraster, StatementFacts } from '../contraster.ts'
import { matchNumbers } from '../number/match-numbers.ts'
import { relateValues } from '../number/number-values.ts'
import { arePlacedApart } from '../place/places-apart.ts'
import { takeOtherSides } from '../polarity/taking-sides.ts'
import { readingOf } from '../readings.ts'
import { matchTimes, type PlacedTime, type TimePair } from './match-times.ts'
import { areHoursOfOneAct, areOfOtherActs, areOfTwoFacts, isOfDenial, type PlacedIn } from './other-times.ts'
import { areOtherZones, isOfSaying, isSameEvent, judgeTimes, type TimeCircumstances } from './time-verdict.ts'
import { areOfOtherYears } from './times-apart.ts'

/**
 * Sets the times of two statements against each other: only those that seem to be of the same event.
 *
 * A finer time of the same day or hour agrees, and a weekday that may be the other side's date is left alone.
 */
export const contrastTimes: Contraster = (a, b) => {
  const pairs = matchTimes(a, b).map((pair) => withLimits(pair, a, b))
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
  const areOfOne = areHoursOfOneAct([a, x], [b, y]) || isSameEvent([x.detail, y.detail], relation, likeness)
  if (relation === 'equal' || !areOfOne) return []
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

/** Whether all that both statements count differs, as of two days: "14 arrests on Friday", "20 arrests on Saturday". */
function areCountedApart(a: StatementFacts, b: StatementFacts): boolean {
  const pairs = matchNumbers(a, b).filter(({ likeness }) => likeness.thing > 0)
  return pairs.length > 0 && pairs.every(({ x, y }) => relateValues(x.detail, y.detail) === 'disjoint')
}

function circumstancesOf(x: PlacedTime, y: PlacedTime): Omit<TimeCircumstances, 'otherFacts' | 'alike'> {
  return {
    deictic: isDeictic(x) || isDeictic(y),
    otherZones: areOtherZones(x.detail.text, y.detail.text),
    bothAbout: x.detail.parts.edge === 'about' && y.detail.parts.edge === 'about',
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

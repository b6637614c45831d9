import { stem } from '../../language/tokens.ts'
import type { AnalysedArticle } from '../../model/analysis.ts'
import type { Difference, Reading } from '../../model/claim.ts'
import type { Detail, NumberDetail } from '../../model/detail.ts'
import type { Relation } from '../../model/link.ts'
import { areAlikeBut } from '../acts/told-content.ts'
import { nothing } from '../contrastable.ts'
import type { LinkContraster, StatementFacts } from '../contraster.ts'
import { areOfOtherOwners } from '../other-owners.ts'
import { arePlacedApart } from '../place/places-apart.ts'
import { areOfOpposites } from '../polarity/opposite-verbs.ts'
import { readingOf } from '../readings.ts'
import { areOfOtherYears, areTimedAlike, areTimedApart, isOneOfOtherMonth } from '../time/times-apart.ts'
import { matchNumbers } from './match-numbers.ts'
import type { NumberPair, PlacedNumber } from './number-likeness.ts'
import { isOneLess, isPartOfSum } from './number-sums.ts'
import { areOnTwoSides, relateValues, type ValueRelation } from './number-values.ts'
import { isOnlySome, judge, type NumberCircumstances, tellsOtherValue, tellsOtherWords } from './number-verdict.ts'
import { areOfOtherMovers, areOfOtherNationals, isOfEarlierEvent, isWholeOf } from './other-facts.ts'
import { areMeasuredApart, isForeseen } from './other-measures.ts'

/**
 * Sets the quantities of two statements against each other: only those that count the same thing in the same unit.
 *
 * Equal numbers are taken out first, so that "40 dead, 100 hurt" and "42 dead, 100 hurt" differ in one place.
 */
export const contrastNumbers: LinkContraster = (a, b, relation) => {
  const pairs = matchNumbers(a, b).filter(({ x, y }) => !areOfTwoFacts([a, x], [b, y]))
  if (pairs.length === 0) return nothing
  const unequal = pairs.filter((pair) => relate(pair) !== 'equal')
  // That both say "several" is no fact that they agree on.
  const equal = pairs.filter(
    (pair) => relate(pair) === 'equal' && !(isOnlySome(pair.x.detail) && isOnlySome(pair.y.detail)),
  )
  return {
    agreements: equal.map((pair) => ({ kind, readings: readingsOf(pair) })),
    differences: unequal.length === 0 ? [] : contrastUnequal(unequal, [a, b], relation),
  }
}

/** What keeps two numbers of one thing from being of one fact; what a value moved by is one fact, up or down. */
function areOfTwoFacts([a, x]: PlacedIn, [b, y]: PlacedIn): boolean {
  if (isPartOfSum(a, x.detail, y.detail) || isPartOfSum(b, y.detail, x.detail)) return true
  if (isOfEarlierEvent(a, x.detail) !== isOfEarlierEvent(b, y.detail)) return true
  if (isWholeOf(a, x.detail, y.detail) || isWholeOf(b, y.detail, x.detail)) return true
  if (areOfOtherNationals([a, x.detail], [b, y.detail])) return true
  return !(x.ofMove && y.ofMove) && areOfOpposites([a, x.detail], [b, y.detail])
}

type PlacedIn = readonly [StatementFacts, PlacedNumber]

type Sides = readonly [StatementFacts, StatementFacts]

function contrastUnequal(unequal: readonly NumberPair[], sides: Sides, relation: Relation): readonly Difference[] {
  const [a, b] = sides
  const tell = unequal.length > 1 ? tellsInList : tells
  const ofOneYear = areOfOtherYears(a, b) ? unequal.filter((pair) => relate(pair) === 'rounded') : unequal
  const told = ofOneYear.filter((pair) => tell(pair) || (relation === 'same' && areOnlyAmounts(pair, sides)))
  if (told.length === 0) return []
  const all = {
    otherTimes: areTimedApart(a, b),
    sameTime: areTimedAlike(a, b),
    otherTotals: unequal.some(tellsApart) || areMeasuredApart(a, b) || isOneOfOtherMonth(a, b),
    otherOwners: arePlacedApart(a, b),
    parallel: isParallelList(unequal),
    alike: areAlikeBut(kind, a, b),
    order: orderOf(a, b),
  }
  return told.flatMap((pair) => {
    const [x, y] = [pair.x.detail, pair.y.detail]
    const otherMovers = pair.x.ofMove && pair.y.ofMove && areOfOtherMovers([a, x], [b, y])
    const otherOwners = all.otherOwners || otherMovers || areOfOtherOwners([a, x], [b, y])
    const areApart = isForeseen(a, x) !== isForeseen(b, y) || isOneLess(a, x, y) || isOneLess(b, y, x)
    const otherTotals = all.otherTotals || areApart
    return differ(pair, { ...all, otherOwners, otherTotals })
  })
}

/** Which article is of the earlier day, where both give theirs. */
function orderOf({ article: { article: a } }: StatementFacts, { article: { article: b } }: StatementFacts): number {
  const [first, second] = [a.published, b.published].map((published) => published?.slice(0, isoDay) ?? null)
  return !first || !second || first === second ? 0 : first < second ? -1 : 1
}

/** Code units of "2024-03-03". */
const isoDay = 10

/**
 * Whether two amounts in one unit are the only ones of their statements, and neither article gives the other's anywhere: then
 * they are of one fact though few words around them are alike.
 */
function areOnlyAmounts({ x: { detail: x }, y: { detail: y }, likeness }: NumberPair, [a, b]: Sides): boolean {
  if (x.unit === null || likeness.thing < 1 || relateValues(x, y) !== 'disjoint') return false
  return isOnly(x, a.details) && isOnly(y, b.details) && !gives(a.article, y) && !gives(b.article, x)
}

function isOnly({ unit }: NumberDetail, details: readonly Detail[]): boolean {
  return details.filter((detail) => detail.kind === 'number' && detail.unit === unit).length === 1
}

/** Whether an article gives an amount anywhere, as far as the wording allows. O(details). */
function gives({ details }: AnalysedArticle, amount: NumberDetail): boolean {
  return details.some(
    (detail) => detail.kind === 'number' && detail.unit === amount.unit && relateValues(detail, amount) !== 'disjoint',
  )
}

/** "the first blast" and "the second blast": what else is counted is of two events. */
function tellsApart({ x, y, likeness }: NumberPair): boolean {
  return x.detail.role === 'ordinal' && y.detail.role === 'ordinal' && likeness.thing === 2
}

const kind = 'number'

function readingsOf({ x, y }: NumberPair): readonly [Reading, Reading] {
  return [readingOf(x.detail), readingOf(y.detail)]
}

function tells(pair: NumberPair): boolean {
  return relate(pair) === 'disjoint' ? tellsOtherValue(pair, false) : tellsOtherWords(pair, false)
}

/** The same where two or more numbers of the one stand over against as many of the other. */
function tellsInList(pair: NumberPair): boolean {
  return relate(pair) === 'disjoint' ? tellsOtherValue(pair, true) : tellsOtherWords(pair, true)
}

function differ(pair: NumberPair, told: NumberCircumstances): readonly Difference[] {
  const relation = relate(pair)
  const ofMove = pair.x.ofMove || pair.y.ofMove
  if (relation === 'equal') return []
  // Values of two owners, or to which something moved at two times, say nothing of each other where both can be true.
  if (relation !== 'disjoint' && (told.otherOwners || (ofMove && told.otherTimes))) return []
  return [{ kind, ...judge(pair, relation, told), readings: readingsOf(pair) }]
}

function relate({ x, y }: NumberPair): ValueRelation {
  const relation = relateValues(x.detail, y.detail)
  // "people over 65" and "people under 65" are two groups.
  if (x.ofGroup && y.ofGroup && (areOnTwoSides(x.detail, y.detail) || areOnTwoSides(y.detail, x.detail))) return 'bound'
  const areOne = x.detail.minimum === y.detail.minimum && x.detail.maximum === y.detail.maximum
  return relation === 'rounded' && areOne && isEstimate(x) && isEstimate(y) ? 'equal' : relation
}

/** "an estimated $2 million", "estimated to be worth $2 million" */
function isEstimate({ detail, around }: PlacedNumber): boolean {
  return detail.approximate || around.near.includes(stem('estimated'))
}

/** Least number of things that two statements must list alike for their counts to be of one fact. */
const leastListed = 2

/** "14 rifles and 31 magazines" against "six rifles and 12 magazines": each noun of the one has its like in the other. */
function isParallelList(pairs: readonly NumberPair[]): boolean {
  return (
    pairs.length >= leastListed &&
    pairs.every(({ x, y, likeness }) => likeness.thing === 2 && isCountOfOneThing(x.detail, y.detail))
  )
}

/** "seven AK-47 rifles" and "three rifles" are counts of two things. */
function isCountOfOneThing(a: NumberDetail, b: NumberDetail): boolean {
  return a.role === 'count' && a.counted.length > 0 && a.counted.join() === b.counted.join()
}

import { stem } from '../language/tokens.ts'
import type { Agreement, Difference } from '../model/claim.ts'
import type { NumberDetail } from '../model/detail.ts'
import { nothing } from './contrastable.ts'
import type { Contraster, StatementFacts } from './contraster.ts'
import { matchNumbers } from './match-numbers.ts'
import type { NumberPair, PlacedNumber } from './number-likeness.ts'
import { isPartOfSum } from './number-sums.ts'
import { relateValues, type ValueRelation } from './number-values.ts'
import { judge, tellsOtherValue, tellsOtherWords } from './number-verdict.ts'
import { areOfOpposites } from './opposite-verbs.ts'
import { areOfOtherOwners } from './other-owners.ts'
import { arePlacedApart } from './places-apart.ts'
import { readingOf } from './readings.ts'
import { areTimedApart } from './times-apart.ts'

/**
 * Sets the quantities of two statements against each other: only those that count the same thing in the same unit.
 *
 * Equal numbers are taken out first, so that "40 dead, 100 hurt" and "42 dead, 100 hurt" differ in one place.
 */
export const contrastNumbers: Contraster = (a, b) => {
  const agreements: Agreement[] = []
  const differences: Difference[] = []
  const pairs = matchNumbers(a, b).filter(
    ({ x, y }) =>
      !isPartOfSum(a, x.detail, y.detail) && !isPartOfSum(b, y.detail, x.detail) && !areOfOpposites([a, x], [b, y]),
  )
  if (pairs.length === 0) return nothing
  const unequal = pairs.filter((pair) => relate(pair) !== 'equal')
  const parallel = unequal.length > 1
  const all = {
    otherTimes: areTimedApart(a, b),
    otherTotals: addsUp(a) !== addsUp(b),
    otherOwners: arePlacedApart(a, b),
    parallel: isParallelList(unequal),
  }
  for (const pair of pairs) {
    const readings = [readingOf(pair.x.detail), readingOf(pair.y.detail)]
    const relation = relate(pair)
    if (relation === 'equal') agreements.push({ kind: 'number', readings })
    else if (relation === 'disjoint' ? tellsOtherValue(pair, parallel) : tellsOtherWords(pair, parallel)) {
      const otherOwners = all.otherOwners || areOfOtherOwners([a, pair.x.detail], [b, pair.y.detail])
      // Values of two owners that can both be true say nothing of each other.
      if (otherOwners && relation !== 'disjoint') continue
      const otherTimes = all.otherTimes || pair.x.ofMove || pair.y.ofMove
      differences.push({ kind: 'number', ...judge(pair, relation, { ...all, otherTimes, otherOwners }), readings })
    }
  }
  return { agreements, differences }
}

function relate({ x, y }: NumberPair): ValueRelation {
  const relation = relateValues(x.detail, y.detail)
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

/** Words that say of a number that it adds up more than one occasion. */
const totalWords = /\b(?:a total of|in total|in all|all told|altogether|combined|so far|thus far|to date|until now)\b/i

function addsUp({ statement }: StatementFacts): boolean {
  return totalWords.test(statement.text)
}

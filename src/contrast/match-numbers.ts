import type { NumberDetail } from '../model/detail.ts'
import type { StatementFacts } from './contraster.ts'
import { type Likeness, likenessOf, type NumberPair, type PlacedNumber } from './number-likeness.ts'
import { relateValues } from './number-values.ts'
import { surroundingsOf } from './surroundings.ts'

/** Pairs numbers one to one, equal ones first, then the likest. Symmetric: no tie depends on the order of the sides. */
export function matchNumbers(a: StatementFacts, b: StatementFacts): readonly NumberPair[] {
  const [left, right] = [placedNumbers(a), placedNumbers(b)]
  const candidates = left
    .flatMap((x) => right.map((y) => ({ x, y, likeness: likenessOf(x, y) })))
    .filter(({ likeness }) => likeness.thing > 0)
    .toSorted((p, q) => equalFirst(p, q) || weightOf(q.likeness) - weightOf(p.likeness) || tieBreak(p) - tieBreak(q))
  const taken = new Set<NumberDetail>()
  return candidates.filter(({ x, y }) => {
    if (taken.has(x.detail) || taken.has(y.detail)) return false
    taken.add(x.detail).add(y.detail)
    return true
  })
}

function weightOf({ thing, near, samePlace }: Likeness): number {
  return thing + near + (samePlace ? 0.5 : 0)
}

function equalFirst(p: NumberPair, q: NumberPair): number {
  const isEqual = ({ x, y }: NumberPair): number => (relateValues(x.detail, y.detail) === 'equal' ? 1 : 0)
  return isEqual(q) - isEqual(p)
}

function tieBreak({ x, y }: NumberPair): number {
  return Math.abs(x.rank - y.rank) * 1000 + x.rank + y.rank
}

function placedNumbers(facts: StatementFacts): readonly PlacedNumber[] {
  return facts.details
    .filter((detail): detail is NumberDetail => detail.kind === 'number')
    .map((detail, rank) => ({ detail, rank, around: surroundingsOf(facts, detail) }))
}

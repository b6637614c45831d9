import type { Reading, SilentReading } from '../../model/claim.ts'
import type { StatementFacts } from '../contraster.ts'
import { type Named, namesOf } from './named.ts'

type PlacedReading = readonly [StatementFacts, Reading | SilentReading]

/**
 * Whether what follows two readings in their clauses names two persons, bodies or places: "did not rule on the appeal of Ann
 * Hale" against "ruled on the appeal of Bo Moss".
 */
export function areNamedApart(x: PlacedReading, y: PlacedReading): boolean {
  const [left, right] = [namesAfter(x), namesAfter(y)]
  return left.length > 0 && right.length > 0 && !left.some((word) => right.includes(word))
}

/** The words of the names, in their fullest form, between a reading and the next mark. */
function namesAfter([facts, reading]: PlacedReading): readonly string[] {
  if (!('end' in reading)) return []
  const { text, start } = facts.statement
  const after = text.slice(reading.end - start)
  const mark = after.search(/[,;:.!?()“”"]/)
  const end = mark < 0 ? facts.statement.end : reading.end + mark
  const names = namesOf(facts).filter((name: Named) => name.start >= reading.end && name.start < end)
  return names.flatMap(({ value }) => value.split(' '))
}

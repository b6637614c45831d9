import type { Detail, NameDetail, PlaceDetail } from '../../model/detail.ts'
import type { StatementFacts } from '../contraster.ts'

/** A detail that is a proper name. */
export type Named = NameDetail | PlaceDetail

/** The proper names of a statement, in order of position. */
export function namesOf(facts: StatementFacts): readonly Named[] {
  return facts.details.filter(isNamed)
}

/** Whether a detail is a proper name. */
export function isNamed(detail: Detail): detail is Named {
  return detail.kind === 'name' || detail.kind === 'place'
}

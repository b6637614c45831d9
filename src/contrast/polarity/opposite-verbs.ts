import { verbOpposites } from '../../language/antonyms.ts'
import { directionOf } from '../../language/directions.ts'
import { stem } from '../../language/tokens.ts'
import type { VerbGroup } from '../../language/verb-groups.ts'
import type { StatementFacts } from '../contraster.ts'
import type { PlacedNumber } from '../number/number-likeness.ts'
import { verbBefore } from '../other-owners.ts'

/** Whether two verbs tell opposites, as "won" and "lost" do, whatever they are done to. Symmetric. */
export function areOppositeVerbs(x: VerbGroup, y: VerbGroup): boolean {
  return verbOpposites(stemOf(x)).includes(stemOf(y))
}

function stemOf({ entry: { lemmas }, main }: VerbGroup): string {
  return stem(lemmas[0] ?? main.normal)
}

type PlacedIn = readonly [StatementFacts, PlacedNumber]

/**
 * Whether two counts are of opposite acts, and so are two facts: "won 10 games" and "lost 6 games". What a value moved by is
 * one fact, up or down.
 */
export function areOfOpposites(x: PlacedIn, y: PlacedIn): boolean {
  if (x[1].detail.role !== 'count') return false
  const [left, right] = [x, y].map(([facts, { detail }]) => verbBefore(facts.clauses.verbs, detail))
  return left !== undefined && right !== undefined && !(isMove(left) && isMove(right)) && areOppositeVerbs(left, right)
}

function isMove({ entry }: VerbGroup): boolean {
  return directionOf(entry.lemmas, '') !== null && !entry.lemmas.includes('lose')
}

import type { Agreement, Difference } from '../model/claim.ts'
import type { Contrast, StatementFacts } from './contraster.ts'

/** Kinds of which one article gives many values: what it gives elsewhere is then mostly another fact. */
const ofManyValues: ReadonlySet<string> = new Set(['number', 'time', 'place'])

/**
 * The differences of a claim's findings without those that are unclear and of which one reading has a surer
 * counterpart elsewhere in the other article: what it is unclear about is then another fact. O(findings).
 */
export function withoutSettled(findings: readonly Contrast[], facts: readonly StatementFacts[]): readonly Difference[] {
  const articleOf = new Map(facts.map(({ statement, article }) => [statement.id, article.article.label]))
  const differences = findings.flatMap((finding) => finding.differences)
  const sure = [
    ...findings.flatMap(({ agreements }) => agreements),
    ...differences.filter((found) => !isUnclear(found)),
  ]
  const settled = new Set(sure.flatMap((finding) => sidesOf(finding, articleOf)))
  return differences.filter(
    (found) => !isUnclear(found) || !sidesOf(found, articleOf).some((side) => settled.has(side)),
  )
}

function isUnclear({ verdict }: Difference): boolean {
  return verdict === 'unclear'
}

/** Each of the two readings of a finding with the article that it is set against; none for kinds that are no values. */
function sidesOf(
  { kind, readings: [x, y] }: Agreement | Difference,
  articleOf: ReadonlyMap<string, string>,
): readonly string[] {
  if (!ofManyValues.has(kind) || !x || !y) return []
  return [
    [x, y],
    [y, x],
  ].map(([own, other]) =>
    [kind, own?.statement, own && 'start' in own ? own.start : '', articleOf.get(other?.statement ?? '')].join(' '),
  )
}

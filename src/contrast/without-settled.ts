import type { Agreement, Difference, Reading } from '../model/claim.ts'
import type { Contrast, StatementFacts } from './contraster.ts'

/** Kinds of which one article gives many values: what it gives elsewhere is then mostly another fact. */
const ofManyValues: ReadonlySet<string> = new Set(['number', 'time', 'place'])

/**
 * The differences of a claim's findings without those that are unclear and of which one reading has a surer
 * counterpart elsewhere in the other article: what it is unclear about is then another fact; and without those between two
 * values that the articles have alike. O(findings + details).
 */
export function withoutSettled(findings: readonly Contrast[], facts: readonly StatementFacts[]): readonly Difference[] {
  const articleOf = new Map(facts.map(({ statement, article }) => [statement.id, article.article.label]))
  const differences = findings.flatMap((finding) => finding.differences)
  const sure = [
    ...findings.flatMap(({ agreements }) => agreements),
    ...differences.filter((found) => !isUnclear(found)),
  ]
  const settled = new Set(sure.flatMap((finding) => sidesOf(finding, articleOf)))
  const told = new Set(
    facts.flatMap(({ details, article }) =>
      details.map(({ kind, value }) => `${kind} ${article.article.label} ${value}`),
    ),
  )
  return differences.filter((found) => {
    if (isUnclear(found) && sidesOf(found, articleOf).some((side) => settled.has(side))) return false
    return !isToldByBoth(found, { told, articleOf })
  })
}

/** Whether each of the two articles gives the value of the other one's reading as well. */
function isToldByBoth(
  { kind, readings: [x, y] }: Difference,
  { told, articleOf }: { readonly told: ReadonlySet<string>; readonly articleOf: ReadonlyMap<string, string> },
): boolean {
  if (!ofManyValues.has(kind) || !x || !y || !('start' in x) || !('start' in y)) return false
  const tells = (reading: Reading, other: Reading): boolean =>
    told.has(`${kind} ${articleOf.get(other.statement)} ${reading.value}`)
  return tells(x, y) && tells(y, x)
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

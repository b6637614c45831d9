import type { Agreement, Difference } from '../../model/claim.ts'
import type { Contrast, StatementFacts } from '../contraster.ts'

/** Kinds of which one article gives many values: what it gives elsewhere is then mostly another fact. */
const ofManyValues: ReadonlySet<string> = new Set(['number', 'time', 'place'])

/**
 * The differences of a claim's findings without those that are unclear and of which one reading has a surer
 * counterpart elsewhere in the other article: what it is unclear about is then another fact; and without those between two
 * values that the articles have alike. O(findings + details).
 */
export function withoutSettled(findings: readonly Contrast[], facts: readonly StatementFacts[]): readonly Difference[] {
  const differences = findings.flatMap((finding) => finding.differences)
  if (differences.length === 0) return differences
  const articleOf = new Map(facts.map(({ statement, article }) => [statement.id, article.article.label]))
  const sure = [
    ...findings.flatMap(({ agreements }) => agreements),
    ...differences.filter((found) => !isUnclear(found)),
  ]
  const settled = new Set(sure.flatMap((finding) => sidesOf(finding, articleOf)))
  const isTold = toldByBoth(facts)
  return differences.filter((found) => {
    if (isUnclear(found) && sidesOf(found, articleOf).some((side) => settled.has(side))) return false
    return !isTold(found)
  })
}

/**
 * Tells whether each of the two articles gives the value of the other one's reading as well, of the same thing and in another
 * statement: within one, two values that change places are no agreement ("12 died and 15 were hurt").
 */
function toldByBoth(facts: readonly StatementFacts[]): (found: Difference) => boolean {
  const readAt = new Map<string, { readonly key: string; readonly label: string }>()
  const statementsWith = new Map<string, Set<string>>()
  for (const { details, article } of facts) {
    const { label } = article.article
    for (const detail of details) {
      const thing = detail.kind === 'number' ? (detail.counted.at(-1) ?? '') : ''
      const key = `${detail.kind} ${detail.value} ${thing}`
      readAt.set(`${detail.kind} ${detail.statement} ${detail.start}`, { key, label })
      statementsWith.set(`${label} ${key}`, (statementsWith.get(`${label} ${key}`) ?? new Set()).add(detail.statement))
    }
  }
  return ({ kind, readings: [x, y] }) => {
    if (!ofManyValues.has(kind) || !x || !y || !('start' in x) || !('start' in y)) return false
    const [left, right] = [x, y].map(({ statement, start }) => readAt.get(`${kind} ${statement} ${start}`))
    if (!left || !right) return false
    const elsewhere = (label: string, key: string, statement: string): boolean =>
      [...(statementsWith.get(`${label} ${key}`) ?? [])].some((other) => other !== statement)
    return elsewhere(right.label, left.key, y.statement) && elsewhere(left.label, right.key, x.statement)
  }
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

import type { Difference, DifferenceKind, Verdict } from '../model/claim.ts'
import type { Comparison } from '../model/comparison.ts'
import { differenceKinds as kinds, verdicts } from '../report/filters.ts'
import { kindWords } from '../report/words.ts'

/** What `--fail-on` names: differences of a kind, with a verdict, or both. */
export interface FailRule {
  /** As the user wrote it. */
  readonly name: string
  readonly kind: DifferenceKind | null
  readonly verdict: Verdict | null
}

/** Everything that a rule may name, for messages. */
export const ruleNames: string = `${kinds.join(', ')}; ${verdicts.join(', ')}; or both: number:conflict`

/** The rule that a word such as `number`, `conflict` or `number:conflict` stands for; null where it stands for none. */
export function failRule(name: string): FailRule | null {
  const [first = '', second, ...more] = name.split(':')
  const kind = kindCalled(first)
  const verdict = verdicts.find((known) => known === (second ?? first)) ?? null
  const isWhole = second === undefined ? kind !== null || verdict !== null : kind !== null && verdict !== null
  return isWhole && more.length === 0 ? { name, kind, verdict } : null
}

/** The kind of difference that a word stands for: its name, or what the reports call it: `source`, `how-sure`. */
function kindCalled(word: string): DifferenceKind | null {
  return kinds.find((known) => known === word || kindWords[known].replaceAll(' ', '-') === word) ?? null
}

/** What the rules find in a comparison, in one line for people; null where they find nothing. */
export function foundBy(rules: readonly FailRule[], comparison: Comparison): string | null {
  const differences = comparison.claims.flatMap((claim) => claim.differences)
  const counts = rules
    .map((rule) => ({ rule, count: differences.filter((difference) => matches(rule, difference)).length }))
    .filter(({ count }) => count > 0)
  return counts.length === 0
    ? null
    : `found by --fail-on: ${counts.map(({ rule, count }) => `${count} ${rule.name}`).join(', ')}`
}

function matches(rule: FailRule, difference: Difference): boolean {
  return (
    (rule.kind ?? difference.kind) === difference.kind && (rule.verdict ?? difference.verdict) === difference.verdict
  )
}

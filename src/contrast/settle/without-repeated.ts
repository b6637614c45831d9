import type { Difference, Reading, SilentReading } from '../../model/claim.ts'
import { overlap } from '../../model/span.ts'
import type { Contrast } from '../contraster.ts'

/**
 * The findings on two statements without an act that is the other's opposite by a denial that is found as well: "pleaded
 * guilty" against "pleaded not guilty" is told once, as yes or no.
 */
export function withoutRepeated(findings: readonly Contrast[]): readonly Contrast[] {
  const denials = findings.flatMap(({ differences }) => differences.filter(({ kind }) => kind === 'polarity'))
  if (denials.length === 0) return findings
  return findings.map(({ agreements, differences }) => ({
    agreements,
    differences: differences.filter((act) => act.kind !== 'action' || !denials.some((denial) => isPart(denial, act))),
  }))
}

function isPart(denial: Difference, act: Difference): boolean {
  return denial.readings.every((part) => act.readings.some((whole) => meet(part, whole)))
}

function meet(a: Reading | SilentReading, b: Reading | SilentReading): boolean {
  return a.statement === b.statement && 'start' in a && 'start' in b && overlap(a, b) > 0
}

import type { Difference, Reading, SilentReading } from '../../model/claim.ts'
import type { Contrast, StatementFacts } from '../contraster.ts'

/**
 * The findings of a claim without plain facts for which the same article names the other's source elsewhere in the claim: it only
 * does not name it twice. O(findings).
 */
export function withoutSourced(findings: readonly Contrast[], facts: readonly StatementFacts[]): readonly Contrast[] {
  const articleOf = new Map(facts.map(({ statement, article }) => [statement.id, article.article.label]))
  const sideOf = (own: Reading, other: Reading | SilentReading): string =>
    `${own.statement} ${own.start} ${articleOf.get(other.statement)}`
  const named = new Set(
    findings
      .flatMap(({ agreements }) => agreements.filter(({ kind }) => kind === 'attribution'))
      .flatMap(({ readings: [x, y] }) => (x && y ? [sideOf(x, y), sideOf(y, x)] : [])),
  )
  const isSourced = ({ reason, readings }: Difference): boolean => {
    const speaker = readings.find((reading) => 'start' in reading)
    const silent = readings.find((reading) => !('start' in reading))
    return (
      reason === 'plain-fact' && speaker !== undefined && silent !== undefined && named.has(sideOf(speaker, silent))
    )
  }
  return findings.map(({ agreements, differences }) => ({
    agreements,
    differences: differences.filter((found) => !isSourced(found)),
  }))
}

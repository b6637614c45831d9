import type { Agreement, Difference, Reading } from '../../model/claim.ts'
import type { StatementFacts } from '../contraster.ts'

/**
 * The differences of a claim with what further articles give alike: where A and D have nine and C has ten, but C and D are
 * not linked, D's nine stands beside A's. O(differences × agreements).
 */
export function withAlike(
  differences: readonly Difference[],
  agreements: readonly Agreement[],
  facts: readonly StatementFacts[],
): readonly Difference[] {
  const labelOf = new Map(facts.map(({ statement, article }) => [statement.id, article.article.label]))
  return differences.map((difference) => {
    const alike = agreements.filter((agreement) => agreement.kind === difference.kind && share(difference, agreement))
    const told = new Set(difference.readings.map(({ statement }) => labelOf.get(statement)))
    const further = alike
      .flatMap(({ readings }) => readings)
      .filter(({ statement }) => {
        const label = labelOf.get(statement)
        return !told.has(label) && told.add(label)
      })
    return further.length === 0 ? difference : { ...difference, readings: [...difference.readings, ...further] }
  })
}

function share({ readings }: Difference, agreement: Agreement): boolean {
  return readings.some((reading) => 'start' in reading && agreement.readings.some((other) => isOne(reading, other)))
}

function isOne(x: Reading, y: Reading): boolean {
  return x.statement === y.statement && x.start === y.start && x.end === y.end
}

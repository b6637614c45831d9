import type { Difference, Reading, SilentReading } from '../../model/claim.ts'
import { overlap } from '../../model/span.ts'
import type { Contrast } from '../contraster.ts'

/**
 * The findings on two statements without what another one tells as well: an act that is the other's opposite by a denial
 * ("pleaded guilty", "pleaded not guilty"), and values that could both be right where their very words are altered inside
 * quotation marks ("weeks", "months").
 */
export function withoutRepeated(findings: readonly Contrast[]): readonly Contrast[] {
  const all = findings.flatMap(({ differences }) => differences)
  const [denials, quotes] = ['polarity', 'quote'].map((kind) => all.filter((found) => found.kind === kind))
  const isRepeated = (found: Difference): boolean => {
    if (found.kind === 'action') return denials?.some((denial) => isPart(denial, found)) ?? false
    return found.verdict === 'compatible' && (quotes?.some((quote) => quote !== found && isPart(quote, found)) ?? false)
  }
  return findings.map(({ agreements, differences }) => ({
    agreements,
    differences: differences.filter((found) => !isRepeated(found)),
  }))
}

function isPart(part: Difference, whole: Difference): boolean {
  return part.readings.every((reading) => whole.readings.some((other) => meet(reading, other)))
}

function meet(a: Reading | SilentReading, b: Reading | SilentReading): boolean {
  return a.statement === b.statement && 'start' in a && 'start' in b && overlap(a, b) > 0
}

import type { Difference, Reading, SilentReading } from '../../model/claim.ts'
import { contains } from '../../model/span.ts'
import { relateSources } from '../attribution/same-source.ts'
import { type Speaker, speakersOf } from '../attribution/speakers.ts'
import type { Contrast, StatementFacts } from '../contraster.ts'

/**
 * The findings of two statements, with what one says and the other denies left open where they are two sources: "the army said
 * that it had taken Tarn" and "the rebels said that it had not". Of two values the facts allow only one, whoever gives them.
 */
export function withTwoSourcesOpen(
  findings: readonly Contrast[],
  a: StatementFacts,
  b: StatementFacts,
): readonly Contrast[] {
  return findings.map(({ agreements, differences }) => ({
    agreements,
    differences: differences.map((found) => (isOpen(found, a, b) ? { ...found, verdict: 'unclear' } : found)),
  }))
}

function isOpen({ verdict, kind, readings: [x, y] }: Difference, a: StatementFacts, b: StatementFacts): boolean {
  if (verdict !== 'conflict' || (kind !== 'polarity' && kind !== 'action') || !x || !y) return false
  const [left, right] = [speakerOf(a, x), speakerOf(b, y)]
  return left !== undefined && right !== undefined && /other|unclear/.test(relateSources(left.source, right.source))
}

/** Who says what a reading is of. */
function speakerOf(facts: StatementFacts, reading: Reading | SilentReading): Speaker | undefined {
  if (!('start' in reading)) return undefined
  return speakersOf(facts).find(({ said }) => contains(said.span, reading))
}

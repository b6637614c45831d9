import type { Difference, DifferenceKind } from '../../model/claim.ts'
import type { Contrast } from '../contraster.ts'

/**
 * The findings of two statements, with place and time left open where the place differs, and when, who or how many does as
 * well: a speech in Ohio on Monday and one in Iowa on Tuesday are two, and so are meetings with two people in two cities.
 */
export function withTwoEventsOpen(findings: readonly Contrast[]): readonly Contrast[] {
  const differences = findings.flatMap((finding) => finding.differences)
  if (!differ(differences, ['place']) || !differ(differences, ['time', 'name', 'number'])) return findings
  return findings.map((finding) => ({ ...finding, differences: finding.differences.map(leftOpen) }))
}

function differ(differences: readonly Difference[], kinds: readonly DifferenceKind[]): boolean {
  return differences.some(({ kind, verdict }) => kinds.includes(kind) && verdict !== 'compatible')
}

function leftOpen(found: Difference): Difference {
  const isOfEvent = found.kind === 'place' || found.kind === 'time' || found.kind === 'number'
  if (!isOfEvent || found.verdict !== 'conflict') return found
  return { ...found, verdict: 'unclear', reason: found.kind === 'number' ? 'other-scope' : found.reason }
}

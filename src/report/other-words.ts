import type { Claim } from '../model/claim.ts'
import type { Span } from '../model/span.ts'
import type { View } from './view.ts'
import { wordRuns } from './word-diff.ts'

/** Most stretches of a statement, and most of its letters as a share, that the other may have otherwise. */
const mostRuns = 2
const mostChanged = 0.25
/** Letters from which a word is thought to say something: "the" for "a" is not worth a line. */
const tellingLength = 4

/**
 * The words, a text for each of the two, by which two statements differ that are nearly word for word alike, where a claim
 * has no difference that could be named; null otherwise. A word may be changed where no list knows what that means.
 */
export function otherWords(
  view: Pick<View, 'placed'>,
  { statements, differences }: Claim,
): readonly [string, string] | null {
  const [a, b, ...more] = statements.map((id) => view.placed.get(id)?.statement.text)
  if (differences.length > 0 || a === undefined || b === undefined || more.length > 0) return null
  const left = changed(a, b)
  const right = left === null ? null : changed(b, a)
  if (left === null || right === null) return null
  return `${left} ${right}`.split(' ').some((word) => word.length >= tellingLength) ? [left, right] : null
}

/** The stretches of a text that another lacks; null where there are too many for the two to be nearly one. */
function changed(text: string, other: string): string | null {
  const mostLetters = mostChanged * text.length
  const runs = wordRuns(text, other, mostLetters)?.only
  if (!runs || runs.length > mostRuns || lengthOf(runs) > mostLetters) return null
  return runs.map(({ start, end }) => text.slice(start, end)).join(' … ')
}

function lengthOf(runs: readonly Span[]): number {
  return runs.reduce((sum, { start, end }) => sum + end - start, 0)
}

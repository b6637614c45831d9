import type { DetailKind } from '../model/detail.ts'
import type { Contrast, StatementFacts } from './contraster.ts'

/** What two statements give that have nothing to set against each other. */
export const nothing: Contrast = { agreements: [], differences: [] }

/**
 * Longest statement that is contrasted, in code units: ten times a long sentence. What is longer is a table or a text
 * without sentence ends; pairing its words would be slow and mean nothing.
 */
const longestStatement = 4000

/** Whether two statements are sentences of which at least one has a detail of one of the kinds. */
export function isContrastable(a: StatementFacts, b: StatementFacts, kinds: readonly DetailKind[]): boolean {
  if (Math.max(a.statement.text.length, b.statement.text.length) > longestStatement) return false
  return [a, b].some(({ details }) => details.some(({ kind }) => kinds.includes(kind)))
}

import { areClose, isAddress, isUnitLeftOut } from '../language/number/quantities.ts'
import { type Surrounded, withSurroundings } from '../language/sentence/surroundings.ts'
import type { Detail, NumberDetail } from '../model/detail.ts'
import type { Statement } from '../model/statement.ts'

/** A quantity with the words of its clause. */
export type Amount = Surrounded<NumberDetail>

/** The quantities of a statement: no ordinals, scores and ages, which many things have, and no addresses. O(details × words). */
export function amountsOf(statement: Statement, details: readonly Detail[]): readonly Amount[] {
  return withSurroundings(statement, details.filter(isAmount))
}

function isAmount(detail: Detail): detail is NumberDetail {
  return detail.kind === 'number' && /^(?:count|money|measure|share)$/.test(detail.role) && !isAddress(detail)
}

/**
 * Whether two statements give one thing's quantity in two wordings or in two values that are near ("about $60,000", "more than
 * $60,000"; "48-page", "47-page") in clauses that share a word. Symmetric. Equal values say less: many things are two.
 */
export function giveNearAmounts(a: readonly Amount[], b: readonly Amount[]): boolean {
  return a.some((x) => b.some((y) => areNear(x.detail, y.detail) && shareWord(x, y)))
}

function areNear(x: NumberDetail, y: NumberDetail): boolean {
  if (x.value === y.value || !areClose(x, y)) return false
  if (x.unit !== y.unit) return isUnitLeftOut(x, y)
  return x.role === y.role && (x.unit !== null || isOneNoun(x, y))
}

function isOneNoun({ counted: a }: NumberDetail, { counted: b }: NumberDetail): boolean {
  return a.length > 0 && a.at(-1) === b.at(-1)
}

function shareWord({ around: { near: a } }: Amount, { around: { near: b } }: Amount): boolean {
  return a.some((word) => b.includes(word))
}

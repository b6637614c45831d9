import type { Token } from '../../language/tokens.ts'

/** How far before a word its clause is looked at, in tokens. */
const reach = 14

/** Index of the first token that stands before a place in its clause, which a mark or "but" opens. */
export function clauseStart(tokens: readonly Token[], index: number): number {
  const from = Math.max(0, index - reach)
  return from + tokens.slice(from, index).findLastIndex(({ text }) => /^(?:[,;:.?!“”"]|but)$/.test(text)) + 1
}

/** The words before one in its clause. */
export function wordsBefore(tokens: readonly Token[], index: number): readonly string[] {
  return tokens.slice(clauseStart(tokens, index), index).map(({ normal }) => normal)
}

import { prepositions } from '../../language/clause-words.ts'
import { startsWithCapital } from '../../language/letter-case.ts'
import { type Token, tokensOf } from '../../language/tokens.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'

/** The name of a person with whom a statement opens, and the surname in lower case. */
export interface OpeningName extends Span {
  readonly surname: string
}

/** Within how many tokens of a statement its subject is looked for: "In his letter of resignation, Hale thanked them". */
const mostTokens = 12

/**
 * The persons of these surnames with whom statements open, and for whom a pronoun after it stands: no objects ("for Hale"),
 * no owners ("Hale's lawyer"), and nobody inside or behind a quote. In the order of the text. O(statements).
 */
export function openingNames(statements: readonly Statement[], surnames: ReadonlySet<string>): readonly OpeningName[] {
  return statements.flatMap((statement) => openingName(tokensOf(statement).slice(0, mostTokens), surnames))
}

function openingName(tokens: readonly Token[], surnames: ReadonlySet<string>): readonly OpeningName[] {
  for (const [at, token] of tokens.entries()) {
    if (/["“”]/.test(token.text)) return []
    if (!surnames.has(token.normal) || !startsWithCapital(token.text) || isOwner(tokens, at)) continue
    const from = firstOfName(tokens, at)
    const before = tokens[from - 1]
    if (before && prepositions.has(before.normal)) continue
    return [{ start: tokens[from]?.start ?? token.start, end: token.end, surname: token.normal }]
  }
  return []
}

function isOwner(tokens: readonly Token[], at: number): boolean {
  return /['’]s?$/.test(tokens[at]?.text ?? '') || /^['’]s?$/.test(tokens[at + 1]?.text ?? '')
}

/** Where a name starts that ends at an index: its words with capitals, and the dots of initials. */
function firstOfName(tokens: readonly Token[], at: number): number {
  let from = at
  for (let index = at - 1; index >= 0; index--) {
    const token = tokens[index]
    if (!token || !(startsWithCapital(token.text) || token.text === '.') || prepositions.has(token.normal)) break
    from = index
  }
  return from
}

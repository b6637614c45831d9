import type { Token } from '../language/tokens.ts'

/** Words that often open a clause; closed classes of English grammar (conjunctions, relative pronouns). */
const openers: ReadonlySet<string> = new Set(
  'and but or nor so yet because although though while whereas when where which who whom whose that if unless until after before since as'.split(
    ' ',
  ),
)

/** The clause of each token, from 0: a new one starts at a strong mark, at a comma, and at a word that opens one. */
export function clauseNumbers(tokens: readonly Token[]): readonly number[] {
  let clause = 0
  let words = 0
  return tokens.map((token) => {
    if (startsClause(token) && words > 0) {
      clause++
      words = 0
    }
    if (token.kind !== 'mark') words++
    return clause
  })
}

function startsClause(token: Token): boolean {
  return token.kind === 'mark' ? /^[,;:—–()]$/.test(token.text) : openers.has(token.normal)
}

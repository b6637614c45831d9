import type { Span } from '../../model/span.ts'
import { remembering } from '../remembering.ts'
import type { Token } from '../tokens.ts'

/** Words that open a new clause even without a mark before them. */
const clauseOpeners = new Set('but because although though while whereas unless until since who which'.split(' '))

/**
 * The clause of every token, by simple marks: a comma, colon, dash, bracket or quotation mark ends one, a
 * subordinating word opens one. Coarser than grammar, but it never reaches across a mark. O(n).
 */
export const clausesOf: (tokens: readonly Token[]) => readonly Span[] = remembering(cutClauses)

function cutClauses(tokens: readonly Token[]): readonly Span[] {
  const clauses: Span[] = []
  let first = 0
  const close = (end: number): void => {
    const span = { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 }
    for (let index = first; index < end; index++) clauses.push(span)
    first = end
  }
  tokens.forEach((token, index) => {
    if (index > first && clauseOpeners.has(token.normal)) close(index)
    if (/^[,;:?!"“”—–()[\]]$/.test(token.text)) close(index + 1)
  })
  close(tokens.length)
  return clauses
}

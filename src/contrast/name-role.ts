import { startsWithSmall } from '../language/letter-case.ts'
import { reportingVerb } from '../language/reporting-verbs.ts'
import { sentenceOpeners } from '../language/sentence-openers.ts'
import { tokensOf } from '../language/tokens.ts'
import { overlap, type Span } from '../model/span.ts'
import type { StatementFacts } from './contraster.ts'

/** How far after a name its verb may stand, in words: "The Justice Department on Friday began investigating". */
const verbDistance = 4

/**
 * Whether a name is who acts in a clause, and not part of a longer noun phrase: "the House", but not "the House vote".
 * Who says something is attribution's.
 */
export function isSubject({ clauses }: StatementFacts, name: Span): boolean {
  return clauses.slots.some(
    ({ role, verb, filler }) =>
      role === 'subject' && overlap(filler.head, name) > 0 && reportingVerb(verb.main.normal)?.sense !== 'saying',
  )
}

/** Stems of the content words in lower case that follow a name closely. */
export function nextStems({ statement }: StatementFacts, name: Span): readonly string[] {
  return tokensOf(statement)
    .filter(({ start, kind }) => start >= name.end && kind === 'word')
    .slice(0, verbDistance)
    .filter((token) => !sentenceOpeners.has(token.normal) && startsWithSmall(token.text))
    .map((token) => token.stem)
}

import { startsWithSmall } from '../language/letter-case.ts'
import { sentenceOpeners } from '../language/sentence-openers.ts'
import { type Token, tokensOf } from '../language/tokens.ts'
import type { Span } from '../model/span.ts'
import type { StatementFacts } from './contraster.ts'

/** How far after a name its verb may stand, in words: "The Justice Department on Friday began investigating". */
const verbDistance = 4

/** Whether a name opens its clause and is not part of a longer noun phrase, so that it is likely the one who acts. */
export function isSubject(facts: StatementFacts, name: Span): boolean {
  const { before, after } = around(facts, name)
  const opener = before.at(-1)?.normal === 'the' ? before.at(-2) : before.at(-1)
  const opens = opener === undefined || /^(?:[^\p{L}\p{N}]|that|and|but|as|when|after)$/u.test(opener.normal)
  return opens && after[0]?.kind === 'word' && after[0].start > name.end
}

/** Stems of the content words in lower case that follow a name closely. */
export function nextStems(facts: StatementFacts, name: Span): readonly string[] {
  const words = around(facts, name).after.filter((token) => token.kind === 'word')
  return words
    .slice(0, verbDistance)
    .filter((token) => !sentenceOpeners.has(token.normal) && startsWithSmall(token.text))
    .map((token) => token.stem)
}

function around({ statement }: StatementFacts, name: Span): { before: readonly Token[]; after: readonly Token[] } {
  const tokens = tokensOf(statement)
  return {
    before: tokens.filter((token) => token.end <= name.start),
    after: tokens.filter((token) => token.start >= name.end && !/^['’]s?$/.test(token.text)),
  }
}

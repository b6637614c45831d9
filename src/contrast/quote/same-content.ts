import type { QuotedWord } from '../../language/saying/quoted-words.ts'
import { possessives, prepositions } from '../../language/sentence/clause-words.ts'
import { negations } from '../../language/sentence/negations.ts'
import { stem } from '../../language/tokens.ts'

const grammar = [new Set(['a', 'an', 'the']), possessives, prepositions]

/**
 * Whether two wordings of a quote have the same words in the same order but for endings, articles and prepositions: "it
 * attacks the ferry" and "it attacked a ferry". Another tense ("had", "have") and another person are other words, and so is "not".
 */
export function haveSameContent(a: readonly QuotedWord[], b: readonly QuotedWord[]): boolean {
  return contentOf(a) === contentOf(b)
}

function contentOf(words: readonly QuotedWord[]): string {
  const telling = words.filter(({ word }) => negations.has(word) || !grammar.some((list) => list.has(word)))
  return telling.map(({ word }) => stem(word)).join(' ')
}

import type { SegmentedArticle } from '../model/analysis.ts'
import type { Notice } from '../model/notice.ts'
import { phraseEnds } from './phrase-words.ts'
import { tokensOf } from './tokens.ts'

/** Statements and words of an article that are looked at; they tell its language. */
const mostStatements = 100
const mostWords = 2000
/** Fewer words tell nothing. */
const fewestWords = 40
/**
 * Share of the small words of English ("the", "of", "was") from which a text is taken for English, in [0, 1]. Of 463
 * English reports the one with the fewest has 0.25; German, French, Spanish and Dutch ones have 0.06 to 0.18.
 */
const leastShare = 0.2

/** A notice on an article that is not in English, as far as its small words tell; none for English and for short texts. */
export function languageNotices({ article, statements }: SegmentedArticle): readonly Notice[] {
  const words = statements
    .slice(0, mostStatements)
    .flatMap(tokensOf)
    .filter(({ kind }) => kind === 'word')
    .slice(0, mostWords)
  const small = words.filter(({ normal }) => phraseEnds.has(normal)).length
  if (words.length < fewestWords || small >= leastShare * words.length) return []
  const message =
    'This article does not read like English, the only language that storydiff knows: trust little of what it says of it.'
  return [{ code: 'not-english', message, article: article.label }]
}

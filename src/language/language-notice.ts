import type { SegmentedArticle } from '../model/analysis.ts'
import type { Notice } from '../model/notice.ts'
import type { Statement } from '../model/statement.ts'
import { phraseEnds } from './sentence/phrase-words.ts'
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

/** Letters of other scripts from which a text that has more of them than of the Latin one is no English. */
const fewestLetters = 10
const latin = /[A-Za-zÀ-ɏ]/g
const otherScript = /[\u0370-\u1dff\u2c00-\ud7ff\uf900-\ufdff\ufe70-\ufefe]/g

/**
 * A notice on an article that is not in English, as far as its script and its small words tell; none for English and for
 * short texts.
 */
export function languageNotices({ article, statements }: SegmentedArticle): readonly Notice[] {
  const words = statements
    .slice(0, mostStatements)
    .flatMap(tokensOf)
    .filter(({ kind }) => kind === 'word')
    .slice(0, mostWords)
  const small = words.filter(({ normal }) => phraseEnds.has(normal)).length
  const isEnglish = words.length < fewestWords || small >= leastShare * words.length
  if (isEnglish && !isInOtherScript(statements)) return []
  const message =
    'This article does not read like English, the only language that storydiff knows: trust little of what it says of it.'
  return [{ code: 'not-english', message, article: article.label }]
}

function isInOtherScript(statements: readonly Statement[]): boolean {
  const text = statements
    .slice(0, mostStatements)
    .map((statement) => statement.text.slice(0, longestLook))
    .join(' ')
  const others = text.match(otherScript)?.length ?? 0
  return others >= fewestLetters && others > (text.match(latin)?.length ?? 0)
}

/** Code units of a statement that are looked at: a text without full stops of the Latin script is one. */
const longestLook = 2000

import type { AnalysedArticle } from '../model/analysis.ts'
import type { Notice } from '../model/notice.ts'
import { type UnitStatement, unitStatements } from './units.ts'

/**
 * Most statements and words of an article that are set against those of others, since the work grows with the square:
 * about twice what the longest reports have.
 */
const mostStatements = 2000
const mostWords = 40_000

/** The statements of an article that are set against others: from the first one on, as many as the limits allow. */
export function unitsWithinLimits(article: AnalysedArticle): readonly UnitStatement[] {
  // Cut before units are made: those of a text of a megabyte would fill the memory.
  const statements = unitStatements(article, mostStatements)
  let words = 0
  const end = statements.findIndex(({ units }) => {
    words += units.length
    return words > mostWords
  })
  return end < 0 ? statements : statements.slice(0, end)
}

/** What to say of an article of which not all statements were set against others. */
export function lengthNotice(label: string, taken: readonly UnitStatement[]): Notice {
  const last = taken.at(-1)?.statement.id
  return {
    code: 'too-long',
    message: `This article is too long to be compared whole: what follows ${last} was set against nothing and counts as only in ${label}.`,
    article: label,
  }
}

/** What to say where statements have more links than are kept. */
export const repetitionNotice: Notice = {
  code: 'repetitive',
  message: 'Many statements are alike: of the links between them only the closest are kept.',
  article: null,
}

import type { AnalysedArticle } from '../model/analysis.ts'
import type { Claim } from '../model/claim.ts'
import { type Detail, detailsByStatement } from '../model/detail.ts'
import type { Notice } from '../model/notice.ts'

/**
 * Most details of a statement that is contrasted. The densest sentence of 653 labelled articles has 25; what has more
 * than this is a table or a list, of which nobody can tell which detail answers which, and all of which to compare would
 * take time that grows with the square.
 */
const mostDetails = 100

/** Whether a statement with these details is a list rather than a sentence. */
export function isList(details: readonly Detail[]): boolean {
  return details.length > mostDetails
}

/** One notice of all statements of claims that are lists, since nothing is said of what they hold. */
export function listNotices(claims: readonly Claim[], articles: readonly AnalysedArticle[]): readonly Notice[] {
  const details = detailsByStatement(articles.flatMap((article) => article.details))
  const lists = claims.flatMap(({ statements }) => statements).filter((id) => isList(details.get(id) ?? []))
  const named = lists.slice(0, mostNamed).join(', ')
  const more = lists.length > mostNamed ? ` and ${lists.length - mostNamed} more` : ''
  const message = `Lists, of which the details were not compared: ${named}${more}.`
  return lists.length === 0 ? [] : [{ code: 'list', message, article: null }]
}

/** Lists that a notice names. */
const mostNamed = 6
